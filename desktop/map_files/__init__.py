"""Map files from elsewhere, GeoJSON and GeoPackage: opened without harm, their features checked."""
