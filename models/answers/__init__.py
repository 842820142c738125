"""What is answered to those who told us, and what they were promised."""
