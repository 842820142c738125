"""A program that keeps a line letter by letter and is killed before Enter.

Run by test_killed_while_typing.py. Prints what was kept, one a line.
"""

import os
import signal
import sys
from pathlib import Path

from desktop.clock import Clock
from desktop.one_line.lines import Lines
from desktop.store import Store
from models.people.values import Person


def main() -> None:
    path, item_id, words = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    store = Store.open(path, Person("Örjan"), Clock())
    lines = Lines(store)
    for end in range(1, len(words) + 1):
        lines.keep(item_id, words[:end])
        sys.stdout.write(words[:end] + "\n")
        sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
