"""Reports, cases and measures as files other programs open."""
