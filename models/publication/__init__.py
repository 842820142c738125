"""Publication: what the public may read of a measure, reviewed before it leaves."""
