"""What a WMS or WMTS says that it has (GetCapabilities), as layers to choose by their title."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from desktop.layers.tile_addresses import with_query
from desktop.layers.tile_grid import HALF_WORLD, TILE
from models.map.layers import MOST_ZOOM, LayerOptions, OfferedLayer
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_BYTES = 8_000_000
MOST_LAYERS = 2_000
# The map's own first; SWEREF 99 TM is turned to it.
_SYSTEMS = ("EPSG:3857", "EPSG:3006")
_FORMATS = ("image/png", "image/jpeg", "image/webp", "image/gif")
_XLINK = "{http://www.w3.org/1999/xlink}href"
# Metres a pixel at zoom 0, and by OGC's pixel of 0.28 mm the scale that is the same.
_SCALE_0 = 2 * HALF_WORLD / TILE / 0.00028
_NEAR = 0.01


def capabilities_address(kind: LayerKind, address: str) -> str:
    """Where the service tells what it has. One that already asks for it is left as it is."""
    if kind is LayerKind.WMTS and address.casefold().endswith(".xml"):
        return address
    version = {} if kind is LayerKind.WMS else {"VERSION": "1.0.0"}
    return with_query(address, {"SERVICE": kind.value.upper(), "REQUEST": "GetCapabilities", **version})


def offered(kind: LayerKind, address: str, content: bytes) -> list[OfferedLayer]:
    """The layers that the map can show, as the service at *address* tells of them.

    Raises Refusal SERVICE_UNREADABLE, SERVICE_WITHOUT_GRID (nothing in Web Mercator, nor in SWEREF 99 TM).
    """
    root = _root(content)
    found = list(_wms(root, address) if kind is LayerKind.WMS else _wmts(root, address))
    if found:
        return found[:MOST_LAYERS]
    has_layers = next(root.iter("Layer"), None) is not None
    raise Refusal(RefusalKind.SERVICE_WITHOUT_GRID if has_layers else RefusalKind.SERVICE_UNREADABLE)


def _root(content: bytes) -> Element:
    try:
        root: Element = ElementTree.fromstring(content)
    except (ElementTree.ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as fault:
        raise Refusal(RefusalKind.SERVICE_UNREADABLE) from fault
    for element in root.iter():
        # Names without their namespace, which services write in several ways.
        if isinstance(element.tag, str):
            element.tag = element.tag.rpartition("}")[2]
    return root


def _wms(root: Element, address: str) -> Iterator[OfferedLayer]:
    top = root.find("Capability/Layer")
    if top is None:
        return
    version = "1.1.1" if root.get("version", "").startswith(("1.0", "1.1")) else "1.3.0"
    image_format = _format([_text(each) for each in root.findall("Capability/Request/GetMap/Format")])
    source = _own_address(root.find("Capability/Request/GetMap/DCPType/HTTP/Get/OnlineResource"), address)
    waiting = [(top, frozenset[str]())]
    while waiting:
        layer, inherited = waiting.pop()
        systems = inherited | {
            system
            for each in [*layer.findall("CRS"), *layer.findall("SRS")]
            for system in _text(each).upper().split()
            if system in _SYSTEMS
        }
        waiting += [(inner, systems) for inner in reversed(layer.findall("Layer"))]
        system = next((each for each in _SYSTEMS if each in systems), "")
        name = _said(layer, "Name")
        if name and system and image_format:
            options = LayerOptions(
                attribution=_said(layer, "Attribution/Title")[:500],
                layer=name,
                image_format=image_format,
                version=version,
                system=system,
            )
            yield OfferedLayer(_said(layer, "Title") or name, source, options)


def _wmts(root: Element, address: str) -> Iterator[OfferedLayer]:
    contents = root.find("Contents")
    if contents is None:
        return
    sets = {_said(each, "Identifier"): _levels(each) for each in contents.findall("TileMatrixSet")}
    fitting = {name: levels for name, levels in sets.items() if levels}
    source = _own_address(_kvp_get(root), address)
    for layer in contents.findall("Layer"):
        links = [_said(link, "TileMatrixSet") for link in layer.findall("TileMatrixSetLink")]
        matrix_set = next((link for link in links if link in fitting), "")
        image_format = _format([_text(each) for each in layer.findall("Format")])
        name = _said(layer, "Identifier")
        if name and matrix_set and image_format:
            levels = fitting[matrix_set]
            options = LayerOptions(
                layer=name,
                layer_style=_usual_style(layer),
                image_format=image_format,
                matrix_set=matrix_set,
                levels=levels,
                template=_template(layer, image_format, address),
                min_zoom=next(zoom for zoom, level in enumerate(levels) if level),
                max_zoom=len(levels) - 1,
            )
            yield OfferedLayer(_said(layer, "Title") or name, source, options)


def _levels(matrix_set: Element) -> tuple[str, ...]:
    """The names of the matrices by zoom, where they are those of Web Mercator; else nothing."""
    if not _said(matrix_set, "SupportedCRS").endswith((":3857", ":900913", "/3857")):
        return ()
    named = {
        zoom: _said(matrix, "Identifier")
        for matrix in matrix_set.findall("TileMatrix")
        if (zoom := _zoom(matrix)) is not None
    }
    return tuple(named.get(zoom, "") for zoom in range(max(named) + 1)) if named else ()


def _zoom(matrix: Element) -> int | None:
    """The zoom whose tiles are this matrix's."""
    try:
        scale = float(_said(matrix, "ScaleDenominator"))
        corner = [float(word) for word in _said(matrix, "TopLeftCorner").split()]
        side = {int(_said(matrix, "TileWidth")), int(_said(matrix, "TileHeight"))}
        exact = math.log2(_SCALE_0 / scale)
    except (ValueError, ZeroDivisionError, OverflowError):
        return None
    is_whole = len(corner) == 2 and abs(corner[0] + HALF_WORLD) < 1 and abs(corner[1] - HALF_WORLD) < 1  # noqa: PLR2004
    zoom = round(exact)
    fits = is_whole and side == {TILE} and abs(exact - zoom) < _NEAR and 0 <= zoom <= MOST_ZOOM
    return zoom if fits else None


def _template(layer: Element, image_format: str, address: str) -> str:
    """The RESTful address, where it is the same server's."""
    for each in layer.findall("ResourceURL"):
        template = each.get("template", "")
        if each.get("resourceType") == "tile" and each.get("format", image_format) == image_format:
            return template if _is_same_server(template, address) else ""
    return ""


def _kvp_get(root: Element) -> Element | None:
    for operation in root.findall("OperationsMetadata/Operation"):
        if operation.get("name") == "GetTile":
            return operation.find("DCP/HTTP/Get")
    return None


def _usual_style(layer: Element) -> str:
    styles = layer.findall("Style")
    usual = next(
        (style for style in styles if style.get("isDefault") == "true"), styles[0] if styles else None
    )
    return _said(usual, "Identifier") if usual is not None else ""


def _own_address(element: Element | None, address: str) -> str:
    """The address that a service tells to ask at, where it is the same server's; else *address*."""
    told = element.get(_XLINK, "") if element is not None else ""
    return told if _is_same_server(told, address) else address


def _is_same_server(one: str, other: str) -> bool:
    try:
        first, second = urlsplit(one), urlsplit(other)
    except ValueError:
        return False
    return (first.scheme, first.netloc) == (second.scheme, second.netloc)


def _format(offered_formats: list[str]) -> str:
    return next((each for each in _FORMATS if each in offered_formats), "")


def _said(element: Element, path: str) -> str:
    found = element.find(path)
    return _text(found) if found is not None else ""


def _text(element: Element) -> str:
    return " ".join((element.text or "").split())
