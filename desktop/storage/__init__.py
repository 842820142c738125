"""The parts that keep the store whole; `desktop.store` puts them together."""
