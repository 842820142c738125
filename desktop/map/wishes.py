"""What the map is asked for as a person says it: "the last four weeks" stays so tomorrow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any, Self

from desktop.map.markers import MARKED_KINDS, MarkerTone
from desktop.map.things import MapFilter
from models.kinds import Kind
from models.map.values import PartOfDay, Region, Season
from models.reports.values import Position, ReportSource


@dataclass(frozen=True, slots=True)
class MapWish:
    """As `MapFilter`, but with `weeks` back from today instead of `since` where a person said so."""

    text: str = ""
    kind: Kind | None = None
    category_id: int | None = None
    area_id: int | None = None
    weeks: int | None = None
    since: date | None = None
    until: date | None = None
    tone: MarkerTone | None = None
    source: ReportSource | None = None
    part_of_day: PartOfDay | None = None
    season: Season | None = None
    region: Region | None = None

    def filter(self, today: date) -> MapFilter:
        """What is let through on the day *today*."""
        given = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "weeks"}
        if self.weeks and self.since is None:
            given["since"] = today - timedelta(weeks=self.weeks)
        return MapFilter(**given)

    def words(self) -> dict[str, Any]:
        """As JSON takes it; what narrows nothing is left out."""
        said = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: _TO_JSON.get(name, str)(value) for name, value in said.items() if value}

    @classmethod
    def of_words(cls, words: Mapping[str, Any]) -> Self:
        """What *words* said; what cannot be read any more is left out."""
        read: dict[str, Any] = {}
        for name, parse in _FROM_JSON.items():
            try:
                read[name] = parse(words[name])
            except (KeyError, ValueError, TypeError):
                continue
        return cls(**read)


def _shown_kind(word: str) -> Kind:
    kind = Kind(word)
    if kind not in MARKED_KINDS:
        raise ValueError(word)
    return kind


def _flat(region: Region) -> list[list[float]]:
    return [[corner.latitude, corner.longitude] for corner in region.corners]


def _region(corners: list[list[float]]) -> Region:
    return Region(tuple(Position(float(north), float(east)) for north, east in corners))


_TO_JSON: Mapping[str, Callable[[Any], Any]] = {
    "category_id": int,
    "area_id": int,
    "weeks": int,
    "region": _flat,
}
_FROM_JSON: Mapping[str, Callable[[Any], Any]] = {
    "text": str,
    "kind": _shown_kind,
    "category_id": int,
    "area_id": int,
    "weeks": int,
    "since": date.fromisoformat,
    "until": date.fromisoformat,
    "tone": MarkerTone,
    "source": ReportSource,
    "part_of_day": PartOfDay,
    "season": Season,
    "region": _region,
}
