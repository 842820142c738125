"""All that a reader of an exported map may ever see: nothing that is not a field here can reach a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from desktop.map_exports.wishes import Detail, MapBox
from models.kinds import Kind
from models.papers import PaperOptions
from models.reports.values import Position


@dataclass(frozen=True, slots=True)
class KindCount:
    """How many of one kind; `number` is None where they are too few to be told, or too few beside those
    that are published, which are `at_least`.

    `categories` are those large enough to be named, the largest first; `others` counts the rest.
    """

    kind: Kind
    number: int | None
    categories: tuple[tuple[str, int], ...] = ()
    others: int = 0
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class PublicMeasure:
    """A published measure in its public words."""

    title: str
    state: str


@dataclass(frozen=True, slots=True)
class AreaTold:
    """What is counted in one area, and where its figures stand on a map.

    `geometry` is GeoJSON in WGS 84; both are None for an area that has no border. `name` is empty for
    what belongs to no area.
    """

    name: str
    counts: tuple[KindCount, ...]
    geometry: Any = None
    label: Position | None = None
    measures: tuple[PublicMeasure, ...] = ()

    def count(self, kind: Kind) -> KindCount | None:
        return next((each for each in self.counts if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class StreetTold:
    """What is counted on one street, or one long piece of it, at its middle."""

    name: str
    area: str
    middle: Position
    counts: tuple[KindCount, ...]

    def count(self, kind: Kind) -> KindCount | None:
        return next((each for each in self.counts if each.kind is kind), None)


@dataclass(frozen=True, slots=True)
class ThingTold:
    """One thing, by what it is and where; never whose, and none of its words.

    `street` is empty where none is near. `line` holds a street's lines where that is the place. `month`
    is as "2026-11". `title` is a published measure's public one.
    """

    kind: Kind
    category: str
    state: str
    area: str
    street: str
    month: str
    place: Position
    title: str = ""
    line: Any = None


@dataclass(frozen=True, slots=True)
class MapContent:
    """One exported map. `things` and `streets` are empty at AREA, `areas` tell what has no nearer place.

    `streets` count the things, and `off_street` those at no street.
    """

    title: str
    municipality: str
    made_on: date
    detail: Detail
    kinds: tuple[Kind, ...]
    selection: tuple[str, ...]
    areas: tuple[AreaTold, ...]
    streets: tuple[StreetTold, ...] = ()
    things: tuple[ThingTold, ...] = ()
    nowhere: AreaTold | None = None
    off_street: AreaTold | None = None
    box: MapBox | None = None
    unit: str = ""
    address: str = ""
    arms: bytes | None = field(default=None, repr=False)
    paper: PaperOptions = field(default_factory=PaperOptions)
    base: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @property
    def is_internal(self) -> bool:
        return self.detail is Detail.EXACT

    @property
    def is_empty(self) -> bool:
        return not (self.told_areas or self.things or self.nowhere)

    @property
    def told_areas(self) -> tuple[AreaTold, ...]:
        """Those in which something is counted."""
        return tuple(each for each in self.areas if each.counts or each.measures)

    def counted(self, kind: Kind) -> int:
        """How many of the kind are told by number: what is too few anywhere is not among them."""
        in_areas = sum(count.number or count.at_least for count in self._counts(kind))
        return in_areas + sum(each.kind is kind for each in self.things)

    def is_short(self, kind: Kind) -> bool:
        """Whether there are more of the kind than are told by number."""
        return any(count.number is None for count in self._counts(kind))

    @property
    def too_few(self) -> int:
        """In how many areas something is too few to be told."""
        return sum(any(count.number is None for count in each.counts) for each in self.areas)

    @property
    def is_nowhere_short(self) -> bool:
        """Whether something that lies in no area is too few to be told."""
        return self.nowhere is not None and any(count.number is None for count in self.nowhere.counts)

    def _counts(self, kind: Kind) -> list[KindCount]:
        told = [*self.areas, *([self.nowhere] if self.nowhere else [])]
        return [count for each in told if (count := each.count(kind))]
