"""From the end of the pause in typing until the paper beside the text is shown (raw: the aim)."""

import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

from PySide6.QtCore import QEventLoop, QSize

from desktop.app import application
from desktop.clock import Clock
from desktop.demo import furnish
from desktop.jobs import Jobs
from desktop.meetings import Meetings
from desktop.minutes.typesetting import typeset
from desktop.store import Store
from models.people.values import Person
from tests.benchmarks.figures import Figure
from tests.invented_minutes import minutes
from ui.meetings.live_paper import LivePaper

AIM_S = 0.3
SIZES = (14, 40)
ROUNDS = 9
SUNDAY = date(2026, 11, 22)


def measure() -> list[Figure]:
    qt = application()
    jobs = Jobs()
    figures = [
        figure
        for items in SIZES
        for figure in _shown_after(f"live preview, {items} items", jobs, partial(typeset, minutes(items)))
    ]
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "demo.db"
        Store.create(place)
        with closing(Store.open(place, Person("Åsa Lind", "trygghetssamordnare"), Clock(SUNDAY))) as store:
            furnish(store)
            meetings = Meetings(store)
            work = partial(meetings.minutes_pdf, meetings.find("latest"))
            figures += _shown_after("live preview, the demo's meeting", jobs, work)
            jobs.finish()
    qt.processEvents()
    return figures


def _shown_after(name: str, jobs: Jobs, work: Callable[[], bytes]) -> list[Figure]:
    """The median of some rounds, after one that loads what is loaded once.

    By the clock, and by the processor alone, which says the same on a machine that does other things too.
    """
    paper, loop = LivePaper(jobs), QEventLoop()
    paper.resize(QSize(420, 700))
    paper.shown.connect(loop.quit)
    paper.ask(work)
    paper.show()
    loop.exec()
    clock, processor = [], []
    for _ in range(ROUNDS):
        begun, worked = perf_counter(), process_time()
        paper.set_now()
        loop.exec()
        clock.append(perf_counter() - begun)
        processor.append(process_time() - worked)
    paper.close()
    return [
        Figure(name, median(clock), AIM_S, 1.0),
        Figure(f"{name}, processor", median(processor), AIM_S, 1.0),
    ]
