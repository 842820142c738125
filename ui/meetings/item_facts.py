"""What the table needs to know of an item: why it is there, the measure, the case, the counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.actors import Actors
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.minutes.values import Count
from desktop.one_line.lines import Lines
from desktop.papers.papers import Papers
from desktop.wording import label as label_of
from models.cases.values import CasePage
from models.measures.values import MeasureFilter, MeasurePage, MeasureRow
from models.meetings.values import AgendaLine, EscalationRow, Section
from ui.days import DayNow
from ui.icons import Icon
from ui.measures.measure_list import standing_words
from ui.measures.told import promise_words, told_lines
from ui.meetings.facts_list import FactsList
from ui.meetings.words import WORDS, why_tone
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.labels import Role, label
from ui.widgets.table_view import TableView

# So many of the latest decisions are read out.
TOLD = 2


@dataclass(frozen=True, slots=True)
class MeetingServices:
    """What the page Möten asks of the program."""

    meetings: Meetings
    measures: Measures
    cases: Cases
    actors: Actors
    lines: Lines
    papers: Papers


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """All that is read about one item before it is shown."""

    line: AgendaLine
    measure: MeasurePage | None = None
    case: CasePage | None = None
    measures: Sequence[MeasureRow] = ()
    counts: Sequence[Count] = ()
    # What both bodies were asked, under the section of what is lifted; else what the item itself asks.
    lifted: tuple[EscalationRow, ...] = ()


@dataclass(frozen=True, slots=True)
class _Counted:
    id: int
    count: Count


def read_facts(services: MeetingServices, meeting_id: int, line: AgendaLine) -> ItemFacts:
    """Ask for what belongs to the item; on the store's lane."""
    measure = services.measures.page(line.measure_id) if line.measure_id is not None else None
    case_id = line.case_id or (measure.case_id if measure else None)
    counts: Sequence[Count] = ()
    if line.section is Section.SITUATION:
        counts = services.meetings.category_counts(meeting_id, line.area_id)
    elif line.section is Section.NEW_REPORTS and line.case_id is None:
        counts = services.meetings.source_counts(meeting_id)
    return ItemFacts(
        line=line,
        measure=measure,
        case=services.cases.page(case_id) if case_id is not None else None,
        measures=services.measures.listing(MeasureFilter(case_id=case_id)) if case_id is not None else (),
        counts=counts,
        lifted=_lifted(services, line),
    )


def _lifted(services: MeetingServices, line: AgendaLine) -> tuple[EscalationRow, ...]:
    if line.section is Section.ESCALATE and line.is_standing:
        return services.meetings.escalations.listing()
    if line.case_id is None and line.measure_id is None and not line.is_own:
        return ()
    return tuple(row for row in services.meetings.escalations.listing() if _is_of(row, line))


def _is_of(row: EscalationRow, line: AgendaLine) -> bool:
    if line.measure_id is not None:
        return row.measure_id == line.measure_id
    if line.case_id is not None:
        return row.case_id == line.case_id
    return row.case_id is row.measure_id is None and row.matter == line.title


class FactsView(QWidget):
    """Read, never written. `situation_asked(area_id)` of the area that the item is of."""

    situation_asked = Signal(int)

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self.kicker = label("", Role.MUTED, wrap=True)
        self.title = label("", Role.TITLE, wrap=True)
        self.words = label("", Role.BODY, wrap=True)
        self.told = label("", Role.MUTED, wrap=True)
        self.tried = label("", Role.BODY, wrap=True)
        self.situation_button = KeyButton(
            self.tr("Situation"), self._ask_situation, sign=Icon.PAPER, look=Look.QUIET
        )
        self._area_id: int | None = None
        self.news = FactsList(today)
        self._whys = QHBoxLayout()
        self._whys.setSpacing(INSIDE)
        self.measures: RowTable[MeasureRow] = RowTable(
            [
                Column(self.tr("Measure"), lambda row: row.title),
                Column(self.tr("Responsible"), lambda row: row.responsible or "—", width=150),
                Column(
                    self.tr("Due"),
                    lambda row: standing_words(row, today()),
                    width=130,
                    tone=lambda row: Tone.SIGNAL if row.days_late else None,
                ),
            ]
        )
        self.measures_view = TableView(self.measures, self.tr("The case's measures"))
        self.counts: RowTable[_Counted] = RowTable(
            [
                Column(self.tr("Reports"), lambda row: row.count.name),
                Column(self.tr("This week"), lambda row: str(row.count.this_week), width=110, right=True),
                Column(
                    self.tr("Last week"),
                    lambda row: str(row.count.last_week),
                    width=110,
                    right=True,
                    muted=True,
                ),
            ]
        )
        self.counts_view = TableView(self.counts, self.tr("Reports this week and last"))
        self._lay_out()

    def show_facts(self, facts: ItemFacts) -> None:
        line, measure, case = facts.line, facts.measure, facts.case
        self.title.setText(line.title or label_of(line.section))
        self.kicker.setText(self._kicker(facts))
        self.kicker.setVisible(bool(self.kicker.text()))
        self._show_whys(line)
        self._show_situation(line, case)
        description = measure.description if measure else case.description if case else ""
        self.words.setText(description)
        self.words.setVisible(bool(description))
        told = self._measure_words(measure) if measure else self._case_words(case)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        self.tried.setText(self._tried_words(line))
        self.tried.setVisible(bool(line.tried))
        self.news.show_facts(line.facts)
        self.measures.show([row for row in facts.measures if row.id != line.measure_id])
        self._fit(self.measures_view)
        self.counts.show([_Counted(place, count) for place, count in enumerate(facts.counts)])
        self._fit(self.counts_view)

    def _kicker(self, facts: ItemFacts) -> str:
        parts = []
        if facts.measure is not None:
            parts = [facts.measure.responsible, facts.measure.case_title, facts.measure.area]
        elif facts.case is not None:
            parts = [facts.case.area, facts.case.category]
            parts += [self.tr("prioritised area")] if facts.case.is_priority else []
        return " · ".join(part for part in parts if part)

    def _measure_words(self, measure: MeasurePage) -> str:
        """Until when, and what was decided last."""
        lines = [promise_words(measure, self._today()), *told_lines(measure, self._today())[:TOLD]]
        return "\n".join(line for line in lines if line)

    def _tried_words(self, line: AgendaLine) -> str:
        return self.tr("Tried before:") + "\n" + WORDS.tried(line.tried)

    def _case_words(self, case: CasePage | None) -> str:
        return self.tr("%n reports", "", len(case.reports)) if case is not None else ""

    def _show_situation(self, line: AgendaLine, case: CasePage | None) -> None:
        area = line.title if line.area_id else case.area if case else ""
        self._area_id = area_id = line.area_id or (case.area_id if case else None)
        self.situation_button.say(self.tr("Situation in {area}").format(area=area))
        self.situation_button.setVisible(area_id is not None)

    def _ask_situation(self) -> None:
        if self._area_id is not None:
            self.situation_asked.emit(self._area_id)

    def _show_whys(self, line: AgendaLine) -> None:
        while (item := self._whys.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for words in WORDS.pointers(line):
            self._whys.addWidget(Chip(words, Tone.ACCENT))
        for why in line.why:
            self._whys.addWidget(Chip(WORDS.why(why, self._today()), why_tone(why)))
        self._whys.addStretch(1)

    def _fit(self, view: TableView) -> None:
        view.fit_height()
        view.setVisible(view.table.rowCount() > 0)

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.kicker)
        column.addWidget(self.title)
        column.addLayout(self._whys)
        column.addWidget(self.situation_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (
            self.words,
            self.told,
            self.tried,
            self.measures_view,
            self.news,
            self.counts_view,
        ):
            column.addWidget(widget)
