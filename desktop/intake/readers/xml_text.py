"""XML from strangers: no declarations of types or entities, and nothing outside is fetched."""

import re
from xml.etree.ElementTree import Element, ParseError  # only the names; parsing is defusedxml's

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from models.refusals import Refusal, RefusalKind

# A web page, such as a server's error or a table that is named .xls.
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>|<!--.*?-->|\s)*<(?:!doctype\s+)?html\b", re.IGNORECASE | re.DOTALL)
_HEAD = 4096


def parsed(content: bytes) -> Element:
    """The root element. Raises `Refusal` for a web page and for what is hostile or damaged."""
    if _PAGE.match(content.removeprefix(b"\xef\xbb\xbf")[:_HEAD]):
        raise Refusal(RefusalKind.FILE_IS_WEB_PAGE)
    try:
        root: Element = ElementTree.fromstring(content, forbid_dtd=True)
    except DefusedXmlException as fault:
        raise Refusal(RefusalKind.FILE_HOSTILE) from fault
    except ParseError as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED_AT, line=fault.position[0]) from fault
    except (ValueError, LookupError, RecursionError) as fault:
        raise Refusal(RefusalKind.FILE_DAMAGED) from fault
    return root


def tag(element: Element) -> str:
    """The element's name without its namespace."""
    return element.tag.rsplit("}", 1)[-1]
