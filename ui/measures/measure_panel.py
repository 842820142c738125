"""The chosen measure: what it is, the next step, and all that can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.history_words import Names
from desktop.measures import Measures
from desktop.place_memory.place_memory import PlaceMemory
from desktop.publication import Publications
from desktop.wording import label as label_of
from models.attachments.values import Owner
from models.history import HistoryLine
from models.kinds import Kind
from models.measures.values import FollowUpDraft, MeasurePage, MeasureState, Postponement
from models.refusals import Refusal
from models.states import MEASURE
from ui.attachments.attachments_section import AttachmentsSection
from ui.counted import COUNTED
from ui.desk import Desk
from ui.icons import Icon
from ui.measures.ask_panels import PostponePanel, WordsPanel
from ui.measures.follow_up_panel import FollowUpPanel
from ui.measures.measure_form import MeasureForm
from ui.measures.measure_list import TONES
from ui.measures.told import Told, promise_words
from ui.navigation import PageName
from ui.style import INSIDE, Tone
from ui.widgets.ask_panel import AskPanel
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.chip import Chip
from ui.widgets.history_section import HistorySection
from ui.widgets.labels import Role, cut, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.picker import Choice
from ui.widgets.side_panel import SidePanel

LONGEST = 40
_NEXT = {
    MeasureState.PROPOSED: "decide",
    MeasureState.DECIDED: "start",
    MeasureState.UNDER_WAY: "finish",
    MeasureState.WAITING_EXTERNAL: "start",
    MeasureState.DONE: "follow_up",
    MeasureState.FOLLOWED_UP: "publish",
    MeasureState.NOT_DONE: "propose_again",
}


@dataclass(frozen=True, slots=True)
class MeasureServices:
    """What the page Åtgärder asks of the program."""

    measures: Measures
    actors: Actors
    areas: Areas
    publications: Publications
    attachments: Attachments
    memory: PlaceMemory


@dataclass(frozen=True, slots=True)
class WholeMeasure:
    page: MeasurePage
    history: Sequence[HistoryLine]


class MeasurePanel(SidePanel):
    """Every deed is a button with its key; what a deed needs is asked below the buttons.

    `past_wanted(measure_id)` for what has happened where its case lies.
    """

    past_wanted = Signal(int)

    def __init__(self, desk: Desk, services: MeasureServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._measures = services.measures
        self._publications = services.publications
        self._message = message
        self._whole: WholeMeasure | None = None
        self._wanted = 0
        self._names: Names = {}
        today = desk.clock.today
        self.state, self.late = Chip(), Chip()
        self.promise = label("", Role.SMALL, wrap=True)
        self.case_button = KeyButton(
            self.tr("The case"), self._open_case, key="V", sign=Icon.CASES, look=Look.QUIET
        )
        self.past_button = KeyButton(
            self.tr("What has happened here?"), self._ask_past, key="M", sign=Icon.HISTORY, look=Look.QUIET
        )
        self.give_button = KeyButton(
            self.tr("Give out a copy…"), self._give_out, key="Ctrl+U", sign=Icon.PAPER, look=Look.QUIET
        )
        self.form = MeasureForm(desk.jobs, services.measures, today)
        self.postpone_panel = PostponePanel(today)
        self.follow_up_panel = FollowUpPanel(today)
        self.wait_panel = WordsPanel(
            self.tr("Whom does it wait for?"), self.tr("Trafikverket, the property owner…"), self.tr("Wait")
        )
        self.drop_panel = WordsPanel(
            self.tr("Why will it not be done?"),
            self.tr("The reason may be published"),
            self.tr("Will not be done"),
        )
        self.attachments = AttachmentsSection(desk, services.attachments, message)
        self.told = Told(today)
        self.history = HistorySection(today)
        self._panels: tuple[AskPanel, ...] = (
            self.postpone_panel,
            self.follow_up_panel,
            self.wait_panel,
            self.drop_panel,
        )
        self._make_buttons()
        self._lay_out()
        self._connect()

    @property
    def measure_id(self) -> int | None:
        return self._whole.page.id if self._whole else None

    def name(self, actors: Sequence[Choice]) -> None:
        self.form.name(actors)
        self.follow_up_panel.name(actors)
        self._names = {"responsible_actor_id": {choice.key: choice.name for choice in actors}}

    def open(self, measure_id: int) -> None:
        """Show a measure; what was being written on another is saved first."""
        if measure_id != self._wanted:
            self.form.leave()
            self._hide_panels()
            # A key pressed before the new measure has come must not do its deed on the old one.
            self._whole = None
        self._wanted = measure_id
        self._desk.jobs.run(self, partial(self._read, measure_id), self._show)

    def refresh(self) -> None:
        if self._whole is not None:
            self.open(self._whole.page.id)

    # Deeds

    def decide(self) -> None:
        self._do(lambda page: self._measures.decide(page.id, page.version))

    def start(self) -> None:
        self._do(lambda page: self._measures.start(page.id, page.version))

    def finish(self) -> None:
        self._do(lambda page: self._measures.finish(page.id, page.version))

    def propose_again(self) -> None:
        self._do(lambda page: self._measures.propose_again(page.id, page.version))

    def publish(self) -> None:
        """Propose it for the website, and go there to write the public words."""
        measure_id = self._wanted

        def propose() -> int:
            known = self._measures.page(measure_id).publication_id
            return self._publications.propose(measure_id) if known is None else known

        go = partial(self._desk.navigation.go, PageName.PUBLICATION)
        self._desk.jobs.run(self, propose, go, self._message.refuse)

    def _ask(self, panel: AskPanel) -> None:
        """Ask for what a deed needs, in one panel at a time."""
        if self._whole is None or self._whole.page.id != self._wanted:
            return
        page = self._whole.page
        self.form.leave()
        self._hide_panels()
        if panel is self.postpone_panel:
            self.postpone_panel.ask(page)
        elif panel is self.follow_up_panel:
            self.follow_up_panel.ask(page)
        elif panel is self.wait_panel:
            self.wait_panel.ask(page.responsible if page.is_responsible_external else "")
        else:
            self.drop_panel.ask()

    def _postpone(self, wish: Postponement) -> None:
        self._do(lambda page: self._measures.postpone(replace(wish, version=page.version)))

    def _follow_up(self, draft: FollowUpDraft) -> None:
        self._do(lambda page: self._measures.follow_up(replace(draft, version=page.version)))

    def _wait(self, whom: str) -> None:
        self._do(lambda page: self._measures.wait(page.id, page.version, whom))

    def _drop(self, reason: str) -> None:
        self._do(lambda page: self._measures.drop(page.id, page.version, reason))

    def _do(self, deed: Callable[[MeasurePage], object]) -> None:
        """A deed on the chosen measure, even one not shown yet, after what is being written."""
        measure_id = self._wanted
        self._message.clear()
        self.form.leave()

        def work() -> None:
            known = self.form.kept.known
            if known is None or known.id != measure_id:
                known = self._measures.page(measure_id)
            deed(known)

        self._desk.jobs.run(self, work, lambda _: self._hide_panels(), self._refuse)

    def _refuse(self, refusal: Refusal) -> None:
        self._message.refuse(refusal)
        if not any(panel.isVisible() for panel in self._panels):
            self.form.go_to(refusal)

    # Showing

    def _read(self, measure_id: int) -> WholeMeasure:
        return WholeMeasure(self._measures.page(measure_id), self._measures.history(measure_id))

    def _show(self, whole: WholeMeasure) -> None:
        page = whole.page
        if page.id != self._wanted:
            return
        is_other = self.measure_id != page.id
        self._whole = whole
        self.state.say(label_of(page.state), TONES[page.state])
        self.late.say(COUNTED.late(page.days_late) if page.days_late else "", Tone.SIGNAL)
        self.promise.setText(promise_words(page, self._desk.clock.today()))
        self.promise.setVisible(bool(self.promise.text()))
        self.case_button.setVisible(page.case_id is not None)
        if page.case_title:
            self.case_button.say(cut(page.case_title, LONGEST))
        self.form.show_page(page)
        self.told.show_page(page)
        self.attachments.show_owner(Owner(Kind.MEASURE, page.id), page.position, takes_place=False)
        self.history.show_history(whole.history, self._names)
        self._show_buttons(page)
        if is_other:
            self.to_top()

    def _show_buttons(self, page: MeasurePage) -> None:
        allowed = MEASURE[page.state]
        is_promised = page.state in {
            MeasureState.DECIDED,
            MeasureState.UNDER_WAY,
            MeasureState.WAITING_EXTERNAL,
        }
        visible = {
            "decide": page.state is MeasureState.PROPOSED,
            "start": page.state is not MeasureState.DONE and MeasureState.UNDER_WAY in allowed,
            "finish": MeasureState.DONE in allowed,
            "wait": MeasureState.WAITING_EXTERNAL in allowed,
            "postpone": is_promised,
            "follow_up": MeasureState.FOLLOWED_UP in allowed,
            "drop": MeasureState.NOT_DONE in allowed,
            "propose_again": page.state is MeasureState.NOT_DONE,
            "publish": page.state is not MeasureState.PROPOSED,
        }
        for name, button in self.buttons.items():
            button.setVisible(visible[name])
        self._dress_next()
        is_proposed = page.publication_id is not None
        self.buttons["publish"].say(self.tr("Publication") if is_proposed else self.tr("Propose publication"))

    def _dress_next(self) -> None:
        """The next step is filled, unless a question that is asked has its own filled button."""
        is_asking = any(panel.isVisible() for panel in self._panels)
        comes_next = _NEXT[self._whole.page.state] if self._whole and not is_asking else ""
        for name, button in self.buttons.items():
            button.wear(Look.FILLED if name == comes_next else Look.PLAIN)

    def _tell_overtaken(self, name: str) -> None:
        tell_overtaken(self._message, self.form, name)
        self.refresh()

    def _hide_panels(self) -> None:
        for panel in self._panels:
            panel.hide()

    def _open_case(self) -> None:
        if self._whole is not None and self._whole.page.case_id is not None:
            self._desk.navigation.go(PageName.CASES, self._whole.page.case_id)

    def _ask_past(self) -> None:
        if self._whole is not None:
            self.past_wanted.emit(self._whole.page.id)

    def _give_out(self) -> None:
        if self._whole is not None:
            id_ = str(self._whole.page.id)
            self._desk.navigation.go(PageName.REGISTER, section="disclosures", measure=id_)

    def _make_buttons(self) -> None:
        postpone, follow_up, wait, drop = (partial(self._ask, panel) for panel in self._panels)
        self.buttons = {
            "decide": KeyButton(self.tr("Decide"), self.decide, key="B", sign=Icon.DONE),
            "start": KeyButton(self.tr("Begin"), self.start, key="P"),
            "finish": KeyButton(self.tr("Done"), self.finish, key="K", sign=Icon.DONE),
            "follow_up": KeyButton(self.tr("Follow up…"), follow_up, key="U"),
            "postpone": KeyButton(self.tr("Move date…"), postpone, key="F", sign=Icon.MEETINGS),
            "wait": KeyButton(self.tr("Waits for others…"), wait, key="E", sign=Icon.WAITING),
            "drop": KeyButton(self.tr("Will not be done…"), drop, key="A", sign=Icon.DISMISS),
            "propose_again": KeyButton(self.tr("Propose again"), self.propose_again, key="T"),
            "publish": KeyButton(
                self.tr("Propose publication"), self.publish, key="W", sign=Icon.PUBLICATION
            ),
        }

    def _lay_out(self) -> None:
        chips = QHBoxLayout()
        chips.setSpacing(INSIDE)
        chips.addWidget(self.state)
        chips.addWidget(self.late)
        chips.addStretch(1)
        self.add_layout(chips)
        self.add(self.promise)
        self.add_row(*(self.buttons[name] for name in ("decide", "start", "finish", "follow_up")))
        self.add_row(self.buttons["postpone"], self.buttons["wait"])
        self.add_row(self.buttons["drop"], self.buttons["propose_again"], self.buttons["publish"])
        for panel in self._panels:
            self.add(panel)
        self.add(self.form)
        self.add_row(self.case_button, self.past_button)
        self.add(self.attachments)
        self.add(self.told)
        self.add(self.history)
        self.add_row(self.give_button)

    def _connect(self) -> None:
        for panel in self._panels:
            panel.asking.connect(lambda _is_asking: self._dress_next())
        self.form.kept.refused.connect(self._refuse)
        self.form.kept.overtaken.connect(self._tell_overtaken)
        self.postpone_panel.agreed.connect(self._postpone)
        self.follow_up_panel.agreed.connect(self._follow_up)
        self.wait_panel.agreed.connect(self._wait)
        self.drop_panel.agreed.connect(self._drop)
