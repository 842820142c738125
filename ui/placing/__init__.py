"""The correction desk: reports without a usable point, placed one after the other."""
