"""The papers of a meeting: which, where to, and what was written."""
