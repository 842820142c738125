"""Open311 GeoReport v2 service requests, as XML."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, ParseError  # only the names; parsing is defusedxml's

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from desktop.intake.cleaning import cleaned
from desktop.intake.fields import Field
from desktop.intake.limits import Limits
from desktop.intake.table import FileFormat, Found, Table
from models.refusals import Refusal, RefusalKind

_FIELDS = {
    "service_request_id": Field.EXTERNAL_ID,
    "requested_datetime": Field.RECEIVED_AT,
    "service_name": Field.CATEGORY,
    "description": Field.TEXT,
    "address": Field.ADDRESS,
    "lat": Field.LATITUDE,
    "long": Field.LONGITUDE,
    "email": Field.CONTACT_EMAIL,
    "phone": Field.CONTACT_PHONE,
}


def read_open311(content: bytes, limits: Limits = Limits()) -> Table:  # noqa: B008 - frozen
    """Lines are the requests' running numbers; columns are all that any request has."""
    requests = [element for element in _parsed(content) if _tag(element) == "request"]
    if not requests:
        raise Refusal(RefusalKind.FILE_EMPTY)
    if len(requests) > limits.rows:
        raise Refusal(RefusalKind.TOO_MANY_ROWS, limit=limits.rows)
    headers = _headers(requests, limits)
    return Table(
        headers=headers,
        rows=[_row(request, headers, limits) for request in requests],
        lines=list(range(1, len(requests) + 1)),
        found=Found(FileFormat.OPEN311),
        fields={_FIELDS[header]: index for index, header in enumerate(headers) if header in _FIELDS},
        crs="EPSG:4326",
    )


def _parsed(content: bytes) -> Element:
    try:
        root: Element = ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException as fault:
        raise Refusal(RefusalKind.FILE_HOSTILE) from fault
    except ParseError as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED_AT, line=fault.position[0]) from fault
    except (ValueError, LookupError, RecursionError) as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    if _tag(root) != "service_requests":
        raise Refusal(RefusalKind.FILE_FORMAT_UNKNOWN)
    return root


def _tag(element: Element) -> str:
    return element.tag.rsplit("}", 1)[-1]


def _headers(requests: Iterable[Element], limits: Limits) -> tuple[str, ...]:
    headers: dict[str, None] = {}
    for request in requests:
        headers.update(dict.fromkeys(_tag(child) for child in request))
        if len(headers) > limits.columns:
            raise Refusal(RefusalKind.TOO_MANY_COLUMNS, limit=limits.columns)
    return tuple(headers)


def _row(request: Element, headers: Iterable[str], limits: Limits) -> list[str]:
    said = {_tag(child): (child.text or "").strip() for child in request}
    return [cleaned(said.get(header, ""))[: limits.cell_characters] for header in headers]
