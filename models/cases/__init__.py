"""Cases: a problem at a place, which reports tell of and measures answer."""
