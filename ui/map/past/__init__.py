"""What has happened at a place: the panel, and the lines it is read in."""
