"""Aktörer: the organisations around the table, their units and whom one calls there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.actors import Actors
from models.actors.values import ActorEdit, ActorPage, ActorRow
from models.kinds import Kind
from ui.desk import Desk
from ui.icons import Icon
from ui.register.actor_form import ActorForm
from ui.register.promises import Promises
from ui.register.section import ListSection, free_name
from ui.rows import Column, RowTable
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView


class ActorsSection(ListSection):
    kinds = (Kind.ACTOR, Kind.MEASURE)

    def __init__(self, desk: Desk, actors: Actors, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Actors"), desk, message, self._for_none())
        self._actors = actors
        self._wanted: int | None = None
        self.table: RowTable[ActorRow] = RowTable(_columns())
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = ActorForm(desk.jobs, actors, message)
        self.add_button = KeyButton(self.tr("New actor"), self.add, key="N", sign=Icon.ADD)
        self.delete_button = KeyButton(self.tr("Remove"), self._delete, sign=Icon.DELETE)
        panel = SidePanel()
        self.promises = Promises(desk, actors)
        panel.add(self.form)
        panel.add(self.promises)
        panel.add_row(self.delete_button)
        self.lay_out(self.view, panel, self.add_button)
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.name.setFocus())
        self.form.reread.connect(self.refresh)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._actors.listing, self._show)

    def go_to(self, actor_id: int) -> None:
        """Choose an actor that somebody came here for."""
        self._wanted = actor_id
        self.refresh()

    def add(self) -> None:
        """Make an actor, and let the person write over its name."""
        free = free_name(self.tr("New actor"), [row.name for row in self.table.rows])
        self.do(lambda: self._actors.save(ActorEdit(None, 0, free, is_member=True)), self._begin)

    def _begin(self, actor_id: object) -> None:
        if isinstance(actor_id, int):
            self.go_to(actor_id)
            self.form.begin_naming(actor_id)

    def _for_none(self) -> EmptyState:
        translate = QCoreApplication.translate
        first_step = KeyButton(
            translate("Register", "New actor"), self.add, key="N", sign=Icon.ADD, look=Look.FILLED
        )
        words = translate(
            "Register",
            "Actors are those around the table: they are called to the meetings and answer for measures.",
        )
        return EmptyState(Icon.ACTORS, translate("Register", "No actors yet"), words, first_step)

    def _show(self, rows: Sequence[ActorRow]) -> None:
        self.show_list(is_empty=not rows)
        self.table.show(rows)
        self.form.offer_parents([Choice(row.id, row.name) for row in rows if not row.parent])
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(0)
        elif self.view.chosen_id is not None:
            self._open(self.view.chosen_id)

    def _open(self, actor_id: int) -> None:
        self.form.leave()
        self.desk.jobs.run(self, lambda: self._actors.page(actor_id), self._show_page)

    def _show_page(self, page: ActorPage) -> None:
        if page.id == self.view.chosen_id:
            self.form.show_page(page)
            self.promises.open(page.id)

    def _delete(self) -> None:
        page = self.form.kept.known
        if page is not None:
            self.do(lambda: self._actors.delete(page.id, page.version))


def _columns() -> list[Column[ActorRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Register", "Name"),
            lambda row: f"    {row.name}" if row.parent else row.name,
            strong=lambda row: not row.parent,
        ),
        Column(translate("Register", "Short"), lambda row: row.short_name, width=128, muted=True, optional=3),
        Column(translate("Register", "Takes part"), role_words, width=96, tone=_role_tone, optional=1),
        Column(
            translate("Register", "Open measures"),
            lambda row: str(row.open_measures or "—"),
            width=116,
            right=True,
            optional=2,
        ),
    ]


def role_words(row: ActorRow) -> str:
    """How an actor takes part: "in the meeting", "external" or not any more."""
    if not row.is_active:
        return QCoreApplication.translate("Register", "not in use")
    if row.is_member:
        return QCoreApplication.translate("Register", "in the meeting")
    return QCoreApplication.translate("Register", "external") if row.is_external else ""


def _role_tone(row: ActorRow) -> Tone:
    if not row.is_active:
        return Tone.PLAIN
    return Tone.ACCENT if row.is_member else Tone.WAITING
