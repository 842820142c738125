"""The panel Lägesbild: what there is in an area during a period."""
