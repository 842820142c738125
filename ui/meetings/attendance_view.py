"""Who is there: a key for each answer, and on to the next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.wording import label as label_of
from models.meetings.values import AttendanceEdit, AttendanceLine, Presence
from ui.icons import Icon
from ui.measures.ask_panels import WordsPanel
from ui.meetings.words import PRESENCE_TONES
from ui.rows import Column, RowTable
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton
from ui.widgets.captioned import captioned
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.table_view import TableView


class AttendanceView(QWidget):
    """`attended(AttendanceEdit)` for each answer, role or name; `guest_came(role)`, `guest_left(id)`."""

    attended = Signal(object)
    guest_came = Signal(str)
    guest_left = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._wanted: int | None = None
        self.table: RowTable[AttendanceLine] = RowTable(
            [
                Column(self.tr("Organisation"), lambda row: row.actor or self.tr("Guest")),
                Column(self.tr("Role"), lambda row: row.role or "—", width=170, muted=True),
                Column(self.tr("Name"), lambda row: row.person or "—", width=150, muted=True),
                Column(
                    self.tr("Attendance"),
                    lambda row: label_of(row.presence) if row.presence else self.tr("not asked"),
                    width=120,
                    tone=lambda row: PRESENCE_TONES[row.presence] if row.presence else None,
                ),
            ]
        )
        self.view = TableView(self.table, self.tr("Attendance"))
        self.present_button = self._button(self.tr("Present"), "N", Presence.PRESENT)
        self.excused_button = self._button(self.tr("Excused"), "F", Presence.EXCUSED)
        self.absent_button = self._button(self.tr("Absent"), "R", Presence.ABSENT)
        self.guest_button = KeyButton(self.tr("Guest…"), self._ask_guest, key="G", sign=Icon.ADD)
        self.left_button = KeyButton(self.tr("Take the guest away"), self._take_away, key="Del")
        self.guest_panel = WordsPanel(
            self.tr("Which role does the guest have?"),
            self.tr("e.g. head teacher, Norrängsskolan – no name"),
            self.tr("Add the guest"),
        )
        self.role = hinted(AutosavedLine(self.tr("Role")))
        self.person = AutosavedLine(self.tr("Name"), self.tr("optional: the role suffices"))
        self.view.chosen.connect(lambda _id: self._show_chosen())
        self.role.saved.connect(lambda words: self._tell(role=words))
        self.person.saved.connect(lambda words: self._tell(person=words))
        self.guest_panel.agreed.connect(self.guest_came)
        self._lay_out()

    def show_lines(self, lines: tuple[AttendanceLine, ...]) -> None:
        self.table.show(lines)
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        if self.view.chosen_id is None and lines:
            self.view.choose_place(0)
        self._show_chosen()

    def ask_only_presence(self) -> None:
        """Leave out who it is that is there."""
        self._who.hide()

    def answer(self, presence: Presence) -> None:
        """Note the chosen actor's answer, and choose the next."""
        self._tell(presence=presence)
        self.view.choose_next()

    def welcome(self, seat_id: int) -> None:
        """A guest has been given a seat."""
        self.guest_panel.hide()
        self._wanted = seat_id
        self.view.setFocus()

    def _ask_guest(self) -> None:
        self.guest_panel.ask()

    def _take_away(self) -> None:
        if (line := self._chosen()) is not None and line.actor_id is None:
            self.guest_left.emit(line.id)

    def _tell(self, **changed: object) -> None:
        if (line := self._chosen()) is not None:
            wish = AttendanceEdit(line.id, line.role, line.person, line.presence)
            self.attended.emit(replace(wish, **changed))  # type: ignore[arg-type]

    def _chosen(self) -> AttendanceLine | None:
        place = self.table.place_of(self.view.chosen_id) if self.view.chosen_id is not None else None
        return self.table.row_at(place) if place is not None else None

    def _show_chosen(self) -> None:
        line = self._chosen()
        self.left_button.setVisible(line is not None and line.actor_id is None)
        if line is not None:
            self.role.show_words(line.role)
            self.person.show_words(line.person)

    def _button(self, words: str, key: str, presence: Presence) -> KeyButton:
        deed: Callable[[], None] = partial(self.answer, presence)
        return KeyButton(words, deed, key=key)

    def _lay_out(self) -> None:
        answers = (self.present_button, self.excused_button, self.absent_button)
        buttons = FlowLayout(*answers, self.guest_button, self.left_button)
        self._who = QWidget()
        who = QGridLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(INSIDE)
        hint = label(self.tr("Names are printed only where the settings say so."), Role.SMALL)
        who.addWidget(hint, 0, 0, 1, 2)
        who.addWidget(captioned(self.role), 1, 0)
        who.addWidget(captioned(self.person), 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(buttons)
        column.addWidget(self.guest_panel)
        column.addWidget(self.view, 1)
        column.addWidget(self._who)
