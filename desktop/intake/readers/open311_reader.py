"""Open311 GeoReport v2 service requests, as XML or as JSON."""

from collections.abc import Mapping
from typing import Any
from xml.etree.ElementTree import Element  # only the name; parsing is defusedxml's

from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.readers.json_text import Json, as_cell
from desktop.intake.readers.named_rows import Row, as_table
from desktop.intake.readers.xml_text import tag
from desktop.intake.table import FileFormat, Found, Notice, Table
from desktop.places.coordinates import WGS84

ROOT = "service_requests"
_FIELDS = {
    "service_request_id": Field.EXTERNAL_ID,
    "requested_datetime": Field.RECEIVED_AT,
    "service_name": Field.CATEGORY,
    "description": Field.TEXT,
    "address": Field.ADDRESS,
    "lat": Field.LATITUDE,
    "long": Field.LONGITUDE,
    "media_url": Field.ATTACHMENTS,
    "email": Field.CONTACT_EMAIL,
    "phone": Field.CONTACT_PHONE,
}
# One of them is enough to know a list of requests by.
_TELLING = ("service_request_id", "requested_datetime", "service_code")
# Under these names stands the list in an object.
_WRAPPERS = (ROOT, "requests", "service_request")


def read_open311(root: Element, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the requests' running numbers; columns are all that any request has."""
    requests = [_of_element(element) for element in root if tag(element) == "request"]
    return as_table(requests, Found(FileFormat.OPEN311), limits, _FIELDS, WGS84)


def is_open311(value: Any) -> bool:
    """A list of requests, alone or wrapped in an object."""
    requests = _unwrapped(value)
    first = requests[0] if isinstance(requests, list) and requests else None
    return isinstance(first, dict) and any(key in first for key in _TELLING)


def read_open311_json(source: Json, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """The same; what is no object is rejected."""
    requests = [
        _of_object(request) if isinstance(request, dict) else None for request in _unwrapped(source.value)
    ]
    notices = frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ())
    return as_table(requests, Found(FileFormat.OPEN311, "utf-8", notices=notices), limits, _FIELDS, WGS84)


def _unwrapped(value: Any) -> Any:
    return (
        next((value[name] for name in _WRAPPERS if name in value), value)
        if isinstance(value, dict)
        else value
    )


def _of_element(request: Element) -> Row:
    return {tag(child): (child.text or "").strip() for child in request}


def _of_object(request: Mapping[str, Any]) -> Row:
    return {name: as_cell(value).strip() for name, value in request.items()}
