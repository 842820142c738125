"""Measures: who does what until when, and how it is followed up."""
