"""What of a measure may be told a sender of reports: the one door of the letters."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from models.publication.values import PublicationState


class Fact(enum.Enum):
    """What can be told of a measure; nothing else is asked for. The titles of the house are not among it."""

    PUBLIC_TITLE = enum.auto()
    PUBLIC_TEXT = enum.auto()
    STATE = enum.auto()
    RESPONSIBLE = enum.auto()
    DUE = enum.auto()


_THAT_IT_IS = frozenset({Fact.STATE})
_AS_ON_THE_WEBSITE = frozenset(Fact)

# By how far its public words have come; None: nobody has proposed it. A measure whose words were approved
# is told as a reader of the website may read it. Of every other it is told that there is one, and how far
# it has come, beside the category, area and state of its case (`ToldCase`).
MAY_BE_TOLD: Mapping[PublicationState | None, frozenset[Fact]] = {
    None: _THAT_IT_IS,
    PublicationState.PROPOSED: _THAT_IT_IS,
    PublicationState.UNDER_REVIEW: _THAT_IT_IS,
    PublicationState.APPROVED: _AS_ON_THE_WEBSITE,
    PublicationState.PUBLISHED: _AS_ON_THE_WEBSITE,
    PublicationState.WITHDRAWN: _THAT_IT_IS,
}


@dataclass(frozen=True, slots=True)
class ToldMeasure:
    """A measure as a sender may read of it; what may not be told is empty."""

    state: str
    public_title: str = ""
    responsible: str = ""
    due: date | None = None
    public_text: str = ""


def told(publication: PublicationState | None, whole: ToldMeasure) -> ToldMeasure:
    """What of *whole* may leave, by the state of its publication."""
    allowed = MAY_BE_TOLD[publication]
    return ToldMeasure(
        state=whole.state if Fact.STATE in allowed else "",
        public_title=whole.public_title if Fact.PUBLIC_TITLE in allowed else "",
        responsible=whole.responsible if Fact.RESPONSIBLE in allowed else "",
        due=whole.due if Fact.DUE in allowed else None,
        public_text=whole.public_text if Fact.PUBLIC_TEXT in allowed else "",
    )
