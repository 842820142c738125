"""Reads from the store what an exported map tells, and lets nothing finer or more internal through."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.audience.reading import read_by
from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.asked import found
from desktop.map_exports.coarsening import Register, coarse
from desktop.map_exports.content import MapContent, PublicMeasure
from desktop.map_exports.ground import ground
from desktop.map_exports.selecting import selection
from desktop.map_exports.wishes import Detail, MapExportWish
from desktop.map_exports.words import say
from desktop.municipality import settings_of
from desktop.publication.site_questions import going_out
from desktop.website.swedish import STATE_WORDS
from models.areas.tables import Area
from models.audience.values import Audience
from models.categories.tables import Category
from models.publication.values import PublicationState

# What is found is counted and coarsened by numbers alone; the words beside it are read by the map's reader.
READERS: Mapping[Detail, Audience] = {
    Detail.AREA: Audience.PUBLIC,
    Detail.STREET: Audience.PARTNER,
    Detail.EXACT: Audience.INTERNAL,
}


def gather(session: Session, wish: MapExportWish, base: Mapping[str, Any], today: date) -> MapContent:
    """All that would go out; *base* is `Areas.base_map`."""
    things = found(session, wish.wanted, wish.kinds, today)
    with read_by(session, READERS[wish.detail]) as reader:
        told = coarse(things, _register(reader), base, wish.detail)
        chosen = selection(reader, wish.wanted)
    settings = settings_of(session)
    return MapContent(
        title=" ".join(wish.title.split()) or say("heading"),
        municipality=settings.name,
        made_on=today,
        detail=wish.detail,
        kinds=tuple(kind for kind in MARKED_KINDS if kind in wish.kinds),
        selection=chosen,
        areas=told.areas,
        streets=told.streets,
        things=told.things,
        nowhere=told.nowhere,
        off_street=told.off_street,
        box=wish.box,
        unit=settings.unit,
        address=settings.address,
        arms=settings.arms,
        paper=settings.paper,
        base=ground(base, wish.detail),
    )


def _register(session: Session) -> Register:
    areas = session.execute(select(Area.id, Area.name, Area.geometry).order_by(Area.sort_key, Area.id))
    public = {
        publication.measure_id: PublicMeasure(measure.title, STATE_WORDS[measure.state])
        for publication, measure in going_out(session)
        if publication.state is PublicationState.PUBLISHED
    }
    return Register(
        areas={row.id: (row.name, row.geometry) for row in areas},
        categories={row.id: row.name for row in session.execute(select(Category.id, Category.name))},
        public=public,
    )
