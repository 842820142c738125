"""The map as a file, as exact as is asked for."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date

from desktop.commands.command import Asked, Command, Say, say, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody

DETAILS = ("area", "street", "exact")
KINDS = ("report", "case", "measure")


def write_map(asked: Asked) -> int:
    from desktop.areas.areas import Areas  # noqa: PLC0415 - slow to load
    from desktop.map.things import MapFilter  # noqa: PLC0415
    from desktop.map_exports.exports import MapExports  # noqa: PLC0415
    from desktop.map_exports.wishes import Detail, MapExportWish  # noqa: PLC0415
    from models.kinds import Kind  # noqa: PLC0415

    given = asked.arguments
    with asked.opening.opened(somebody()) as store:
        areas = Areas(store).named([given.area] if given.area else [])
        wish = MapExportWish(
            MapFilter(area_id=next(iter(areas), None), since=given.since, until=given.until),
            kinds=frozenset(map(Kind, given.kind or KINDS)),
            title=given.title,
            detail=Detail(given.precision),
        )
        MapExports(store).export(wish, given.output)
    say(QT_TRANSLATE_NOOP("Commands", "The map is written to {path}."), path=given.output)
    return 0


def _take_arguments(parser: ArgumentParser, words: Say) -> None:
    take_output(
        parser,
        words,
        QT_TRANSLATE_NOOP("Commands", "where to: a .pdf, .png, .svg, .html, .geojson or .gpkg"),
    )
    parser.add_argument(
        "--precision",
        choices=DETAILS,
        default=DETAILS[0],
        help=words(QT_TRANSLATE_NOOP("Commands", "how exact: area (may be public), street, exact")),
    )
    _take_narrowing(parser, words)
    parser.add_argument(
        "--title", default="", help=words(QT_TRANSLATE_NOOP("Commands", "what stands over the map"))
    )


def _take_narrowing(parser: ArgumentParser, words: Say) -> None:
    day = words(QT_TRANSLATE_NOOP("Commands", "YYYY-MM-DD"))
    parser.add_argument(
        "--area", default="", help=words(QT_TRANSLATE_NOOP("Commands", "only what lies in this area"))
    )
    parser.add_argument(
        "--from",
        dest="since",
        type=date.fromisoformat,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "from this day on")),
    )
    parser.add_argument(
        "--to",
        dest="until",
        type=date.fromisoformat,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "until this day")),
    )
    parser.add_argument(
        "--kind",
        action="append",
        choices=KINDS,
        help=words(QT_TRANSLATE_NOOP("Commands", "only this kind; may be given again")),
    )


COMMANDS = (
    Command(
        "map",
        QT_TRANSLATE_NOOP("Commands", "write the map as a paper, a picture, a map layer or a web page"),
        write_map,
        _take_arguments,
    ),
)
