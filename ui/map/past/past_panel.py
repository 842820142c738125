"""What has happened at a place: what was told, tried and decided there, in the order of time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout

from desktop.place_memory.place_memory import PlaceMemory
from desktop.place_memory.values import RADII, PlacePast
from models.kinds import Changes, Kind
from models.reports.values import Position
from ui.desk import Desk
from ui.icons import Icon
from ui.map.past.past_lines import PastLine, lines_of
from ui.map.past.past_tree import PastTree
from ui.map.past.past_words import WORDS
from ui.navigation import Goal, PageName
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look, SignButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.tips import plain_tip

METRES = 100
_PAGES = {
    Kind.REPORT: PageName.REPORTS,
    Kind.CASE: PageName.CASES,
    Kind.MEASURE: PageName.MEASURES,
    Kind.MEETING: PageName.MEETINGS,
    Kind.PUBLICATION: PageName.PUBLICATION,
}
_HEARD = (Kind.REPORT, Kind.CASE, Kind.MEASURE, Kind.MEETING, Kind.PUBLICATION, Kind.AREA, Kind.CATEGORY)
_Asked = Callable[[int], PlacePast]
_Read = tuple[PlacePast, tuple[PastLine, ...]]


class PastPanel(QFrame):
    """`circle_wanted(Position | None, metres)` when the map is to show what is looked at, or nothing;
    `closed` when the person closes the panel.
    """

    circle_wanted = Signal(object, int)
    closed = Signal()

    def __init__(self, desk: Desk, memory: PlaceMemory, *, is_on_map: bool = False) -> None:
        """*is_on_map*: the map stands beside it; elsewhere it has a button that goes there."""
        super().__init__()
        self.setObjectName("panel")
        self.setMinimumWidth(320)
        self._desk = desk
        self._memory = memory
        self._asked: _Asked | None = None
        self._thing: tuple[Kind, int] | None = None
        self._metres = METRES
        self._is_old = False
        self.past: PlacePast | None = None
        self.heading = label("", Role.HEADING, wrap=True)
        self.where = label("", Role.MUTED, wrap=True)
        self.counts = label("", Role.STRONG, wrap=True)
        self.in_area = label("", Role.SMALL, wrap=True)
        self.radii = {metres: self._radius_button(place, metres) for place, metres in enumerate(RADII, 1)}
        self.tree = PastTree(self.tr("What has happened here?"))
        self.setFocusProxy(self.tree)
        self.wider_button = KeyButton(self.tr("Look further around"), self._look_wider, look=Look.FILLED)
        self.empty = EmptyState(Icon.HISTORY, "", first_step=self.wider_button)
        self.copy_button = KeyButton(self.tr("Copy"), self.tree.copy, cap="Ctrl+C", sign=Icon.DUPLICATE)
        self.map_button = KeyButton(self.tr("Show on the map"), self.go_to_map, key="G", sign=Icon.MAP)
        if is_on_map:
            self.map_button.hide()
        self._lay_out()
        self._listen()

    @property
    def metres(self) -> int:
        """How far around the place is looked."""
        return self._metres

    def show_place(self, position: Position, metres: int | None = None) -> None:
        """Show what has happened around a place."""
        self._thing = None
        self._ask(partial(self._memory.around, position), metres)

    def show_thing(self, kind: Kind, id: int, metres: int | None = None) -> None:  # noqa: A002 - the thing's id
        """Show what has happened around a report, a case or a measure."""
        self._thing = (kind, id)
        self._ask(partial(self._memory.around_thing, kind, id), metres)

    def show_goal(self, goal: Goal) -> None:
        """Show what `go(PageName.MAP, id, kind="case", past="250")` asks for: metres around the thing."""
        if goal.id is not None:
            self.show_thing(Kind(goal.filters["kind"]), goal.id, int(goal.filters["past"]))

    def go_to_map(self) -> None:
        """Show the thing and what is around it on the page Karta."""
        if self._thing is not None:
            kind, id_ = self._thing
            self._desk.navigation.go(PageName.MAP, id_, kind=kind.value, past=str(self._metres))

    def refresh(self) -> None:
        """Read anew what is shown."""
        asked, metres, today = self._asked, self._metres, self._desk.clock.today()
        if asked is None:
            return

        def read() -> _Read:
            past = asked(metres)
            return past, lines_of(past, today)

        def show(read: _Read) -> None:
            if (asked, metres) == (self._asked, self._metres):
                self._show(*read)

        self._desk.jobs.run(self, read, show, lambda _refusal: self.close_panel())

    def look_within(self, metres: int) -> None:
        """Change how far around the place is looked."""
        self._metres = metres
        self._say_radius()
        self.refresh()

    def widen(self) -> None:
        """The next larger circle."""
        self.look_within(min((each for each in RADII if each > self._metres), default=self._metres))

    def narrow(self) -> None:
        """The next smaller circle."""
        self.look_within(max((each for each in RADII if each < self._metres), default=self._metres))

    def close_panel(self) -> None:
        """Take the circle away and tell that the panel is closed."""
        self._asked = None
        self.circle_wanted.emit(None, 0)
        self.closed.emit()

    def _ask(self, asked: _Asked, metres: int | None) -> None:
        self._asked = asked
        self._metres = metres or self._metres
        self.past = None
        self._say_radius()
        self.refresh()

    def _show(self, past: PlacePast, lines: tuple[PastLine, ...]) -> None:
        is_new = self.past is None
        self.past = past
        area = past.where.area if past.where.name not in {"", past.where.area} else ""
        self.where.setText(" · ".join(part for part in (WORDS.place(past.where), area) if part))
        self.counts.setText(WORDS.counts(past.counts, past.metres))
        in_area = WORDS.in_area(past.in_area)
        self.in_area.setText(in_area)
        is_empty = not past.months and not past.tried
        for told in (self.counts, self.in_area):
            told.setVisible(not is_empty and bool(told.text()))
        self.tree.show_lines(() if is_empty else lines, anew=is_new)
        self._say_empty(past, in_area)
        self._stack.setCurrentWidget(self.empty if is_empty else self.tree)
        self.copy_button.setEnabled(not is_empty)
        self.map_button.setEnabled(self._thing is not None and past.position is not None)
        self._say_radius()
        self.circle_wanted.emit(past.position, past.metres)

    def _say_empty(self, past: PlacePast, in_area: str) -> None:
        if past.position is None:
            words = self.tr("Place it on the map, and what has happened around it is told here.")
            self.empty.say(self.tr("No exact place"), "\n".join(part for part in (words, in_area) if part))
        else:
            words = self.tr("Nothing is known within {metres} m.").format(metres=past.metres)
            heading = self.tr("Nothing has happened here yet")
            self.empty.say(heading, "\n".join(part for part in (words, in_area) if part))
        self.wider_button.setVisible(past.wider is not None)
        if past.wider is not None:
            self.wider_button.say(WORDS.wider(past.wider))

    def _look_wider(self) -> None:
        if self.past is not None and self.past.wider is not None:
            self.setFocus()
            self.look_within(self.past.wider.metres)

    def _say_radius(self) -> None:
        for metres, button in self.radii.items():
            button.setChecked(metres == self._metres)

    def _open(self, kind: Kind, id: int) -> None:  # noqa: A002 - the thing's id
        self._desk.navigation.go(_PAGES[kind], id)

    def _hear(self, changes: Changes) -> None:
        if not changes.of(*_HEARD):
            return
        if self.isVisible():
            self.refresh()
        else:
            self._is_old = True

    def _radius_button(self, place: int, metres: int) -> KeyButton:
        button = KeyButton(
            self.tr("{metres} m").format(metres=metres),
            partial(self.look_within, metres),
            cap=str(place),
            look=Look.QUIET,
        )
        button.setCheckable(True)
        words = self.tr("Look within {metres} m").format(metres=metres)
        button.setAccessibleName(words)
        button.setToolTip(plain_tip(words))
        return button

    def _lay_out(self) -> None:
        self.heading.setText(self.tr("What has happened here?"))
        close = SignButton(Icon.CLOSE, self.tr("Close"), self.close_panel)
        close.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        head = QVBoxLayout()
        head.setContentsMargins(18, INSIDE, INSIDE, INSIDE)
        head.setSpacing(4)
        head.addLayout(top)
        head.addWidget(self.where)
        head.addLayout(FlowLayout(*self.radii.values()))
        head.addWidget(self.counts)
        head.addWidget(self.in_area)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(self.empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, INSIDE, 18, INSIDE)
        foot.addWidget(self.map_button)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, INSIDE, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self._stack, 1)
        whole.addLayout(foot)

    def _listen(self) -> None:
        self.tree.opened.connect(self._open)
        self._desk.changes.committed.connect(self._hear)
        keys: dict[str, Callable[[], object]] = {
            "+": self.widen,
            "-": self.narrow,
            "Esc": self.close_panel,
            **{str(place): partial(self.look_within, metres) for place, metres in enumerate(RADII, 1)},
        }
        for key, deed in keys.items():
            # Only while the keyboard is in the panel: the map beside it zooms by the same keys.
            _shortcut(self, key, deed)

    # Qt overrides

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_old:
            self._is_old = False
            self.refresh()


def _shortcut(panel: PastPanel, key: str, deed: Callable[[], object]) -> QObject:
    shortcut = QShortcut(QKeySequence(key), panel, deed)
    shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    return shortcut
