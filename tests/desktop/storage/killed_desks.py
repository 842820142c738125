"""Programs that save without end, killed at random; run by test_killed.py, in a process without Qt.

Prints the names whose saves were acknowledged, one a line.
"""

import os
import random
import select
import signal
import sys
from pathlib import Path

from desktop.clock import Clock
from desktop.store import Store
from models.deeds import Deed
from models.people.tables import DeskPerson
from models.people.values import Person

KILLS = 40
LONGEST_LIFE = 0.15  # seconds after the first save


def main() -> None:
    path = Path(sys.argv[1])
    for number in range(KILLS):
        acknowledged, told = os.pipe()
        desk = os.fork()
        if desk == 0:
            os.close(acknowledged)
            save_without_end(path, number, told)
        os.close(told)
        kill_in_the_middle(desk, acknowledged)
        with os.fdopen(acknowledged) as saves:
            sys.stdout.write(saves.read().rpartition("\n")[0] + "\n")


def save_without_end(path: Path, number: int, told: int) -> None:
    store = Store.open(path, Person("Örjan"), Clock())
    save = 0
    while True:
        name = f"{number}-{save}"
        with store.writing(Deed.PERSON_EDIT) as session:
            session.add(DeskPerson(name=name, role="x" * 500))
        os.write(told, f"{name}\n".encode())
        save += 1


def kill_in_the_middle(desk: int, acknowledged: int) -> None:
    select.select([acknowledged], [], [])
    select.select([], [], [], random.uniform(0, LONGEST_LIFE))
    os.kill(desk, signal.SIGKILL)
    os.waitpid(desk, 0)


if __name__ == "__main__":
    main()
