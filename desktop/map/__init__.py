"""The map: on the screen and on paper."""
