"""Map files as tables: properties become columns, the geometry three more; lines are kept beside them."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.grid import cut, named, with_cut
from desktop.intake.readers.json_text import as_cell
from desktop.intake.readers.shapes import NOWHERE, OWN_COLUMNS, Place
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import Found, Table
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    import shapely


class Feature(NamedTuple):
    """One thing on a map; `place` is None where its geometry cannot be read."""

    properties: Mapping[str, Any]
    place: Place | None


def as_table(
    features: Sequence[Feature | RejectionKind], found: Found, limits: Limits, crs: str = ""
) -> Table:
    """Lines are the features' running numbers. What is no feature or has a broken geometry is rejected."""
    if not features:
        raise Refusal(RefusalKind.FILE_EMPTY)
    if len(features) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    names = _names((one for one in features if isinstance(one, Feature)), limits)
    was_cut = False
    rows: list[list[str]] = []
    lines: list[int] = []
    streets: dict[int, shapely.MultiLineString] = {}
    rejections: list[Rejection] = []
    for number, feature in enumerate(features, start=1):
        if not isinstance(feature, Feature):
            rejections.append(Rejection(number, OWN_COLUMNS[-1], feature))
            continue
        place = feature.place or NOWHERE
        cells = [as_cell(feature.properties.get(name)) for name in names]
        row = [cleaned(cell) for cell in (*cells, *place.cells)]
        was_cut |= cut([row], limits.cell_characters)
        if feature.place is None:
            kind = RejectionKind.BAD_GEOMETRY
            rejections.append(Rejection(number, OWN_COLUMNS[-1], kind, cells=tuple(row)))
        else:
            if place.line is not None:
                streets[len(rows)] = place.line
            rows.append(row)
            lines.append(number)
    return Table(
        headers=named([*map(cleaned, names), *OWN_COLUMNS]),
        rows=rows,
        lines=lines,
        found=with_cut(found, was_cut),
        rejections=rejections,
        fields=_own_fields(len(names)),
        crs=crs,
        streets=streets,
    )


def _names(features: Iterable[Feature], limits: Limits) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for feature in features:
        names.update(dict.fromkeys(feature.properties))
        if len(names) > limits.columns:
            raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    return tuple(names)


def _own_fields(start: int) -> dict[Field, int]:
    return {Field.LATITUDE: start, Field.LONGITUDE: start + 1, Field.SHAPE: start + 2}
