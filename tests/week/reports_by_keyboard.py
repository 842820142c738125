"""Reports come in and are screened."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog

from desktop.wording import label
from models.cases.values import CaseFilter
from models.reports.values import ReportFilter, ReportState
from tests.shared import shared_data
from tests.week.week import Week
from ui.navigation import PageName


def import_the_export(week: Week, monkeypatch) -> None:
    export = shared_data("trygghetskartan_kampanj_2026.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(export), ""))
    hands = week.hands

    hands.press("Ctrl+I")
    importing = week.window.page.importing
    hands.until(importing.earlier.choose_button.hasFocus)
    hands.press("Space")
    hands.until(importing.carry_out_button.isVisible)
    hands.look_for_focus()
    assert "730" in importing.carry_out_button.text()
    hands.press("Ctrl+Return")

    hands.until(importing.done.screen_button.hasFocus)
    hands.look_for_focus()
    hands.press("G")
    hands.until(lambda: week.window.page.list.table.rowCount() == 730)
    hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 730)


def screen_twelve_reports(week: Week) -> None:
    """Three become cases, seven are linked to them, one is a duplicate and one is dismissed."""
    desk = Screening(week)
    for title in ("Mörkt i tunneln", "Skräpigt på torget", "Klotter på väggen"):
        desk.open_case(title)
    for number in range(7):
        desk.link_to("tunneln" if number % 2 else "torget")
    desk.mark_duplicate()
    desk.dismiss("inget om trygghet")

    week.hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 730 - 12)
    counted = {
        state: len(week.services.reports.ids(ReportFilter(states=frozenset({state}))))
        for state in (ReportState.LINKED, ReportState.DUPLICATE, ReportState.DISMISSED)
    }
    assert counted == {ReportState.LINKED: 10, ReportState.DUPLICATE: 1, ReportState.DISMISSED: 1}
    assert len(week.services.cases.listing(CaseFilter())) == 3


class Screening:
    """The list of reports, one row after the other; each deed is seen on the row's chip."""

    def __init__(self, week: Week) -> None:
        self._hands = week.hands
        self._page = week.window.page
        self._view, self._panel = self._page.list.view, self._page.panel

    def open_case(self, title: str) -> None:
        self._begin()
        self._hands.press("N")
        self._hands.until(self._panel.asking.words.hasFocus)
        self._hands.type_over(title)
        self._finish(ReportState.LINKED)

    def link_to(self, words: str) -> None:
        """Link to the case with *words*, also where another is proposed."""
        self._begin()
        self._hands.press(self._panel.link_button.key.replace(" ", "+"))
        self._choose(words, 1)
        self._finish(ReportState.LINKED)

    def mark_duplicate(self) -> None:
        self._begin()
        self._hands.press("D")
        if not self._panel.same.isVisible():
            self._choose("", None)
        self._finish(ReportState.DUPLICATE, asked=not self._panel.same.isVisible())

    def dismiss(self, motive: str) -> None:
        self._begin()
        self._hands.press("A")
        self._hands.until(self._panel.asking.words.hasFocus)
        self._hands.type(motive)
        self._finish(ReportState.DISMISSED)

    def _begin(self) -> None:
        """The chosen report stands beside the list, and the list has the keyboard."""
        self._hands.until(lambda: self._panel._shown and self._panel._shown.report.id == self._view.chosen_id)
        assert self._view.hasFocus()
        self._hands.look_for_focus()

    def _choose(self, words: str, left: int | None) -> None:
        finder = self._panel.asking.finder
        self._hands.until(finder.field.hasFocus)
        self._hands.type(words)
        self._hands.until(lambda: len(finder.choices) == left if left else finder.choices)

    def _finish(self, state: ReportState, *, asked: bool = True) -> None:
        row = self._view.currentIndex().row()
        if asked:
            self._hands.press("Return")
        self._hands.until(lambda: self._state_at(row) == label(state))
        self._hands.until(lambda: self._view.currentIndex().row() == row + 1)

    def _state_at(self, row: int) -> str:
        table = self._page.list.table
        return table.index(row, table.columnCount() - 1).data()
