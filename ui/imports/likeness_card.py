"""Two texts that probably tell of one thing, side by side, and why we think so."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.intake.values import LikelySame, Telling
from desktop.language import moment_words
from ui.counted import COUNTED
from ui.days import DayNow
from ui.style import BETWEEN, INSIDE, palette
from ui.widgets.labels import Role, label

BAR = QSize(96, 6)
KILOMETRE = 1000
PERCENT = 100


class Bar(QWidget):
    """A share from 0 to 1; its figure stands beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._share = 0.0
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float) -> None:
        self._share = max(0.0, min(1.0, share))
        self.setAccessibleName(f"{self._name} {percent_words(self._share)}")
        self.update()

    # Qt overrides

    def sizeHint(self) -> QSize:
        return BAR

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        for colour, width in ((palette().line, 1.0), (palette().accent, self._share)):
            painter.setBrush(QColor(colour))
            if width:
                painter.drawRoundedRect(QRectF(0, 0, max(6.0, whole.width() * width), whole.height()), 3, 3)
        painter.end()


class LikenessCard(QWidget):
    """The row's words and the other's, and the parts of their likeness as bars."""

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._today = today
        self.heading = label("", Role.STRONG, wrap=True)
        self.here, self.there = _Told(self.tr("This row")), _Told(self.tr("Resembles"))
        self.apart = label("", Role.MUTED, wrap=True)
        parts = {
            "place": self.tr("Place"),
            "time": self.tr("Time"),
            "category": self.tr("Category"),
            "words": self.tr("Words"),
            "sender": self.tr("Informant"),
        }
        self.bars = {part: Bar(name) for part, name in parts.items()}
        self.figures = {part: label("", Role.SMALL) for part in parts}
        texts = QHBoxLayout()
        texts.setSpacing(BETWEEN)
        for told in (self.here, self.there):
            texts.addWidget(told, 1, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(INSIDE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (part, name) in enumerate(parts.items()):
            grid.addWidget(label(name, Role.SMALL), row, 0)
            grid.addWidget(self.bars[part], row, 1)
            grid.addWidget(self.figures[part], row, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.heading)
        column.addLayout(texts)
        column.addWidget(self.apart)
        column.addLayout(grid)

    def show_pair(self, pair: LikelySame) -> None:
        """Show both, and how alike they are."""
        score = percent_words(pair.likeness.score)
        self.heading.setText(
            self.tr("Probably the same, {score}. Taken in and proposed.").format(score=score)
        )
        self.here.show_telling(pair.row, self._today())
        self.there.show_telling(pair.other, self._today())
        self.apart.setText(" · ".join(self._apart(pair)))
        for part, bar in self.bars.items():
            share = float(getattr(pair.likeness, part))
            bar.show_share(share)
            self.figures[part].setText(percent_words(share))

    def _apart(self, pair: LikelySame) -> list[str]:
        words = [distance_words(pair.metres)] if pair.metres is not None else []
        return [*words, COUNTED.days(pair.days)] if pair.days is not None else words


class _Told(QWidget):
    """What one of the two says, when and where."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.text = label("", Role.BODY, wrap=True)
        self._facts = label("", Role.SMALL, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(name, Role.SMALL))
        column.addWidget(self.text)
        column.addWidget(self._facts)

    def show_telling(self, telling: Telling, today: date) -> None:
        self.text.setText(telling.text)
        when = moment_words(telling.at, today) if telling.at else ""
        self._facts.setText(" · ".join(part for part in (when, telling.place) if part))


def percent_words(share: float) -> str:
    """A share as "87 %"."""
    return f"{round(share * PERCENT)} %"


def distance_words(metres: float) -> str:
    """How far apart two points are: "40 m", "1,2 km"."""
    if metres < KILOMETRE:
        return f"{round(metres)} m"
    return f"{QLocale().toString(metres / KILOMETRE, 'f', 1)} km"
