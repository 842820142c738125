"""Who may read what, held to where the store is read: the reading for a reader, and every outlet's reader."""
