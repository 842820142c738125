"""Layers of the base map: the municipality's own features, files of tiles, and services through a cache."""
