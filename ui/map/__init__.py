"""The page Karta: the map with its filters and tools, the list beside it, and panels in the list's place."""
