"""Open311 GeoReport v2 service requests, as XML or as JSON."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element  # only the name; parsing is defusedxml's

from desktop.intake.cleaning import cleaned
from desktop.intake.fields import Field
from desktop.intake.grid import named
from desktop.intake.json_text import Json, as_cell
from desktop.intake.limits import Limits
from desktop.intake.rejections import Rejection, RejectionKind
from desktop.intake.table import FileFormat, Found, Notice, Table
from desktop.intake.xml_text import tag
from desktop.places.coordinates import WGS84
from models.refusals import Refusal, RefusalKind

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
_Request = Mapping[str, str]


def read_open311(root: Element, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the requests' running numbers; columns are all that any request has."""
    requests = [_of_element(element) for element in root if tag(element) == "request"]
    return _table(requests, Found(FileFormat.OPEN311), limits)


def is_open311(value: Any) -> bool:
    first = value[0] if isinstance(value, list) and value else None
    return isinstance(first, dict) and any(key in first for key in _TELLING)


def read_open311_json(source: Json, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """The same; what is no object is rejected."""
    requests = [_of_object(request) if isinstance(request, dict) else None for request in source.value]
    notices = frozenset({Notice.DUPLICATE_KEYS} if source.has_duplicate_keys else ())
    return _table(requests, Found(FileFormat.OPEN311, "utf-8", notices=notices), limits)


def _of_element(request: Element) -> _Request:
    return {tag(child): (child.text or "").strip() for child in request}


def _of_object(request: Mapping[str, Any]) -> _Request:
    return {name: as_cell(value).strip() for name, value in request.items()}


def _table(requests: Sequence[_Request | None], found: Found, limits: Limits) -> Table:
    if not requests:
        raise Refusal(RefusalKind.FILE_EMPTY)
    if len(requests) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    names = _names(requests, limits)
    rows = [(line, request) for line, request in enumerate(requests, start=1) if request is not None]
    return Table(
        headers=named(list(map(cleaned, names))),
        rows=[[cleaned(said.get(name, ""))[: limits.cell_characters] for name in names] for _, said in rows],
        lines=[line for line, _ in rows],
        found=found,
        rejections=[
            Rejection(line, "", RejectionKind.NOT_AN_OBJECT)
            for line, request in enumerate(requests, start=1)
            if request is None
        ],
        fields={_FIELDS[name]: index for index, name in enumerate(names) if name in _FIELDS},
        crs=WGS84,
    )


def _names(requests: Iterable[_Request | None], limits: Limits) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for request in requests:
        names.update(dict.fromkeys(request or ()))
        if len(names) > limits.columns:
            raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    return tuple(names)
