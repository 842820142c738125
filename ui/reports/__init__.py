"""Rapporter: what has been told, screened into cases."""
