"""Features of the municipality's own, read from GeoJSON or GeoPackage as layers to be drawn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.map_files.geojson import Feature, named, read_features
from desktop.map_files.kinds import is_geopackage
from desktop.places.coordinates import WGS84
from models.map.layers import LayerOptions, NewLayer
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

MOST_FEATURES = 20_000
MOST_POINTS = 300_000
# About a decimetre: as fine as anybody sees.
_DECIMALS = 6


def read_feature_layers(path: Path) -> list[NewLayer]:
    """The layers of *path*: one of GeoJSON, and each that has anything to draw of GeoPackage.

    Raises Refusal FILE_MISSING, FILE_TOO_LARGE, MAP_UNREADABLE, FILE_TOO_DEEP, PLACE_OUT_OF_RANGE,
    CRS_UNKNOWN, FILE_DAMAGED, FILE_HOSTILE, LAYER_EMPTY, LAYER_TOO_LARGE (for the map to stay quick).
    """
    if is_geopackage(path):
        layers = [_layer(name, path, features) for name, features in _of_geopackage(path)]
    else:
        layers = [_layer(path.stem, path, read_features(path))]
    drawn = [layer for layer in layers if layer.options.count]
    if not drawn:
        raise Refusal(RefusalKind.LAYER_EMPTY)
    return drawn


def _layer(name: str, path: Path, features: Iterable[Feature]) -> NewLayer:
    kept: list[Feature] = []
    points = 0
    for feature in features:
        geometry = feature["geometry"]
        coordinates = _rounded(geometry["coordinates"])
        points += _count(coordinates)
        kept.append(feature | {"geometry": {"type": geometry["type"], "coordinates": coordinates}})
        if len(kept) > MOST_FEATURES or points > MOST_POINTS:
            raise Refusal(RefusalKind.LAYER_TOO_LARGE, layer=name, features=MOST_FEATURES, points=MOST_POINTS)
    collection = {"type": "FeatureCollection", "features": kept}
    options = LayerOptions(count=len(kept))
    return NewLayer(name, LayerKind.FEATURES, path.name, options, collection)


def _rounded(coordinates: Any) -> Any:
    """Longitude and latitude alone, and no finer than is seen."""
    if coordinates and isinstance(coordinates[0], int | float):
        return [round(float(value), _DECIMALS) for value in coordinates[:2]]
    return [_rounded(inner) for inner in coordinates]


def _count(coordinates: Any) -> int:
    if coordinates and isinstance(coordinates[0], int | float):
        return 1
    return sum(map(_count, coordinates))


def _of_geopackage(path: Path) -> Iterator[tuple[str, Iterator[Feature]]]:
    from desktop.map_files.geopackage import opened  # noqa: PLC0415 - only where such a file is read

    with opened(path) as file:
        for name, kind in file.layers:
            if kind is not None:
                yield name, _features(*file.read(name, MOST_FEATURES + 1))


def _features(described: dict[str, Any], shapes: Any, columns: Any) -> Iterator[Feature]:
    import shapely  # noqa: PLC0415 - only where such a file is read

    if shapes is None or not len(shapes):
        return
    keys = [str(name) for name in described["fields"].tolist()]
    read = _in_degrees(shapely.from_wkb(shapes, on_invalid="ignore"), described["crs"])
    for place, shape in enumerate(read):
        said = {key: column[place] for key, column in zip(keys, columns, strict=True)}
        for part in _parts(shape):
            yield named({"type": "Feature", "properties": said, "geometry": shapely.geometry.mapping(part)})


def _in_degrees(shapes: Any, system: str | None) -> Any:
    import pyproj.exceptions  # noqa: PLC0415 - only where such a file is read
    import shapely  # noqa: PLC0415

    try:
        transformer = pyproj.Transformer.from_crs(system or WGS84, WGS84, always_xy=True)
        moved = shapely.transform(shapes, transformer.transform, interleaved=False)
    except pyproj.exceptions.ProjError as fault:
        raise Refusal(RefusalKind.CRS_UNKNOWN, crs=str(system)[:40]) from fault
    west, south, east, north = shapely.total_bounds(moved)
    # Shapes without points have bounds that are no numbers; infinity is beyond every bound.
    if not (abs(west) > 180 or abs(east) > 180 or abs(south) > 90 or abs(north) > 90):  # noqa: PLR2004 - degrees
        return moved
    raise Refusal(RefusalKind.PLACE_OUT_OF_RANGE)


def _parts(shape: BaseGeometry | None) -> Iterator[BaseGeometry]:
    """The shape, or what a collection holds; nothing of what is empty or could not be read."""
    if shape is None or shape.is_empty:
        return
    if shape.geom_type == "GeometryCollection":
        for part in shape.geoms:
            yield from _parts(part)
    else:
        yield shape
