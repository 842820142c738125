"""Takes records away with all that hangs on them, by statements that no history and no undo hears."""
