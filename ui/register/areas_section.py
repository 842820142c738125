"""Områden: the parts of the municipality, which lead this period and why, and the map beneath them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from desktop.areas import Areas
from desktop.language import short_day_words
from models.areas.values import AreaEdit, AreaPriority, AreaRow, MapImport, PriorityEdit
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.map.map_file import MapFileDialog, import_words
from ui.register.section import KeptForm, ListSection, captioned
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.date_field import DateField
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

TERTIAL = 4  # months


@dataclass(frozen=True, slots=True)
class _Read:
    rows: Sequence[AreaRow]
    priorities: Sequence[AreaPriority]


class AreasSection(ListSection):
    kinds = (Kind.AREA, Kind.CASE)

    def __init__(self, desk: Desk, areas: Areas, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Areas"), desk, message, self._for_none())
        self._areas = areas
        self._priorities: Sequence[AreaPriority] = ()
        self.table: RowTable[AreaRow] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = AreaForm(desk, areas, message)
        self.import_button = KeyButton(self.tr("Import map…"), self._choose_file, key="I", sign=Icon.IMPORT)
        panel = SidePanel()
        panel.add(self.form)
        self.lay_out(self.view, panel, self.import_button)
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.name.setFocus())
        self.form.reread.connect(self.refresh)
        self.form.prioritised.connect(lambda edit: self.do(partial(self._areas.prioritise, edit)))
        self.form.dropped.connect(lambda id_: self.do(partial(self._areas.drop_priority, id_)))

    def refresh(self) -> None:
        self.desk.jobs.run(self, lambda: _Read(self._areas.listing(), self._areas.priorities()), self._show)

    def import_map(self, path: Path) -> None:
        """Take in areas, outline and base map from a GeoJSON file."""
        self.do(lambda: self._areas.import_file(path), self._tell_imported)

    def _choose_file(self) -> None:
        path = MapFileDialog.ask(self)
        if path is not None:
            self.import_map(path)

    def _tell_imported(self, taken: object) -> None:
        if isinstance(taken, MapImport):
            self.message.say(import_words(taken), Tone.DONE)

    def _for_none(self) -> EmptyState:
        translate = QCoreApplication.translate
        first_step = KeyButton(
            translate("Register", "Import map…"),
            self._choose_file,
            key="I",
            sign=Icon.IMPORT,
            look=Look.FILLED,
        )
        words = translate(
            "Register",
            "Areas are the parts of the municipality. They come with the map, from a GeoJSON file, and "
            "some of them are prioritised for a while.",
        )
        return EmptyState(Icon.MAP, translate("Register", "No areas yet"), words, first_step)

    def _show(self, read: _Read) -> None:
        self.show_list(is_empty=not read.rows)
        self._priorities = read.priorities
        self.table.show(read.rows)
        if self.view.chosen_id is None and read.rows:
            self.view.choose_place(0)
        elif self.view.chosen_id is not None:
            self._open(self.view.chosen_id)

    def _open(self, area_id: int) -> None:
        self.form.leave()
        row = next((row for row in self.table.rows if row.id == area_id), None)
        if row is not None:
            self.form.show_row(row, [one for one in self._priorities if one.area_id == area_id])


class AreaForm(KeptForm):
    """`prioritised(PriorityEdit)`, `dropped(priority_id)`."""

    prioritised = Signal(object)
    dropped = Signal(int)

    def __init__(self, desk: Desk, areas: Areas, message: MessageBar) -> None:
        super().__init__()
        self._areas = areas
        self._today = desk.clock.today
        self._leading: AreaPriority | None = None
        self.kept: Kept[AreaRow] = Kept(desk.jobs, self._read, self._write)
        self.listen(message)
        self.name = AutosavedLine(self.tr("Name"))
        self.active = QCheckBox(self.tr("In use"))
        self.active.setAccessibleName(self.active.text())
        self.starts = DateField(self.tr("From"), self._today)
        self.ends = DateField(self.tr("Through"), self._today)
        self.motive = QPlainTextEdit()
        self.motive.setAccessibleName(self.tr("Motive"))
        self.motive.setPlaceholderText(self.tr("Need, and what can be influenced"))
        self.motive.setTabChangesFocus(True)
        self.motive.setFixedHeight(90)
        self.prioritise_button = KeyButton(self.tr("Prioritise"), self._prioritise, key="P")
        self.drop_button = KeyButton(self.tr("Take away priority"), self._drop)
        self.earlier = label("", Role.SMALL, wrap=True)
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.active.toggled.connect(partial(self.kept.save, "is_active"))
        self._lay_out()

    def show_row(self, row: AreaRow, priorities: Sequence[AreaPriority]) -> None:
        """Show what is stored; what the person is writing stays."""
        is_other = self.kept.known is None or self.kept.known.id != row.id
        if not self.kept.see(row):
            return
        self.name.show_words(row.name)
        self.active.blockSignals(True)
        self.active.setChecked(row.is_active)
        self.active.blockSignals(False)
        today = self._today()
        leading = next((one for one in priorities if one.starts <= today <= one.ends), None)
        if is_other or leading != self._leading:
            self._show_priority(leading)
        self.earlier.setText("\n".join(self._period(one) for one in priorities if one is not leading))

    def leave(self) -> None:
        self.name.save()

    def _show_priority(self, leading: AreaPriority | None) -> None:
        self._leading = leading
        today = self._today()
        first = (today.month - 1) // TERTIAL * TERTIAL + 1
        starts = today.replace(month=first, day=1)
        ends = today.replace(month=first + TERTIAL - 1, day=30 if first + TERTIAL - 1 == 4 else 31)  # noqa: PLR2004 - April
        self.starts.show_day(leading.starts if leading else starts)
        self.ends.show_day(leading.ends if leading else ends)
        self.motive.setPlainText(leading.motive if leading else "")
        self.drop_button.setVisible(leading is not None)
        self.prioritise_button.say(self.tr("Change priority") if leading else self.tr("Prioritise"))

    def _period(self, one: AreaPriority) -> str:
        words = self.tr("{starts} – {ends}: {motive}")
        return words.format(starts=one.starts.isoformat(), ends=one.ends.isoformat(), motive=one.motive)

    def _prioritise(self) -> None:
        starts, ends = self.starts.day, self.ends.day
        if wrong := next((field for field in (self.starts, self.ends) if field.is_wrong), None):
            wrong.setFocus()
        elif self.kept.known is not None and starts is not None and ends is not None:
            motive = self.motive.toPlainText()
            self.prioritised.emit(PriorityEdit(self.kept.known.id, starts, ends, motive))

    def _drop(self) -> None:
        if self._leading is not None:
            self.dropped.emit(self._leading.id)

    def _read(self, area_id: int) -> AreaRow:
        for row in self._areas.listing():
            if row.id == area_id:
                return row
        raise Refusal(RefusalKind.GONE)

    def _write(self, row: AreaRow, changed: dict[str, Any]) -> None:
        wish: dict[str, Any] = {"name": row.name, "is_active": row.is_active}
        self._areas.save(AreaEdit(id=row.id, version=row.version, **wish | changed))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        column.addLayout(captioned(self.name))
        column.addWidget(self.active)
        column.addWidget(label(self.tr("Prioritised"), Role.STRONG))
        days = QHBoxLayout()
        days.setSpacing(INSIDE)
        days.addLayout(captioned(self.starts))
        days.addLayout(captioned(self.ends))
        column.addLayout(days)
        column.addLayout(captioned(self.motive))
        column.addLayout(FlowLayout(self.prioritise_button, self.drop_button))
        column.addWidget(self.earlier)
        column.addStretch(1)


def _columns(desk: Desk) -> list[Column[AreaRow]]:
    translate = QCoreApplication.translate

    def leads(row: AreaRow) -> str:
        if row.priority_until is None:
            return "" if row.is_active else translate("Register", "not in use")
        day = short_day_words(row.priority_until, desk.clock.today())
        return translate("Register", "until {day}").format(day=day)

    return [
        Column(translate("Register", "Name"), lambda row: row.name),
        Column(
            translate("Register", "Prioritised"),
            leads,
            width=124,
            optional=1,
            tone=lambda row: Tone.ACCENT if row.priority_until else Tone.PLAIN,
            tip=lambda row: row.priority_motive or "",
        ),
        Column(
            translate("Register", "Open cases"),
            lambda row: str(row.open_cases or "—"),
            width=110,
            right=True,
            optional=2,
        ),
        Column(
            translate("Register", "On the map"),
            lambda row: translate("Register", "yes") if row.has_geometry else translate("Register", "no"),
            width=90,
            optional=3,
            muted=True,
        ),
    ]
