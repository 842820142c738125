"""What is sent to the map's page: its files, the picture as numbers, and tiles."""
