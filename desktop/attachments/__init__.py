"""Photos and files on reports, cases and measures: what is let in, how it is kept, what may leave."""
