"""Why a row was turned away: a kind and where it stands, never text."""

import enum
from dataclasses import dataclass, field


class RejectionKind(enum.StrEnum):
    """Each has a sentence in `desktop/wording.py`."""

    TOO_FEW_COLUMNS = "too-few-columns"
    TOO_MANY_COLUMNS = "too-many-columns"
    NOT_A_DATE = "not-a-date"
    DATE_OUT_OF_RANGE = "date-out-of-range"
    NO_CONTENT = "no-content"
    ID_WITH_OTHER_CONTENT = "id-with-other-content"
    NOT_AN_OBJECT = "not-an-object"
    BAD_GEOMETRY = "bad-geometry"


@dataclass(frozen=True, slots=True)
class Rejection:
    """`line` is the file's own line (or running number where it has none); `column` its own header."""

    line: int
    column: str
    kind: RejectionKind
    value: str = ""
    # The row's cells, where it stands in no table; never stored.
    cells: tuple[str, ...] = field(default=(), repr=False, compare=False)
