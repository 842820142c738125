"""What the map is asked for and how it is shown: filters, saved views, layers and colours."""
