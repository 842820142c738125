"""Turns the site's content into the files of the site."""

import hashlib
from collections.abc import Callable, Collection
from typing import Any

from desktop.website import addresses
from desktop.website.addresses import INDEX, absolute, measure_path, up
from desktop.website.clean import cleaned
from desktop.website.content import SiteContent, SiteMeasure, SiteState
from desktop.website.counts import in_tens
from desktop.website.data import data_files
from desktop.website.feeds import feed_files
from desktop.website.groups import STATES, Group, Groups, by_state, grouped
from desktop.website.map_drawing import draw
from desktop.website.templates import template, text_of
from models.publication.values import WithdrawnTrace

STYLE = "style.css"
_PICTURES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpg"}
_SHOWN = 6  # of the latest, on the first page

Files = dict[str, bytes]
Made = Callable[..., bytes]


def render(site: SiteContent, once_out: Collection[int] = ()) -> Files:
    """The files by path, in the order in which they may be written: what leads to others comes last.

    *once_out* are the numbers of measures whose addresses have been public: each keeps a page.
    """
    site = cleaned(site)
    groups = grouped(site)
    style = text_of(STYLE).encode()
    files = {f"stil-{hashlib.sha256(style).hexdigest()[:10]}.css": style}
    arms = _arms(site.arms)
    files |= arms
    page = _maker(site, next(iter(files)), next(iter(arms), ""))
    files |= _traces(site, page, once_out)
    for measure in site.measures:
        path = measure_path(measure.id)
        files[path] = page("measure.html.j2", path, title=measure.title, measure=measure)
    for area in groups.areas:
        parts = by_state(area.measures)
        files[area.path] = page("area.html.j2", area.path, title=area.name, area=area, parts=parts)
    for state, group in groups.states.items():
        files[group.path] = _state_page(page, state, group, groups)
    files |= data_files(site, groups)
    files |= feed_files(site, groups)
    files |= _fragment(site, groups)
    files |= _for_machines(site, groups)
    files[INDEX] = _index(site, groups, page)
    return files


def _maker(site: SiteContent, style: str, arms: str) -> Made:
    """Makes a page: what all of them have in common is said once."""
    common: dict[str, Any] = {
        "site": site,
        "style": style,
        "arms": arms,
        "policy": _policy(),
        "has_rss": bool(site.address),
        "absolute": lambda path: absolute(site.address, path),
    }

    def page(name: str, path: str, **own: Any) -> bytes:
        return template(name).render(common, path=path, root=up(path), **own).encode()

    return page


def _policy() -> str:
    return "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"


def _index(site: SiteContent, groups: Groups, page: Made) -> bytes:
    heard = [each for each in groups.latest if each.state is SiteState.DONE and each.reports != 0]
    shown = heard[:_SHOWN]
    rest = [each for each in groups.latest if each not in shown][:_SHOWN]
    return page(
        "index.html.j2",
        INDEX,
        title="Så arbetar vi för tryggheten",
        groups=groups,
        counts={state: len(groups.states[state].measures) for state in STATES},
        reports=in_tens(site.reports),
        map=draw(site.areas, groups.with_measures, site.base),
        heard=shown,
        latest=rest,
    )


def _state_page(page: Made, state: SiteState, group: Group, groups: Groups) -> bytes:
    inside = set(group.measures)
    parts = [
        (area, those)
        for area in groups.with_measures
        if (those := [each for each in area.measures if each in inside])
    ]
    return page("state.html.j2", group.path, title="", state=state, group=group, parts=parts)


def _traces(site: SiteContent, page: Made, once_out: Collection[int]) -> Files:
    """A page at every address that was public and is not any more."""
    shown = {each.id for each in site.measures}
    known: dict[int, WithdrawnTrace | None] = dict.fromkeys(sorted(once_out))
    known |= {each.id: each for each in site.withdrawn}
    return {
        path: page("withdrawn.html.j2", path, title="", trace=trace)
        for number, trace in known.items()
        if number not in shown and (path := measure_path(number))
    }


def _fragment(site: SiteContent, groups: Groups) -> Files:
    """A part for another page, and the style that it may be given there."""
    at: Callable[[SiteMeasure], str] = lambda each: absolute(site.address, measure_path(each.id))  # noqa: E731
    part = template("fragment.html.j2").render(
        site=site,
        counts={state: len(groups.states[state].measures) for state in STATES},
        latest=groups.latest[:_SHOWN],
        address=at,
        absolute=lambda path: absolute(site.address, path),
        reports=in_tens(site.reports),
    )
    return {
        addresses.FRAGMENT: part.encode(),
        addresses.FRAGMENT_STYLE: text_of("fragment.css").encode(),
    }


def _for_machines(site: SiteContent, groups: Groups) -> Files:
    """What the one who looks after the web server reads, and what search engines do."""
    read = template("lasmig.txt.j2").render(site=site, policy=_policy()).encode()
    if not site.address:
        return {addresses.README: read}
    paths = [INDEX, *(each.path for each in groups.areas), *(each.path for each in groups.states.values())]
    paths += [measure_path(each.id) for each in site.measures]
    found = template("sitemap.xml.j2").render(places=[absolute(site.address, path) for path in paths])
    return {addresses.README: read, addresses.SITEMAP: found.encode()}


def _arms(arms: bytes | None) -> Files:
    """The arms as a file, or nothing where no browser shows such a one."""
    for start, ending in _PICTURES.items():
        if arms and arms.startswith(start):
            return {f"vapen-{hashlib.sha256(arms).hexdigest()[:10]}.{ending}": arms}
    return {}
