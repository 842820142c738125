"""What the list of measures is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.wording import label
from models.measures.values import MeasureFilter, MeasureState
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField

OPEN, OVERDUE = "open", "overdue"
_STANDING = frozenset({None, OPEN, OVERDUE})


class MeasureFilters(QObject):
    """The search field and the pickers; `wanted` when the person narrows in another way."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchField(self.tr("Search in measures…"), self.tr("Search in measures"))
        self.state = Picker(self.tr("State"), self.tr("All states"), typed=False)
        self.actor = Picker(self.tr("Actor"), self.tr("All actors"))
        self.area = Picker(self.tr("Area"), self.tr("All areas"))
        self._remembered: Mapping[str, str] = {}
        standing = [Choice(OPEN, self.tr("Open")), Choice(OVERDUE, self.tr("Overdue"))]
        self.state.offer([*standing, *(Choice(state.value, label(state)) for state in MeasureState)])
        self.search.searched.connect(self.wanted)
        for picker in (self.state, self.actor, self.area):
            picker.picked.connect(self.wanted)

    @property
    def pickers(self) -> tuple[Picker, ...]:
        return (self.state, self.actor, self.area)

    def name(self, actors: Sequence[Choice], areas: Sequence[Choice]) -> None:
        """The actors and areas that can be chosen; what was remembered of them is chosen now."""
        self.actor.offer(actors)
        self.area.offer(areas)
        for picker, part in ((self.actor, "actor"), (self.area, "area")):
            if word := self._remembered.get(part):
                picker.pick(int(word))
        self._remembered = {}

    def filter(self) -> MeasureFilter:
        state = self.state.key
        return MeasureFilter(
            text=self.search.text().strip(),
            states=frozenset() if state in _STANDING else frozenset({MeasureState(state)}),
            actors=frozenset({self.actor.key} - {None}),
            areas=frozenset({self.area.key} - {None}),
            only_open=state == OPEN,
            only_overdue=state == OVERDUE,
        )

    def to_words(self) -> dict[str, str]:
        """The filter as it is remembered."""
        words = {"state": self.state.key, "actor": self.actor.key, "area": self.area.key}
        return {part: str(word) for part, word in words.items() if word is not None}

    def show_words(self, words: Mapping[str, str]) -> None:
        """Show a remembered filter, or one that somebody came here with (`only`: open or overdue)."""
        self.search.set_quietly(words.get("text", ""))
        self.state.pick(words.get("state") or words.get("only"))
        self._remembered = dict(words)
        for picker, part in ((self.actor, "actor"), (self.area, "area")):
            picker.pick(int(words[part]) if words.get(part) else None)
