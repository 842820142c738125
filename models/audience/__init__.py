"""Who may read what: the audiences, the field list, the ceiling over it, and what a municipality chooses."""
