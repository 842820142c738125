"""Those who use the desk: every change is somebody's."""
