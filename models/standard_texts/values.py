"""The shapes in which standard texts travel."""

import enum
from dataclasses import dataclass

from models.measures.values import MeasureState


class TextUse(enum.StrEnum):
    """Where a standard text is offered."""

    PUBLICATION = "publication"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class StandardTextRow:
    """One text. `category_id` and `measure_state` are None where it fits all of them.

    In `title` and `text` {plats}, {område}, {ansvarig}, {när} and {kommun} are filled in (`rules.filled`).
    """

    id: int
    version: int
    use: TextUse
    name: str
    category_id: int | None
    measure_state: MeasureState | None
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class StandardTextEdit:
    """A wish to add (`id` None) or change a text."""

    id: int | None
    version: int
    use: TextUse
    name: str
    category_id: int | None
    measure_state: MeasureState | None
    title: str
    text: str
