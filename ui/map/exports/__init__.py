"""The map out of the program: what is chosen, and where it goes."""
