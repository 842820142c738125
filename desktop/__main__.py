"""Starts the program: `python -m desktop`, or `trygghetsbordet` where it is installed."""

import sys


def main() -> int:
    # A worker process loads this module as well, and wants no Qt.
    from desktop.cli import main as do  # noqa: PLC0415

    return do()


if __name__ == "__main__":
    sys.exit(main())
