"""Where each page lies: addresses are made of numbers that are never given again, and survive renaming."""

import re
from urllib.parse import urlsplit

from desktop.website.content import SiteState
from models.refusals import Refusal, RefusalKind

INDEX = "index.html"
ATOM, RSS, JSON, GEOJSON = "atom.xml", "rss.xml", "atgarder.json", "atgarder.geojson"
FRAGMENT, FRAGMENT_STYLE, SITEMAP, README = "fragment.html", "fragment.css", "sitemap.xml", "LASMIG.txt"
STATE_PATHS = {
    SiteState.DONE: "lage/gjort/index.html",
    SiteState.UNDER_WAY: "lage/pagar/index.html",
    SiteState.PLANNED: "lage/planerat/index.html",
    SiteState.NOT_DONE: "lage/genomfors-inte/index.html",
}
WHOLE_PATH = "omrade/hela-kommunen/index.html"
_PLAIN = re.compile(r"https?://[^\s<>\"'\\^`{|}?#@]+")
_MEASURE = re.compile(r"atgard/([1-9][0-9]{0,17})/index\.html")


def measure_path(number: int) -> str:
    return f"atgard/{number}/{INDEX}"


def measure_number(path: str) -> int | None:
    """The number of the measure whose page lies there; None: it is another file."""
    found = _MEASURE.fullmatch(path)
    return int(found[1]) if found else None


def area_path(area_id: int | None) -> str:
    return WHOLE_PATH if area_id is None else f"omrade/{area_id}/{INDEX}"


def up(path: str) -> str:
    """From a page to the site's root: what all its links begin with, so that the site works in any folder."""
    return "../" * path.count("/")


def absolute(address: str, path: str) -> str:
    """As a web server is asked for it: "https://…/atgard/7/"."""
    return address + path.removesuffix(INDEX)


def site_address(words: str) -> str:
    """The site's own address as it is kept, ending in "/"; nothing stays nothing.

    Raises Refusal ADDRESS_UNREADABLE for what is no plain web address.
    """
    address = words.strip()
    if not address:
        return ""
    if _PLAIN.fullmatch(address) and urlsplit(address).hostname:
        return f"{address.removesuffix(INDEX).removesuffix('/')}/"
    raise Refusal(RefusalKind.ADDRESS_UNREADABLE)
