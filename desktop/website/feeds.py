"""What is new, for feed readers: Atom (RFC 4287), and RSS 2.0 where the site's own address is known."""

from datetime import UTC, datetime, time
from email.utils import format_datetime
from uuid import NAMESPACE_URL, uuid5

from desktop.website.addresses import ATOM, RSS, absolute, measure_path
from desktop.website.content import SiteContent, SiteMeasure
from desktop.website.groups import Groups, told_at
from desktop.website.templates import template

MOST = 100
"""Of the latest: a reader asks often, and has the rest already."""


def feed_files(site: SiteContent, groups: Groups) -> dict[str, bytes]:
    """The feeds by file name. RSS can only be written with whole addresses."""
    entries = [_entry(each, site) for each in groups.latest[:MOST]]
    moments = [told_at(each, site.updated) for each in groups.latest]
    updated = max(moments, default=datetime.combine(site.updated, time(), UTC))
    words = {
        "site": site,
        "entries": entries,
        "updated": updated.isoformat(timespec="seconds"),
        "id": _urn(site, "site"),
    }
    files = {ATOM: template("atom.xml.j2").render(words, address=lambda path: absolute(site.address, path))}
    if site.address:
        files[RSS] = template("rss.xml.j2").render(words, built=format_datetime(updated))
    return {name: text.encode() for name, text in files.items()}


def _entry(measure: SiteMeasure, site: SiteContent) -> dict[str, object]:
    at = told_at(measure, site.updated)
    return {
        "measure": measure,
        "id": _urn(site, f"measure/{measure.id}"),
        "address": absolute(site.address, measure_path(measure.id)),
        "updated": at.isoformat(timespec="seconds"),
        "dated": format_datetime(at),
    }


def _urn(site: SiteContent, name: str) -> str:
    """The same wherever the site is moved."""
    return uuid5(NAMESPACE_URL, f"trygghetsbordet:{site.key or site.municipality}/{name}").urn
