"""Photos and files on reports, cases and measures."""
