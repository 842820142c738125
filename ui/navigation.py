"""Where one can go in the window."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QObject, Signal


class PageName(StrEnum):
    """The eight words of the rail, in order."""

    TODAY = "today"
    REPORTS = "reports"
    CASES = "cases"
    MEASURES = "measures"
    MAP = "map"
    MEETINGS = "meetings"
    PUBLICATION = "publication"
    REGISTER = "register"


@dataclass(frozen=True, slots=True)
class Goal:
    """A page, and what to show there: one thing by its id, or a filter by its name."""

    page: PageName
    id: int | None = None
    filters: Mapping[str, str] = field(default_factory=dict)


class Navigation(QObject):
    """Pages say where they want to go; the window goes."""

    wanted = Signal(Goal)
    person_wanted = Signal()
    undo_wanted = Signal()

    def go(self, page: PageName, id: int | None = None, **filters: str) -> None:  # noqa: A002 -- the thing's id
        """Go to *page*, choose the thing with *id* there, with only *filters* set."""
        self.wanted.emit(Goal(page, id, filters))

    def import_file(self, path: str = "") -> None:
        """Go to the import, with the file already chosen where *path* is given."""
        self.go(PageName.REPORTS, import_file=path)

    def import_words(self, words: str) -> None:
        """Go to the import with words that were dropped on the window."""
        self.go(PageName.REPORTS, import_words=words)

    def quick_report(self, words: str = "") -> None:
        """Write down a report that someone tells; *words* stand in it already."""
        self.go(PageName.REPORTS, quick_report=words)

    def change_person(self) -> None:
        """Let another of those who share this machine sit down."""
        self.person_wanted.emit()

    def undo(self) -> None:
        """Take back the last deed of this session, from another window."""
        self.undo_wanted.emit()
