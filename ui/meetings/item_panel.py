"""One item at the table: what is known, what is decided, what is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from models.measures.values import FollowUpDraft, MeasureDraft, MeasurePage, MeasureState, Postponement
from models.meetings.values import Body, EscalationDraft, Section
from models.refusals import Refusal
from models.states import MEASURE, PROMISED_MEASURES
from ui.desk import Desk
from ui.icons import Icon
from ui.measures.ask_panels import NewMeasurePanel, PostponePanel, WordsPanel
from ui.measures.follow_up_panel import FollowUpPanel
from ui.measures.measure_form import MeasureForm
from ui.meetings.item_facts import FactsView, ItemFacts, MeetingServices
from ui.meetings.item_form import ItemForm
from ui.meetings.lift_panel import LiftPanel
from ui.meetings.lifted_view import LiftedView
from ui.meetings.one_line_field import OneLineField
from ui.navigation import PageName
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.message_bar import MessageBar
from ui.widgets.overtaken import tell_overtaken
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice
from ui.widgets.side_panel import SidePanel

# Sections to which nothing is added while the meeting is taken.
_FIXED = frozenset({Section.OPENING, Section.REMINDER})


class ItemPanel(SidePanel):
    """`dealt_with` when the meeting should be read again; every deed is the meeting's."""

    dealt_with = Signal()

    def __init__(self, desk: Desk, services: MeetingServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._services = services
        self._message = message
        self._meeting_id = 0
        self._facts: ItemFacts | None = None
        self._follows = False
        self._wanted = 0
        today = desk.clock.today
        self.facts = FactsView(today)
        self.follow_up = FollowUpPanel(today)
        self.postpone = PostponePanel(today)
        self.drop = WordsPanel(self.tr("Why will it not be done?"), "", self.tr("Will not be done"))
        self.proposal = MeasureForm(desk.jobs, services.measures, today)
        self.new_measure = NewMeasurePanel(today, self.tr("New measure, decided now"), self.tr("Decide"))
        self.line = OneLineField(desk, services.lines)
        self.lifted = LiftedView(desk, services.meetings.escalations, message)
        self.lift_panel = LiftPanel(self.tr("Lift the matter to another body"), self.tr("Lift"))
        self.form = ItemForm(desk.jobs, services.meetings)
        self.own = hinted(QLineEdit())
        self.own.setAccessibleName(self.tr("New item"))
        self.own.setPlaceholderText(self.tr("New item, e.g. 18/12 Last day of term"))
        self._make_buttons()
        self._lay_out()
        self._connect()

    def name(self, actors: Sequence[Choice]) -> None:
        self.follow_up.name(actors)
        self.proposal.name(actors)
        self.new_measure.fields.name(actors)

    def show_facts(self, meeting_id: int, facts: ItemFacts, *, is_locked: bool) -> None:
        is_other = self._facts is None or self._facts.line.id != facts.line.id
        self._meeting_id = meeting_id
        self._facts = facts
        self._wanted = facts.line.id
        self.facts.show_facts(facts)
        self.form.show_line(facts.line)
        self.line.show_item(facts.line.id)
        self.lifted.show_rows(facts.lifted)
        self._show_deeds(facts, is_locked=is_locked, is_other=is_other)
        if is_other:
            self.to_top()

    def leave(self, wanted: int = 0) -> None:
        """Save what is being written before the item with the id *wanted* is shown."""
        self.form.leave()
        self.proposal.leave()
        self._wanted = wanted or self._wanted

    # Deeds

    def decide(self) -> None:
        """Decide the proposal with the actor and date that stand in the form."""
        if self._chosen() is None:
            return
        self.proposal.leave()

        def work() -> None:
            if (known := self.proposal.kept.known) is not None:
                self._services.measures.decide(known.id, known.version, self._meeting_id)

        self._do(work, self._refuse_proposal)

    def add_own(self) -> None:
        """Put the written item last in the section; with nothing written, begin to write."""
        title, facts = self.own.text().strip(), self._chosen()
        if not title or facts is None:
            self.own.setFocus()
            return
        self.own.clear()
        section = facts.line.section
        self._do(lambda: self._services.meetings.add_item(self._meeting_id, section, title))

    def remove(self) -> None:
        if (facts := self._chosen()) is not None:
            line = facts.line
            self._do(lambda: self._services.meetings.remove_item(line.id, line.version))

    def _lift(self, body: Body, asked: str) -> None:
        if (facts := self._chosen()) is not None:
            draft = EscalationDraft(facts.line.id, body, asked)
            self._do(lambda: self._services.meetings.escalations.lift(draft), done=self._settle)

    def _follow_up(self, draft: FollowUpDraft) -> None:
        measures, meeting_id = self._services.measures, self._meeting_id
        self._do_and_settle(lambda: measures.follow_up(replace(draft, meeting_id=meeting_id)))

    def _postpone(self, wish: Postponement) -> None:
        measures, meeting_id = self._services.measures, self._meeting_id
        self._do_and_settle(lambda: measures.postpone(replace(wish, meeting_id=meeting_id)))

    def _drop(self, reason: str) -> None:
        measures, meeting_id = self._services.measures, self._meeting_id
        if (measure := self._measure()) is not None:
            self._do_and_settle(lambda: measures.drop(measure.id, measure.version, reason, meeting_id))

    def _decide_new(self, draft: MeasureDraft) -> None:
        facts = self._chosen()
        case = facts.case if facts else None
        wish = replace(draft, meeting_id=self._meeting_id, case_id=case.id if case else None)
        self._do(lambda: self._services.measures.decide_new(wish), done=self.new_measure.hide)

    def _do(
        self,
        deed: Callable[[], object],
        refused: Callable[[Refusal], None] | None = None,
        done: Callable[[], object] | None = None,
    ) -> None:
        self._message.clear()
        self.form.leave()

        def tell(_answer: object) -> None:
            if done is not None:
                done()

        self._desk.jobs.run(self, deed, tell, refused or self._message.refuse)

    def _do_and_settle(self, deed: Callable[[], object]) -> None:
        self._do(deed, self._refuse_decision, self._settle)

    def _settle(self) -> None:
        for panel in (self.follow_up, self.postpone, self.drop, self.lift_panel):
            panel.hide()
        self.dealt_with.emit()

    def _refuse_decision(self, refusal: Refusal) -> None:
        self._message.refuse(refusal)
        for panel in (self.follow_up, self.postpone):
            if panel.isVisible():
                panel.go_to(refusal)

    def _refuse_proposal(self, refusal: Refusal) -> None:
        self._message.refuse(refusal)
        self.proposal.go_to(refusal)

    # Showing

    def _chosen(self) -> ItemFacts | None:
        """The facts of the chosen item; none while they are being read."""
        return self._facts if self._facts is not None and self._facts.line.id == self._wanted else None

    def _measure(self) -> MeasurePage | None:
        facts = self._chosen()
        return facts.measure if facts else None

    def _show_deeds(self, facts: ItemFacts, *, is_locked: bool, is_other: bool) -> None:
        measure, section = facts.measure, facts.line.section
        is_open = not is_locked
        follows = is_open and measure is not None and MeasureState.FOLLOWED_UP in MEASURE[measure.state]
        proposes = is_open and measure is not None and measure.state is MeasureState.PROPOSED
        if is_other:
            for panel in (self.new_measure, self.postpone, self.drop, self.follow_up, self.lift_panel):
                panel.hide()
        if measure is not None and follows and (is_other or self.follow_up.isHidden()):
            self._offer(measure, facts)
        if not follows or facts.line.is_done:
            self.follow_up.hide()
        if measure is not None and proposes:
            self.proposal.show_page(measure)
        self.proposal.setVisible(proposes)
        self.decide_button.setVisible(proposes)
        self.drop_button.setVisible(proposes or follows)
        is_promised = measure is not None and measure.state in PROMISED_MEASURES
        self.postpone_button.setVisible(follows and is_promised)
        self._follows = follows
        self.again_button.setVisible(follows and self.follow_up.isHidden())
        self.new_button.setVisible(is_open and section not in {Section.OPENING, Section.REMINDER})
        for widget in (self.own, self.add_button):
            widget.setVisible(is_open and section not in _FIXED)
        self.lift_button.setVisible(is_open and bool(facts.line.title) and facts.line.area_id is None)
        self.remove_button.setVisible(is_open and facts.line.is_own)
        self.form.setEnabled(is_open)

    def _offer(self, measure: MeasurePage, facts: ItemFacts) -> None:
        if not facts.line.is_done and self.postpone.isHidden() and self.drop.isHidden():
            self.follow_up.offer(measure)

    def _show_situation(self, area_id: int) -> None:
        self._desk.navigation.go(PageName.MAP, situation=str(area_id))

    def _ask_postpone(self) -> None:
        if (measure := self._measure()) is not None:
            self.follow_up.hide()
            self.postpone.ask(measure)

    def _ask_drop(self) -> None:
        self.follow_up.hide()
        self.drop.ask()

    def _follow_up_again(self) -> None:
        if (measure := self._measure()) is not None:
            self.follow_up.ask(measure)

    def _tell_overtaken(self, name: str) -> None:
        tell_overtaken(self._message, self.form, name)
        self.dealt_with.emit()

    def _make_buttons(self) -> None:
        self.decide_button = KeyButton(
            self.tr("Decide"), self.decide, key="B", sign=Icon.DONE, look=Look.FILLED
        )
        self.again_button = KeyButton(self.tr("Follow up…"), self._follow_up_again, key="U")
        self.postpone_button = KeyButton(
            self.tr("Move date…"), self._ask_postpone, key="F", sign=Icon.MEETINGS
        )
        self.drop_button = KeyButton(self.tr("Will not be done…"), self._ask_drop, key="A", sign=Icon.DISMISS)
        self.new_button = KeyButton(self.tr("New measure…"), self.new_measure.ask, key="N", sign=Icon.ADD)
        self.lift_button = KeyButton(self.tr("Lift to…"), self.lift_panel.ask, key="L", sign=Icon.GO)
        self.add_button = KeyButton(self.tr("Add item"), self.add_own, key="P", sign=Icon.ADD)
        self.remove_button = KeyButton(self.tr("Take the item away"), self.remove, sign=Icon.DELETE)

    def _lay_out(self) -> None:
        self.add(self.facts)
        self.add(self.lifted)
        self.add(self.lift_panel)
        self.add(self.line)
        self.add(self.follow_up)
        self.add(self.proposal)
        self.add_row(self.decide_button, self.again_button, self.postpone_button, self.drop_button)
        for panel in (self.postpone, self.drop):
            self.add(panel)
        self.add(self.form)
        own = QHBoxLayout()
        own.setSpacing(INSIDE)
        own.addWidget(self.own, 1)
        own.addWidget(self.add_button)
        self.add_layout(own)
        self.add_row(self.new_button, self.lift_button, self.remove_button)
        self.add(self.new_measure)

    def _connect(self) -> None:
        self.facts.situation_asked.connect(self._show_situation)
        self.follow_up.agreed.connect(self._follow_up)
        self.follow_up.asking.connect(lambda asks: self.again_button.setVisible(self._follows and not asks))
        self.postpone.agreed.connect(self._postpone)
        self.drop.agreed.connect(self._drop)
        self.lift_panel.agreed.connect(self._lift)
        self.lifted.changed.connect(self.dealt_with)
        self.new_measure.agreed.connect(self._decide_new)
        self.own.returnPressed.connect(self.add_own)
        self.line.carried_out.connect(self._settle)
        self.line.refused.connect(self._message.refuse)
        self.form.kept.refused.connect(self._message.refuse)
        self.form.kept.overtaken.connect(self._tell_overtaken)
        self.proposal.kept.refused.connect(self._refuse_proposal)
