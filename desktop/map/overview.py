"""The overview on the map: what one filter lets through, and placing it by hand."""

from desktop.areas import Areas
from desktop.cases import Cases
from desktop.map import thing_questions
from desktop.map.things import MapFilter, MapPicture, MapThing
from desktop.reports import Reports
from desktop.store import Store
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.values import Position


class MapOverview:
    """Cases first, then measures, then reports, each the latest first."""

    def __init__(self, store: Store, reports: Reports, cases: Cases, areas: Areas) -> None:
        self._store = store
        self._reports = reports
        self._cases = cases
        self._areas = areas

    def picture(self, wanted: MapFilter) -> MapPicture:
        """What *wanted* lets through."""
        with self._store.reading() as session:
            return thing_questions.picture(session, wanted, self._store.clock.today())

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
