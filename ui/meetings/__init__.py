"""The page Möten: plan the EST meeting, take it, lock its minutes and print them."""
