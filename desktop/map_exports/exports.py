"""What can be asked and done about the map as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.areas import Areas
from desktop.map.markers import MARKED_KINDS
from desktop.map_exports.asked import found
from desktop.map_exports.coarsening import Register, coarse
from desktop.map_exports.content import MapContent, PublicMeasure
from desktop.map_exports.ground import ground
from desktop.map_exports.selecting import selection
from desktop.map_exports.wishes import MapExportWish
from desktop.map_exports.words import say
from desktop.municipality import settings_of
from desktop.screening import Level, hits
from desktop.site_questions import going_out
from desktop.store import Store
from desktop.website.swedish import STATE_WORDS
from desktop.whole_file import whole_file
from models.areas.tables import Area
from models.categories.tables import Category
from models.publication.values import PublicationState
from models.refusals import Refusal, RefusalKind

Tell = Callable[[int, int], None]
"""Told how many steps of how many are done; what it raises ends the work."""

_STEPS = 3


class MapExports:
    """The map as a file: what goes out is chosen by the wish's detail, not by the file's format."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._areas = Areas(store)

    def content(self, wish: MapExportWish) -> MapContent:
        """All that would go out, as a preview shows it."""
        base = self._areas.base_map()
        with self._store.reading() as session:
            things = found(session, wish.wanted, wish.kinds, self._store.clock.today())
            register = _register(session)
            told = coarse(things, register, base, wish.detail)
            settings = settings_of(session)
            return MapContent(
                title=" ".join(wish.title.split()) or say("heading"),
                municipality=settings.name,
                made_on=self._store.clock.today(),
                detail=wish.detail,
                kinds=tuple(kind for kind in MARKED_KINDS if kind in wish.kinds),
                selection=selection(session, wish.wanted),
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

    def export(self, wish: MapExportWish, path: Path, tell: Tell = lambda _done, _all: None) -> MapContent:
        """Write the map to *path*, whose ending chooses the format; what went out.

        The file appears whole or not at all. Raises Refusal MAP_FORMAT_UNKNOWN, TITLE_IS_PERSONAL,
        NOTHING_CHOSEN, FILE_NOT_WRITABLE.
        """
        refuse(wish, path)
        tell(0, _STEPS)
        content = self.content(wish)
        write(content, path, tell)
        return content


def refuse(wish: MapExportWish, path: Path) -> None:
    """Raises Refusal MAP_FORMAT_UNKNOWN, NOTHING_CHOSEN, TITLE_IS_PERSONAL for what cannot be done."""
    if path.suffix.casefold() not in ENDINGS:
        raise Refusal(RefusalKind.MAP_FORMAT_UNKNOWN)
    if not wish.kinds:
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    if any(hit.level is Level.HIGH for hit in hits(wish.title)):
        raise Refusal(RefusalKind.TITLE_IS_PERSONAL)


def write(content: MapContent, path: Path, tell: Tell = lambda _done, _all: None) -> None:
    """Write what `MapExports.content` gave; needs no store. Raises Refusal FILE_NOT_WRITABLE."""
    writer = _WRITERS[path.suffix.casefold()]
    tell(1, _STEPS)
    with whole_file(path) as part:
        writer(content, part)
        tell(2, _STEPS)
    tell(_STEPS, _STEPS)


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


def _png(content: MapContent, path: Path) -> None:
    from desktop.map_exports.picture_files import write_png  # noqa: PLC0415 - slow to load

    write_png(content, path)


def _svg(content: MapContent, path: Path) -> None:
    from desktop.map_exports.picture_files import write_svg  # noqa: PLC0415 - slow to load

    write_svg(content, path)


def _pdf(content: MapContent, path: Path) -> None:
    from desktop.map_exports.paper import write_pdf  # noqa: PLC0415 - slow to load

    write_pdf(content, path)


def _geojson(content: MapContent, path: Path) -> None:
    from desktop.map_exports.geojson import write_geojson  # noqa: PLC0415

    write_geojson(content, path)


def _geopackage(content: MapContent, path: Path) -> None:
    from desktop.map_exports.geopackage import write_geopackage  # noqa: PLC0415 - slow to load

    write_geopackage(content, path)


def _html(content: MapContent, path: Path) -> None:
    from desktop.map_exports.page import write_page  # noqa: PLC0415 - slow to load

    write_page(content, path)


_WRITERS: Mapping[str, Callable[[MapContent, Path], None]] = {
    ".pdf": _pdf,
    ".png": _png,
    ".svg": _svg,
    ".html": _html,
    ".geojson": _geojson,
    ".gpkg": _geopackage,
}
ENDINGS = tuple(_WRITERS)
