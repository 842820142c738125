"""What the list of cases is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.wording import label
from models.cases.values import CaseFilter, CaseState
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField

OPEN, STILL = "open", "still"


class CaseFilters(QObject):
    """The search field and the pickers; `wanted` when the person narrows in another way."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Search in cases…"), self.tr("Search in cases"))
        self.state = Picker(self.tr("State"), self.tr("All states"), typed=False)
        self.category = Picker(self.tr("Category"), self.tr("All categories"))
        self.area = Picker(self.tr("Area"), self.tr("All areas"))
        self._still_days = 28
        self._remembered: Mapping[str, str] = {}
        standing = [Choice(OPEN, self.tr("Open")), Choice(STILL, self.tr("Lying still"))]
        self.state.offer([*standing, *(Choice(state.value, label(state)) for state in CaseState)])
        self.state.pick(OPEN)
        self.search.searched.connect(self.wanted)
        for picker in (self.state, self.category, self.area):
            picker.picked.connect(self.wanted)

    def name(self, categories: Sequence[Choice], areas: Sequence[Choice], still_days: int) -> None:
        """The categories and areas that can be chosen, and how long a still case lies."""
        self.category.offer(categories)
        self.area.offer(areas)
        self._still_days = still_days
        for picker, part in ((self.category, "category"), (self.area, "area")):
            if word := self._remembered.get(part):
                picker.pick(int(word))
        self._remembered = {}

    def filter(self) -> CaseFilter:
        state = self.state.key
        return CaseFilter(
            text=self.search.text().strip(),
            categories=frozenset({self.category.key} - {None}),
            areas=frozenset({self.area.key} - {None}),
            states=frozenset({CaseState(state)}) if state not in {None, OPEN, STILL} else frozenset(),
            only_open=state == OPEN,
            still_days=self._still_days if state == STILL else None,
        )

    def to_words(self) -> dict[str, str]:
        """The filter as it is remembered."""
        words = {"state": self.state.key, "category": self.category.key, "area": self.area.key}
        return {part: str(word) for part, word in words.items() if word is not None}

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show a remembered filter, or one that somebody came here with."""
        self.search.set_quietly(words.get("text", ""))
        self.state.pick(words.get("state"))
        self._remembered = dict(words)
        for picker, part in ((self.category, "category"), (self.area, "area")):
            picker.pick(int(words[part]) if words.get(part) else None)
