"""The correction desk's questions and deeds: reports that have no point, one after the other."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from desktop.areas.areas import Areas
from desktop.place_names import PlaceNames
from desktop.report_questions import narrowed
from desktop.reports import Reports
from desktop.store import Store
from models.areas.tables import Area
from models.places.values import Suggestion
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report, ReportImport
from models.reports.values import (
    Position,
    Precision,
    ReportFilter,
    ReportOrder,
    ReportPage,
    ReportState,
)

_IMPORTS = 5


@dataclass(frozen=True, slots=True)
class Scope:
    """What the desk can be narrowed to, and how many reports wait there; nothing said means all."""

    name: str
    waiting: int
    import_id: int | None = None
    area_id: int | None = None
    is_new: bool = False

    @property
    def wanted(self) -> ReportFilter:
        """The reports that wait there."""
        return ReportFilter(
            only_to_place=True,
            import_id=self.import_id,
            areas=frozenset() if self.area_id is None else frozenset({self.area_id}),
            states=frozenset({ReportState.NEW}) if self.is_new else frozenset(),
        )

    def fits(self, listed: ReportFilter) -> bool:
        """Whether a list that is narrowed so shows what this is about."""
        mine = self.wanted
        return (
            (bool(mine.areas) and listed.areas == mine.areas)
            or (mine.import_id is not None and listed.import_id == mine.import_id)
            or (self.is_new and listed.states == mine.states)
        )


@dataclass(frozen=True, slots=True)
class Correction:
    """A report without a point, and where it may tell of."""

    report: ReportPage
    suggestions: tuple[Suggestion, ...]


@dataclass(frozen=True, slots=True)
class ChosenPlace:
    """Where a person says that it was. `name` is the suggestion's that it was taken from."""

    position: Position
    precision: Precision
    name: str = ""


class Corrections:
    """Each deed is one report's and can be undone."""

    def __init__(self, store: Store, reports: Reports, areas: Areas, names: PlaceNames) -> None:
        self._store = store
        self._reports = reports
        self._areas = areas
        self._names = names

    def waiting(self, scope: Scope) -> list[int]:
        """The reports of the scope that wait for a place: area by area, so that the map stays put."""
        return self._reports.ids(scope.wanted, ReportOrder.AREA, falling=False)

    def scopes(self) -> list[Scope]:
        """All, those not screened, the latest imports and the areas in which anything waits."""
        with self._store.reading() as session:
            waits = narrowed(session, select(Report.id), ReportFilter(only_to_place=True)).whereclause
            assert waits is not None  # noqa: S101 - the filter narrows
            states = Counter(dict(_by_state(session, waits)))
            imports = session.execute(
                select(ReportImport.file_name, func.count(), ReportImport.id)
                .join(Report, Report.import_id == ReportImport.id)
                .where(waits)
                .group_by(ReportImport.id, ReportImport.file_name)
                .order_by(ReportImport.id.desc())
                .limit(_IMPORTS)
            ).all()
            areas = session.execute(
                select(Area.name, func.count(), Area.id)
                .join(Report, Report.area_id == Area.id)
                .where(waits)
                .group_by(Area.id, Area.name, Area.sort_key)
                .order_by(Area.sort_key)
            ).all()
        return [
            Scope("", states.total()),
            *([Scope("", new, is_new=True)] if (new := states[ReportState.NEW]) else []),
            *(Scope(name, count, import_id=id_) for name, count, id_ in imports),
            *(Scope(name, count, area_id=id_) for name, count, id_ in areas),
        ]

    def correction(self, report_id: int) -> Correction:
        """Raises Refusal GONE."""
        return Correction(self._reports.page(report_id), self._names.suggestions(report_id))

    def set_place(self, report: ReportPage, chosen: ChosenPlace) -> None:
        """Set where it was; as exact as an area, the point is not kept.

        Raises Refusal CHANGED_MEANWHILE, GONE; NO_AREA_HERE where a point of no area should be an area.
        """
        area_id = self._areas.area_of(chosen.position.latitude, chosen.position.longitude)
        is_area = chosen.precision is Precision.AREA
        if is_area and area_id is None:
            raise Refusal(RefusalKind.NO_AREA_HERE)
        self._reports.place(
            report.id,
            report.version,
            None if is_area else chosen.position,
            area_id if area_id is not None else report.area_id,
            precision=chosen.precision,
            name=chosen.name,
        )

    def leave(self, report: ReportPage) -> None:
        """Say that it stays without a point. Raises Refusal CHANGED_MEANWHILE, GONE."""
        self._reports.leave_unplaced(report.id, report.version)


def _by_state(session: Session, waits: ColumnElement[bool]) -> Iterator[tuple[ReportState, int]]:
    asked = select(Report.state, func.count()).where(waits).group_by(Report.state)
    yield from ((state, count) for state, count in session.execute(asked))
