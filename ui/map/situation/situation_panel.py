"""The panel Lägesbild: choose where and when, see what there is, and make a paper of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from desktop.areas.areas import Areas
from desktop.categories import Categories
from desktop.jobs import Progress, unless_cancelled
from desktop.situation.situations import Situations
from desktop.situation.values import AreaPicture
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.kinds import Changes, Kind
from models.map.values import Region
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.map.situation.situation_paper import SituationPaper
from ui.map.situation.situation_text import picture_text
from ui.map.situation.situation_view import SituationView
from ui.map.situation.situation_wish import SituationChoice
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.message_bar import MessageBar
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.section import empty
from ui.widgets.side_panel import SidePanel

_SHOWN = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.AREA, Kind.CATEGORY)


@dataclass(frozen=True, slots=True)
class SituationRead:
    """What the panel reads at once."""

    areas: Sequence[AreaRow]
    categories: Sequence[CategoryRow]
    picture: AreaPicture


class SituationPanel(SidePanel):
    """Asks anew at each choice and each change in the store; an answer that has been overtaken is dropped.

    `region_wanted` when the person means to draw; the map's answer is taken by `take_region`.
    `region_shown` tells which drawn region the picture is of, `place_chosen(Position)` that the line of a
    place was pressed. `closed` when the person closes it.
    """

    region_wanted = Signal()
    region_shown = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, desk: Desk, situations: Situations, areas: Areas, categories: Categories) -> None:
        super().__init__(self.tr("Situation"), may_close=True)
        self._desk = desk
        self._situations = situations
        self._areas = areas
        self._categories = categories
        self._counting = Progress(self)
        self._is_stopped = False
        self._picture: AreaPicture | None = None
        self.choice = SituationChoice(desk.clock.today)
        self.message = MessageBar(self)
        self.strip = ProgressStrip()
        self.paper = SituationPaper(self, desk, situations, self.message)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(8)
        self.paper_button = KeyButton(
            self.tr("Make PDF…"), self.make_paper, key="Ctrl+Shift+P", sign=Icon.PAPER, look=Look.FILLED
        )
        self.print_button = KeyButton(self.tr("Print…"), self.print_paper)
        self.copy_button = KeyButton(self.tr("Copy"), self.copy_text)
        self._arrange()
        self._listen()

    @property
    def picture(self) -> AreaPicture | None:
        """What is shown; None until the first answer."""
        return self._picture

    def show_area(self, area_id: int | None) -> None:
        """Choose an area, None for the whole municipality, and ask for its picture.

        What the picture was narrowed to before is let go: it would easily be missed.
        """
        self.choice.widen()
        self.choice.choose_area(area_id)
        self.refresh()

    def take_region(self, region: Region) -> None:
        """Let the picture be of what has been drawn."""
        self.choice.take_region(region)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the picture of what is chosen now; what was asked before is given up."""
        wish = self.choice.wish()
        if wish is None:
            return
        self._counting.cancel()
        self._counting = progress = Progress(self)
        self.strip.follow(self.tr("Counting"), progress, counted=False, may_be_short=True)
        self.region_shown.emit(wish.region)

        def read() -> SituationRead:
            areas, categories = self._areas.listing(only_active=True), self._categories.listing()
            return SituationRead(areas, categories, self._situations.picture(wish, progress.tell))

        self._desk.jobs.run(
            self,
            lambda: unless_cancelled(read),
            partial(self._show, progress),
            partial(self._refuse, progress),
        )

    def make_paper(self) -> None:
        """Ask where, write the PDF there, and offer to print the very same."""
        if self._picture is not None:
            self.paper.save(self._picture, with_words=self.choice.with_words)

    def print_paper(self) -> None:
        """Set the paper and show it as it will be printed."""
        if self._picture is not None:
            self.paper.print_out(self._picture, with_words=self.choice.with_words)

    def copy_text(self) -> None:
        """Put the picture on the clipboard, as words that can be pasted anywhere."""
        if self._picture is not None:
            QGuiApplication.clipboard().setText(picture_text(self._picture))
            self.message.say(self.tr("Copied."), Tone.DONE)

    def _show(self, progress: Progress, read: SituationRead | None) -> None:
        if progress is not self._counting:
            return
        self.strip.finish()
        if self._is_stopped:
            self.message.clear()
        self._is_stopped = read is None
        if read is None:
            again = KeyButton(self.tr("Count again"), self.refresh)
            self.message.say(self.tr("Stopped. What is shown is older."), Tone.WAITING, again)
            return
        self.choice.offer(read.areas, read.categories)
        self._picture = read.picture
        empty(self._shown)
        view = SituationView(read.picture, self._desk.navigation)
        view.place_chosen.connect(self.place_chosen)
        view.everything_wanted.connect(self._show_everything)
        self._shown.addWidget(view)
        for button in self._deeds:
            button.setEnabled(True)

    def _show_everything(self) -> None:
        self.choice.widen()
        self.refresh()

    def _refuse(self, progress: Progress, refusal: Refusal) -> None:
        if progress is self._counting:
            self.strip.finish()
            self.message.refuse(refusal)

    @property
    def _deeds(self) -> tuple[KeyButton, ...]:
        return self.paper_button, self.print_button, self.copy_button

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Situation"))
        self.setFocusProxy(self.choice.area)
        self.add(self.choice)
        self.add_row(*self._deeds)
        self.add_layout(self._shown)
        below = QVBoxLayout()
        for strip in (self.strip, self.paper.strip):
            strip.setContentsMargins(18, INSIDE, 18, INSIDE)
            below.addWidget(strip)
        below.addWidget(self.message)
        self.keep_in_sight(QVBoxLayout(), below)
        for button in self._deeds:
            button.setEnabled(False)

    def _listen(self) -> None:
        self.choice.changed.connect(self.refresh)
        self.choice.drawing_wanted.connect(self.region_wanted)
        self._desk.changes.committed.connect(self._hear)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.of(*_SHOWN):
            self.refresh()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No shortcut: work that is under way is stopped by the same key first."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
