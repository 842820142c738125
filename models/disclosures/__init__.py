"""Copies given out: what was asked for, what was masked and why."""
