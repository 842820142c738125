"""Looks through the words of some fields while they are written, and tells what it finds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from desktop.screening_decisions import screened
from models.screening.values import FieldHit, Kept
from ui.screening.marked_text import MarkedText
from ui.widgets.field_words import TextField, words_of
from ui.widgets.typing_pause import TypingPause

# Looked through between two keys without being felt; more goes to the slow lane.
AT_ONCE = 20_000


class Watching(QObject):
    """`looked` when what is found, or decided, is known anew."""

    looked = Signal()

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._fields: dict[str, TextField] = {}
        self._kept: tuple[Kept, ...] = ()
        self._turn = 0
        self.found: tuple[FieldHit, ...] = ()

    def watch(self, name: str, field: TextField) -> None:
        """Look through *field*, which decisions are stored under as *name*."""
        self._fields[name] = field
        TypingPause(field).came.connect(self.look)

    def field(self, name: str) -> TextField:
        return self._fields[name]

    def name_of(self, field: object) -> str:
        """Under which name a field is watched; "" where it is not."""
        return next((name for name, each in self._fields.items() if each is field), "")

    def show_kept(self, kept: Iterable[Kept]) -> None:
        """What may stand by decisions that are stored."""
        self._kept = tuple(kept)
        self.look()

    def stands(self, found: FieldHit) -> bool:
        """Whether the words still stand where they were found."""
        text = words_of(self._fields[found.field])
        return text[found.hit.start : found.hit.end] == found.words

    def look(self) -> None:
        """Look through the words as they are now."""
        self._turn += 1
        texts = {name: words_of(field) for name, field in self._fields.items()}
        work = partial(screened, texts, self._kept)
        if sum(map(len, texts.values())) <= AT_ONCE:
            self._take(self._turn, texts, work())
        else:
            self._jobs.run_slow(self, work, partial(self._take, self._turn, texts))

    def _take(self, turn: int, texts: dict[str, str], found: tuple[FieldHit, ...]) -> None:
        if turn != self._turn:
            return
        self.found = found
        for name, field in self._fields.items():
            if isinstance(field, MarkedText):
                field.marks.show_found([each for each in found if each.field == name], texts[name])
        self.looked.emit()
