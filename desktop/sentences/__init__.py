"""What is said where something is refused: one table for each subject. `desktop/wording.py` looks them up."""
