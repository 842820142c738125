"""What the map shows, in words. A search's own words are not among them: they may be a name."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop.map.things import MapFilter
from desktop.map_exports.words import say
from desktop.minutes.terms import term
from desktop.website.swedish import day
from models.areas.tables import Area
from models.categories.tables import Category


def selection(session: Session, wanted: MapFilter) -> tuple[str, ...]:
    """As ("från 1 september 2026", "kategorin Belysning", "kvällar"); nothing where all is shown."""
    return tuple(_parts(session, wanted))


def _parts(session: Session, wanted: MapFilter) -> Iterator[str]:
    if wanted.since:
        yield say("select.since", day=day(wanted.since))
    if wanted.until:
        yield say("select.until", day=day(wanted.until))
    if wanted.category_id and (category := session.get(Category, wanted.category_id)):
        yield say("select.category", name=category.name)
    if wanted.area_id and (area := session.get(Area, wanted.area_id)):
        yield say("select.area", name=area.name)
    yield from _of_reports(wanted)
    if wanted.tone:
        yield say(f"tone.{wanted.tone.value}")
    if wanted.text.strip():
        yield say("select.text")
    if wanted.region:
        yield say("select.region")


def _of_reports(wanted: MapFilter) -> Iterator[str]:
    if wanted.source:
        yield term(wanted.source)
    if wanted.season:
        yield say(f"season.{wanted.season.value}")
    if wanted.part_of_day:
        yield say(f"part_of_day.{wanted.part_of_day.value}")
