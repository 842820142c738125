"""The page Åtgärder: who does what until when, and what came of it."""
