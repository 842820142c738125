"""Register: who is at the table, the areas and categories, and how this store is kept."""
