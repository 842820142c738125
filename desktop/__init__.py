"""Does what the coordinator asks, and says what changed. The machinery may use QtCore; services use no Qt."""
