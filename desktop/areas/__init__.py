"""Areas: which there are and which lead, how they are drawn and imported, and what follows of a change."""
