"""Texts that are written once and used often: for the website, for answers."""
