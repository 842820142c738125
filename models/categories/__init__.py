"""What reports and cases are about, and how senders' own words map to it."""
