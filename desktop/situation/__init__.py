"""Lägesbild för område: what there is in an area during a period, as values and as a paper."""
