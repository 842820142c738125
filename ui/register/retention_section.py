"""Gallring: how long each record type is kept and by which decision, dry runs, and what was disposed of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.language import moment_words
from desktop.retention.retention import Retention
from desktop.wording import label as words_for
from models.kinds import Kind
from models.retention.values import Copies, DisposalRow, Rule
from ui.desk import Desk
from ui.icons import Icon
from ui.numbers import number_words
from ui.register.disposal_run import DisposalRun
from ui.register.disposal_words import copies_words, counted
from ui.register.retention_form import RetentionForm
from ui.register.section import LEAST_PANEL_WIDTH, PANEL_WIDTH, Section
from ui.rows import Column, RowTable
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule in the list; its id is its place."""

    id: int
    rule: Rule


Read = tuple[list[Rule], list[DisposalRow], Copies]


class RetentionSection(Section):
    kinds = (Kind.RETENTION, Kind.DISPOSAL)

    def __init__(self, desk: Desk, retention: Retention, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "Disposal"), desk, message)
        self._retention = retention
        self.table: RowTable[RuleLine] = RowTable(_rule_columns())
        self.view = TableView(self.table, self.tr("Retention rules"), desk.settings)
        self.form = RetentionForm(desk)
        self.propose_button = KeyButton(
            self.tr("Propose disposal…"), self.propose, key="F", sign=Icon.DELETE, look=Look.FILLED
        )
        self.log: RowTable[DisposalRow] = RowTable(_log_columns(desk))
        self.log_view = TableView(self.log, self.tr("Disposals"), desk.settings)
        self.none_yet = label(self.tr("Nothing has been disposed of yet."), Role.MUTED)
        self.copies = label("", wrap=True)
        self.replace_button = KeyButton(
            self.tr("Replace older copies…"), self._ask_to_replace, sign=Icon.BACKUP
        )
        self.confirm = ConfirmPanel()
        self.run = DisposalRun(desk, retention, message)
        self.stack = QStackedWidget()
        self._lay_out()
        self.view.chosen.connect(lambda _id: self._show_chosen())
        self.form.changed.connect(self._save)
        self.run.over.connect(self._leave_run)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._read, self._show, self.message.refuse)

    def propose(self) -> None:
        """Make a dry run."""
        self.message.clear()
        self.stack.setCurrentWidget(self.run)
        self.run.begin()
        self.run.view.setFocus()

    def _leave_run(self) -> None:
        self.stack.setCurrentIndex(0)
        self.refresh()
        self.view.setFocus()

    def _read(self) -> Read:
        return self._retention.rules(), self._retention.disposals(), self._retention.copies()

    def _show(self, read: Read) -> None:
        rules, disposals, copies = read
        self.table.show([RuleLine(place, rule) for place, rule in enumerate(rules, start=1)])
        self.view.fit_height()
        if self.view.chosen_id is None:
            self.view.choose_place(0)
        else:
            self._show_chosen()
        self.log.show(disposals)
        self.log_view.setVisible(bool(disposals))
        self.none_yet.setVisible(not disposals)
        self.copies.setText(copies_words(copies))
        self.copies.setVisible(bool(copies))
        self.replace_button.setVisible(bool(copies))

    def _show_chosen(self) -> None:
        chosen = self.view.chosen_id
        for line in self.table.rows:
            if line.id == chosen and not self._is_typed_in():
                self._panel_heading.setText(words_for(line.rule.record_type))
                self.form.show_rule(line.rule)

    def _is_typed_in(self) -> bool:
        return self.form.days.is_dirty or self.form.decision.is_dirty

    def _save(self, rule: Rule) -> None:
        self.do(partial(self._retention.edit, rule))

    def _ask_to_replace(self) -> None:
        self.confirm.ask(
            self.tr("Remove the older copies?"),
            self.tr(
                "A new checked backup is made first. After that there is no way back to before the disposal."
            ),
            self.tr("Replace"),
            partial(self.do, self._retention.replace_copies, self._tell_replaced),
        )

    def _tell_replaced(self, _made: object) -> None:
        self.message.say(self.tr("The older copies are gone; a new backup is made."), Tone.DONE)
        self.refresh()

    def _lay_out(self) -> None:
        rules = QWidget()
        row = QHBoxLayout(rules)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(BETWEEN)
        left = QVBoxLayout()
        left.setSpacing(INSIDE)
        left.addLayout(FlowLayout(self.propose_button))
        left.addWidget(
            label(
                self.tr("Nothing is disposed of without a rule, its decision, a dry run and your yes."),
                Role.MUTED,
                wrap=True,
            )
        )
        left.addWidget(self.view)
        left.addWidget(label(self.tr("Disposed of so far"), Role.STRONG))
        for widget in (self.copies, self.confirm, self.none_yet, self.log_view):
            left.addWidget(widget, 1 if widget is self.log_view else 0)
        left.insertLayout(left.count() - 2, FlowLayout(self.replace_button))
        left.addStretch(0)
        panel = SidePanel()
        self._panel_heading = label("", Role.HEADING, wrap=True)
        panel.add(self._panel_heading)
        panel.add(self.form)
        panel.setMinimumWidth(LEAST_PANEL_WIDTH - 40)
        panel.setMaximumWidth(PANEL_WIDTH - 60)
        row.addLayout(left, 1)
        row.addWidget(panel)
        scrolled = QScrollArea()
        scrolled.setWidget(rules)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stack.addWidget(scrolled)
        self.stack.addWidget(self.run)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, 0, EDGE, 0)
        column.addWidget(self.stack)


def _rule_columns() -> list[Column[RuleLine]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Retention", "Record"), lambda line: words_for(line.rule.record_type), width=210),
        Column(translate("Retention", "Kept"), lambda line: _kept_words(line.rule), width=110),
        Column(
            translate("Retention", "Decision"),
            lambda line: line.rule.decision or translate("Retention", "none: only a proposal"),
            tone=lambda line: Tone.PLAIN if not line.rule.is_decided else None,
        ),
    ]


def _kept_words(rule: Rule) -> str:
    translate = QCoreApplication.translate
    if rule.days is None:
        return translate("Retention", "for good")
    return translate("Retention", "{days} days").format(days=number_words(rule.days))


def _log_columns(desk: Desk) -> list[Column[DisposalRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Retention", "When"), lambda row: moment_words(row.at, desk.clock.today()), width=130
        ),
        Column(translate("Retention", "Who"), lambda row: row.person, width=120, optional=1),
        Column(translate("Retention", "Disposed of"), lambda row: counted(row.counts)),
        Column(
            translate("Retention", "Decision"),
            lambda row: ", ".join(row.decisions) or translate("Retention", "by hand"),
            width=180,
            muted=True,
            optional=2,
        ),
    ]
