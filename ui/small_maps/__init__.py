"""Maps drawn by the window itself, on other pages than Karta: of a place, of the town, and to point on."""
