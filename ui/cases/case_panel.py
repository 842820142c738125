"""The chosen case: what it is, what to do next, and all that hangs on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.history_words import Names
from desktop.language import day_words
from desktop.measures import Measures
from desktop.municipality import Municipality
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from desktop.wording import label as label_of
from models.attachments.values import Owner
from models.cases.values import CaseClosing, CaseFilter, CasePage, CaseState, CloseReason, ClosingWarnings
from models.history import HistoryLine
from models.kinds import Kind
from models.measures.values import MeasureDraft, MeasureFilter, MeasureRow
from models.reports.values import Position
from models.states import OPEN_MEASURES
from ui.answers.ways_here import WaysToAnswers
from ui.attachments.attachments_section import AttachmentsSection
from ui.cases.ask_panels import ClosePanel, MergePanel, SplitPanel
from ui.cases.case_form import CaseForm
from ui.cases.case_list import TONES
from ui.cases.sections import MeasuresSection, NotesSection, ReportsSection
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.small_maps.place_panel import PlacePanel
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.history_section import HistorySection
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.picker import Choice
from ui.widgets.side_panel import SidePanel

FOUND = 30


@dataclass(frozen=True, slots=True)
class CaseServices:
    """What the page Ärenden asks."""

    cases: Cases
    measures: Measures
    reports: Reports
    categories: Categories
    areas: Areas
    municipality: Municipality
    attachments: Attachments
    memory: PlaceMemory


@dataclass(frozen=True, slots=True)
class WholeCase:
    """All that the panel shows of one case."""

    page: CasePage
    measures: Sequence[MeasureRow]
    history: Sequence[HistoryLine]
    warnings: ClosingWarnings


class CasePanel(SidePanel):
    """`went(case_id)` when a deed made or chose another case, `past_wanted(case_id)` for what has happened
    where the case lies.
    """

    went = Signal(int)
    past_wanted = Signal(int)

    def __init__(self, desk: Desk, services: CaseServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._cases = services.cases
        self._measures = services.measures
        self._reports = services.reports
        self._areas = services.areas
        self._message = message
        self._whole: WholeCase | None = None
        self._wanted = 0
        self._names: Names = {}
        today = desk.clock.today
        self.form = CaseForm(desk.jobs, services.cases)
        self.place = PlacePanel(desk, services.areas)
        self.measures = MeasuresSection(today)
        self.reports = ReportsSection(today)
        self.attachments = AttachmentsSection(desk, services.attachments, message)
        self.notes = NotesSection(today)
        self.history = HistorySection(today)
        self.close_panel = ClosePanel()
        self.split_panel = SplitPanel()
        self.merge_panel = MergePanel(self._find, desk.jobs)
        self._make_head()
        self._lay_out()
        self._connect()

    @property
    def case_id(self) -> int | None:
        return self._whole.page.id if self._whole else None

    def name(self, categories: Sequence[Choice], areas: Sequence[Choice]) -> None:
        """The categories and areas that a case can have."""
        self.form.name(categories, areas)
        self._names = {
            "category_id": {choice.key: choice.name for choice in categories},
            "area_id": {choice.key: choice.name for choice in areas},
        }

    def open(self, case_id: int) -> None:
        """Show a case; what was being written on another is saved first."""
        if case_id != self._wanted:
            self.form.leave()
            for panel in (self.close_panel, self.split_panel, self.merge_panel):
                panel.hide()
            # A key pressed before the new case has come must not do its deed on the old one.
            self._whole = None
        self._wanted = case_id
        self._desk.jobs.run(self, partial(self._read, case_id), self._show)

    def refresh(self) -> None:
        if self._wanted:
            self.open(self._wanted)

    def _read(self, case_id: int) -> WholeCase:
        return WholeCase(
            self._cases.page(case_id),
            self._measures.listing(MeasureFilter(case_id=case_id)),
            self._cases.history(case_id),
            self._cases.closing_warnings(case_id),
        )

    def _show(self, whole: WholeCase) -> None:
        page = whole.page
        if page.id != self._wanted:
            return
        is_other = self.case_id != page.id
        self._whole = whole
        self.state.say(label_of(page.state), TONES[page.state])
        self.priority.say(self.tr("prioritised area") if page.is_priority else "", Tone.ACCENT)
        self._opened.setText(self._opened_words(page))
        self.place.show_place(Kind.CASE, page.id, page.state, page.position)
        self.form.show_page(page)
        self.measures.show_measures(whole.measures)
        self.reports.show_reports(page.reports)
        self.reports.show_disposed(page.disposed_reports)
        is_open = page.state is not CaseState.CLOSED
        self.ways.show_case(page.id)
        self.attachments.show_owner(Owner(Kind.CASE, page.id), page.position, takes_place=is_open)
        self.notes.show_notes(page.notes)
        self.history.show_history(whole.history, self._names)
        self._show_deeds(page)
        if is_other:
            self.to_top()

    def _opened_words(self, page: CasePage) -> str:
        today = self._desk.clock.today()
        words = self.tr("opened {day}").format(day=day_words(page.opened_at.date(), today))
        if page.closed_at is None or page.close_reason is None:
            return words
        day = day_words(page.closed_at.date(), today)
        closed = self.tr("closed {day}, {reason}").format(day=day, reason=label_of(page.close_reason))
        return " · ".join(part for part in (words, closed, page.close_note) if part)

    # The next step and the other deeds

    def _make_head(self) -> None:
        self.state = Chip()
        self.priority = Chip()
        self._opened = label("", Role.SMALL, wrap=True)
        self.next_button = KeyButton("", self._do_next, key="G", look=Look.FILLED)
        self.close_button = KeyButton(self.tr("Close…"), self._ask_close, key="A", sign=Icon.DONE)
        self.split_button = KeyButton(self.tr("Split…"), self._ask_split, key="D", sign=Icon.SPLIT)
        self.past_button = KeyButton(
            self.tr("What has happened here?"), self._ask_past, key="M", sign=Icon.HISTORY, look=Look.QUIET
        )
        self.past_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.give_button = KeyButton(
            self.tr("Give out a copy…"), self._give_out, key="Ctrl+U", sign=Icon.PAPER, look=Look.QUIET
        )
        self.give_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.ways = WaysToAnswers(self._desk)
        self.merge_button = KeyButton(self.tr("Merge…"), self.merge_panel.ask, key="S", sign=Icon.MERGE)

    def _ask_past(self) -> None:
        if self._whole is not None:
            self.past_wanted.emit(self._whole.page.id)

    def _give_out(self) -> None:
        if self._whole is not None:
            id_ = str(self._whole.page.id)
            self._desk.navigation.go(PageName.REGISTER, section="disclosures", case=id_)

    def _show_deeds(self, page: CasePage) -> None:
        is_open = page.state is not CaseState.CLOSED
        self.next_button.say(self._next_step(page)[0])
        self.close_button.setVisible(is_open)
        self.split_button.setVisible(is_open and len(page.reports) > 1)
        self.merge_button.setVisible(is_open)
        self.measures.field.setEnabled(is_open)
        self.measures.add_button.setEnabled(is_open)

    def _next_step(self, page: CasePage) -> tuple[str, Callable[[], object]]:
        if page.state is CaseState.CLOSED:
            return self.tr("Open again"), lambda: self._do(partial(self._cases.reopen, page.id, page.version))
        if page.state is CaseState.NEW:
            step = partial(self._cases.move_to, page.id, page.version, CaseState.ANALYSIS)
            return self.tr("Begin analysis"), lambda: self._do(step)
        open_measures = [row for row in self._shown_measures() if row.state in OPEN_MEASURES]
        if open_measures:
            go = partial(self._desk.navigation.go, PageName.MEASURES, open_measures[0].id)
            return self.tr("Next measure"), go
        if page.state is CaseState.FOLLOW_UP:
            return self.tr("Close the case"), self._ask_close
        return self.tr("Propose a measure"), self.measures.field.setFocus

    def _shown_measures(self) -> Sequence[MeasureRow]:
        return self._whole.measures if self._whole else ()

    def _do_next(self) -> None:
        if self._whole is not None:
            self._next_step(self._whole.page)[1]()

    def _do(self, deed: Callable[[], object]) -> None:
        self._message.clear()
        self._desk.jobs.run(self, deed, refused=self._message.refuse)

    def _ask_close(self) -> None:
        if self._whole is not None:
            self.close_panel.ask(self._whole.warnings)

    def _ask_split(self) -> None:
        if self._whole is not None:
            self.split_panel.ask(self._whole.page.reports)

    def _close(self, reason: CloseReason, note: str) -> None:
        if self._whole is not None:
            page = self._whole.page
            self._do(partial(self._cases.close, CaseClosing(page.id, page.version, reason, note)))

    def _split(self, report_ids: list[int], title: str) -> None:
        if self._whole is not None:
            deed = partial(self._cases.split, self._whole.page.id, report_ids, title)
            self._desk.jobs.run(self, deed, self.went.emit, self._message.refuse)

    def _merge(self, into_id: int) -> None:
        if self._whole is not None:
            page = self._whole.page
            deed = partial(self._cases.merge, page.id, page.version, into_id)
            self._desk.jobs.run(self, deed, lambda _: self.went.emit(into_id), self._message.refuse)

    def _find(self, words: str) -> Sequence[Choice]:
        """The nearest first: the same area, then the same category."""
        if self._whole is None:
            return []
        page = self._whole.page
        rows = self._cases.listing(CaseFilter(text=words, only_open=True))
        near = sorted(rows, key=lambda row: (row.area != page.area, row.category != page.category))
        return [Choice(row.id, row.title, row.area) for row in near if row.id != page.id][:FOUND]

    # What hangs on it

    def _unlink(self, report_id: int) -> None:
        if self._whole is not None:
            self._do(partial(self._reports.unlink, report_id, self._whole.page.id))

    def _propose(self, title: str) -> None:
        if self._whole is not None:
            draft = MeasureDraft(title=title, case_id=self._whole.page.id)
            self._do(partial(self._measures.propose, draft))

    def _take_place(self, position: Position) -> None:
        if self._whole is None:
            return
        page = self._whole.page

        def work() -> None:
            area_id = self._areas.area_of(position.latitude, position.longitude)
            self._cases.place(page.id, page.version, position, area_id)

        self._do(work)

    def _note(self, text: str) -> None:
        if self._whole is not None:
            self._do(partial(self._cases.note, self._whole.page.id, text))

    def _tell_overtaken(self, name: str) -> None:
        """Keep the draft in its field, and let the person choose."""
        tell_overtaken(self._message, self.form, name)
        self.refresh()

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(INSIDE)
        chips.addWidget(self.state)
        chips.addWidget(self.priority)
        chips.addWidget(self._opened, 1)
        self.add_layout(chips)
        self._deeds = QWidget()
        deeds = FlowLayout(self.next_button, self.close_button, self.split_button, self.merge_button)
        self._deeds.setLayout(deeds)
        self.add(self._deeds)
        below: Sequence[QWidget] = (
            self.close_panel,
            self.split_panel,
            self.merge_panel,
            self.form,
            self.place,
            self.past_button,
            self.ways,
            self.measures,
            self.reports,
            self.attachments,
            self.notes,
            self.history,
            self.give_button,
        )
        for widget in below:
            self.add(widget)

    def _connect(self) -> None:
        go = self._desk.navigation.go
        self.form.kept.refused.connect(self._message.refuse)
        self.form.kept.overtaken.connect(self._tell_overtaken)
        for panel in (self.close_panel, self.split_panel, self.merge_panel):
            panel.asking.connect(self._deeds.setHidden)
        self.close_panel.agreed.connect(self._close)
        self.split_panel.agreed.connect(self._split)
        self.merge_panel.agreed.connect(self._merge)
        self.reports.opened.connect(partial(go, PageName.REPORTS))
        self.reports.unlinked.connect(self._unlink)
        self.measures.opened.connect(partial(go, PageName.MEASURES))
        self.measures.proposed.connect(self._propose)
        self.attachments.place_wanted.connect(self._take_place)
        self.notes.written.connect(self._note)
