"""How a store of an older version becomes one of this version."""

# The number of the newest migration: what `user_version` says in an up-to-date SQLite store.
SCHEMA = 5
