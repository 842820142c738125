"""What comes in: one row from one source, never changed in its own words."""
