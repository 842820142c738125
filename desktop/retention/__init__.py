"""Disposal (gallring): rules, dry runs, carrying out, and cleaning afterwards."""
