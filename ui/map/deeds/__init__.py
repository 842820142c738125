"""What can be done with things and places on the map: place, widen, link, open cases."""
