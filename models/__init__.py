"""Knows what is kept and what is allowed. No Qt, no files but the store."""
