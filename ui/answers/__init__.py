"""Svar: who waits for an answer, the digests, what was promised and the safety walks."""
