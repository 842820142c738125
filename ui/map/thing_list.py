"""The list beside the map: the same things in the same order, for those who do not use the mouse."""

from array import array

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.map.things import MapThing
from desktop.settings import MachineSettings
from ui.map.words import SIGNS, TONES, kind_word, state_words
from ui.rows import PAGE, Column, PageAsk, PagedTable
from ui.style import INSIDE
from ui.widgets.labels import Role, label
from ui.widgets.table_view import TableView

_SIGN = 32


class ThingList(QWidget):
    """`chosen(key)` and `opened(key)`; "12 without a place" narrows the list to those."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, settings: MachineSettings) -> None:
        super().__init__()
        self._things: dict[int, MapThing] = {}
        self.table: PagedTable[MapThing] = PagedTable(_columns())
        # Queued: the list asks while it paints, and must not change under the painter.
        self.table.page_wanted.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self.view = TableView(self.table, self.tr("On the map"), settings)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setMinimumSectionSize(_SIGN)
        self.view.setColumnWidth(0, _SIGN)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.unplaced = QPushButton()
        self.unplaced.setCheckable(True)
        self.unplaced.setProperty("kind", "chip")
        self.unplaced.toggled.connect(lambda _on: self._fill())
        self._lay_out()

    @property
    def chosen_thing(self) -> MapThing | None:
        key = self.view.chosen_id
        return self._things.get(key) if key is not None else None

    def thing(self, key: int) -> MapThing | None:
        return self._things.get(key)

    def show_things(self, things: tuple[MapThing, ...]) -> None:
        """Show *things*; what was chosen stays so while it is among them."""
        self._things = {thing.id: thing for thing in things}
        missing = sum(thing.position is None for thing in things)
        self.unplaced.setText(self.tr("%n without a place", "", missing))
        self.unplaced.setVisible(missing > 0 or self.unplaced.isChecked())
        self._fill()

    def choose(self, key: int) -> bool:
        """Choose a thing, also one that "without a place" had hidden."""
        if key in self._things and self.table.place_of(key) is None:
            self.unplaced.setChecked(False)
        return self.view.choose(key)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, INSIDE, 12, INSIDE)
        head.addWidget(label(_legend(), Role.SMALL), 1)
        head.addWidget(self.unplaced)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.view, 1)

    def _fill(self) -> None:
        only_unplaced = self.unplaced.isChecked()
        ids = array(
            "q", (key for key, thing in self._things.items() if not (only_unplaced and thing.position))
        )
        self.table.show(ids, [self._things[key] for key in ids[:PAGE]])

    def _answer(self, asked: PageAsk) -> None:
        self.table.take(asked, [self._things[key] for key in asked.ids if key in self._things])


def _columns() -> list[Column[MapThing]]:
    say = QCoreApplication.translate
    return [
        Column(
            say("ThingList", "Kind"),
            lambda thing: SIGNS[thing.kind],
            _SIGN,
            muted=True,
            tip=lambda thing: kind_word(thing.kind),
        ),
        Column(say("ThingList", "What"), lambda thing: thing.title, tip=lambda thing: thing.title),
        Column(say("ThingList", "Area"), lambda thing: thing.area, 100, muted=True),
        Column(say("ThingList", "State"), state_words, 118, tone=lambda thing: TONES[thing.tone]),
    ]


def _legend() -> str:
    """What the shapes stand for."""
    return "   ".join(f"{sign} {kind_word(kind).lower()}" for kind, sign in SIGNS.items())
