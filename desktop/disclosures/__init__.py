"""Giving out: masked copies, the list of records, the register extract, and where a person's data is."""
