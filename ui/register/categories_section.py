"""Kategorier: their names and order, and the senders' words that mean them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout

from desktop.categories import Categories
from desktop.jobs import Jobs
from models.categories.values import CategoryEdit, CategoryRow
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.register.section import KeptForm, ListSection, captioned, free_name
from ui.rows import Column, RowTable
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView


class CategoriesSection(ListSection):
    kinds = (Kind.CATEGORY, Kind.REPORT)

    def __init__(self, desk: Desk, categories: Categories, message: MessageBar) -> None:
        super().__init__(
            QCoreApplication.translate("Register", "Categories"), desk, message, self._for_none()
        )
        self._categories = categories
        self._wanted: int | None = None
        self.table: RowTable[CategoryRow] = RowTable(_columns())
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = CategoryForm(desk.jobs, categories, message)
        self.add_button = KeyButton(self.tr("New category"), self.add, key="N", sign=Icon.ADD)
        self.up_button = KeyButton(self.tr("Up"), partial(self._move, -1), key="Alt+Up")
        self.down_button = KeyButton(self.tr("Down"), partial(self._move, +1), key="Alt+Down")
        self.delete_button = KeyButton(self.tr("Remove"), self._delete, sign=Icon.DELETE)
        panel = SidePanel()
        panel.add(self.form)
        panel.add_row(self.delete_button)
        buttons = (self.add_button, self.up_button, self.down_button)
        self.lay_out(self.view, panel, *buttons)
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.name.setFocus())
        self.form.reread.connect(self.refresh)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._categories.listing, self._show)

    def add(self) -> None:
        """Make a category last in the list, and let the person write over its name."""
        name = free_name(self.tr("New category"), [row.name for row in self.table.rows])
        edit = CategoryEdit(None, 0, name, len(self.table.rows) + 1, is_active=True, aliases=())
        self.do(lambda: self._categories.save(edit), self._begin)

    def _begin(self, category_id: object) -> None:
        if isinstance(category_id, int):
            self._wanted = category_id
            self.form.begin_naming(category_id)
            self.refresh()

    def _for_none(self) -> EmptyState:
        translate = QCoreApplication.translate
        first_step = KeyButton(
            translate("Register", "New category"), self.add, key="N", sign=Icon.ADD, look=Look.FILLED
        )
        words = translate("Register", "Categories sort reports and cases by what they are about.")
        return EmptyState(Icon.MEASURES, translate("Register", "No categories yet"), words, first_step)

    def _show(self, rows: Sequence[CategoryRow]) -> None:
        self.show_list(is_empty=not rows)
        self.table.show(rows)
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(0)
        elif self.view.chosen_id is not None:
            self._open(self.view.chosen_id)

    def _open(self, category_id: int) -> None:
        self.form.leave()
        row = next((row for row in self.table.rows if row.id == category_id), None)
        if row is not None:
            self.form.show_row(row)

    def _move(self, step: int) -> None:
        ids = [row.id for row in self.table.rows]
        here = self.view.currentIndex().row()
        there = here + step
        if 0 <= here < len(ids) and 0 <= there < len(ids):
            ids[here], ids[there] = ids[there], ids[here]
            self.do(partial(self._categories.order, ids))

    def _delete(self) -> None:
        row = self.form.kept.known
        if row is not None:
            self.do(lambda: self._categories.delete(row.id, row.version))


class CategoryForm(KeptForm):
    def __init__(self, jobs: Jobs, categories: Categories, message: MessageBar) -> None:
        super().__init__()
        self._categories = categories
        self._naming: int | None = None
        self.kept: Kept[CategoryRow] = Kept(jobs, self._read, self._write)
        self.listen(message)
        self.name = hinted(AutosavedLine(self.tr("Name")))
        self.words = AutosavedText(self.tr("Senders' words"), self.tr("one on each line"), lines=5)
        self.active = QCheckBox(self.tr("In use"))
        self.active.setAccessibleName(self.active.text())
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.words.saved.connect(lambda words: self.kept.save("aliases", tuple(words.splitlines())))
        self.active.toggled.connect(partial(self.kept.save, "is_active"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        column.addLayout(captioned(self.name))
        column.addLayout(captioned(self.words))
        column.addWidget(
            label(
                self.tr("An import puts a report here when its sender uses one of these words."),
                Role.SMALL,
                wrap=True,
            )
        )
        column.addWidget(self.active)

    def show_row(self, row: CategoryRow) -> None:
        """Show what is stored; what the person is writing stays."""
        if not self.kept.see(row):
            return
        self.name.show_words(row.name)
        self.words.show_words("\n".join(row.aliases))
        self.active.blockSignals(True)
        self.active.setChecked(row.is_active)
        self.active.blockSignals(False)
        if self._naming == row.id:
            self._naming = None
            self.name.setFocus()
            self.name.selectAll()

    def begin_naming(self, category_id: int) -> None:
        """Once the new category is shown, let its name be written over."""
        self._naming = category_id

    def leave(self) -> None:
        self.name.save()
        self.words.save()

    def _read(self, category_id: int) -> CategoryRow:
        for row in self._categories.listing():
            if row.id == category_id:
                return row
        raise Refusal(RefusalKind.GONE)

    def _write(self, row: CategoryRow, changed: dict[str, Any]) -> None:
        wish: dict[str, Any] = {
            "name": row.name,
            "position": row.position,
            "is_active": row.is_active,
            "aliases": row.aliases,
        }
        self._categories.save(CategoryEdit(id=row.id, version=row.version, **wish | changed))


def _columns() -> list[Column[CategoryRow]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Register", "Name"), _name_words),
        Column(
            translate("Register", "Senders' words"),
            lambda row: ", ".join(row.aliases),
            width=200,
            optional=2,
            muted=True,
            tip=lambda row: ", ".join(row.aliases),
        ),
        Column(
            translate("Register", "Reports"),
            lambda row: str(row.reports or "—"),
            width=84,
            right=True,
            optional=1,
        ),
    ]


def _name_words(row: CategoryRow) -> str:
    if row.is_active:
        return row.name
    return QCoreApplication.translate("Register", "{name} (not in use)").format(name=row.name)
