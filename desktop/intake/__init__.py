"""From a sender's file to reports.

readers/ give a table of cells, meaning/ finds out what its columns are, verdicts/ say what each row
is to the store; apart/ does the reading in a process of its own. `imports.py` is what may be asked and done.
"""
