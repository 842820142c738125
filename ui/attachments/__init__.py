"""The section Bilagor in the panels of reports, cases and measures."""
