"""What each row is to the store: new, the same, changed, or likely the same."""
