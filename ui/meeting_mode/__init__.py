"""Meeting mode: a window for the wall, read by ten people at once and led by keys."""
