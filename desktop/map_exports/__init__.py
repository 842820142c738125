"""The map out of the program: pictures, paper, files for a GIS and one web page, as exact as each may be."""
