"""All that the wall shows of one item, read before it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from desktop.areas.areas import Areas
from desktop.map.markers import Marker, MarkerTone
from desktop.map.overview import MapOverview
from desktop.map.things import TONES, MapFilter
from desktop.minutes.counts import weeks_of
from desktop.minutes.values import Count
from models.areas.values import AreaRow
from models.cases.values import CasePage
from models.kinds import Kind
from models.measures.values import MeasureFilter, MeasureRow
from models.meetings.values import AgendaLine, MeetingPage, Section
from ui.meetings.item_facts import ItemFacts, MeetingServices, read_facts

WEEK = timedelta(weeks=1)


@dataclass(frozen=True, slots=True)
class Places:
    """What is asked of the map."""

    overview: MapOverview
    areas: Areas


@dataclass(frozen=True, slots=True)
class WallItem:
    """`spot` is where the item lies and `area_id` the area it is in; `around` is what else lies there."""

    facts: ItemFacts
    area: AreaRow | None = None
    measures: Sequence[MeasureRow] = ()
    reports: Count | None = None
    spot: Marker | None = None
    around: Sequence[Marker] = ()

    @property
    def line(self) -> AgendaLine:
        return self.facts.line


def read_item(services: MeetingServices, places: Places, page: MeetingPage, line: AgendaLine) -> WallItem:
    """Ask for what belongs to the item; on the store's lane. Refuses GONE as the services do."""
    facts = read_facts(services, page.id, line)
    area_id = line.area_id or (facts.case.area_id if facts.case else None)
    area = next((row for row in places.areas.listing() if row.id == area_id), None) if area_id else None
    measures = [row for row in facts.measures if row.id != line.measure_id]
    if line.area_id is not None:
        measures = services.measures.listing(MeasureFilter(areas=frozenset({line.area_id}), only_open=True))
    spot = _spot(facts)
    return WallItem(
        facts=facts,
        area=area,
        measures=measures,
        reports=_reports(facts.case, page) if facts.case else None,
        spot=spot,
        around=[one for one in _around(places, page, line) if spot is None or not _is_same(one, spot)],
    )


def _spot(facts: ItemFacts) -> Marker | None:
    if facts.measure is not None and facts.measure.position is not None:
        measure, place = facts.measure, facts.measure.position
        tone = MarkerTone.LATE if measure.days_late else TONES[measure.state]
        return Marker(Kind.MEASURE, measure.id, place.latitude, place.longitude, measure.title, tone)
    if facts.case is not None and facts.case.position is not None:
        case, place = facts.case, facts.case.position
        return Marker(Kind.CASE, case.id, place.latitude, place.longitude, case.title, TONES[case.state])
    return None


def _around(places: Places, page: MeetingPage, line: AgendaLine) -> Iterator[Marker]:
    """The week's reports where these are what is talked of, else the open cases."""
    if line.section is Section.NEW_REPORTS and line.case_id is None:
        wanted = MapFilter(kind=Kind.REPORT, since=page.held_on - WEEK)
        yield from places.overview.picture(wanted).markers()
    else:
        yield from places.overview.open_cases(line.area_id)


def _reports(case: CasePage, page: MeetingPage) -> Count:
    """How many reports of the case came in the meeting's week and in the one before."""
    weeks = weeks_of(page.held_on)
    came = [report.received_at for report in case.reports]
    this = sum(weeks.this <= moment < weeks.end for moment in came)
    last = sum(weeks.last <= moment < weeks.this for moment in came)
    return Count("", this, last)


def _is_same(one: Marker, spot: Marker) -> bool:
    """A measure lies where its case does."""
    return (one.latitude, one.longitude) == (spot.latitude, spot.longitude)
