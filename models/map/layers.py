"""The shapes in which layers of the base map travel."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, TypeVar

from models.map.values import LayerKind

TILE_FILES = frozenset({LayerKind.MBTILES, LayerKind.PMTILES})
SERVICES = frozenset({LayerKind.XYZ, LayerKind.WMTS, LayerKind.WMS})
MOST_ZOOM = 22


class LayerColour(enum.StrEnum):
    """A few that can be told apart, and hold on light and dark ground: see `desktop.map.layer_colours`."""

    PETROL = "petrol"
    BRICK = "brick"
    AMBER = "amber"
    GREEN = "green"
    VIOLET = "violet"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class LayerStyle:
    """How features are drawn. Widths and sizes in pixels, *fill* from 0 to 100 per cent."""

    line: LayerColour = LayerColour.PETROL
    width: int = 2
    surface: LayerColour = LayerColour.PETROL
    fill: int = 15
    point: int = 5
    shows_names: bool = True


@dataclass(frozen=True, slots=True)
class LayerOptions:
    """What a layer needs besides its source; each kind uses some of it.

    *layer*, *layer_style*, *image_format*, *version* and *system* are words of a service's own;
    *levels* are the names of a WMTS matrix set's matrices by zoom, "" where there is none;
    *template* is the RESTful address of a WMTS, "" for one that is asked by KVP.
    """

    attribution: str = ""
    opacity: int = 100
    min_zoom: int = 0
    max_zoom: int = 19
    layer: str = ""
    layer_style: str = ""
    image_format: str = "image/png"
    version: str = ""
    system: str = "EPSG:3857"
    matrix_set: str = ""
    levels: tuple[str, ...] = ()
    template: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True)
class LayerRow:
    """One layer as Register lists it, and as tiles are asked for."""

    id: int
    name: str
    layer_kind: LayerKind
    source: str
    options: LayerOptions
    style: LayerStyle
    is_shown: bool
    position: int
    version: int


@dataclass(frozen=True, slots=True)
class LayerEdit:
    """A wish to change a layer; carries the version that the form showed."""

    id: int
    version: int
    name: str
    attribution: str
    opacity: int
    is_shown: bool
    style: LayerStyle


@dataclass(frozen=True, slots=True)
class NewLayer:
    """A layer to be added on top; *features* as a FeatureCollection in WGS 84, None for tiles."""

    name: str
    layer_kind: LayerKind
    source: str
    options: LayerOptions = LayerOptions()
    features: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True)
class OfferedLayer:
    """What a service says that it has: the title to choose by, and what it takes to ask for it."""

    title: str
    source: str
    options: LayerOptions


class TileTrouble(enum.StrEnum):
    """Why a layer's pictures do not come."""

    OFFLINE = "offline"
    SILENT = "silent"
    FORBIDDEN = "forbidden"
    REDIRECTED = "redirected"
    NO_PICTURE = "no-picture"
    TOO_LARGE = "too-large"
    FAILED = "failed"
    FILE_MISSING = "file-missing"
    FILE_DAMAGED = "file-damaged"


_Kept = TypeVar("_Kept", LayerOptions, LayerStyle)


def kept_words(options: LayerOptions, style: LayerStyle) -> dict[str, Any]:
    """Options and style as the store keeps them."""
    return {**asdict(options), "levels": list(options.levels), "style": asdict(style)}


def options_of(kept: Mapping[str, Any]) -> LayerOptions:
    """What the store keeps as options; what it does not hold is as usual."""
    options = _filled(LayerOptions(), kept)
    return replace(options, levels=tuple(options.levels))


def style_of(kept: Mapping[str, Any]) -> LayerStyle:
    """The same for the style."""
    style = _filled(LayerStyle(), kept.get("style", {}))
    return replace(style, line=LayerColour(style.line), surface=LayerColour(style.surface))


def _filled(usual: _Kept, kept: Mapping[str, Any]) -> _Kept:
    known = {field.name for field in fields(usual)}
    return replace(usual, **{name: value for name, value in kept.items() if name in known})
