"""The page Publicering: the queue, the chosen publication beside it, and the website."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.publication import Publications
from desktop.website import files_of
from desktop.wording import label as word_for
from models.kinds import Changes, Kind
from models.publication.values import PublicationRow, PublicationState, Waits
from ui.answers.answers_desk import AnswersDesk
from ui.answers.door import AnswersDoor
from ui.desk import Desk
from ui.icons import Icon
from ui.navigation import Goal, PageName
from ui.publication.chosen_publication import ChosenPublication
from ui.publication.propose_panel import ProposePanel
from ui.publication.publication_list import narrowed, publication_table
from ui.publication.publish_panel import PublishPanel
from ui.style import EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import Page
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from ui.publication.site_preview import SitePreview

MEMORY = "publication"
# The sheet then has the next step of the page.
ASKS = {Waits.MY_REVIEW, Waits.SENT_BACK, Waits.WORDS}


class PublicationScreen(Page):
    def __init__(
        self,
        desk: Desk,
        publications: Publications,
        make_answers: Callable[[MessageBar], AnswersDesk] | None = None,
    ) -> None:
        """*make_answers* makes what the answers are given on; without it there is no way to them."""
        super().__init__(self.tr("Publication"))
        self._desk = desk
        self._publications = publications
        self._rows: list[PublicationRow] = []
        self._wanted_id: int | None = None
        self._make_answers = make_answers
        self.answers: AnswersDoor | None = None
        self._make_filters()
        self._make_parts()
        self._lay_out_parts()
        self._connect()

    def refresh(self) -> None:
        self._desk.jobs.run(self, self._publications.queue, self._show_queue)

    def arrive(self, goal: Goal) -> None:
        if self.answers is not None and self.answers.arrive(goal):
            return
        if goal.id is None and not goal.filters:
            return
        self._wanted_id = goal.id
        self.field.set_quietly("")
        state = goal.filters.get("state")
        self.state_filter.pick(PublicationState(state) if state else None)
        self.refresh()

    def _make_filters(self) -> None:
        self.field = SearchField(self.tr("Search in titles and areas…"), self.tr("Search publications"))
        self.state_filter = Picker(self.tr("State"), self.tr("All states"), typed=False)
        self.state_filter.offer([Choice(state, word_for(state)) for state in PublicationState])
        self.add_filter(self.field)
        self.add_filter(self.state_filter)

    def _make_parts(self) -> None:
        self.propose_button = KeyButton(self.tr("Propose a measure…"), self._propose, key="N", sign=Icon.ADD)
        self.publish_button = KeyButton(
            self.tr("Publish the website…"), self._ask_publish, key="P", sign=Icon.PUBLICATION
        )
        self.add_action(self.propose_button)
        self.preview_button = KeyButton(
            self.tr("Preview the website"), self._preview, key="F", sign=Icon.SHOW
        )
        self.preview: SitePreview | None = None
        self.add_filter(self.preview_button)
        self.add_action(self.publish_button)
        self.table = publication_table()
        self.list = TableView(self.table, self.tr("Publications"), self._desk.settings)
        self.chosen = ChosenPublication(self._desk, self._publications)
        self.propose_panel = ProposePanel(self._desk, self._publications)
        self.publish_panel = PublishPanel(self._desk, self._publications)
        self.empty = EmptyState(
            Icon.PUBLICATION,
            self.tr("Nothing is on its way to the website"),
            self.tr(
                "Propose a measure that is decided or done, write what residents should read, and let a "
                "colleague approve it. Only what is approved is published."
            ),
            KeyButton(self.tr("Propose a measure…"), self._propose, sign=Icon.ADD, look=Look.FILLED),
        )

    def _lay_out_parts(self) -> None:
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.list)
        self._split.addWidget(self.chosen)
        self._split.setSizes([380, 700])
        self._split.setStretchFactor(1, 1)
        self._split.restoreState(self._desk.settings.remembered(MEMORY))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._split)
        self._stack.addWidget(self.empty)
        asked = QVBoxLayout()
        asked.setContentsMargins(EDGE, 0, EDGE, INSIDE)
        asked.addWidget(self.propose_panel)
        asked.addWidget(self.publish_panel)
        asked.addWidget(self.publish_panel.publishing)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(asked)
        column.addWidget(self._stack, 1)
        if self._make_answers is None:
            self.set_content(whole)
            return
        actions = (self.propose_button, self.publish_button)
        self.answers = AnswersDoor(self, self._make_answers, whole, actions)
        self.set_content(self.answers.content)

    def _connect(self) -> None:
        settings = self._desk.settings
        self.field.searched.connect(lambda _words: self._show_rows())
        self.state_filter.picked.connect(lambda _state: self._show_rows())
        self.list.chosen.connect(self.chosen.show_publication)
        self.list.opened.connect(lambda _id: self.chosen.sheet.words.title.setFocus())
        self.chosen.shown.connect(self._dress_publish)
        self.chosen.tried.connect(self.message.clear)
        self.chosen.refused.connect(self.message.refuse)
        self.chosen.measure_wanted.connect(partial(self._desk.navigation.go, PageName.MEASURES))
        self.propose_panel.proposed.connect(self._show_proposed)
        self.propose_panel.refused.connect(self.message.refuse)
        self.publish_panel.publishing.speak_through(self.message)
        self.publish_panel.preview_wanted.connect(self._preview)
        self._split.splitterMoved.connect(lambda *_: settings.remember(MEMORY, self._split.saveState()))
        self._desk.changes.committed.connect(self._hear)

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.PUBLICATION, Kind.MEASURE, Kind.AREA, Kind.ACTOR, Kind.PERSON):
            self.refresh_when_seen()

    def _show_queue(self, rows: list[PublicationRow]) -> None:
        self._rows = rows
        self._show_rows()

    def _show_rows(self) -> None:
        shown = narrowed(self._rows, self.field.text(), self.state_filter.key)
        self.table.show(shown)
        self.say_count(self.tr("{shown} of {all}").format(shown=len(shown), all=len(self._rows)))
        if self.preview is None:
            self._stack.setCurrentWidget(self._split if self._rows else self.empty)
        self._choose_some()
        self._dress_publish()

    def _choose_some(self) -> None:
        wanted, self._wanted_id = self._wanted_id, None
        if (wanted is None or not self.list.choose(wanted)) and self.list.chosen_id is None:
            self.list.choose_place(0)
        self.chosen.show_publication(self.list.chosen_id)

    def _dress_publish(self) -> None:
        """Publishing comes next where something is approved and the chosen one asks for nothing."""
        ready = any(row.waits is Waits.PUBLISHING for row in self._rows)
        comes_next = ready and self.chosen.waits not in ASKS
        self.publish_button.wear(Look.FILLED if comes_next else Look.PLAIN)

    def _propose(self) -> None:
        self.publish_panel.hide()
        self.propose_panel.begin(is_any_proposed=bool(self._rows))

    def _show_proposed(self, publication_id: int) -> None:
        self._wanted_id = publication_id
        self.field.set_quietly("")
        self.state_filter.pick(None)
        self.refresh()

    def _ask_publish(self) -> None:
        self.propose_panel.hide()
        self.chosen.save()
        self.publish_panel.ask()

    def _preview(self) -> None:
        """The website as it would go out now, instead of the list."""
        self.publish_panel.hide()
        self.chosen.save()
        self._desk.jobs.run(self, lambda: files_of(self._publications.site()), self._show_preview)

    def _show_preview(self, files: Mapping[str, bytes]) -> None:
        if self.preview is None:
            from ui.publication.site_preview import SitePreview  # noqa: PLC0415 - loads the browser engine

            self.preview = SitePreview()
            self.preview.left.connect(self._leave_preview)
            self._stack.addWidget(self.preview)
        self.hide_filters(hidden=True)
        for button in self._header_buttons():
            button.hide()
        self._stack.setCurrentWidget(self.preview)
        self.preview.show_files(files)

    def _leave_preview(self) -> None:
        preview, self.preview = self.preview, None
        if preview is not None:
            self._stack.removeWidget(preview)
            preview.dispose()
        self._stack.setCurrentWidget(self._split if self._rows else self.empty)
        self.hide_filters(hidden=False)
        for button in self._header_buttons():
            button.show()
        self.list.setFocus()

    def _header_buttons(self) -> list[KeyButton]:
        """What the page offers beside its list; nothing of it reaches the preview that stands over it."""
        answers = [self.answers.answers_button] if self.answers is not None else []
        return [self.propose_button, self.publish_button, self.preview_button, *answers]

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # So that arrows and letters work at once.
        self.list.setFocus()
