"""Makes of what was found what may go out: each place as exact as the file's detail, and no more."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.clock import STOCKHOLM
from desktop.exports.words import word
from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.asked import Found
from desktop.map_exports.content import AreaTold, KindCount, PublicMeasure, StreetTold, ThingTold
from desktop.map_exports.counting import FEWEST, counted, weight
from desktop.map_exports.ground import label_of
from desktop.map_exports.streets import Street, Streets
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import say
from models.folding import sort_key
from models.kinds import Kind
from models.reports.values import Position

_EXACT_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Register:
    """What names and borders the ids of areas and categories stand for, and what measures say in public."""

    areas: Mapping[int, tuple[str, Any]]
    categories: Mapping[int, str]
    public: Mapping[int, PublicMeasure]

    def category(self, found: Found) -> str:
        return self.categories.get(found.category_id or 0, "") or say("no_category")

    def area(self, found: Found) -> str:
        return self.areas.get(found.area_id or 0, ("", None))[0]

    def title(self, found: Found) -> str:
        return self.public[found.id].title if found.kind is Kind.MEASURE and found.id in self.public else ""


@dataclass(frozen=True, slots=True)
class Coarse:
    """What is told at the wanted detail."""

    areas: tuple[AreaTold, ...]
    streets: tuple[StreetTold, ...]
    things: tuple[ThingTold, ...]
    nowhere: AreaTold | None
    off_street: AreaTold | None


def coarse(found: Sequence[Found], register: Register, base: Mapping[str, Any], detail: Detail) -> Coarse:
    """At AREA counts alone. At STREET each thing with a place at its street's middle, the rest counted.

    At EXACT each thing with a place where it is, and the rest counted as they are.
    """
    at = _streets_of(found, base, detail)
    placed = [each for each in found if _is_told_apart(each, at, detail)]
    rest = [each for each in found if not _is_told_apart(each, at, detail)]
    areas, nowhere = _areas(rest, found, register, 1 if detail is Detail.EXACT else FEWEST)
    things = [_thing(each, at.get(id(each)), register, detail) for each in placed]
    things.sort(key=_order)
    off = _pairs([each for each in placed if not at.get(id(each))], register)
    off_street = AreaTold("", counted(off, 1)) if off else None
    return Coarse(areas, _streets(placed, at, register), tuple(things), nowhere, off_street)


def _order(thing: ThingTold) -> tuple[Any, ...]:
    """Kind by kind, as they lie above each other on a map; nothing of when each was written down."""
    kind, place = MARKED_KINDS.index(thing.kind), thing.place
    told = sort_key(thing.street), thing.month, sort_key(thing.category), thing.state, thing.title
    return kind, *told, place.latitude, place.longitude


def _streets_of(found: Sequence[Found], base: Mapping[str, Any], detail: Detail) -> dict[int, Street | None]:
    """By the identity of the thing: which street it lies at."""
    if detail is Detail.AREA:
        return {}
    placed = [each for each in found if each.place]
    streets = Streets(base).nearest([each.place for each in placed if each.place])
    return {id(each): street for each, street in zip(placed, streets, strict=True)}


def _is_told_apart(found: Found, at: Mapping[int, Street | None], detail: Detail) -> bool:
    if detail is Detail.EXACT:
        return found.place is not None
    return at.get(id(found)) is not None


def _thing(found: Found, street: Street | None, register: Register, detail: Detail) -> ThingTold:
    is_exact = detail is Detail.EXACT
    return ThingTold(
        kind=found.kind,
        category=register.category(found),
        state=word(found.state),
        area=register.area(found),
        street=street.name if street else "",
        month=f"{found.on.astimezone(STOCKHOLM):%Y-%m}",
        place=_rounded(found.place) if is_exact and found.place else _middle(street),
        title=register.title(found),
        line=found.line if is_exact else None,
    )


def _middle(street: Street | None) -> Position:
    assert street is not None  # noqa: S101 - only things at a street are told apart at STREET
    return street.middle


def _rounded(place: Position) -> Position:
    return Position(round(place.latitude, _EXACT_DECIMALS), round(place.longitude, _EXACT_DECIMALS))


def _streets(
    placed: Iterable[Found], at: Mapping[int, Street | None], register: Register
) -> tuple[StreetTold, ...]:
    """The streets, those with most first."""
    grouped: dict[Street, list[Found]] = defaultdict(list)
    for each in placed:
        if street := at.get(id(each)):
            grouped[street].append(each)
    told = [_street(street, those, register) for street, those in grouped.items()]
    return tuple(
        sorted(told, key=lambda each: (-weight(each.counts), sort_key(each.name), sort_key(each.area)))
    )


def _street(street: Street, found: Sequence[Found], register: Register) -> StreetTold:
    areas = [register.area(each) for each in found]
    most = max(sorted(set(areas)), key=areas.count)
    return StreetTold(street.name, most, street.middle, counted(_pairs(found, register), 1))


def _areas(
    rest: Iterable[Found], found: Iterable[Found], register: Register, fewest: int
) -> tuple[tuple[AreaTold, ...], AreaTold | None]:
    """Every area in Swedish order with what is counted in it, and what lies in none."""
    grouped: dict[int | None, list[Found]] = defaultdict(list)
    for each in rest:
        grouped[each.area_id if each.area_id in register.areas else None].append(each)
    public: dict[int | None, list[PublicMeasure]] = defaultdict(list)
    for each in found:
        if each.kind is Kind.MEASURE and each.id in register.public:
            public[each.area_id if each.area_id in register.areas else None].append(register.public[each.id])
    told = [
        AreaTold(
            name,
            _counted(grouped[area_id], register, fewest),
            geometry,
            label_of(geometry) if geometry else None,
            tuple(sorted(public[area_id], key=lambda each: sort_key(each.title))),
        )
        for area_id, (name, geometry) in register.areas.items()
    ]
    told.sort(key=lambda each: sort_key(each.name))
    elsewhere = grouped[None], tuple(public[None])
    nowhere = AreaTold("", _counted(grouped[None], register, fewest), measures=elsewhere[1])
    return tuple(told), nowhere if any(elsewhere) else None


def _counted(found: Sequence[Found], register: Register, fewest: int) -> tuple[KindCount, ...]:
    published = sum(each.kind is Kind.MEASURE and each.id in register.public for each in found)
    return counted(_pairs(found, register), fewest, published)


def _pairs(found: Iterable[Found], register: Register) -> list[tuple[Kind, str]]:
    return [(each.kind, register.category(each)) for each in found]
