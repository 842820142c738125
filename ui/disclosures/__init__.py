"""Giving out, in the window."""
