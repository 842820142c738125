"""Reading in a process apart, which may be stopped, break or run full."""
