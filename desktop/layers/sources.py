"""Addresses of services: what is accepted as one, and what of it may be shown."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, urlsplit

from models.map.layers import SERVICES, NewLayer
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

MOST_LETTERS = 2000
_ROW = re.compile(r"\{-?y\}", re.IGNORECASE)


def checked(layer: NewLayer) -> str:
    """The layer's source, as it may be kept.

    Raises Refusal ADDRESS_UNREADABLE, ADDRESS_WITH_PASSWORD, TEMPLATE_INCOMPLETE (XYZ without {z}, {x}
    and {y}), LAYER_UNNAMED (WMS and WMTS).
    """
    if layer.layer_kind not in SERVICES:
        return layer.source
    address = checked_address(layer.source)
    if layer.layer_kind is LayerKind.XYZ and not _is_template(address):
        raise Refusal(RefusalKind.TEMPLATE_INCOMPLETE)
    if layer.layer_kind is not LayerKind.XYZ and not layer.options.layer:
        raise Refusal(RefusalKind.LAYER_UNNAMED)
    if layer.options.template:
        checked_address(layer.options.template)
    return address


def checked_address(words: str) -> str:
    """An address of the web without spaces around it. Raises Refusal as `checked`."""
    address = words.strip()
    parts = _split(address)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise Refusal(RefusalKind.ADDRESS_UNREADABLE)
    if "@" in parts.netloc:
        raise Refusal(RefusalKind.ADDRESS_WITH_PASSWORD)
    return address


def shown_source(source: str) -> str:
    """The part of an address that may be shown: host and path, without what a key could stand in."""
    parts = _split(source)
    if parts is None or not parts.hostname:
        return source
    return f"{parts.hostname}{parts.path}".rstrip("/")


def _split(address: str) -> SplitResult | None:
    if len(address) > MOST_LETTERS or any(not letter.isprintable() or letter == " " for letter in address):
        return None
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return None
    return parts


def _is_template(address: str) -> bool:
    return "{z}" in address and "{x}" in address and _ROW.search(address) is not None
