"""Organisations and their units, and the people one speaks to there."""
