"""The things on the map: listed, counted and chosen together, the same in the list as on the map."""
