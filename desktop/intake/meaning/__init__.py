"""From a table of cells to rows that we understand."""
