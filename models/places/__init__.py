"""Names of places, and where they are."""
