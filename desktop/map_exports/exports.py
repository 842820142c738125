"""What can be asked and done about the map as a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from desktop.areas.areas import Areas
from desktop.map_exports.content import MapContent
from desktop.map_exports.wishes import MapExportWish
from desktop.store import Store
from desktop.whole_file import whole_file
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
        from desktop.map_exports.gathering import gather  # noqa: PLC0415 - slow to load

        base = self._areas.base_map()
        with self._store.reading() as session:
            return gather(session, wish, base, self._store.clock.today())

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
    if _looks_personal(wish.title):
        raise Refusal(RefusalKind.TITLE_IS_PERSONAL)


def _looks_personal(title: str) -> bool:
    from desktop.screening import Level, hits  # noqa: PLC0415 - slow to load

    return any(hit.level is Level.HIGH for hit in hits(title))


def write(content: MapContent, path: Path, tell: Tell = lambda _done, _all: None) -> None:
    """Write what `MapExports.content` gave; needs no store. Raises Refusal FILE_NOT_WRITABLE."""
    writer = _WRITERS[path.suffix.casefold()]
    tell(1, _STEPS)
    with whole_file(path) as part:
        writer(content, part)
        tell(2, _STEPS)
    tell(_STEPS, _STEPS)


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
