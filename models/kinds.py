"""The kinds of thing the program keeps, and what one commit touched of them."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass


class Kind(enum.StrEnum):
    REPORT = "report"
    IMPORT = "import"
    ATTACHMENT = "attachment"
    PLACE_NAME = "place-name"
    CASE = "case"
    MEASURE = "measure"
    ACTOR = "actor"
    AREA = "area"
    CATEGORY = "category"
    MAP_LAYER = "map-layer"
    SAVED_VIEW = "saved-view"
    MEETING = "meeting"
    PUBLICATION = "publication"
    STANDARD_TEXT = "standard-text"
    PROMISE = "promise"
    WALK = "walk"
    RETENTION = "retention"
    DISPOSAL = "disposal"
    DISCLOSURE = "disclosure"
    PERSON = "person"
    SETTING = "setting"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Changes:
    """The ids that one commit touched, by kind."""

    touched: Mapping[Kind, frozenset[int]]

    def of(self, *kinds: Kind) -> frozenset[int]:
        return frozenset().union(*(self.touched.get(kind, frozenset()) for kind in kinds))
