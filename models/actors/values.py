"""The shapes in which actors travel."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ActorRow:
    """One actor in a list or a picker. `shown` is the short name, or the name without one."""

    id: int
    name: str
    short_name: str
    parent: str
    is_member: bool
    is_external: bool
    is_active: bool
    open_measures: int = 0

    @property
    def shown(self) -> str:
        return self.short_name or self.name


@dataclass(frozen=True, slots=True)
class ContactLine:
    id: int | None
    name: str
    role: str
    email: str
    phone: str


@dataclass(frozen=True, slots=True)
class ActorPage:
    id: int
    version: int
    name: str
    short_name: str
    parent_id: int | None
    is_member: bool
    is_external: bool
    is_active: bool
    contacts: tuple[ContactLine, ...]


@dataclass(frozen=True, slots=True)
class ActorEdit:
    """A wish; `id` None makes a new actor."""

    id: int | None
    version: int
    name: str
    short_name: str = ""
    parent_id: int | None = None
    is_member: bool = False
    is_external: bool = False
    is_active: bool = True
    contacts: tuple[ContactLine, ...] = ()
