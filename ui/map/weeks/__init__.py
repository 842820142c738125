"""The time strip under the map: weeks as bars, and a window over them that the map follows."""
