"""What the map remembers: layers beneath the markers, and saved views."""
