"""The shapes in which categories travel."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CategoryRow:
    """One category. `aliases` are senders' words that mean it, folded."""

    id: int
    name: str
    position: int
    is_active: bool
    version: int
    aliases: tuple[str, ...] = ()
    reports: int = 0


@dataclass(frozen=True, slots=True)
class CategoryEdit:
    id: int | None
    version: int
    name: str
    position: int
    is_active: bool
    aliases: tuple[str, ...]
