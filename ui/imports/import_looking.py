"""A file that is looked at: its rows, the chosen one beside them, and what is said of the file."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.intake.fields import Field
from desktop.intake.values import ImportPreview, RowKind
from desktop.jobs import Progress
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.import_kinds import ImportKinds
from ui.imports.import_options import ImportOptions
from ui.imports.import_question import ImportQuestion
from ui.imports.import_row_panel import ImportRowPanel
from ui.imports.import_rows import ImportRows
from ui.style import EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.progress_strip import ProgressStrip

# Qt's own name for no limit.
QWIDGETSIZE_MAX = (1 << 24) - 1


class ImportLooking(QWidget):
    """`deeds` are the buttons that the page puts beside its title."""

    carry_out_wanted = Signal()
    save_rejected_wanted = Signal()
    leave_wanted = Signal()
    choose_wanted = Signal()
    # Changed rows that are all to be taken over, or left again.
    take_over_wanted = Signal(list)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._preview: ImportPreview | None = None
        self.rows = ImportRows(desk, self.tr("Rows of the file"))
        self.view = self.rows.view
        self.panel = ImportRowPanel(desk.clock.today)
        self.options = ImportOptions()
        self.question = ImportQuestion()
        self.kinds = ImportKinds()
        self.strip = ProgressStrip()
        self._make_buttons()
        self._lay_out_parts()
        take = QShortcut(QKeySequence("T"), self)
        take.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        take.activated.connect(self.take_over_chosen)
        self.panel.changed.row_wanted.connect(self.take_over_chosen)
        self.kinds.picked.connect(self.show_kind)
        self.question.elsewhere.connect(self.go_to_option)
        self.question.choose_wanted.connect(self.choose_wanted)
        self.view.opened.connect(lambda _line: self._open_row())
        self.view.handled.connect(self._show_handled_row)
        self.forget()

    def forget(self) -> None:
        """Show nothing of a file."""
        self._preview = None
        self.rows.forget()
        self.kinds.forget()
        self.save_button.hide()
        self.take_all_button.hide()
        self.carry_out_button.hide()
        self._list.setCurrentWidget(self.view)
        self._show_file_side()

    def follow(self, what: str, progress: Progress, *, counted: bool) -> None:
        """Show in the place of the kinds how far work has come."""
        self.strip.follow(what, progress, counted=counted)
        # One thing at a time answers to Esc.
        self.leave_button.hide()
        if self._above.currentWidget() is not self.strip:
            self._above.setFixedHeight(max(self._above.height(), self.strip.sizeHint().height()))
        self._above.setCurrentWidget(self.strip)

    def end_work(self) -> None:
        """The work is done, or was stopped."""
        self.strip.finish()
        self.leave_button.show()
        self._above.setCurrentIndex(0)
        self._above.setMinimumHeight(0)
        self._above.setMaximumHeight(QWIDGETSIZE_MAX)

    def show_preview(self, preview: ImportPreview) -> None:
        """Show its rows, narrowed as they were where there are any of the kind."""
        self._preview = preview
        self.options.show_found(preview, self._desk.clock.today())
        # Shown one by one, each button would lay out the whole page anew.
        self.kinds.hide()
        self.kinds.show_counts(preview.counts)
        self.kinds.show()
        self.save_button.setVisible(preview.counts.rejected > 0)
        self.take_all_button.setVisible(preview.counts.changed > 0)
        kind = self.rows.kind if self.kinds.has(self.rows.kind) else RowKind.ALL
        was_asking = self._list.currentWidget() is self.question
        self.show_kind(kind, keyboard=was_asking or not self._is_beside)

    def show_kind(self, kind: RowKind, *, keyboard: bool = True) -> None:
        """Narrow the list to the rows of a kind."""
        if self._preview is None:
            return
        self.kinds.check(kind)
        self._list.setCurrentWidget(self.view)
        self.rows.show(self._preview, kind)
        if keyboard:
            self.view.setFocus()

    def take_over_chosen(self) -> None:
        """Take over what is changed in the rows that are chosen in the list."""
        self.rows.when_listed(lambda: self.rows.read_selected(self.take_over_wanted.emit))

    def show_taken(self, taken: Mapping[int, frozenset[Field]]) -> None:
        """Show in list and panel what is to be taken over."""
        self.rows.mark_taken(taken)
        self.panel.changed.tick(taken)

    def say_deed(self, new: int, taken: int, changed: int) -> None:
        """Say what importing would do: *new* reports, and *taken* of the *changed* ones taken over."""
        words = [self.tr("Import %Ln reports", "", new)] if new else []
        words += [self.tr("take over %Ln changes", "", taken)] if taken else []
        waiting = (
            self.tr("Nothing new, %Ln changed", "", changed) if changed else self.tr("Nothing to import")
        )
        both = self.tr(" and ").join(words) or waiting
        self.carry_out_button.say(both[:1].upper() + both[1:])
        self.carry_out_button.wear(Look.FILLED if words else Look.PLAIN)
        self.carry_out_button.setEnabled(True)
        everything = taken == changed > 0
        self.take_all_button.say(
            self.tr("Take over no changes") if everything else self.tr("Take over all changes")
        )
        self.carry_out_button.show()

    def ask(self, refusal: Refusal, letters: Mapping[str, str]) -> None:
        """Put what stays unsure as a question, in the list's place."""
        self.question.ask(refusal, letters)
        self._list.setCurrentWidget(self.question)
        self._side.setCurrentWidget(self.options)
        self.file_button.setChecked(True)
        self.question.take_keyboard()

    def go_to_option(self, name: str) -> None:
        """Put the keyboard where an option is said."""
        self._show_file_side()
        self.options.field(name).setFocus()

    def toggle_side(self) -> None:
        """What is said of the file, or the chosen row."""
        if self._side.currentWidget() is self.options:
            self._show_row_side()
            self._take_keyboard()
        else:
            self._show_file_side()
            self.options.source.setFocus()

    def step_back(self) -> bool:
        """Out of the panel beside the list; False where the keyboard is in the list already."""
        if not self._is_beside:
            return False
        self._take_keyboard()
        return True

    @property
    def _is_beside(self) -> bool:
        """The keyboard is in the panel beside the list."""
        focus = QApplication.focusWidget()
        return focus is not None and self._side.isAncestorOf(focus)

    def _take_keyboard(self) -> None:
        if self._list.currentWidget() is self.question:
            self.question.take_keyboard()
        else:
            self.view.setFocus()

    def _open_row(self) -> None:
        """Into the chosen row, where there is something to choose in it."""
        self.rows.settle()
        self._show_row_side()
        boxes = self.panel.changed.boxes
        if boxes and self.panel.changed.isVisible():
            next(iter(boxes.values())).setFocus()

    def _show_handled_row(self) -> None:
        """Whoever moves in the list reads the row that they come to."""
        if self._preview is not None:
            self._show_row_side()

    def _show_row_side(self) -> None:
        self._side.setCurrentWidget(self.panel)
        self.file_button.setChecked(False)

    def _show_file_side(self) -> None:
        self._side.setCurrentWidget(self.options)
        self.file_button.setChecked(True)

    def _make_buttons(self) -> None:
        self.file_button = KeyButton(self.tr("About the file"), self.toggle_side, key="F", sign=Icon.PAPER)
        self.file_button.setCheckable(True)
        self.file_button.setChecked(True)
        self.save_button = KeyButton(
            self.tr("Save rejected rows…"), self.save_rejected_wanted.emit, key="S", sign=Icon.EXPORT
        )
        self.take_all_button = KeyButton(
            self.tr("Take over all changes"),
            lambda: self.rows.read_all(self.take_over_wanted.emit),
            key="Shift+T",
        )
        self.leave_button = KeyButton(self.tr("Close"), self.leave_wanted.emit, cap="Esc")
        self.carry_out_button = KeyButton(
            "", self.carry_out_wanted.emit, key="Ctrl+Return", sign=Icon.IMPORT, look=Look.FILLED
        )

    def _lay_out_parts(self) -> None:
        self.deeds = QWidget()
        row = QHBoxLayout(self.deeds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(INSIDE)
        for button in (self.file_button, self.leave_button, self.carry_out_button):
            row.addWidget(button)
        self._list = QStackedWidget()
        self._list.addWidget(self.view)
        self._list.addWidget(self.question)
        self._side = QStackedWidget()
        self._side.addWidget(self.options)
        self._side.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._side)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 1)
        split.setSizes([730, 380])
        top = QVBoxLayout()
        top.setContentsMargins(EDGE, 0, EDGE, INSIDE + 4)
        top.setSpacing(INSIDE)
        narrowing = QHBoxLayout()
        narrowing.setSpacing(INSIDE)
        narrowing.addWidget(self.kinds, 1)
        narrowing.addWidget(self.take_all_button, 0, Qt.AlignmentFlag.AlignTop)
        narrowing.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignTop)
        rows = QWidget()
        rows.setLayout(narrowing)
        narrowing.setContentsMargins(0, 0, 0, 0)
        # One in the other's place, so that the list lies still.
        self._above = QStackedWidget()
        self._above.addWidget(rows)
        self._above.addWidget(self.strip)
        self._above.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        top.addWidget(self._above)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(split, 1)
