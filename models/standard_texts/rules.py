"""Which standard text fits where, and how its placeholders are filled in."""

import re
from collections.abc import Mapping

from models.measures.values import MeasureState
from models.standard_texts.values import StandardTextRow

# What is filled in, as it is written in a text, which is Swedish as all that leaves.
PLACEHOLDERS = {
    "plats": "place",
    "område": "area",
    "ansvarig": "responsible",
    "när": "when",
    "kommun": "municipality",
}
# Stands where a person has something to write before the text may leave.
GAP = "…"
_PLACEHOLDER = re.compile(r"\{(" + "|".join([*PLACEHOLDERS, *PLACEHOLDERS.values()]) + r")\}")
# Texts about what is done speak of what has been followed up too.
_SAME = {MeasureState.FOLLOWED_UP: MeasureState.DONE}


def fits(row: StandardTextRow, category_id: int | None, state: MeasureState | None) -> bool:
    """Whether the text may be offered: its own category and state are these, or it has none."""
    return row.category_id in {None, category_id} and row.measure_state in {None, as_told(state)}


def closeness(row: StandardTextRow) -> int:
    """The more a text says of what it is about, the higher; a state says more than a category."""
    return 2 * (row.measure_state is not None) + (row.category_id is not None)


def as_told(state: MeasureState | None) -> MeasureState | None:
    """The state that a reader is told: what is followed up is done."""
    return _SAME.get(state, state) if state else None


def filled(text: str, facts: Mapping[str, str]) -> str:
    """The text with the facts in it, never filled again; a placeholder without a fact becomes a gap.

    *facts* by their English names; a text may call them by either.
    """
    return _PLACEHOLDER.sub(lambda found: facts.get(_fact(found[1]), "").strip() or GAP, text)


def _fact(name: str) -> str:
    return PLACEHOLDERS.get(name, name)


def has_gap(text: str) -> bool:
    """Whether something is left for a person to write: a gap, or a placeholder that nobody has filled."""
    return GAP in text or _PLACEHOLDER.search(text) is not None
