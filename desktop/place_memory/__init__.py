"""What a place has been through: what was told, done and decided there, and what came of it."""
