"""What is counted, in the words of a colleague."""

from datetime import date

from PySide6.QtCore import QObject

from desktop.language import figure_words


class Counted(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def late(self, days: int) -> str:
        """How late: "16 dagar sen"."""
        return self.tr("%n days late", "", days)

    def moved(self, times: int) -> str:
        """How often a due date has been moved; nothing where never."""
        return self.tr("moved %n times", "", times) if times else ""

    def promised(self, times: int, first: date | None, today: date) -> str:
        """How often a due date has been moved, and the first: "flyttad 3 gånger, första datum 14/3"."""
        moved = self.moved(times)
        if not moved or first is None:
            return moved
        return self.tr("{moved}, first date {day}").format(moved=moved, day=figure_words(first, today))

    def still(self, days: int) -> str:
        """How long nothing has happened."""
        return self.tr("nothing for %n days", "", days)

    def lie_here(self, reports: int) -> str:
        """How many reports have been placed at a suggested place."""
        return self.tr("%n reports lie here", "", reports)

    def waiting(self, things: int) -> str:
        """How much waits on a page: "3 väntar"."""
        return self.tr("%n waiting", "", things)

    def days(self, days: int) -> str:
        return self.tr("%n days", "", days)


COUNTED = Counted()
