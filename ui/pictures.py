"""A picture of every page of the window, as files: for the README and for review."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

import resources
from models.meetings.values import Section
from ui.main_window import MainWindow
from ui.navigation import Goal, PageName
from ui.rail import page_word
from ui.style import Scheme, Style

# A page is taken once nothing has been under way for this long, and at the latest after the other.
QUIET_MS = 400
LONGEST_MS = 20_000
IMPORTED = "safety_map_week_47.csv"


class Stop(NamedTuple):
    """What is taken, and the name of its file."""

    name: str
    goal: Goal


def _stops(pages: Iterable[PageName]) -> list[Stop]:
    """Every page, and after them what takes a page's place for a while."""
    # The list of all reports, also after something else has stood in its place.
    goals = {PageName.REPORTS: {"text": ""}}
    stops = [
        Stop(f"{number}-{page_word(page).lower()}", Goal(page, None, goals.get(page, {})))
        for number, page in enumerate(pages, start=1)
    ]
    file = str(resources.folder() / "demo" / IMPORTED)
    return [
        *stops,
        Stop("2-placera", Goal(PageName.REPORTS, None, {"to_place": "yes"})),
        Stop("2-import", Goal(PageName.REPORTS, None, {"import_file": file})),
        Stop("6-mötesläge", Goal(PageName.MEETINGS, None, {"mode": Section.FOLLOW_UP.value})),
        Stop("6-mötesläge-område", Goal(PageName.MEETINGS, None, {"mode": Section.SITUATION.value})),
    ]


class Pictures(QObject):
    """Visits every page in every scheme and keeps what is seen."""

    def __init__(self, window: MainWindow, style: Style, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._style = style
        self._folder = folder
        self._made: list[Path] = []
        self._loop = QEventLoop(self)
        self._waited = 0
        self._timer = QTimer(self, interval=QUIET_MS)
        self._timer.timeout.connect(self._look)

    def take(self, schemes: Sequence[Scheme] = (Scheme.LIGHT, Scheme.DARK)) -> list[Path]:
        """Make the pictures, one after the other, and give their files."""
        self._stops: Iterator[tuple[Scheme, Stop]] = product(schemes, _stops(self._window.rail.buttons))
        self._folder.mkdir(parents=True, exist_ok=True)
        if self._go_on():
            self._timer.start()
            self._loop.exec()
        return self._made

    def _go_on(self) -> bool:
        """Visit the next page; False after the last."""
        self._now = next(self._stops, None)
        if self._now is None:
            return False
        scheme, stop = self._now
        self._style.wear(scheme)
        self._window.visit(stop.goal.page)
        if stop.goal.filters:
            self._window.page.arrive(stop.goal)
        self._waited = 0
        return True

    def _look(self) -> None:
        """Take the page once it has come to rest."""
        self._waited += QUIET_MS
        at_rest = self._window.is_idle and self._window.page.is_drawn and self._waited > QUIET_MS
        if not at_rest and self._waited < LONGEST_MS:
            return
        over = self._window.page.over
        if over is not None and over.size() != self._window.size():
            # As large as the other pictures, on whatever screen.
            over.showNormal()
            over.resize(self._window.size())
            self._waited = 0
            return
        self._keep()
        if over is not None:
            over.close()
        if not self._go_on():
            self._timer.stop()
            self._loop.quit()

    def _keep(self) -> None:
        if self._now is None:
            return
        scheme, stop = self._now
        suffix = "-mörk" if scheme is Scheme.DARK else ""
        path = self._folder / f"{stop.name}{suffix}.png"
        (self._window.page.over or self._window).grab().save(str(path))
        self._made.append(path)


def style_of(application: QApplication) -> Style:
    """The dress that the application wears."""
    style = application.findChild(Style)
    return style if isinstance(style, Style) else Style(application)
