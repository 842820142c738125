"""Takes the first half of the meeting on the wall and goes on typing until it is killed.

Run by test_meeting_on_the_wall.py with the paths of a store and of settings; says "typing" when to kill it.
"""

import sys
from itertools import cycle
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest

from desktop.app import application, window
from desktop.clock import Clock
from desktop.settings import MachineSettings
from desktop.store import Store
from models.people.values import Person
from tests.desktop.papers.town import TODAY
from tests.week.hands import PATIENCE_MS
from tests.week.meeting_of_fourteen import DUE, LATE, begin_a_line, decide, open_the_meeting, to_the_wall

TICK_MS = 10


class Patience:
    """What the hands need of a test's bot."""

    def waitUntil(self, fact, timeout=PATIENCE_MS):
        until = monotonic() + timeout / 1000
        while not fact():
            if monotonic() > until:
                raise TimeoutError(fact)
            QTest.qWait(TICK_MS)


def main() -> None:
    store_path, settings_path = map(Path, sys.argv[1:])
    application()
    store = Store.open(store_path, Person("Åsa Lind", "trygghetssamordnare"), Clock(TODAY))
    kept = QSettings(str(settings_path), QSettings.Format.IniFormat)
    shown = window(store, MachineSettings(kept))
    shown.show()
    shown.activateWindow()
    wall = to_the_wall(Patience(), shown)
    open_the_meeting(wall)
    decide(wall, LATE)
    decide(wall, DUE)
    begin_a_line(wall)
    sys.stdout.write("typing\n")
    sys.stdout.flush()
    for letter in cycle("klipp "):
        wall.type(letter)
        QTest.qWait(1)


if __name__ == "__main__":
    main()
