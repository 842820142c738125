"""What the command line offers: the services' own functions, by name."""
