"""The list beside the map: the same things in the same order, for those who do not use the mouse."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.map.things import MapThing
from desktop.settings import MachineSettings
from models.reports.values import Precision
from ui.map.words import SIGNS, TONES, kind_word, place_words, state_words
from ui.rows import PAGE, Column, PageAsk, PagedTable
from ui.style import INSIDE
from ui.widgets.labels import Role, label
from ui.widgets.table_view import TableView

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture, Mask

_SIGN = 40


class ThingList(QWidget):
    """`chosen(key)` when the choice moves or its line has come, `opened(key)`; `rows_wanted` asks for lines.

    "12 without a point" narrows it to those; `narrow_to` to what has its place just so exactly.
    """

    chosen = Signal(int)
    opened = Signal(int)
    rows_wanted = Signal(PageAsk)
    narrowed = Signal()

    def __init__(self, settings: MachineSettings) -> None:
        super().__init__()
        self._picture: MapPicture | None = None
        self._first: Sequence[MapThing] = ()
        self._days: tuple[date | None, date | None] = (None, None)
        self._exactness: tuple[Precision, int | None] | None = None
        self._only: AbstractSet[int] | None = None
        self.table: PagedTable[MapThing] = PagedTable(_columns())
        # Queued: the list asks while it paints, and must not change under the painter.
        self.table.page_wanted.connect(self.rows_wanted, Qt.ConnectionType.QueuedConnection)
        self.view = TableView(self.table, self.tr("On the map"), settings)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setMinimumSectionSize(_SIGN)
        self.view.setColumnWidth(0, _SIGN)
        self.view.chosen.connect(self.chosen)
        self.view.opened.connect(self.opened)
        self.unplaced = _chip()
        self.unplaced.setToolTip(self.tr("Known only by area or municipality, or not at all"))
        self.unplaced.toggled.connect(lambda _on: self._fill())
        self.only = _chip()
        self.only.setToolTip(self.tr("Show all again"))
        self.only.clicked.connect(lambda _on: self.widen())
        self.only.hide()
        self._lay_out()

    @property
    def chosen_key(self) -> int | None:
        """`key_of` the chosen thing, also while its line is being fetched."""
        return self.view.chosen_id

    @property
    def among(self) -> Mask | None:
        """Which things of the picture are listed; None before there is one."""
        return self._among(self._picture) if self._picture is not None else None

    @property
    def chosen_thing(self) -> MapThing | None:
        """The chosen line; None while it is being fetched."""
        index = self.view.currentIndex()
        return self.table.row_at(index.row()) if index.isValid() else None

    def show_picture(self, picture: MapPicture, first: Sequence[MapThing]) -> None:
        """Show the things of *picture*; *first* are the first lines of it. What was chosen stays so."""
        self._picture, self._first = picture, first
        self._fill(keeps_rows=False)

    def show_days(self, first: date | None, last: date | None) -> None:
        """Show only what lies in these days; None is open."""
        self._days = (first, last)
        self._fill()

    def narrow_to(self, precision: Precision, area_id: int | None, words: str) -> None:
        """Show only what has its place just so exactly; *words* stand on the chip that takes it back."""
        self._exactness = (precision, area_id)
        self.only.setText(f"{words.replace('&', '&&')}  ✕")
        self.only.setAccessibleName(words)
        self.only.setChecked(True)
        self.only.show()
        self.unplaced.setChecked(False)
        self._fill()
        self.view.choose_place(0)

    def widen(self) -> None:
        """Take back `narrow_to`."""
        self._exactness = None
        self.only.hide()
        self._fill()

    def show_only(self, keys: AbstractSet[int] | None) -> None:
        """Show only these things; None shows all again."""
        self._only = keys
        self._fill()

    def add_chip(self, chip: QWidget) -> None:
        """Let another chip stand with those that narrow the list."""
        self._chips.insertWidget(0, chip)

    def take(self, asked: PageAsk, rows: Sequence[MapThing]) -> None:
        """The lines that `rows_wanted` asked for."""
        self.table.take(asked, rows)
        if (key := self.chosen_key) is not None and key in asked.ids:
            self.chosen.emit(key)

    def choose(self, key: int) -> bool:
        """Choose a thing of the picture, also one that is not in the narrowed list."""
        if self.table.place_of(key) is None:
            self.unplaced.setChecked(False)
            self.widen()
        return self.view.choose(key)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, INSIDE, 12, INSIDE)
        head.addWidget(label(_legend(), Role.SMALL), 1)
        self._chips = QHBoxLayout()
        self._chips.addWidget(self.only)
        self._chips.addWidget(self.unplaced)
        head.addLayout(self._chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.view, 1)

    def _say_unplaced(self, picture: MapPicture) -> None:
        missing = int((self._narrowed(picture) & ~picture.has_point()).sum())
        self.unplaced.setText(self.tr("%Ln without a point", "", missing))
        self.unplaced.setVisible(missing > 0 or self.unplaced.isChecked())

    def _fill(self, *, keeps_rows: bool = True) -> None:
        if self._picture is None:
            return
        self._say_unplaced(self._picture)
        keys = self._picture.keys(self._among(self._picture))
        starts_alike = keys[:PAGE] == array("q", (thing.id for thing in self._first))
        self.table.show(keys, self._first if starts_alike else (), keeps_rows=keeps_rows)
        self.narrowed.emit()

    def _among(self, picture: MapPicture) -> Mask:
        among = self._narrowed(picture)
        return among & ~picture.has_point() if self.unplaced.isChecked() else among

    def _narrowed(self, picture: MapPicture) -> Mask:
        """Which are listed, with a point or without."""
        from desktop.map.choosing import marked  # noqa: PLC0415 - numpy, when something is shown

        among = picture.within_days(*self._days)
        if self._exactness is not None:
            among &= picture.as_exact_as(*self._exactness)
        if self._only is not None:
            among &= marked(picture, self._only)
        return among


def _chip() -> QPushButton:
    chip = QPushButton()
    chip.setCheckable(True)
    chip.setProperty("kind", "chip")
    return chip


def _columns() -> list[Column[MapThing]]:
    say = QCoreApplication.translate
    return [
        Column(
            say("ThingList", "Kind"),
            lambda thing: SIGNS[thing.kind],
            _SIGN,
            muted=True,
            right=True,
            tip=lambda thing: kind_word(thing.kind),
        ),
        Column(say("ThingList", "What"), lambda thing: thing.title, least=180, tip=_whole),
        Column(say("ThingList", "Area"), place_words, 104, most=150, optional=1, muted=True, tip=place_words),
        Column(say("ThingList", "State"), state_words, 112, tone=lambda thing: TONES[thing.tone]),
    ]


def _whole(thing: MapThing) -> str:
    """What a narrow list cuts or leaves out."""
    return "\n".join(filter(None, (thing.title, place_words(thing))))


def _legend() -> str:
    """What the shapes stand for."""
    return "   ".join(f"{sign} {kind_word(kind).lower()}" for kind, sign in SIGNS.items())
