"""The correction desk: reports without a point, one after the other; text to the left, map to the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from desktop.areas.areas import Areas
from desktop.corrections import ChosenPlace, Correction, Corrections, Scope
from desktop.wording import label as word_for
from models.kinds import Changes, Kind
from models.reports.values import Position, Precision, ReportFilter
from ui.desk import Desk
from ui.icons import Icon
from ui.placing.correction_end import CorrectionEnd
from ui.placing.correction_queue import CorrectionQueue
from ui.placing.precision_choice import PrecisionChoice
from ui.placing.suggestion_list import SuggestionList
from ui.reports.report_card import ReportCard
from ui.small_maps.pointing_map import PointingMap
from ui.style import BETWEEN, EDGE, INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker
from ui.widgets.side_panel import SidePanel

WIDEST = 430
# Metres per pixel at which a place shows with its surroundings.
METRES = {Precision.POINT: 2.4, Precision.STREET: 5.0, Precision.AREA: 8.0}
EVERYTHING = Scope("", 0)


class CorrectionDesk(QWidget):
    """`closed` when the person goes back to the list."""

    closed = Signal()

    def __init__(self, desk: Desk, corrections: Corrections, areas: Areas, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._corrections = corrections
        self._message = message
        self._scopes: Sequence[Scope] = ()
        self._scope = EVERYTHING
        self._queue = CorrectionQueue()
        self._shown: Correction | None = None
        self._chosen: ChosenPlace | None = None
        self.card = ReportCard(desk.clock.today)
        self.suggestions = SuggestionList()
        self.map = PointingMap(desk, areas)
        self.scope = Picker(QCoreApplication.translate("CorrectionDesk", "Which reports"), typed=False)
        self.precision = PrecisionChoice()
        self.end = CorrectionEnd(self.closed.emit, self.start_over)
        self._make_buttons()
        self._lay_out()
        self.suggestions.pointed.connect(self._take_up)
        self.suggestions.taken.connect(self.set_place)
        self.map.pointed.connect(self._point)
        self.map.taken.connect(self.set_place)
        self.precision.chosen.connect(self.be_exact)
        self.scope.picked.connect(self._go_through)
        desk.changes.committed.connect(self._hear)

    @property
    def chosen(self) -> ChosenPlace | None:
        """What Enter would set."""
        return self._chosen

    def begin(self, wanted: ReportFilter) -> None:
        """Go through what waits for a place; what the list shows narrows it."""

        def take(scopes: Sequence[Scope]) -> None:
            self._scopes = scopes
            self._offer_scopes()
            self._go_through(next((scope for scope in scopes if scope.fits(wanted)), scopes[0]))

        self._desk.jobs.run(self, self._corrections.scopes, take, self._message.refuse)

    # Deeds

    def set_place(self) -> None:
        """Set what is chosen, and go on."""
        shown, chosen = self._shown, self._chosen
        if shown is not None and chosen is not None:
            self._settle(lambda: self._corrections.set_place(shown.report, chosen))

    def leave(self) -> None:
        """It stays without a point, and is not asked about again."""
        shown = self._shown
        if shown is not None:
            self._settle(lambda: self._corrections.leave(shown.report))

    def skip(self) -> None:
        self._queue.skip()
        self._show_current()

    def go_back(self) -> None:
        self._queue.go_back()
        self._show_current()

    def start_over(self) -> None:
        self._queue.start_over()
        self._show_current()

    def be_exact(self, precision: Precision) -> None:
        """Say how exact the chosen place is."""
        if self._chosen is not None:
            self._choose(replace(self._chosen, precision=precision))

    def _settle(self, deed: Callable[[], None]) -> None:
        shown = self._shown
        if shown is None:
            return
        report_id = shown.report.id
        # A second Enter must not do the deed on the next report before it is seen.
        self._shown = None
        self._message.clear()

        def go_on(_nothing: None) -> None:
            self._queue.settle(report_id)
            self._show_current()

        def refuse(refusal: object) -> None:
            self._shown = shown
            self._message.refuse(refusal)  # type: ignore[arg-type]

        self._desk.jobs.run(self, deed, go_on, refuse)

    # Choosing

    def _take_up(self, number: int) -> None:
        """The choice in the list has moved: show it on the map."""
        if self._shown is not None and number < len(self._shown.suggestions):
            suggestion = self._shown.suggestions[number]
            self.map.look_at(suggestion.position, self._shown.report.area_id, METRES[suggestion.precision])
            self._show_pins(number)
            self._choose(ChosenPlace(suggestion.position, suggestion.precision, suggestion.name))

    def _point(self, position: Position) -> None:
        self.suggestions.choose_none()
        self._show_pins(-1)
        is_moved = self._chosen is not None and not self._chosen.name
        precision = self._chosen.precision if self._chosen and is_moved else Precision.POINT
        self._choose(ChosenPlace(position, precision))

    def _choose(self, chosen: ChosenPlace | None) -> None:
        self._chosen = chosen
        self.set_button.setEnabled(chosen is not None)
        self.precision.show_choice(self._what_words(chosen), chosen.precision if chosen else None)

    def _what_words(self, chosen: ChosenPlace | None) -> str:
        if chosen is None:
            return self.tr("Choose a suggestion, or point on the map.")
        area = self.map.area_at(chosen.position)
        named = chosen.name or self.tr("where the cross stands")
        parts = [named, word_for(chosen.precision), area if area != named else ""]
        return " · ".join(part for part in parts if part)

    def _show_pins(self, number: int) -> None:
        suggestions = self._shown.suggestions if self._shown else ()
        self.map.show_pins([one.position for one in suggestions], number)

    # Showing

    def _offer_scopes(self) -> None:
        self.scope.offer([Choice(scope, self._scope_words(scope)) for scope in self._scopes])

    def _scope_words(self, scope: Scope) -> str:
        if scope.import_id is not None:
            words = self.tr("The import {name} ({count})")
        elif scope.area_id is not None:
            words = self.tr("The area {name} ({count})")
        elif scope.is_new:
            words = self.tr("Still to be screened ({count})")
        else:
            words = self.tr("All without a point ({count})")
        return words.format(name=scope.name, count=scope.waiting)

    def _go_through(self, scope: Scope) -> None:
        def begin(ids: Sequence[int]) -> None:
            self._scope = scope
            self.scope.pick(scope)
            self._queue = CorrectionQueue(ids)
            self._show_current()

        self._desk.jobs.run(self, lambda: self._corrections.waiting(scope), begin, self._message.refuse)

    def _show_current(self) -> None:
        self._shown = None
        current = self._queue.current
        total = len(self._queue.ids)
        self._progress_words.setText(
            self.tr("{number} of {total}").format(number=self._queue.number, total=total)
        )
        self._progress.setRange(0, max(total, 1))
        self._progress.setValue(self._queue.number - 1 if current is not None else max(total, 1))
        self.back_button.setEnabled(self._queue.has_earlier)
        if current is None:
            self._show_end()
            return
        self._desk.jobs.run(
            self,
            lambda: self._corrections.correction(current),
            self._show,
            # Somebody has taken it away meanwhile.
            lambda _refusal: self.skip(),
        )

    def _show(self, correction: Correction) -> None:
        if correction.report.id != self._queue.current:
            return
        self._shown = correction
        self._stack.setCurrentIndex(0)
        self.card.show_report(correction.report)
        self.suggestions.show_suggestions(correction.suggestions)
        self._no_suggestions.setVisible(not correction.suggestions)
        self._show_pins(-1)
        self._choose(None)
        self.map.look_at(None, correction.report.area_id)
        self._text_side.to_top()
        if correction.suggestions:
            if correction.suggestions[0].is_sure:
                self.suggestions.choose(0)
            self.suggestions.setFocus()
        else:
            self.map.setFocus()

    def _show_end(self) -> None:
        self._stack.setCurrentWidget(self.end)
        self.end.tell(self._queue)

    def _hear(self, changes: Changes) -> None:
        if self.isVisible() and changes.of(Kind.REPORT).intersection(self._queue.settled):
            # An undo brings a report back among those that wait.
            scope = self._scope
            self._desk.jobs.run(self, lambda: self._corrections.waiting(scope), self._take_back)

    def _take_back(self, waiting: Sequence[int]) -> None:
        if self._queue.take_back(frozenset(waiting)):
            self._show_current()

    def _make_buttons(self) -> None:
        self.set_button = KeyButton(
            self.tr("Set the place"), self.set_place, cap="Return", sign=Icon.PLACE, look=Look.FILLED
        )
        self.skip_button = KeyButton(self.tr("Skip"), self.skip, key="N")
        self.leave_button = KeyButton(self.tr("Leave without a place"), self.leave, key="L")
        self.back_button = KeyButton(self.tr("Back"), self.go_back, key="B", look=Look.QUIET)
        self.close_button = KeyButton(self.tr("Close"), self.closed.emit, key="Esc", look=Look.QUIET)
        self.map_button = KeyButton(
            self.tr("Point on the map"), self.map.setFocus, key="M", sign=Icon.MAP, look=Look.QUIET
        )

    def _lay_out(self) -> None:
        self._progress_words = label("", Role.STRONG)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("How far"))
        self._no_suggestions = label(
            self.tr("No place name in the text is known. Point on the map instead."), Role.MUTED, wrap=True
        )
        self._text_side = SidePanel()
        self._text_side.keep_in_sight(self._head(), self._foot())
        self._text_side.setMaximumWidth(WIDEST)
        # In line with the page's title.
        self._text_side.column.setContentsMargins(EDGE, INSIDE, INSIDE, BETWEEN)
        heading = label(self.tr("Suggested places"), Role.STRONG)
        for part in (self.card, heading, self.suggestions, self._no_suggestions):
            self._text_side.add(part)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, EDGE, INSIDE)
        row.setSpacing(BETWEEN)
        row.addWidget(self._text_side, 2)
        row.addLayout(self._map_side(), 3)
        self._stack = QStackedWidget()
        self._stack.addWidget(both)
        self._stack.addWidget(self.end)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _head(self) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(INSIDE)
        line.addWidget(self._progress_words)
        line.addWidget(self.scope, 1)
        line.addWidget(self.close_button)
        head = QVBoxLayout()
        head.setContentsMargins(EDGE, INSIDE, INSIDE, INSIDE)
        head.setSpacing(INSIDE)
        head.addLayout(line)
        head.addWidget(self._progress)
        return head

    def _foot(self) -> QLayout:
        onward = QHBoxLayout()
        onward.setSpacing(INSIDE)
        for button in (self.skip_button, self.leave_button, self.back_button):
            onward.addWidget(button)
        onward.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(EDGE, INSIDE, INSIDE, BETWEEN)
        foot.setSpacing(INSIDE + 2)
        foot.addWidget(self.precision)
        foot.addWidget(self.set_button)
        foot.addLayout(onward)
        return foot

    def _map_side(self) -> QVBoxLayout:
        hint = self.tr("The arrows move the cross, + and − bring it nearer and farther, Enter sets it.")
        below = QHBoxLayout()
        below.addWidget(label(hint, Role.SMALL), 1)
        below.addWidget(self.map_button)
        side = QVBoxLayout()
        side.setSpacing(INSIDE)
        side.addWidget(self.map, 1)
        side.addLayout(below)
        return side

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures choose a suggestion, Enter sets it."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < self.suggestions.count():
            self.suggestions.choose(number)
            self.suggestions.setFocus()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.set_place()
        else:
            super().keyPressEvent(event)
