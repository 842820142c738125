"""What can be asked and done about areas, which are prioritised, and the map beneath them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from desktop.areas.placing import AreaPlacing, follow_areas
from desktop.areas.questions import area_at
from desktop.intake.progress import Tell, unheard
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from models.areas.tables import Area, BaseLayer, PriorityArea
from models.areas.values import (
    AreaEdit,
    AreaMoves,
    AreaPriority,
    AreaRow,
    GeoJson,
    MapImport,
    MapPreview,
    PriorityEdit,
)
from models.cases.tables import Case
from models.deeds import Deed
from models.folding import sort_key
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.states import OPEN_CASES

if TYPE_CHECKING:
    from desktop.areas.drawing import AreaDrawing
    from desktop.areas.imports import AreaImports


class Areas:
    """Areas are never deleted, since old reports and statistics name them; they are put out of use."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def listing(self, *, only_active: bool = False) -> list[AreaRow]:
        """The areas by name, each with its priority of today."""
        today = self._store.clock.today()
        with self._store.reading() as session:
            leading = {one.area_id: one for one in _priorities_on(session, today)}
            cases, reports = _open_cases(session), _reports(session)
            asked = select(Area).order_by(Area.sort_key, Area.id)
            areas = session.scalars(asked.where(Area.is_active) if only_active else asked)
            return [
                _row(area, leading.get(area.id), cases.get(area.id, 0), reports.get(area.id, 0))
                for area in areas
            ]

    def named(self, names: Sequence[str]) -> frozenset[int]:
        """The areas of these names, however capitalised. Raises Refusal AREA_UNKNOWN with the name."""
        with self._store.reading() as session:
            known = {key: id_ for id_, key in session.execute(select(Area.id, Area.sort_key))}
        for name in names:
            if sort_key(name) not in known:
                raise Refusal(RefusalKind.AREA_UNKNOWN, name=name)
        return frozenset(known[sort_key(name)] for name in names)

    def area_of(self, latitude: float, longitude: float) -> int | None:
        """The area in use that a point (WGS 84 degrees) lies in; the first by name where they overlap."""
        with self._store.reading() as session:
            return area_at(session, latitude, longitude)

    def priorities(self) -> list[AreaPriority]:
        """Which areas have led which periods, the latest period first."""
        asked = (
            select(PriorityArea, Area.name)
            .join(Area, Area.id == PriorityArea.area_id)
            .order_by(PriorityArea.starts.desc(), Area.sort_key)
        )
        with self._store.reading() as session:
            return [
                AreaPriority(row.id, row.area_id, name, row.starts, row.ends, row.motive)
                for row, name in session.execute(asked)
            ]

    def base_map(self) -> GeoJson:
        """A FeatureCollection in WGS 84 for the map on screen and on paper.

        Each feature has a `kind`: outline, water, park (`surface` wood or none), building, road
        (`rank` 1 to 3), rail, place, area (`id`, `prioritised` today); and a `name`, which is anybody's text.
        """
        today = self._store.clock.today()
        with self._store.reading() as session:
            leading = {one.area_id for one in _priorities_on(session, today)}
            layers = session.scalars(select(BaseLayer.geojson).order_by(BaseLayer.name.desc()))
            features = [feature for layer in layers for feature in layer["features"]]
            areas = session.scalars(select(Area).where(Area.is_active).order_by(Area.sort_key, Area.id))
            features += [_feature(area, area.id in leading) for area in areas if area.geometry]
        return {"type": "FeatureCollection", "features": features}

    def preview(self, path: Path, layer: str = "") -> MapPreview:
        """`AreaImports.preview`: what `import_file` would change."""
        return self._imports.preview(path, layer)

    @property
    def drawing(self) -> AreaDrawing:
        """Drawing, reshaping and dividing, loaded when it is first asked for."""
        from desktop.areas.drawing import AreaDrawing  # noqa: PLC0415 - the window starts without shapely

        return AreaDrawing(self._store)

    @property
    def _imports(self) -> AreaImports:
        from desktop.areas.imports import AreaImports  # noqa: PLC0415 - only where a file is read

        return AreaImports(self._store)

    def astray(self) -> AreaMoves:
        """`AreaPlacing.astray`: how many reports and cases have another area than their place gives."""
        return AreaPlacing(self._store).astray()

    # Deeds

    def import_file(self, path: Path, layer: str = "", tell: Tell = unheard) -> MapImport:
        """`AreaImports.take`: areas, outline and base map from GeoJSON or a layer of a GeoPackage."""
        return self._imports.take(path, layer, tell)

    def follow(self, tell: Tell = unheard) -> AreaMoves:
        """`AreaPlacing.follow`: every report and case gets the area that its place gives."""
        return AreaPlacing(self._store).follow(tell)

    def save(self, edit: AreaEdit, tell: Tell = unheard) -> AreaMoves:
        """Rename an area, or put it out of use; reports and cases follow, and *tell* hears how far.

        Raises Refusal NAME_MISSING, NAME_TAKEN, CHANGED_MEANWHILE.
        """
        name = edit.name.strip()
        if not name:
            raise Refusal(RefusalKind.NAME_MISSING)
        with self._store.writing(Deed.AREA_EDIT) as session:
            area = fetch_version(session, Area, edit.id, edit.version)
            taken = select(Area.id).where(Area.sort_key == sort_key(name), Area.id != edit.id)
            if session.scalar(taken) is not None:
                raise Refusal(RefusalKind.NAME_TAKEN, name=name)
            decided_by = area.sort_key, area.is_active
            area.name, area.sort_key, area.is_active = name, sort_key(name), edit.is_active
            # Where areas overlap, the first by name is the one.
            is_decided = decided_by == (area.sort_key, area.is_active)
            return AreaMoves() if is_decided else follow_areas(session, tell)

    def prioritise(self, edit: PriorityEdit) -> None:
        """Let an area lead a period; what it led of that period before is replaced.

        Raises Refusal MOTIVE_MISSING, PERIOD_BACKWARDS, GONE.
        """
        if not edit.motive.strip():
            raise Refusal(RefusalKind.MOTIVE_MISSING)
        if edit.ends < edit.starts:
            raise Refusal(RefusalKind.PERIOD_BACKWARDS)
        with self._store.writing(Deed.AREA_PRIORITISE) as session:
            fetch(session, Area, edit.area_id)
            for before in session.scalars(_overlapping(edit)):
                session.delete(before)
            session.add(
                PriorityArea(
                    area_id=edit.area_id, starts=edit.starts, ends=edit.ends, motive=edit.motive.strip()
                )
            )

    def drop_priority(self, priority_id: int) -> None:
        """Take the priority away as if it had never been. Raises Refusal GONE."""
        with self._store.writing(Deed.AREA_PRIORITISE) as session:
            session.delete(fetch(session, PriorityArea, priority_id))


def _priorities_on(session: Session, day: date) -> list[PriorityArea]:
    asked = select(PriorityArea).where(PriorityArea.starts <= day, PriorityArea.ends >= day)
    return list(session.scalars(asked))


def _overlapping(edit: PriorityEdit) -> Select[PriorityArea]:
    return select(PriorityArea).where(
        PriorityArea.area_id == edit.area_id,
        PriorityArea.starts <= edit.ends,
        PriorityArea.ends >= edit.starts,
    )


def _open_cases(session: Session) -> dict[int, int]:
    counted = select(Case.area_id, func.count()).where(Case.state.in_(OPEN_CASES)).group_by(Case.area_id)
    return {area_id: count for area_id, count in session.execute(counted) if area_id is not None}


def _reports(session: Session) -> dict[int, int]:
    counted = select(Report.area_id, func.count()).group_by(Report.area_id)
    return {area_id: count for area_id, count in session.execute(counted) if area_id is not None}


def _row(area: Area, priority: PriorityArea | None, open_cases: int, reports: int) -> AreaRow:
    return AreaRow(
        id=area.id,
        name=area.name,
        has_geometry=area.geometry is not None,
        is_active=area.is_active,
        version=area.version,
        priority_motive=priority.motive if priority else None,
        priority_until=priority.ends if priority else None,
        open_cases=open_cases,
        reports=reports,
    )


def _feature(area: Area, prioritised: bool) -> dict[str, object]:
    properties = {"kind": "area", "id": area.id, "name": area.name, "prioritised": prioritised}
    return {"type": "Feature", "properties": properties, "geometry": area.geometry}
