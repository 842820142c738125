"""Personal data in text: what a finding is, and what a person decided about it."""
