"""The page Karta, and the map wherever else it is shown."""
