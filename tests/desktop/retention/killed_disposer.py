"""A program that disposes and is killed from outside; run by test_killed_while_disposing.py, without Qt.

Says "going" when the first rows are gone and not yet committed, "done" when all is cleaned.
"""

import sys
from pathlib import Path

from desktop.retention import retention as room
from desktop.retention.retention import Retention
from desktop.store import Store
from models.people.values import Person
from tests.desktop.retention.seeded import LATER
from tests.hand_clock import HandClock


def main() -> None:
    path, moment = Path(sys.argv[1]), sys.argv[2]
    store = Store.open(path, Person("Åsa Lind"), HandClock(LATER))
    retention = Retention(store)
    if moment == "cleaning":
        room.clean = lambda _engine: say_and_wait("going")  # type: ignore[assignment]
    retention.dispose(retention.proposal(), told if moment == "removing" else lambda *_: None)
    say_and_wait("done")


def told(done: int, total: int) -> None:
    if done == total:
        say_and_wait("going")


def say_and_wait(word: str) -> None:
    print(word, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
