"""Reports and cases with a place of their own, as arrays: what areas are reckoned for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Row, func, or_, select
from sqlalchemy.orm import Session

from desktop.areas.moves import Placed
from desktop.places.area_lookup import NOWHERE, AreaLookup
from desktop.places.lines import middle_of_lines
from models.areas.tables import Area
from models.folding import fold
from models.reports.tables import Report
from models.reports.values import OWN_PLACE

# So many are read, reckoned and written before somebody may stop the work.
PAGE = 10_000


@dataclass(frozen=True, slots=True)
class PlacedPoints:
    """Columns side by side: id, place (WGS 84 degrees), area, and the area that the sender named.

    0 is no area.
    """

    ids: Any
    latitudes: Any
    longitudes: Any
    areas: Any
    named: Any

    def __len__(self) -> int:
        return len(self.ids)

    def wanted(self, lookup: AreaLookup) -> Any:
        """The area that each one's place gives. A place in no area leaves the sender's word for it."""
        found = lookup.at_all(self.latitudes, self.longitudes)
        return np.where(found == NOWHERE, self.named, found)

    def moved(self, lookup: AreaLookup, before: Any = None) -> dict[tuple[int | None, int | None], list[int]]:
        """Whose area is not the one that their place gives: (area now, area by place) → ids.

        With *before*, what `wanted` gave before the borders changed: only those to whom that makes a
        difference.
        """
        wanted = self.wanted(lookup)
        differs = wanted != self.areas
        differ = np.flatnonzero(differs if before is None else differs & (wanted != before))
        pairs = np.stack([self.areas[differ], wanted[differ]], axis=1)
        kinds, which = np.unique(pairs, axis=0, return_inverse=True)
        return {
            (int(old) or None, int(new) or None): self.ids[differ[which == index]].tolist()
            for index, (old, new) in enumerate(kinds)
        }


def count_points(session: Session, table: Placed) -> int:
    return session.scalar(select(func.count()).select_from(table).where(*_have_own_place(table))) or 0


def points(session: Session, table: Placed) -> Iterator[PlacedPoints]:
    """Page by page in the order of ids; a page may be written to before the next is asked for."""
    names = _names(session) if table is Report else {}
    last = 0
    while rows := session.execute(_asked(table).where(table.id > last)).all():
        last = rows[-1].id
        yield _columns(rows, names)


def all_points(session: Session, table: Placed) -> PlacedPoints:
    """All of them in one."""
    pages = [*points(session, table), _columns([], {})]
    columns = ("ids", "latitudes", "longitudes", "areas", "named")
    return PlacedPoints(*(np.concatenate([getattr(page, name) for page in pages]) for name in columns))


def _asked(table: Placed) -> Any:
    sender_area = Report.sender_area if table is Report else func.coalesce(None, "").label("sender_area")
    columns = (table.id, table.latitude, table.longitude, table.line, table.area_id, sender_area)
    return select(*columns).where(*_have_own_place(table)).order_by(table.id).limit(PAGE)


def _have_own_place(table: Placed) -> tuple[Any, ...]:
    """Exact enough to decide, not a fall-back, and nobody has said which area it is."""
    exact = table.precision.in_(OWN_PLACE), table.is_area_chosen.is_(False)
    somewhere = or_(table.latitude.is_not(None), table.line.is_not(None))
    return (*exact, somewhere, Report.is_fallback.is_(False)) if table is Report else (*exact, somewhere)


def _names(session: Session) -> Mapping[str, int]:
    areas = session.execute(select(Area.id, Area.name).where(Area.is_active))
    return {fold(area.name): area.id for area in areas}


def _columns(rows: list[Row[Any]] | Any, names: Mapping[str, int]) -> PlacedPoints:
    places = [_place(row) for row in rows]
    said = {row.sender_area: names.get(fold(row.sender_area), NOWHERE) for row in rows if row.sender_area}
    return PlacedPoints(
        np.array([row.id for row in rows], dtype=np.int64),
        np.array([place[0] for place in places], dtype=float),
        np.array([place[1] for place in places], dtype=float),
        np.array([row.area_id or NOWHERE for row in rows], dtype=np.int64),
        np.array([said.get(row.sender_area, NOWHERE) for row in rows], dtype=np.int64),
    )


def _place(row: Row[Any]) -> tuple[float, float]:
    """Of a street: the middle of its longest line."""
    if row.line:
        return middle_of_lines(row.line)
    return row.latitude, row.longitude
