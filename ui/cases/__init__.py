"""Ärenden: the problems at places, with their reports, measures, notes and history."""
