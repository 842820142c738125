"""Areas, outline and base map from a file: what it would change, and the deed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.areas.drawing import Crowd
from desktop.areas.map_file import read_map_file
from desktop.areas.placing import PLACED, follow_areas
from desktop.areas.points import all_points
from desktop.areas.questions import municipality
from desktop.areas.shapes import is_outside, is_too_small, mended, overlaps, surface, surfaces
from desktop.intake.progress import Tell, unheard
from desktop.places.area_lookup import AreaLookup
from desktop.places.outlines import outline_of
from desktop.store import Store
from models.areas.tables import Area, BaseLayer
from models.areas.values import (
    LEFT_OUT,
    AreaInFile,
    AreaOverlap,
    AreaVerdict,
    GeoJson,
    MapImport,
    MapPreview,
)
from models.deeds import Deed
from models.folding import sort_key

if TYPE_CHECKING:
    from desktop.areas.map_file import MapFile
    from desktop.places.outlines import Outline


@dataclass(frozen=True, slots=True)
class _Found:
    """An area of the file, as it would be kept."""

    name: str
    geometry: GeoJson
    verdict: AreaVerdict
    is_mended: bool

    @property
    def is_taken(self) -> bool:
        return self.verdict not in LEFT_OUT


class AreaImports:
    """Areas are known by name: a known one gets the new geometry, others stay.

    Outline and base map are replaced whole where the file has them.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def preview(self, path: Path, layer: str = "") -> MapPreview:
        """What `take` would do. Raises Refusal as `read_map_file`."""
        file = read_map_file(path, layer)
        with self._store.reading() as session:
            known = _known(session)
            found = _judged(session, file, known)
            reports, cases = (all_points(session, table) for table in PLACED)
            crowd = Crowd(reports, cases)
            afterwards = _afterwards(known, found)
        shapes = surfaces({name: geometry for name, _, geometry in afterwards.values()})
        return MapPreview(
            file_name=path.name,
            areas=tuple(
                AreaInFile(one.name, one.verdict, one.is_mended, _told(one, shapes)) for one in found
            ),
            outline=bool(file.outline),
            base_features=len(file.base),
            moves=crowd.moves(AreaLookup((id_, geometry) for _, id_, geometry in afterwards.values())),
            layer=file.layer,
            layers=file.layers,
        )

    def take(self, path: Path, layer: str = "", tell: Tell = unheard) -> MapImport:
        """Take the file in, and let reports and cases follow. Raises Refusal as `read_map_file`.

        *tell* hears how many have followed, and stops all of it by raising.
        """
        file = read_map_file(path, layer)
        with self._store.writing(Deed.AREA_IMPORT) as session:
            known = _known(session)
            found = _judged(session, file, known)
            for one in found:
                if one.is_taken:
                    _write(session, one, known.get(sort_key(one.name)))
            _replace_layer(session, "outline", file.outline)
            _replace_layer(session, "base", file.base)
            moves = follow_areas(session, tell)
        verdicts = [one.verdict for one in found]
        return MapImport(
            new_areas=verdicts.count(AreaVerdict.NEW),
            changed_areas=verdicts.count(AreaVerdict.CHANGED),
            outline=bool(file.outline),
            base_features=len(file.base),
            left_out=sum(not one.is_taken for one in found),
            mended=sum(one.is_mended and one.is_taken for one in found),
            moves=moves,
        )


def _known(session: Session) -> dict[str, Area]:
    return {area.sort_key: area for area in session.scalars(select(Area))}


def _judged(session: Session, file: MapFile, known: Mapping[str, Area]) -> list[_Found]:
    collection = {"type": "FeatureCollection", "features": list(file.outline)}
    outline = outline_of(collection) or municipality(session)
    return [_judge(name, said, known.get(sort_key(name)), outline) for name, said in file.areas.items()]


def _judge(name: str, said: GeoJson, area: Area | None, outline: Outline | None) -> _Found:
    geometry, is_mended = mended(said)
    if is_too_small(geometry):
        verdict = AreaVerdict.TOO_SMALL
    elif is_outside(surface(geometry), outline):
        verdict = AreaVerdict.OUTSIDE
    elif area is None:
        verdict = AreaVerdict.NEW
    else:
        is_same = area.is_active and area.geometry == geometry
        verdict = AreaVerdict.SAME if is_same else AreaVerdict.CHANGED
    return _Found(name, geometry, verdict, is_mended)


def _afterwards(known: Mapping[str, Area], found: list[_Found]) -> dict[str, tuple[str, int, Any]]:
    """The areas in use as they would be, by name: name, id (below 0 for a new one) and geometry."""
    areas = {key: (area.name, area.id, area.geometry) for key, area in known.items() if area.is_active}
    for nth, one in enumerate(found, 1):
        if one.is_taken:
            key = sort_key(one.name)
            areas[key] = (one.name, known[key].id if key in known else -nth, one.geometry)
    return dict(sorted(areas.items()))


def _told(one: _Found, shapes: Mapping[str, Any]) -> tuple[AreaOverlap, ...]:
    own = shapes.get(one.name)
    if own is None or not one.is_taken:
        return ()
    return overlaps(own, ((name, shape) for name, shape in shapes.items() if name != one.name))


def _write(session: Session, one: _Found, area: Area | None) -> None:
    if area is None:
        area = Area(name=one.name, sort_key=sort_key(one.name))
        session.add(area)
    area.geometry, area.is_active = one.geometry, True


def _replace_layer(session: Session, name: str, features: tuple[dict[str, object], ...]) -> None:
    if not features:
        return
    layer = session.scalar(select(BaseLayer).where(BaseLayer.name == name)) or BaseLayer(name=name)
    layer.geojson = {"type": "FeatureCollection", "features": list(features)}
    session.add(layer)
