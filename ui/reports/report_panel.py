"""The chosen report, and what can be done with it: link, new case, duplicate, dismiss."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer, Signal

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.corrections import Corrections
from desktop.language import short_day_words
from desktop.place_memory.place_memory import PlaceMemory
from desktop.place_memory.values import BackAgain
from desktop.reports import Reports
from desktop.senders import Senders
from models.attachments.values import Owner
from models.cases.values import CaseDraft, CaseFilter, CaseRow
from models.kinds import Kind
from models.reports.values import Position, ReportEdit, ReportFilter, ReportPage, ReportState, SimilarCase
from ui.answers.ways_here import WaysToAnswers
from ui.attachments.attachments_section import AttachmentsSection
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import PageName
from ui.reports.asking import Asking
from ui.reports.back_again_card import BackAgainCard
from ui.reports.contact_details import ContactDetails
from ui.reports.our_words import OurWords
from ui.reports.proposal import Proposal
from ui.reports.report_card import ReportCard
from ui.small_maps.place_panel import PlacePanel
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice
from ui.widgets.side_panel import SidePanel

TITLE_LENGTH = 60
FOUND = 30
# Running down the list with the key held asks only for the report one stops at.
PAUSE_MS = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """What the panel asked about one report."""

    report: ReportPage
    similar: tuple[SimilarCase, ...]


@dataclass(frozen=True, slots=True)
class ReportServices:
    """What the page Rapporter asks of the program."""

    reports: Reports
    cases: Cases
    categories: Categories
    areas: Areas
    senders: Senders
    corrections: Corrections
    attachments: Attachments
    memory: PlaceMemory


class ReportPanel(SidePanel):
    """`screened(ids)` when they are settled, `skipped` for the next without a deed, `left` when the
    keyboard goes back to the list, `past_wanted(id)` for what has happened where the report lies.
    """

    screened = Signal(list)
    skipped = Signal()
    left = Signal()
    past_wanted = Signal(int)

    def __init__(self, desk: Desk, services: ReportServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._message = message
        self._ids: list[int] = []
        self._shown: Shown | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._ask)
        self.card = ReportCard(desk.clock.today)
        self.card.case_opened.connect(partial(desk.navigation.go, PageName.CASES))
        self.card.report_opened.connect(partial(desk.navigation.go, PageName.REPORTS))
        self.card.case_unlinked.connect(self._unlink)
        self.many = label("", Role.HEADING, wrap=True)
        self.back_again = BackAgainCard(desk.clock.today)
        self.back_again.past_wanted.connect(self.ask_past)
        self.back_again.reopen_wanted.connect(self._reopen_case)
        self.same = Proposal(self.tr("Duplicate"), "D", Icon.DUPLICATE, Look.PLAIN, self.mark_duplicate)
        self.similar = Proposal(self.tr("Link"), "K", Icon.LINK, Look.FILLED, self.link_to_similar)
        self.asking = Asking(desk.jobs, self.left.emit)
        self.place = PlacePanel(desk, services.areas)
        self.attachments = AttachmentsSection(desk, services.attachments, message)
        self.attachments.place_wanted.connect(self._take_place)
        self.our_words = OurWords(desk.clock.today)
        self.our_words.edited.connect(self._edit)
        self.contact = ContactDetails(desk, services.reports, message)
        self.ways = WaysToAnswers(desk)
        self._make_buttons()
        self._lay_out_parts()
        self._show_nothing()

    def show_reports(self, ids: list[int]) -> None:
        """Show the report with the only id, or what can be done with all of them."""
        if ids != self._ids:
            self.asking.hide()
            self.contact.show_nobody()
            # A key pressed before the new report has come must not do its deed on the old one.
            self._shown = None
        self._ids = ids
        self._pause.start()

    def refresh(self) -> None:
        """Read the report again."""
        self._pause.start()

    # Deeds

    def link(self) -> None:
        """Ask which case, the likeliest first."""
        similar = self._shown.similar if self._shown and len(self._ids) == 1 else ()
        today = self._desk.clock.today()

        def find(words: str) -> list[Choice]:
            first = [] if words else [Choice(case.case_id, case.title, "★") for case in similar]
            known = {choice.key for choice in first}
            cases = self._services.cases.listing(CaseFilter(text=words, only_open=True))[:FOUND]
            return [*first, *(_case_choice(case, today) for case in cases if case.id not in known)]

        self.asking.ask_which(self.tr("Link to which case?"), self.tr("Search cases…"), find, self._link_to)

    def link_to_similar(self) -> None:
        if self._shown and self._shown.similar:
            self._link_to(self._shown.similar[0].case_id)

    def open_new_case(self) -> None:
        """Ask for the title, proposed from what was written."""
        if self._shown is None and len(self._ids) == 1:
            return
        proposed = title_of(self._shown.report.text) if self._shown else ""
        self.asking.ask_words(self.tr("New case"), proposed, self.tr("Open the case"), self._open_new)

    def mark_duplicate(self) -> None:
        """A duplicate of what it probably repeats, else ask of which."""
        if self._shown is None:
            return
        if self._shown.report.likely_same_id is not None:
            self._mark_duplicate_of(self._shown.report.likely_same_id)
            return
        today = self._desk.clock.today()
        own = self._shown.report.id

        def find(words: str) -> list[Choice]:
            ids = self._services.reports.ids(ReportFilter(text=words))[:FOUND]
            rows = self._services.reports.rows([id_ for id_ in ids if id_ != own])
            return [
                Choice(row.id, row.text[:80], short_day_words(row.received_at.date(), today)) for row in rows
            ]

        heading = self.tr("Duplicate of which report?")
        self.asking.ask_which(heading, self.tr("Search reports…"), find, self._mark_duplicate_of)

    def dismiss(self) -> None:
        """Ask for the motive."""
        if self._shown is None:
            return
        self.asking.ask_words(self.tr("Why is it dismissed?"), "", self.tr("Dismiss"), self._dismiss_because)

    def reopen(self) -> None:
        if self._shown is not None:
            report = self._shown.report
            self._do(lambda: self._services.reports.reopen(report.id, report.version))

    def ask_past(self) -> None:
        """Ask for what has happened where the report lies."""
        if self._shown is not None:
            self.past_wanted.emit(self._shown.report.id)

    def _reopen_case(self, told: BackAgain) -> None:
        if self._shown is not None and self._shown.report.id == told.report_id:
            reopen = self._services.cases.reopen_for
            self._screen(lambda: reopen(told.case_id, told.version, [told.report_id]))

    def _link_to(self, case_id: object) -> None:
        ids = list(self._ids)
        if isinstance(case_id, int):
            self._screen(lambda: self._services.reports.link(ids, case_id))

    def _open_new(self, title: object) -> None:
        draft = CaseDraft(title=str(title), report_ids=tuple(self._ids))
        self._screen(lambda: self._services.cases.open(draft))

    def _mark_duplicate_of(self, original_id: object) -> None:
        if self._shown is not None and isinstance(original_id, int):
            report = self._shown.report
            self._screen(
                lambda: self._services.reports.mark_duplicate(report.id, report.version, original_id)
            )

    def _dismiss_because(self, motive: object) -> None:
        if self._shown is not None:
            report = self._shown.report
            self._screen(lambda: self._services.reports.dismiss(report.id, report.version, str(motive)))

    def _unlink(self, case_id: int) -> None:
        if self._shown is not None:
            report_id = self._shown.report.id
            self._do(lambda: self._services.reports.unlink(report_id, case_id))

    def _take_place(self, position: Position) -> None:
        if self._shown is None:
            return
        report, services = self._shown.report, self._services

        def work() -> None:
            area_id = services.areas.area_of(position.latitude, position.longitude)
            services.reports.place(report.id, report.version, position, area_id)

        self._desk.jobs.run(self, work, refused=self._message.refuse)

    def _edit(self, edit: ReportEdit) -> None:
        self._desk.jobs.run(self, lambda: self._services.reports.edit(edit), refused=self._message.refuse)

    def _screen(self, deed: Callable[[], object]) -> None:
        """Do the *deed*; a report that was settled already is stayed at."""
        ids = list(self._ids)
        was_new = self._shown is None or self._shown.report.state is ReportState.NEW
        self._do(deed, partial(self.screened.emit, ids) if was_new else self.left.emit)

    def _do(self, deed: Callable[[], object], then: Callable[[], None] | None = None) -> None:
        after = then or self.left.emit
        self._message.clear()
        self._desk.jobs.run(self, deed, lambda _answer: after(), self._message.refuse)

    # Showing

    def _ask(self) -> None:
        ids = self._ids
        if len(ids) != 1:
            self._show_many(len(ids))
            return
        reports = self._services.reports

        def read() -> Shown:
            return Shown(reports.page(ids[0]), tuple(reports.similar_cases(ids[0])))

        def show(shown: Shown) -> None:
            if self._ids == [shown.report.id]:
                self._show(shown)

        self._desk.jobs.run(self, read, show, lambda _refusal: self._show_nothing())

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        report = shown.report
        is_new = report.state is ReportState.NEW
        self.card.show_report(report)
        self.place.show_place(Kind.REPORT, report.id, report.state, report.position)
        owner = Owner(Kind.REPORT, report.id)
        self.attachments.show_owner(owner, report.position, takes_place=True)
        self.our_words.show_report(report)
        self.contact.show_report(report)
        self.ways.show_report(report)
        self._show_parts(one=True, screening=is_new or report.state is ReportState.LINKED)
        self.dismiss_button.setVisible(is_new)
        self.reopen_button.setVisible(report.state in {ReportState.DUPLICATE, ReportState.DISMISSED})
        self._propose(shown, is_new=is_new)
        self._ask_back_again(report.id if is_new else None)
        self.to_top()

    def _ask_back_again(self, report_id: int | None) -> None:
        """Asked after the report is shown: stepping through reports does not wait for it."""
        self.back_again.keep_for(report_id)
        if report_id is None:
            return
        memory = self._services.memory

        def show(told: BackAgain | None) -> None:
            if self._shown is not None and self._shown.report.id == report_id:
                self.back_again.tell(told)

        self._desk.jobs.run(self, lambda: memory.back_again(report_id), show, lambda _refusal: None)

    def _propose(self, shown: Shown, *, is_new: bool) -> None:
        same = is_new and shown.report.likely_same_id is not None
        self.same.setVisible(same)
        if same:
            quoted = f"”{shown.report.likely_same_text}”"
            self.same.propose(self.tr("Probably tells of the same as"), quoted)
        self.duplicate_button.setVisible(is_new and not same)
        alike = is_new and bool(shown.similar)
        self.similar.setVisible(alike)
        if alike:
            self.similar.propose_case(shown.similar[0])
        self.link_button.say(self.tr("Another case…") if alike else self.tr("Link…"))
        self.link_button.answer_to("Shift+K" if alike else "K")
        self.link_button.wear(Look.PLAIN if alike or not is_new else Look.FILLED)

    def _show_many(self, count: int) -> None:
        self._shown = None
        if count == 0:
            self._show_nothing()
            return
        self.many.setText(self.tr("%Ln reports chosen", "", count))
        self._show_parts(one=False, screening=True)
        self.link_button.say(self.tr("Link…"))
        self.link_button.answer_to("K")
        self.link_button.wear(Look.FILLED)
        for widget in (self.same, self.similar, self.duplicate_button, self.dismiss_button):
            widget.hide()
        self.reopen_button.hide()

    def _show_nothing(self) -> None:
        self._shown = None
        self._show_parts(one=False, screening=False)
        self.many.setText(self.tr("Choose a report to read it."))
        for widget in (self.same, self.similar, self.duplicate_button, self.dismiss_button):
            widget.hide()
        self.reopen_button.hide()

    def _show_parts(self, *, one: bool, screening: bool) -> None:
        self.many.setVisible(not one)
        if not one:
            self.contact.show_nobody()
            self.back_again.tell(None)
        parts = (self.card, self.attachments, self.place, self.past_button, self.our_words, self.ways)
        for widget in (*parts, self._our_heading):
            widget.setVisible(one)
        for button in (self.link_button, self.new_button, self.skip_button):
            button.setVisible(screening)

    def _make_buttons(self) -> None:
        self.link_button = KeyButton(self.tr("Link…"), self.link, key="K", sign=Icon.LINK)
        self.new_button = KeyButton(self.tr("New case"), self.open_new_case, key="N", sign=Icon.ADD)
        self.duplicate_button = KeyButton(
            self.tr("Duplicate…"), self.mark_duplicate, key="D", sign=Icon.DUPLICATE
        )
        self.dismiss_button = KeyButton(self.tr("Dismiss…"), self.dismiss, key="A", sign=Icon.DISMISS)
        self.skip_button = KeyButton(self.tr("Skip"), self.skipped.emit, cap="Down")
        self.past_button = KeyButton(
            self.tr("What has happened here?"), self.ask_past, key="M", sign=Icon.HISTORY, look=Look.QUIET
        )
        self.reopen_button = KeyButton(self.tr("Screen again"), self.reopen, key="G", sign=Icon.REFRESH)

    def _lay_out_parts(self) -> None:
        self._our_heading = label(self.tr("What we say of it"), Role.STRONG)
        for part in (self.many, self.card, self.back_again, self.similar, self.same):
            self.add(part)
        self.add_row(
            self.link_button,
            self.new_button,
            self.duplicate_button,
            self.dismiss_button,
            self.skip_button,
            self.reopen_button,
        )
        self.add(self.asking)
        self.add(self.attachments)
        self.add(self.place)
        self.add_row(self.past_button)
        self.column.addSpacing(8)
        self.add(self._our_heading)
        self.add(self.our_words)
        self.add(self.ways)
        self.add(self.contact)


def title_of(text: str) -> str:
    """A title for a case, from the first sentence of what was written."""
    first = text.strip().split("\n")[0].split(". ")[0].rstrip(".!")
    return first if len(first) <= TITLE_LENGTH else first[:TITLE_LENGTH].rsplit(" ", 1)[0] + "…"


def _case_choice(case: CaseRow, today: date) -> Choice:
    opened = short_day_words(case.opened_at.date(), today)
    return Choice(case.id, case.title, " · ".join(part for part in (case.area, opened) if part))
