"""The map as a widget: its page in the browser engine, what the page tells, its layers and its tools."""
