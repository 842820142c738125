"""The panel Lägesbild: choose where and when, see what there is, and make a paper of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout

from desktop.areas.areas import Areas
from desktop.situation.situations import Situations
from desktop.situation.values import AreaPicture
from desktop.whole_file import write_whole
from models.areas.values import AreaRow
from models.kinds import Changes, Kind
from models.map.values import Region
from models.refusals import Refusal, RefusalKind
from ui.desk import Desk
from ui.icons import Icon
from ui.map.situation.situation_text import picture_text
from ui.map.situation.situation_view import SituationView
from ui.map.situation.situation_wish import SituationChoice
from ui.meetings.printing import Paper, Printing
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.section import empty
from ui.widgets.side_panel import SidePanel

_SHOWN = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.AREA, Kind.CATEGORY)


class SituationPanel(SidePanel):
    """Asks anew at each choice and each change in the store; an answer that has been overtaken is dropped.

    `region_wanted` when the person means to draw; the map's answer is taken by `take_region`.
    `region_shown` tells which drawn region the picture is of, `place_chosen(Position)` that the line of a
    place was pressed. `closed` when the person closes it.
    """

    region_wanted = Signal()
    region_shown = Signal(object)
    place_chosen = Signal(object)

    def __init__(self, desk: Desk, situations: Situations, areas: Areas) -> None:
        super().__init__(self.tr("Situation"), may_close=True)
        self._desk = desk
        self._situations = situations
        self._areas = areas
        self._asked = 0
        self._picture: AreaPicture | None = None
        self._left_out: set[int] = set()
        self.choice = SituationChoice(desk.clock.today)
        self.message = MessageBar(self)
        self.printing = Printing(self, desk.jobs, self.message)
        self.standing = label("", Role.MUTED, wrap=True)
        self._shown = QVBoxLayout()
        self._shown.setSpacing(8)
        self.paper_button = KeyButton(
            self.tr("Make PDF…"), self.make_paper, key="Ctrl+Shift+P", sign=Icon.PAPER, look=Look.FILLED
        )
        self.print_button = KeyButton(self.tr("Print…"), self.print_paper, sign=Icon.PRINT)
        self.copy_button = KeyButton(self.tr("Copy as text"), self.copy_text, sign=Icon.DUPLICATE)
        self._arrange()
        self._listen()

    @property
    def picture(self) -> AreaPicture | None:
        """What is shown; None until the first answer."""
        return self._picture

    def show_area(self, area_id: int | None) -> None:
        """Choose an area, None for the whole municipality, and ask for its picture."""
        self.choice.choose_area(area_id)
        self.refresh()

    def take_region(self, region: Region) -> None:
        """Let the picture be of what has been drawn."""
        self.choice.take_region(region)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the picture of what is chosen now."""
        wish = self.choice.wish()
        if wish is None:
            return
        self._asked += 1
        number = self._asked
        self.standing.setText(self.tr("Counting…"))
        self.standing.show()
        self.region_shown.emit(wish.region)

        def read() -> tuple[list[AreaRow], AreaPicture]:
            return self._areas.listing(only_active=True), self._situations.picture(wish)

        self._desk.jobs.run(
            self,
            read,
            lambda answer: self._show(number, *answer),
            lambda refusal: self._refuse(number, refusal),
        )

    def make_paper(self) -> None:
        """Ask where, write the PDF there, and offer to print the very same."""
        if self._picture is not None:
            self._make(self._picture, self._save)

    def print_paper(self) -> None:
        """Set the paper and show it as it will be printed."""
        if self._picture is not None:
            self._make(self._picture, lambda name, pdf: self.printing.print_papers([Paper(name, pdf)]))

    def copy_text(self) -> None:
        """Put the picture on the clipboard, as words that can be pasted anywhere."""
        if self._picture is not None:
            QGuiApplication.clipboard().setText(picture_text(self._picture))
            self.message.say(self.tr("Copied."), Tone.DONE)

    def _make(self, picture: AreaPicture, then: Callable[[str, bytes], None]) -> None:
        self.message.say(self.tr("Setting the paper…"))
        wish = replace(picture.wish, with_words=self.choice.with_words, left_out=frozenset(self._left_out))

        def work() -> tuple[str, bytes]:
            whole = self._situations.picture(wish) if wish.with_words else picture
            return self._situations.file_name(whole), self._situations.paper(whole)

        def done(made: tuple[str, bytes]) -> None:
            self.message.clear()
            then(*made)

        self._desk.jobs.run(self, work, done, lambda refusal: self._stop(refusal, picture, then))

    def _stop(self, refusal: Refusal, picture: AreaPicture, then: Callable[[str, bytes], None]) -> None:
        """Say why there is no paper; a quote that tells of a person can be left out."""
        self.message.refuse(refusal)
        if refusal.kind is not RefusalKind.QUOTE_OF_A_PERSON:
            return

        def leave_out() -> None:
            self._left_out.add(int(str(refusal.facts["report_id"])))
            self._make(picture, then)

        button = KeyButton(self.tr("Leave it out"), leave_out)
        self.message.say(self.message.words, Tone.SIGNAL, button)

    def _save(self, name: str, pdf: bytes) -> None:
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if not chosen:
            return
        path = Path(chosen).with_suffix(".pdf")
        saved = self.tr("Saved as {name}.").format(name=path.name)
        self._desk.jobs.run_slow(
            self,
            lambda: write_whole(path, pdf),
            lambda _: self.message.say(saved, Tone.DONE),
            self.message.refuse,
        )

    def _show(self, number: int, areas: list[AreaRow], picture: AreaPicture) -> None:
        if number != self._asked:
            return
        self.choice.offer(areas)
        self._picture = picture
        self.standing.hide()
        empty(self._shown)
        view = SituationView(picture, self._desk.navigation)
        view.place_chosen.connect(self.place_chosen)
        self._shown.addWidget(view)
        for button in self._deeds:
            button.setEnabled(True)

    def _refuse(self, number: int, refusal: Refusal) -> None:
        if number == self._asked:
            self.standing.hide()
            self.message.refuse(refusal)

    @property
    def _deeds(self) -> tuple[KeyButton, ...]:
        return self.paper_button, self.print_button, self.copy_button

    def _arrange(self) -> None:
        self.setAccessibleName(self.tr("Situation"))
        self.add(self.choice)
        self.add_row(*self._deeds)
        self.add(self.standing)
        self.add_layout(self._shown)
        below = QVBoxLayout()
        below.addWidget(self.message)
        self.keep_in_sight(QVBoxLayout(), below)
        for button in self._deeds:
            button.setEnabled(False)

    def _listen(self) -> None:
        self.choice.changed.connect(self.refresh)
        self.choice.drawing_wanted.connect(self.region_wanted)
        self._desk.changes.committed.connect(self._hear)
        leave = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.closed.emit)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.of(*_SHOWN):
            self.refresh()
