"""A file's rows, each kept as one text: a hundred thousand lists of cells would hold up the window."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import overload

# Control letters are cleaned away, so this one stands in no cell.
_BETWEEN = "\x1f"


class RowsAsText(Sequence[list[str]]):
    """Made of their texts; `of` makes them of cells."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = texts

    @classmethod
    def of(cls, rows: Iterable[Sequence[str]]) -> RowsAsText:
        """The very same where they are kept as text already."""
        return rows if isinstance(rows, RowsAsText) else cls([_BETWEEN.join(cells) for cells in rows])

    def __len__(self) -> int:
        return len(self.texts)

    @overload
    def __getitem__(self, index: int) -> list[str]: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[list[str]]: ...

    def __getitem__(self, index: int | slice) -> list[str] | Sequence[list[str]]:
        if isinstance(index, slice):
            return RowsAsText(self.texts[index])
        return self.texts[index].split(_BETWEEN)
