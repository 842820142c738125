"""The map's one line of filters: it drives the list and the markers alike."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QObject, Signal

from desktop.map.markers import MARKED_KINDS, MarkerTone
from desktop.map.things import MapFilter
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.kinds import Kind
from ui.map.words import kind_word, tone_word
from ui.widgets.page import Page
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField

WEEKS = (1, 4, 12, 52)


class FilterLine(QObject):
    """Puts its fields on *page*; `changed` when the person has narrowed or widened."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.search = SearchField(self.tr("Search text and place…"), self.tr("Search the map"))
        self.search.setMinimumWidth(124)
        self.search.setMaximumWidth(220)
        self.kind = _picker(self.tr("Kind"))
        self.category = _picker(self.tr("Category"))
        self.area = _picker(self.tr("Area"))
        self.weeks = _picker(self.tr("Period"))
        self.tone = _picker(self.tr("State"))
        page.add_filter(self.search)
        for picker in self.pickers:
            picker.picked.connect(lambda _key: self.changed.emit())
            page.add_filter(picker)
        self.search.searched.connect(lambda _words: self.changed.emit())
        self.kind.offer([Choice(kind, kind_word(kind)) for kind in MARKED_KINDS])
        self.tone.offer([Choice(tone, tone_word(tone)) for tone in MarkerTone])
        self.weeks.offer([Choice(weeks, self.tr("%n weeks", "", weeks)) for weeks in WEEKS])

    @property
    def pickers(self) -> tuple[Picker, ...]:
        return self.kind, self.category, self.area, self.weeks, self.tone

    def offer(self, categories: Sequence[CategoryRow], areas: Sequence[AreaRow]) -> None:
        self.category.offer([Choice(row.id, row.name) for row in categories])
        self.area.offer([Choice(row.id, row.name) for row in areas])

    def wanted(self, today: date) -> MapFilter:
        """What the fields say."""
        weeks = self.weeks.key
        return MapFilter(
            text=self.search.text().strip(),
            kind=self.kind.key,
            category_id=self.category.key,
            area_id=self.area.key,
            since=today - timedelta(weeks=weeks) if weeks else None,
            tone=self.tone.key,
        )

    def clear(self) -> None:
        """Let everything through, without telling."""
        self.search.set_quietly("")
        for picker in self.pickers:
            picker.pick(None)

    def words(self) -> dict[str, str]:
        """The choices that are worth keeping until the next start."""
        return {
            "kind": str(self.kind.key or ""),
            "weeks": str(self.weeks.key or ""),
            "tone": str(self.tone.key or ""),
        }

    def remember(self, words: dict[str, str]) -> None:
        """Take up `words` again; what is no longer known is left out."""
        self.kind.pick(Kind(words["kind"]) if words.get("kind") in set(MARKED_KINDS) else None)
        self.tone.pick(MarkerTone(words["tone"]) if words.get("tone") in set(MarkerTone) else None)
        self.weeks.pick(int(words["weeks"]) if words.get("weeks", "").isdecimal() else None)


def _picker(name: str) -> Picker:
    """Says its own name while it narrows nothing: short enough for a narrow window."""
    picker = Picker(name, name, typed=False)
    picker.setMinimumContentsLength(7)
    picker.setMaximumWidth(150)
    return picker
