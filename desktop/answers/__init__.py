"""Nobody is left without an answer: what waits for one, what it may say, and how it leaves."""
