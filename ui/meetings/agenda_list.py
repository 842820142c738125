"""The agenda as a list: its sections numbered and headed as on paper, the items beneath."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.language import week_words
from desktop.settings import MachineSettings
from models.meetings.values import AgendaLine, Section
from ui.days import DayNow
from ui.meetings.words import WORDS, why_tone
from ui.rows import Column, RowTable
from ui.style import palette
from ui.widgets.table_view import PAD, TableView, borderless

HEADING = 30
# More lines beneath one item nobody reads.
MOST_FACTS = 50
INDENT = "\N{EM SPACE}"
# Their first item is about something of its own; in the others the standing item is the heading.
_HEADED = frozenset({Section.FOLLOW_UP, Section.SITUATION, Section.NEW_MEASURES})


class AgendaList(TableView):
    """`typed(letter)` where a letter is no button's."""

    typed = Signal(str)

    def __init__(
        self, name: str, today: DayNow, *beside: Column[AgendaLine], settings: MachineSettings | None = None
    ) -> None:
        """*beside* are columns to the right of the items."""
        self._today = today
        self.lines: RowTable[AgendaLine] = RowTable([self._item_column(), *beside])
        super().__init__(self.lines, name, settings)
        self._under_heading = _UnderHeading(self)
        self.setItemDelegate(self._under_heading)
        borderless(self)

    def show_lines(self, lines: Sequence[AgendaLine], *, with_facts: bool = False) -> None:
        """*with_facts*: what is computed beneath a standing item is shown as rows under it."""
        self.lines.show(_with_facts(lines) if with_facts else lines)
        self._give_room()

    def heading_at(self, row: int) -> str:
        """The heading that stands above the row, "" where none does."""
        line = self.lines.rows[row]
        is_first = row == 0 or self.lines.rows[row - 1].section is not line.section
        return WORDS.section(line.section) if is_first and line.section in _HEADED else ""

    @property
    def heading_height(self) -> int:
        """How much higher a row is under a heading."""
        return round(HEADING * self.scale)

    def set_compact(self, compact: bool) -> None:
        super().set_compact(compact)
        self._give_room()

    def fit_height(self) -> None:
        self.setFixedHeight(self.verticalHeader().length())

    def _give_room(self) -> None:
        """A row under a heading is higher by the heading."""
        row_height = self.verticalHeader().defaultSectionSize()
        for row in range(self.lines.rowCount()):
            self.setRowHeight(row, row_height + (self.heading_height if self.heading_at(row) else 0))

    def _words(self, line: AgendaLine) -> str:
        """What stands under a heading is moved in."""
        indent = INDENT if line.title or line.section in _HEADED else ""
        if line.parked_to is not None:
            words = self.tr("Until {week}: {item}")
            return indent + words.format(week=week_words(line.parked_to), item=WORDS.item(line))
        return indent + ("✓ " if line.is_done else "") + WORDS.item(line)

    def _tip(self, line: AgendaLine) -> str:
        """The whole title, every reason, and what was tried before."""
        parts = (WORDS.item(line), WORDS.whys(line, self._today()), WORDS.tried(line.tried))
        return "\n".join(part for part in parts if part)

    def _item_column(self) -> Column[AgendaLine]:
        return Column(
            self.tr("Item"),
            self._words,
            tip=self._tip,
            muted=lambda line: line.parked_to is not None,
            strong=lambda line: line.id == self.chosen_id,
        )

    # Qt overrides

    def keyboardSearch(self, search: str) -> None:
        self.typed.emit(search)


def why_columns(today: DayNow) -> tuple[Column[AgendaLine], Column[AgendaLine]]:
    """The gravest reason as a chip, and the others in words where there is room."""

    def first(line: AgendaLine) -> str:
        return WORDS.why(line.why[0], today()) if line.why else ""

    def others(line: AgendaLine) -> str:
        return " · ".join([*WORDS.pointers(line), *(WORDS.why(why, today()) for why in line.why[1:])])

    def all_of_them(line: AgendaLine) -> str:
        return WORDS.whys(line, today())

    return (
        Column(
            "",
            first,
            width=204,
            most=320,
            tone=lambda line: why_tone(line.why[0]) if line.why and line.parked_to is None else None,
            muted=True,
            tip=all_of_them,
        ),
        Column("", others, width=232, muted=True, optional=1, tip=all_of_them),
    )


def _with_facts(lines: Sequence[AgendaLine]) -> list[AgendaLine]:
    """The rows of the facts have ids of their own below nought: they are nobody's items."""
    shown: list[AgendaLine] = []
    for line in lines:
        shown.append(line)
        shown += [
            replace(
                line,
                id=-(line.id * MOST_FACTS + place),
                title=WORDS.fact(fact),
                why=fact.why,
                tried=fact.tried,
                facts=(),
                is_done=False,
            )
            for place, fact in enumerate(line.facts[:MOST_FACTS])
        ]
    return shown


class _UnderHeading(QStyledItemDelegate):
    """Draws the heading, and the row as every list draws it below."""

    def __init__(self, view: AgendaList) -> None:
        super().__init__(view)
        self._view = view
        self._row = view.itemDelegate()

    def _draw_heading(self, painter: QPainter, place: QRectF, words: str) -> None:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.save()
        painter.setFont(font)
        painter.setPen(QColor(palette(self._view).muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    # Qt overrides

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if words := self._view.heading_at(index.row()):
            place, height = option.rect, self._view.heading_height
            # Qt has painted a chosen row whole.
            ground = QColor(palette(self._view).surface)
            painter.fillRect(place.adjusted(0, 0, 0, height - place.height()), ground)
            if index.column() == 0:
                pad = PAD * self._view.scale
                room = QRectF(pad, place.top(), self._view.viewport().width() - pad, height)
                self._draw_heading(painter, room, words)
            option.rect = place.adjusted(0, height, 0, 0)
        self._row.paint(painter, option, index)
