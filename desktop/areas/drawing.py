"""Areas drawn on the map: new ones, other borders, and one cut in parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.areas.moves import Moves
from desktop.areas.placing import PLACED, follow_areas
from desktop.areas.points import PlacedPoints, all_points
from desktop.areas.questions import area_lookup, municipality
from desktop.areas.shapes import (
    cut,
    drawn,
    is_outside,
    joined,
    large_enough,
    outer_ring,
    overlaps,
    rings_of,
    surface,
    surfaces,
    with_ring,
)
from desktop.intake.progress import Tell, unheard
from desktop.places.area_lookup import AreaLookup
from desktop.places.surfaces import geometry_of, square_metres
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.areas.tables import Area
from models.areas.values import (
    AreaDone,
    AreaDraw,
    AreaMoves,
    AreaOutlook,
    AreaPlan,
    AreaReshape,
    AreaRings,
    AreaSplit,
)
from models.deeds import Deed
from models.folding import sort_key
from models.refusals import Refusal, RefusalKind

DEEDS = {AreaDraw: Deed.AREA_DRAW, AreaReshape: Deed.AREA_EDIT, AreaSplit: Deed.AREA_SPLIT}


@dataclass(frozen=True, slots=True)
class Crowd:
    """All reports and cases with a place of their own, and the area that it gives each; read once for many
    looks at a plan. Without *before* those count too who already lie astray.
    """

    reports: PlacedPoints
    cases: PlacedPoints
    before: tuple[Any, Any] = (None, None)

    def moves(self, lookup: AreaLookup) -> AreaMoves:
        """How many would change area."""
        reports, cases = self.before
        return AreaMoves(_count(self.reports.moved(lookup, reports)), _count(self.cases.moved(lookup, cases)))


@dataclass(frozen=True, slots=True)
class _Part:
    """An area as it would be: *area* is None for a new one."""

    area: Area | None
    name: str
    shape: Any


class AreaDrawing:
    """Overlapping areas are allowed and told of; reports and cases follow in the same deed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def rings(self, area_id: int) -> AreaRings:
        """The area's borders. Raises Refusal GONE; AREA_NOT_DRAWN where it has none."""
        with self._store.reading() as session:
            area = fetch(session, Area, area_id)
            rings = [ring for polygon in rings_of(area.geometry) for ring in polygon]
            return AreaRings(area.id, area.version, area.name, tuple(rings))

    def crowd(self) -> Crowd:
        """Whom a plan may move, as the store is now."""
        with self._store.reading() as session:
            lookup = area_lookup(session)
            reports, cases = (all_points(session, table) for table in PLACED)
        return Crowd(reports, cases, (reports.wanted(lookup), cases.wanted(lookup)))

    def outlook(self, plan: AreaPlan, crowd: Crowd) -> AreaOutlook:
        """What the plan would do. Raises Refusal as `carry_out`, but for names."""
        with self._store.reading() as session:
            parts = _parts(session, plan)
            following = _following(session, plan, parts)
            others = _others(session, [*parts, *following])
        shapes = surfaces({area.name: area.geometry for area in others})
        whole = parts[0].shape if len(parts) == 1 else joined([part.shape for part in parts])
        return AreaOutlook(
            tuple(square_metres(part.shape) for part in parts),
            tuple(outer_ring(part.shape) for part in parts),
            overlaps(whole, shapes.items()),
            crowd.moves(_lookup([*parts, *following], others)),
            tuple(sorted((part.name for part in following), key=sort_key)),
        )

    # Deeds

    def carry_out(self, plan: AreaPlan, tell: Tell = unheard) -> AreaDone:
        """Draw, and let reports and cases follow. *tell* stops it by raising: nothing is changed then.

        Raises Refusal NAME_MISSING, NAME_TAKEN, AREA_NOT_DRAWN, AREA_CROSSES_ITSELF, AREA_TOO_SMALL,
        AREA_OUTSIDE, AREA_NOT_DIVIDED, CHANGED_MEANWHILE, GONE.
        """
        with self._store.writing(DEEDS[type(plan)]) as session:
            parts = _parts(session, plan)
            if not isinstance(plan, AreaReshape):
                _refuse_names(session, parts)
            following = _following(session, plan, parts)
            before = area_lookup(session)
            areas = [_written(session, part) for part in parts]
            for part in following:
                _written(session, part)
            moves = follow_areas(session, tell, before)
            return AreaDone(tuple(area.id for area in areas), moves)


def _parts(session: Session, plan: AreaPlan) -> list[_Part]:
    match plan:
        case AreaDraw(name, region):
            return [_Part(None, name.strip(), _within(session, drawn(region)))]
        case AreaReshape():
            area = fetch_version(session, Area, plan.id, plan.version)
            shape = with_ring(area.geometry, plan.ring, plan.region)
            return [_Part(area, area.name, _within(session, shape))]
        case AreaSplit():
            area = fetch_version(session, Area, plan.id, plan.version)
            shapes = cut(area.geometry, plan.line)
            names = [*plan.names, *[""] * len(shapes)]
            return [
                _Part(None if nth else area, names[nth].strip(), shape) for nth, shape in enumerate(shapes)
            ]


def _following(session: Session, plan: AreaPlan, parts: Sequence[_Part]) -> list[_Part]:
    """The neighbours of a border that moves, as they would be. Raises Refusal AREA_TOO_SMALL."""
    if not isinstance(plan, AreaReshape) or not plan.neighbours_follow:
        return []
    from desktop.areas.borders import followed  # noqa: PLC0415 - where it is asked for

    [part] = parts
    others = {area.id: area for area in _others(session, parts)}
    shapes = surfaces({id_: area.geometry for id_, area in others.items()})
    before = surface(part.area.geometry if part.area else None)
    found = followed(before, part.shape, shapes)
    return [_Part(others[id_], others[id_].name, large_enough(shape)) for id_, shape in found.items()]


def _within(session: Session, shape: Any) -> Any:
    if is_outside(shape, municipality(session)):
        raise Refusal(RefusalKind.AREA_OUTSIDE)
    return shape


def _others(session: Session, parts: Sequence[_Part]) -> list[Area]:
    changed = [part.area.id for part in parts if part.area]
    return list(session.scalars(select(Area).where(Area.is_active, Area.id.not_in(changed))))


def _lookup(parts: Sequence[_Part], others: Sequence[Area]) -> AreaLookup:
    """The areas as they would be. New ones have ids below 0."""
    known = [(area.sort_key, area.id, area.geometry) for area in others]
    planned = [
        (sort_key(part.name), part.area.id if part.area else -nth, geometry_of(part.shape))
        for nth, part in enumerate(parts, 1)
        if part.area is None or part.area.is_active
    ]
    in_order = sorted([*known, *planned], key=lambda each: each[:2])
    return AreaLookup((area_id, geometry) for _, area_id, geometry in in_order)


def _refuse_names(session: Session, parts: Sequence[_Part]) -> None:
    own = {part.area.id for part in parts if part.area}
    taken = {key for id_, key in session.execute(select(Area.id, Area.sort_key)) if id_ not in own}
    for part in parts:
        if not part.name:
            raise Refusal(RefusalKind.NAME_MISSING)
        if sort_key(part.name) in taken:
            raise Refusal(RefusalKind.NAME_TAKEN, name=part.name)
        taken.add(sort_key(part.name))


def _written(session: Session, part: _Part) -> Area:
    area = part.area or Area(is_active=True)
    area.name, area.sort_key = part.name, sort_key(part.name)
    area.geometry = geometry_of(part.shape)
    session.add(area)
    return area


def _count(moves: Moves) -> int:
    return sum(map(len, moves.values()))
