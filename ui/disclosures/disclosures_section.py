"""Utlämnande: copies given out, the list of records, the register of processing, a person's data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.disclosures.disclosures import Disclosures
from desktop.disclosures.records import RecordList, year_so_far
from desktop.disclosures.records_files import write
from desktop.disclosures.typesetting import typeset_processing
from desktop.jobs import Progress, unless_cancelled
from desktop.language import moment_words
from desktop.whole_file import write_whole
from models.disclosures.values import CopyWish, DisclosureRow, PersonPlace
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.disclosures.copy_view import CopyView
from ui.disclosures.words import found_words, thing_words
from ui.icons import Icon
from ui.navigation import Goal, PageName
from ui.register.section import Section
from ui.rows import Column, RowTable
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.captioned import captioned
from ui.widgets.date_field import DateField
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView

FOUND_HEIGHT = 190
DAY_WIDTH = 130
_PAGES = {
    Kind.REPORT: PageName.REPORTS,
    Kind.CASE: PageName.CASES,
    Kind.MEASURE: PageName.MEASURES,
    Kind.MEETING: PageName.MEETINGS,
}


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One place where a person's data is; its id is its place in the list."""

    id: int
    place: PersonPlace


class DisclosuresSection(Section):
    kinds = (Kind.DISCLOSURE, Kind.CASE, Kind.MEASURE)

    def __init__(self, desk: Desk, disclosures: Disclosures, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Giving out"), desk, message)
        self._disclosures = disclosures
        first, last = year_so_far(desk.clock.today())
        self.first_day = DateField(self.tr("From"), desk.clock.today, first)
        self.last_day = DateField(self.tr("To"), desk.clock.today, last)
        self.copy_button = KeyButton(self.tr("Copy of the period…"), self.copy_days, key="P", sign=Icon.PAPER)
        self.list_button = KeyButton(
            self.tr("List of records…"), self.save_records, key="L", sign=Icon.REPORTS
        )
        self.extract_button = KeyButton(
            self.tr("Register of processing…"), self.save_processing, key="R", sign=Icon.INFORMATION
        )
        self.strip = ProgressStrip()
        self.person = QLineEdit()
        self.person.setAccessibleName(self.tr("Find a person's data"))
        self.person.setPlaceholderText(self.tr("Name, e-mail or phone, and Enter"))
        self.person.returnPressed.connect(self.find_person)
        self.told = label("", Role.MUTED, wrap=True)
        self.found: RowTable[FoundRow] = RowTable(_found_columns())
        self.found_view = TableView(self.found, self.tr("Where the person's data is"), desk.settings)
        self.found_view.opened.connect(self._open_found)
        self.log: RowTable[DisclosureRow] = RowTable(_log_columns(desk))
        self.log_view = TableView(self.log, self.tr("Copies given out"), desk.settings)
        self.log_view.opened.connect(self._open_logged)
        self.nothing = label(
            self.tr(
                "No copy has been given out. Begin one from a case or a measure (Ctrl+U), or of a period."
            ),
            Role.MUTED,
            wrap=True,
        )
        self.copy_view = CopyView(desk, disclosures, message)
        self.copy_view.left.connect(self._show_overview)
        self._lay_out()

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._disclosures.log, self._show_log)

    def arrive(self, goal: Goal) -> None:
        """Begin a copy of a case ("case", its id) or a measure ("measure")."""
        for kind in (Kind.CASE, Kind.MEASURE):
            if found := goal.filters.get(kind.value):
                self.begin(CopyWish(kind, int(found)))

    def begin(self, wish: CopyWish) -> None:
        self._stack.setCurrentWidget(self.copy_view)
        self.copy_view.open(wish)

    def copy_days(self) -> None:
        """Begin a copy of all that came in or was made in the days."""
        if self._days_are_right():
            self.begin(CopyWish(None, None, self.first_day.day, self.last_day.day))

    def save_records(self) -> None:
        """Ask where, and write the list of records of the days."""
        first, last = self.first_day.day, self.last_day.day
        if not self._days_are_right() or first is None or last is None:
            return
        name = f"handlingar-{first}-{last}"
        kinds = "PDF (*.pdf);;CSV (*.csv)"
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the list of records"), name, kinds)
        if chosen:
            path = Path(chosen)
            if path.suffix.casefold() not in (".pdf", ".csv"):
                path = path.with_name(f"{path.name}.{'csv' if 'csv' in kind else 'pdf'}")
            self._list(path, partial(self._disclosures.records, first, last))

    def save_processing(self) -> None:
        """Ask where, and write the register of processing."""
        name = f"registerforteckning-{self.desk.clock.today()}.pdf"
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            path = Path(chosen).with_suffix(".pdf")
            work = self._disclosures.processing
            self._write(path, lambda: write_whole(path, typeset_processing(work())))

    def find_person(self) -> None:
        """Look for the person everywhere; that it was done is logged, not for whom."""
        words = self.person.text()
        self.do(partial(self._disclosures.find_person, words), self._show_found)  # type: ignore[arg-type]

    def _list(self, path: Path, read: Callable[[], RecordList]) -> None:
        """Read in the store's lane, and set beside it: a long list takes its time."""
        progress = Progress(self)
        self.strip.follow(self.tr("Writing the list of records"), progress, counted=False, may_be_short=True)

        def set_in_type(listed: RecordList) -> None:
            def work() -> int:
                return write(listed, path, progress.tell)

            self.desk.jobs.run_slow(self, lambda: unless_cancelled(work), told, refuse)

        def told(count: int | None) -> None:
            self.strip.finish()
            if count is None:
                self.message.say(self.tr("Stopped. No list was written."), Tone.WAITING)
            else:
                self.message.say(self.tr("Saved as {name}.").format(name=path.name), Tone.DONE)

        def refuse(refusal: Refusal) -> None:
            self.strip.finish()
            self.message.refuse(refusal)

        self.message.clear()
        self.desk.jobs.run(self, read, set_in_type, refuse)

    def _write(self, path: Path, work: Callable[[], object]) -> None:
        words = self.tr("Saved as {name}.").format(name=path.name)
        self.message.say(self.tr("Writing…"))
        self.desk.jobs.run(self, work, lambda _: self.message.say(words, Tone.DONE), self.message.refuse)

    def _days_are_right(self) -> bool:
        first, last = self.first_day.day, self.last_day.day
        if first is None or last is None:
            (self.first_day if first is None else self.last_day).setFocus()
            return False
        if last < first:
            self.message.refuse(Refusal(RefusalKind.PERIOD_BACKWARDS))
            return False
        return True

    def _show_overview(self) -> None:
        self._stack.setCurrentIndex(0)
        self.refresh()
        (self.log_view if self.log_view.isVisible() else self.copy_button).setFocus()

    def _show_log(self, rows: Sequence[DisclosureRow]) -> None:
        self.log.show(rows)
        self.log_view.setVisible(bool(rows))
        self.nothing.setVisible(not rows)

    def _show_found(self, places: Sequence[PersonPlace]) -> None:
        self.found.show([FoundRow(number, place) for number, place in enumerate(places, start=1)])
        self.found_view.setVisible(bool(places))
        self.told.setText(
            self.tr("%n places to look. The search is logged, not the words.", "", len(places))
            if places
            else self.tr("Nothing found. The search is logged, not the words.")
        )
        if places:
            self.found_view.choose_place(0)
            self.found_view.setFocus()

    def _open_found(self, row_id: int) -> None:
        row = next((row for row in self.found.rows if row.id == row_id), None)
        if row is not None and row.place.kind in _PAGES:
            self.desk.navigation.go(_PAGES[row.place.kind], row.place.id)

    def _open_logged(self, row_id: int) -> None:
        row = next((row for row in self.log.rows if row.id == row_id), None)
        if row is not None and row.about in _PAGES:
            self.desk.navigation.go(_PAGES[row.about], row.about_id)

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(INSIDE)
        for field in (self.first_day, self.last_day):
            field.setFixedWidth(DAY_WIDTH)
            days.addWidget(captioned(field))
        days.addStretch(1)
        self._overview = QWidget()
        column = QVBoxLayout(self._overview)
        column.setContentsMargins(INSIDE, 0, EDGE, INSIDE)
        column.setSpacing(INSIDE)
        column.addLayout(days)
        column.addLayout(FlowLayout(self.copy_button, self.list_button, self.extract_button))
        column.addWidget(self.strip)
        column.addSpacing(BETWEEN)
        column.addWidget(label(self.tr("Find a person's data"), Role.STRONG))
        column.addWidget(self.person)
        column.addWidget(self.told)
        self.found_view.setMaximumHeight(FOUND_HEIGHT)
        self.found_view.hide()
        column.addWidget(self.found_view)
        column.addSpacing(BETWEEN)
        column.addWidget(label(self.tr("Copies given out"), Role.STRONG))
        column.addWidget(self.nothing)
        column.addWidget(self.log_view, 1)
        column.addStretch(0)
        self._stack = QStackedWidget()
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._overview)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.copy_view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


def _of_what(row: DisclosureRow) -> str:
    if row.about is None:
        return f"{row.first_day} – {row.last_day}"
    return "  ".join(filter(None, (thing_words(row.about, row.about_id), row.title)))


def _log_columns(desk: Desk) -> list[Column[DisclosureRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Disclosures", "Given out"),
            lambda row: moment_words(row.at, desk.clock.today()),
            width=130,
        ),
        Column(translate("Disclosures", "Of what"), _of_what),
        Column(
            translate("Disclosures", "Masked"),
            lambda row: str(row.masked_count or ""),
            width=80,
            right=True,
            optional=2,
        ),
        Column(translate("Disclosures", "Law"), lambda row: row.basis, width=190, muted=True, optional=3),
        Column(
            translate("Disclosures", "Registry number"),
            lambda row: row.registry_number,
            width=120,
            optional=4,
        ),
        Column(translate("Disclosures", "By"), lambda row: row.person, width=120, muted=True, optional=1),
    ]


def _found_columns() -> list[Column[FoundRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Disclosures", "Where"), lambda row: thing_words(row.place.kind, row.place.id)),
        Column(translate("Disclosures", "In"), lambda row: found_words(row.place.found_in), width=200),
        Column(translate("Disclosures", "Times"), lambda row: str(row.place.count), width=80, right=True),
    ]
