"""Områden: the parts of the municipality, which lead this period and why, and the map beneath them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.areas.areas import Areas
from desktop.jobs import Progress, unless_cancelled
from desktop.language import short_day_words
from models.areas.values import AreaMoves, AreaPriority, AreaRow, MapImport, MapPreview
from models.kinds import Kind
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.map.areas.area_words import AREA_WORDS
from ui.map.areas.map_file import MapFileDialog, import_words
from ui.navigation import PageName
from ui.numbers import number_words
from ui.register.area_form import AreaForm
from ui.register.area_import import AreaImportPanel
from ui.register.section import ListSection
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView
from ui.widgets.tips import plain_tip


@dataclass(frozen=True, slots=True)
class _Read:
    rows: Sequence[AreaRow]
    priorities: Sequence[AreaPriority]


class AreasSection(ListSection):
    kinds = (Kind.AREA, Kind.CASE, Kind.REPORT)

    def __init__(self, desk: Desk, areas: Areas, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Areas"), desk, message, self._for_none())
        self._areas = areas
        self._priorities: Sequence[AreaPriority] = ()
        self.table: RowTable[AreaRow] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = AreaForm(desk, areas, message)
        self.preview = AreaImportPanel()
        self.strip = ProgressStrip()
        self.astray = label("", Role.WAITING, wrap=True)
        self.astray.setContentsMargins(INSIDE, 0, INSIDE, 0)
        self.astray.hide()
        self._make_buttons()
        panel = SidePanel()
        panel.add(self.form)
        self.lay_out(
            self.view,
            panel,
            self.import_button,
            self.draw_button,
            self.reshape_button,
            self.split_button,
            self.situation_button,
            self.follow_button,
            above=(self.preview, self.strip, self.astray),
        )
        self._listen()

    def refresh(self) -> None:
        self.desk.jobs.run(self, lambda: _Read(self._areas.listing(), self._areas.priorities()), self._show)
        self.desk.jobs.run_slow(self, self._areas.astray, self._say_astray)

    def import_map(self, path: Path, layer: str = "") -> None:
        """Show what a map file would change, and ask before anything is."""
        self.message.clear()
        look = partial(self._areas.preview, path, layer)
        show = partial(self.preview.ask, path)
        self.desk.jobs.run_slow(self, look, show, self.message.refuse)

    def follow(self) -> None:
        """Give every report and case the area that its place gives."""
        self._do_long(self.tr("Reports and cases follow"), self._areas.follow, self._tell_followed)

    def draw(self) -> None:
        """Go to the map to draw a new area."""
        self.desk.navigation.go(PageName.MAP, tool="draw")

    def reshape(self) -> None:
        self._go_to_map("reshape")

    def split(self) -> None:
        self._go_to_map("split")

    def show_situation(self) -> None:
        """Go to the map, with the situation of the chosen area beside it."""
        if self.view.chosen_id is not None:
            self.desk.navigation.go(PageName.MAP, situation=str(self.view.chosen_id))

    def _go_to_map(self, tool: str) -> None:
        if self.view.chosen_id is not None:
            self.desk.navigation.go(PageName.MAP, area=str(self.view.chosen_id), tool=tool)

    def choose_file(self) -> None:
        """Ask for a map file, and show what it would change."""
        path = MapFileDialog.ask(self)
        if path is not None:
            self.import_map(path)

    def _take_in(self, path: Path, preview: MapPreview) -> None:
        what = self.tr("Areas are read in, reports and cases follow")
        self._do_long(what, partial(self._areas.import_file, path, preview.layer), self._tell_imported)

    def _do_long(self, what: str, deed: Callable[..., object], done: Callable[[object], None]) -> None:
        """Beside the store's lane, so that the pages can be read meanwhile."""
        progress = Progress(self)
        self.message.clear()
        self.strip.follow(what, progress, counted=False)
        work = partial(deed, tell=progress.tell)
        tell = partial(self._tell_done, done)
        self.desk.jobs.run_slow(self, lambda: unless_cancelled(work), tell, self._refuse_long)

    def _tell_done(self, done: Callable[[object], None], told: object) -> None:
        self.strip.finish()
        if told is None:
            self.message.say(self.tr("Stopped. Nothing has been changed."), Tone.WAITING)
        else:
            done(told)

    def _refuse_long(self, refusal: Refusal) -> None:
        self.strip.finish()
        self.message.refuse(refusal)

    def _tell_imported(self, taken: object) -> None:
        if isinstance(taken, MapImport):
            self.message.say(import_words(taken), Tone.DONE)

    def _tell_followed(self, moves: object) -> None:
        if isinstance(moves, AreaMoves):
            none = self.tr("All reports and cases already belong where their places are.")
            self.message.say(AREA_WORDS.moved(moves) or none, Tone.DONE)

    def _say_astray(self, moves: AreaMoves) -> None:
        self.astray.setText(AREA_WORDS.astray(moves))
        self.astray.setVisible(moves != AreaMoves())

    def _for_none(self) -> EmptyState:
        translate = QCoreApplication.translate
        first_step = KeyButton(
            translate("Register", "Import map…"),
            self.choose_file,
            key="I",
            sign=Icon.IMPORT,
            look=Look.FILLED,
        )
        words = translate(
            "Register",
            "Areas are the parts of the municipality. They come with the map, from a GeoJSON or GeoPackage "
            "file, or you draw them, and some of them are prioritised for a while.",
        )
        empty = EmptyState(Icon.MAP, translate("Register", "No areas yet"), words, first_step)
        empty.add_step(KeyButton(translate("Register", "Draw new"), self.draw, key="N", sign=Icon.ADD))
        return empty

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
        is_drawn = row is not None and row.has_geometry
        self.reshape_button.setEnabled(is_drawn)
        self.split_button.setEnabled(is_drawn)
        self.situation_button.setEnabled(row is not None)

    def _make_buttons(self) -> None:
        self.import_button = KeyButton(self.tr("Import map…"), self.choose_file, key="I", sign=Icon.IMPORT)
        self.draw_button = KeyButton(self.tr("Draw new"), self.draw, key="N", sign=Icon.ADD)
        self.reshape_button = KeyButton(self.tr("Change border"), self.reshape, key="G")
        self.split_button = KeyButton(self.tr("Divide"), self.split, key="D", sign=Icon.SPLIT)
        self.situation_button = KeyButton(self.tr("Situation"), self.show_situation, key="L", sign=Icon.PAPER)
        self.follow_button = KeyButton(self.tr("Reckon anew"), self.follow, look=Look.QUIET)
        tip = self.tr("Gives every report and case the area that its place lies in")
        self.follow_button.setToolTip(plain_tip(tip))

    def _listen(self) -> None:
        self.preview.agreed.connect(self._take_in)
        self.preview.layer_wanted.connect(self.import_map)
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.name.setFocus())
        self.form.reread.connect(self.refresh)
        self.form.prioritised.connect(lambda edit: self.do(partial(self._areas.prioritise, edit)))
        self.form.dropped.connect(lambda id_: self.do(partial(self._areas.drop_priority, id_)))


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
            translate("Register", "Reports"),
            lambda row: number_words(row.reports) if row.reports else "—",
            width=96,
            right=True,
            optional=4,
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
