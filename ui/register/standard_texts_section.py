"""Standardtexter: what a public text or an answer may begin with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout

from desktop.categories import Categories
from desktop.jobs import Jobs
from desktop.standard_texts import StandardTexts
from desktop.wording import label as word_for
from models.categories.values import CategoryRow
from models.kinds import Kind
from models.measures.values import MeasureState
from models.refusals import Refusal, RefusalKind
from models.standard_texts.rules import PLACEHOLDERS
from models.standard_texts.values import StandardTextEdit, StandardTextRow, TextUse
from ui.desk import Desk
from ui.icons import Icon
from ui.register.section import KeptForm, ListSection, captioned, free_name
from ui.rows import Column, RowTable
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.captioned import captioned as captioned_part
from ui.widgets.empty_state import EmptyState
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView

# What is followed up is told as what is done, and what is only proposed is told to nobody.
STATES = (
    MeasureState.DECIDED,
    MeasureState.UNDER_WAY,
    MeasureState.DONE,
    MeasureState.WAITING_EXTERNAL,
    MeasureState.NOT_DONE,
)


class StandardTextsSection(ListSection):
    kinds = (Kind.STANDARD_TEXT, Kind.CATEGORY)

    def __init__(self, desk: Desk, texts: StandardTexts, categories: Categories, message: MessageBar) -> None:
        super().__init__(
            QCoreApplication.translate("Register", "Standard texts"), desk, message, self._for_none()
        )
        self._texts = texts
        self._categories = categories
        self._names: dict[int, str] = {}
        self._wanted: int | None = None
        self.table: RowTable[StandardTextRow] = RowTable(_columns(self._names))
        self.view = TableView(self.table, self.title, desk.settings)
        self.form = StandardTextForm(desk.jobs, texts, message)
        self.add_button = KeyButton(self.tr("New text"), self.add, key="N", sign=Icon.ADD)
        self.take_in_button = KeyButton(
            self.tr("Put in the ready-made texts"), self._take_in, key="F", sign=Icon.IMPORT
        )
        self.remove_button = KeyButton(self.tr("Remove"), self._remove, sign=Icon.DELETE)
        self.take_in_button.hide()
        panel = SidePanel()
        panel.add(self.form)
        panel.add_row(self.remove_button)
        self.lay_out(self.view, panel, self.add_button, self.take_in_button)
        self.view.chosen.connect(self._open)
        self.view.opened.connect(lambda _id: self.form.text.setFocus())
        self.form.reread.connect(self.refresh)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._categories.listing, self._know)
        self.desk.jobs.run(self, self._texts.all, self._show)
        self.desk.jobs.run(self, self._texts.missing, self._offer_missing)

    def add(self) -> None:
        """Make a text for answers that fits all, and let the person write over its name."""
        name = free_name(self.tr("New text"), [row.name for row in self.table.rows])
        edit = StandardTextEdit(None, 0, TextUse.ANSWER, name, None, None, "", "")
        self.do(partial(self._texts.save, edit), self._begin)

    def _begin(self, text_id: object) -> None:
        if isinstance(text_id, int):
            self._wanted = text_id
            self.form.begin_naming(text_id)
            self.refresh()

    def _take_in(self) -> None:
        self.do(self._texts.take_in_missing)

    def _offer_missing(self, count: int) -> None:
        """Only a store from before the texts came lacks many; who has removed one has meant it."""
        lacks_most = count > len(self.table.rows)
        self.take_in_button.setVisible(lacks_most)

    def _know(self, rows: Sequence[CategoryRow]) -> None:
        self._names.clear()
        self._names.update({row.id: row.name for row in rows})
        self.form.offer(rows)

    def _for_none(self) -> EmptyState:
        translate = QCoreApplication.translate
        first = KeyButton(
            translate("Register", "Put in the ready-made texts"),
            self._take_in,
            key="F",
            sign=Icon.IMPORT,
            look=Look.FILLED,
        )
        words = translate(
            "Register", "Texts that are written once and used often, on the website and in answers."
        )
        empty = EmptyState(Icon.WRITE, translate("Register", "No standard texts yet"), words, first)
        empty.add_step(KeyButton(translate("Register", "New text"), self.add, key="N", sign=Icon.ADD))
        return empty

    def _show(self, rows: Sequence[StandardTextRow]) -> None:
        place = self.view.currentIndex().row()
        self.show_list(is_empty=not rows)
        self.table.show(rows)
        if self._wanted is not None and self.view.choose(self._wanted):
            self._wanted = None
        elif self.view.chosen_id is None and rows:
            self.view.choose_place(max(place, 0))
        elif self.view.chosen_id is not None:
            self._open(self.view.chosen_id)

    def _open(self, text_id: int) -> None:
        self.form.leave()
        row = next((row for row in self.table.rows if row.id == text_id), None)
        if row is not None:
            self.form.show_row(row)

    def _remove(self) -> None:
        row = self.form.kept.known
        if row is not None:
            self.form.leave()
            self.do(lambda: self._texts.remove(row.id, row.version))


class StandardTextForm(KeptForm):
    def __init__(self, jobs: Jobs, texts: StandardTexts, message: MessageBar) -> None:
        super().__init__()
        self._texts = texts
        self._naming: int | None = None
        self.kept: Kept[StandardTextRow] = Kept(jobs, self._read, self._write)
        self.listen(message)
        self.name = AutosavedLine(self.tr("Name"))
        self.use = Picker(self.tr("Used"), typed=False)
        self.use.offer([Choice(use, word_for(use)) for use in TextUse])
        self.category = Picker(self.tr("Category"), self.tr("every category"))
        self.state = Picker(self.tr("State of the measure"), self.tr("whatever state"), typed=False)
        self.state.offer([Choice(state, word_for(state)) for state in STATES])
        self.heading = hinted(AutosavedLine(self.tr("Title on the website")))
        self._heading_part = captioned_part(self.heading)
        self.text = hinted(AutosavedText(self.tr("Text"), lines=7))
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.use.picked.connect(partial(self.kept.save, "use"))
        self.category.picked.connect(partial(self.kept.save, "category_id"))
        self.state.picked.connect(partial(self.kept.save, "measure_state"))
        self.heading.saved.connect(partial(self.kept.save, "title"))
        self.text.saved.connect(partial(self.kept.save, "text"))
        self._lay_out()

    def offer(self, categories: Sequence[CategoryRow]) -> None:
        self.category.offer([Choice(row.id, row.name) for row in categories])
        if self.kept.known is not None:
            self.category.pick(self.kept.known.category_id)

    def show_row(self, row: StandardTextRow) -> None:
        """Show what is stored; what the person is writing stays."""
        if not self.kept.see(row):
            return
        self.name.show_words(row.name)
        self.use.pick(row.use)
        self.category.pick(row.category_id)
        self.state.pick(row.measure_state)
        self.heading.show_words(row.title)
        self.text.show_words(row.text)
        # An answer has no title of its own.
        self._heading_part.setVisible(row.use is TextUse.PUBLICATION)
        if self._naming == row.id:
            self._naming = None
            self.name.setFocus()
            self.name.selectAll()

    def begin_naming(self, text_id: int) -> None:
        """Once the new text is shown, let its name be written over."""
        self._naming = text_id

    def leave(self) -> None:
        for field in (self.name, self.heading, self.text):
            field.save()

    def _read(self, text_id: int) -> StandardTextRow:
        for row in self._texts.all():
            if row.id == text_id:
                return row
        raise Refusal(RefusalKind.GONE)

    def _write(self, row: StandardTextRow, changed: dict[str, Any]) -> None:
        wish: dict[str, Any] = {
            "use": row.use,
            "name": row.name,
            "category_id": row.category_id,
            "measure_state": row.measure_state,
            "title": row.title,
            "text": row.text,
        }
        self._texts.save(StandardTextEdit(id=row.id, version=row.version, **wish | changed))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        for field in (self.name, self.use, self.category, self.state):
            column.addLayout(captioned(field))
        column.addWidget(self._heading_part)
        column.addLayout(captioned(self.text))
        words = self.tr("These are filled in: {names}. What is not known stays as …")
        names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
        column.addWidget(label(words.replace("{names}", names), Role.SMALL, wrap=True))


def _columns(names: dict[int, str]) -> list[Column[StandardTextRow]]:
    translate = QCoreApplication.translate

    def about(row: StandardTextRow) -> str:
        parts = [
            names.get(row.category_id or 0, ""),
            word_for(row.measure_state) if row.measure_state else "",
        ]
        return ", ".join(part for part in parts if part) or translate("Register", "fits all")

    return [
        Column(translate("Register", "Name"), lambda row: row.name, tip=lambda row: row.text),
        Column(translate("Register", "Fits"), about, width=190, optional=1, muted=True, tip=about),
        Column(
            translate("Register", "Used"), lambda row: word_for(row.use), width=128, optional=2, muted=True
        ),
    ]
