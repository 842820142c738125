"""What a row of a file is to the store. Apart from the import's other values: the window loads its words."""

import enum


class RowVerdict(enum.StrEnum):
    """What a row of a file is to the store."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    REJECTED = "rejected"
