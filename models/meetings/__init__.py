"""EST meetings: agenda, attendance, notes, and the minutes that come of them."""
