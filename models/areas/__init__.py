"""Areas of the municipality, which are prioritised, and the base map beneath them."""
