"""The map out of the program: pictures, a paper, files for a GIS and one web page, each as exact as may be."""
