"""The overview on the map: what one filter lets through, and placing it by hand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.map import thing_rows
from desktop.map.markers import Marker
from desktop.map.things import MapFilter, MapThing, key_of
from desktop.reports import Reports
from desktop.store import Store
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position

if TYPE_CHECKING:
    from desktop.map.picture import MapPicture


class MapOverview:
    """Cases first, then measures, then reports, each the latest first."""

    def __init__(self, store: Store, reports: Reports, cases: Cases, areas: Areas) -> None:
        self._store = store
        self._reports = reports
        self._cases = cases
        self._areas = areas

    def picture(self, wanted: MapFilter) -> MapPicture:
        """What *wanted* lets through."""
        from desktop.map.picturing import picture  # noqa: PLC0415 - numpy, when a map is first wanted
        from desktop.map.thing_questions import Wanted  # noqa: PLC0415 - beside it

        with self._store.reading() as session:
            return picture(session, Wanted(wanted, self._store.clock.today()))

    def things(self, keys: Sequence[int]) -> list[MapThing]:
        """The lines of the list for the things with *keys*, in that order, without those that have gone."""
        with self._store.reading() as session:
            return thing_rows.things(session, keys, self._store.clock.today())

    def thing(self, kind: Kind, thing_id: int) -> MapThing | None:
        """One line of the list; None where it has gone."""
        return next(iter(self.things([key_of(kind, thing_id)])), None)

    def open_cases(self, area_id: int | None = None) -> list[Marker]:
        """Markers of the open cases, in that area where one is given."""
        with self._store.reading() as session:
            return list(thing_rows.open_cases(session, area_id))

    def place(self, thing: MapThing, position: Position) -> None:
        """Place or move a report or a case, and let the area follow from the place.

        Raises Refusal CHANGED_MEANWHILE; PLACE_IS_THE_CASES for a measure.
        """
        area_id = self._areas.area_of(position.latitude, position.longitude)
        if thing.kind is Kind.REPORT:
            self._reports.place(thing.thing_id, thing.version, position, area_id)
        elif thing.kind is Kind.CASE:
            self._cases.place(thing.thing_id, thing.version, position, area_id)
        else:
            raise Refusal(RefusalKind.PLACE_IS_THE_CASES)
