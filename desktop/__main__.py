"""Starts the program: `python -m desktop`, or `trygghetsbordet` where it is installed."""

import sys

from desktop.cli import main

if __name__ == "__main__":
    sys.exit(main())
