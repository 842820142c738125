"""Disposal (gallring): what is kept how long, by which decision, and what was disposed of."""
