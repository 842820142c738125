"""GeoPackage: one layer of features, as QGIS and ArcGIS save them."""

import re
import sqlite3
import warnings
from collections.abc import Sequence
from contextlib import closing
from typing import Any

import pyogrio
import pyogrio.errors
import pyogrio.raw
import pyproj
import pyproj.exceptions
import shapely

from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.features import Feature, as_table
from desktop.intake.readers.geopackage_shapes import shapes_one_by_one
from desktop.intake.readers.shapes import NOWHERE, Place, of_shape
from desktop.intake.readers.sheets import Sheet, choose, notices_of
from desktop.intake.table import FileFormat, Found, Table
from models.refusals import Refusal, RefusalKind

# Bytes 18 and 19 say that a journal stands beside the file; what we have is the file alone.
_JOURNAL, _NO_JOURNAL = slice(18, 20), b"\1\1"
_SPATIAL_INDEX = re.compile(
    r"CREATE VIRTUAL TABLE (?:\"[^\"]+\"|\w+) USING \"?rtree\w*\"?\s*\(", re.IGNORECASE
)
# Without brackets nothing is called and nothing nested.
_PLAIN_VIEW = re.compile(
    r"CREATE VIEW (?:\"[^\"]+\"|\w+) AS\s+SELECT\s(?:(?!\bfrom\b)[\w\s\",.*])+"
    r"\bFROM\s+(?:\"(?P<quoted>[^\"]+)\"|(?P<table>\w+))"
    r"(?:\s+WHERE\s(?:(?!\bfrom\b|\bselect\b)[^();])+)?;?\s*$",
    re.IGNORECASE,
)
LAYERS = 200


def read_geopackage(content: bytes, wanted: str = "", limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """*wanted* names the layer; the likeliest is taken when it is empty. Its own coordinate system counts."""
    alone = without_journal(content)
    tables = harmless_tables(alone)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a file in memory has no name that ends in .gpkg
        try:
            return _read(content, tables, wanted, limits)
        except (RuntimeError, ValueError) as fault:  # pyogrio's errors are both
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault


def without_journal(content: bytes) -> bytes:
    """The file as one that has no journal beside it."""
    return content[: _JOURNAL.start] + _NO_JOURNAL + content[_JOURNAL.stop :]


def harmless_tables(content: bytes) -> frozenset[str]:
    """Names of real tables, and of views that only pick columns and rows of one.

    A virtual table could reach out of the file, and any other view runs what it likes.
    """
    with closing(sqlite3.connect(":memory:")) as store:
        try:
            store.deserialize(content)
            kept = store.execute(
                "SELECT name, sql, type FROM sqlite_master WHERE type IN ('table', 'view')"
            ).fetchall()
        except (sqlite3.Error, UnicodeError, OverflowError) as fault:
            raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    virtual = [sql for _, sql, kind in kept if kind == "table" and "virtual" in sql[:40].casefold()]
    if not all(map(_SPATIAL_INDEX.match, virtual)):
        raise Refusal(RefusalKind.FILE_HOSTILE)
    tables = frozenset(name for name, _, kind in kept if kind == "table")
    return tables | {name for name, sql, kind in kept if kind == "view" and _picks_from(sql) in tables}


def _picks_from(view: str) -> str:
    """The one table or view that a plain view shows; "" for one that calculates, joins or repeats."""
    plain = _PLAIN_VIEW.match(view)
    return plain["table"] or plain["quoted"] if plain else ""


def _read(content: bytes, tables: frozenset[str], wanted: str, limits: Limits) -> Table:
    names = [name for name in pyogrio.list_layers(content)[:LAYERS, 0].tolist() if name in tables]
    layers = [_looked_at(content, name) for name in names]
    chosen = choose(layers, wanted)
    described, shapes, columns = layer_of(content, chosen.name, limits.rows + 1)
    found = Found(
        FileFormat.GEOPACKAGE,
        sheet=chosen.name,
        sheets=tuple(names),
        notices=frozenset(notices_of(layers)),
    )
    features = _features(described, shapes, columns)
    return as_table(features, found, limits, short_crs(described["crs"]))


def layer_of(content: bytes, name: str, most: int) -> tuple[dict[str, Any], Any, Sequence[Any]]:
    """What describes it, its geometries as WKB, its columns. GDAL gives up at the first broken geometry."""
    asked = {"layer": name, "max_features": most, "force_2d": True, "datetime_as_string": True}
    try:
        described, _, shapes, columns = pyogrio.raw.read(content, **asked)
    except pyogrio.errors.FeatureError:
        described, numbers, _, columns = pyogrio.raw.read(
            content, **asked, read_geometry=False, return_fids=True
        )
        shapes = shapes_one_by_one(content, name, numbers.tolist())
    return described, shapes, columns


def _looked_at(content: bytes, name: str) -> Sheet:
    described = pyogrio.read_info(content, layer=name)
    fields = [described["fields"].tolist()] if described["features"] else []
    return Sheet(name, fields, has_places=described["geometry_type"] is not None)


def _features(described: dict[str, Any], shapes: Any, columns: Sequence[Any]) -> list[Feature]:
    names = [cleaned(name) for name in described["fields"].tolist()]
    whole = [kind.startswith("OFTInteger") for kind in described["ogr_types"]]
    values = [
        [_plain(value, is_whole) for value in column.tolist()]
        for column, is_whole in zip(columns, whole, strict=True)
    ]
    places = _places(shapes) if shapes is not None else [NOWHERE] * max(map(len, values), default=0)
    told = zip(*values, strict=True) if values else [()] * len(places)
    return [
        Feature(dict(zip(names, row, strict=True)), place) for row, place in zip(told, places, strict=True)
    ]


def _places(shapes: Any) -> list[Place | None]:
    read = shapely.from_wkb(shapes, on_invalid="ignore")
    return [
        None if shape is None and written is not None else of_shape(shape)
        for shape, written in zip(read, shapes, strict=True)
    ]


def _plain(value: Any, is_whole: bool) -> Any:
    """Without the NaN and the halves that a column of numbers gets where a cell is empty."""
    if isinstance(value, float):
        return None if value != value else int(value) if is_whole else value  # noqa: PLR0124 - NaN
    return None if isinstance(value, bytes) else value


def short_crs(crs: str | None) -> str:
    """As "EPSG:3006", or the definition itself where it has no number."""
    if not crs:
        return ""
    try:
        authority = pyproj.CRS.from_user_input(crs).to_authority(min_confidence=70)
    except pyproj.exceptions.CRSError:
        return ""
    return ":".join(authority) if authority else crs
