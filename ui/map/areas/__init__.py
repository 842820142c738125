"""Areas on the map: drawn, given another border, divided, and taken in from a file."""
