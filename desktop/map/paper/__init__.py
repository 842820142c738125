"""The map for paper, drawn as vectors: base map, numbered places, a part of the town."""
