"""Where something is, and how exactly that is known."""
