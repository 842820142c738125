"""What is this machine's, not the municipality's: read from and written to QSettings."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from desktop.paths import APPLICATION
from models.folding import sort_key
from models.people.values import Person


@dataclass(frozen=True, slots=True)
class Settings:
    """One field a setting; its default is what a new machine has."""

    language: str = "sv"
    scheme: str = "system"  # system, light, dark
    compact_rows: bool = False
    person: str = ""  # who sat here last
    role: str = ""
    fetches_tiles: bool = False  # map pictures from the net: each tells which places are looked at
    tile_cache_mb: int = 200
    upload_command: str = ""  # sends the published website on: "rsync -a {folder}/ webb:trygghet/"


class MachineSettings(QObject):
    """Reads and writes `Settings`, and what the window remembers of itself."""

    changed = Signal(Settings)

    def __init__(self, kept: QSettings | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = kept or _kept_as(APPLICATION)
        self._now = self._read()

    @classmethod
    def of_demo(cls) -> MachineSettings:
        """The demo's own: who plays there does not sit at the real desk."""
        return cls(_kept_as(f"{APPLICATION}-demo"))

    @property
    def now(self) -> Settings:
        return self._now

    def change(self, **values: Any) -> None:
        """Write the named settings and tell that they changed."""
        self._now = replace(self._now, **values)
        for name, value in values.items():
            self._kept.setValue(f"settings/{name}", value)
        self.changed.emit(self._now)

    @property
    def people(self) -> list[Person]:
        """Those who have sat at this machine, by name."""
        roles = self.remembered_words("people")
        return [Person(name, roles[name]) for name in sorted(roles, key=sort_key)]

    def seat(self, person: Person) -> None:
        """Remember that *person* sits here now."""
        self.remember_words("people", self.remembered_words("people") | {person.name: person.role})
        self.change(person=person.name, role=person.role)

    def remembered(self, name: str) -> QByteArray:
        """A state that Qt packed (window place, header, split), empty when never kept."""
        value = self._kept.value(f"window/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, name: str, state: QByteArray) -> None:
        self._kept.setValue(f"window/{name}", state)

    def remembered_words(self, name: str) -> dict[str, str]:
        """Filters, sort and last selection of a page."""
        value = self._kept.value(f"pages/{name}")
        return {str(key): str(word) for key, word in value.items()} if isinstance(value, dict) else {}

    def remember_words(self, name: str, words: dict[str, str]) -> None:
        self._kept.setValue(f"pages/{name}", words)

    def _read(self) -> Settings:
        defaults = Settings()
        read: dict[str, Any] = {}
        for field in fields(Settings):
            default = getattr(defaults, field.name)
            value = self._kept.value(f"settings/{field.name}", default)
            read[field.name] = _as_kind_of(default, value)
        return Settings(**read)


def _as_kind_of(default: object, value: object) -> object:
    """A value as its default's kind: in a file all are words."""
    if isinstance(default, bool):
        return str(value) == "true" if isinstance(value, str) else value
    if isinstance(default, int):
        return int(value) if str(value).isdecimal() else default  # type: ignore[call-overload]
    return value


def _kept_as(name: str) -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, APPLICATION, name)
