"""Shows and asks. Sees values only: no session, no table, no SQL."""
