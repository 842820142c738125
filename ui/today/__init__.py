"""Idag: what to do now."""
