"""Safety walks: with residents, and EST's own; what is noted on one becomes reports."""
