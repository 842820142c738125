"""A measure, a decision or a note, written in one line at the table."""
