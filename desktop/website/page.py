"""Turns the site's content into the files of the published page."""

import base64
import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING

from desktop.website.content import SiteContent, SiteMeasure, SiteState
from desktop.website.swedish import NOT_DONE_BECAUSE, STATE_WORDS, day, when
from models.folding import sort_key

if TYPE_CHECKING:
    from jinja2 import Environment

WHOLE_MUNICIPALITY = "Hela kommunen"
STATES = tuple(SiteState)
PICTURES = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg"}


@dataclass(frozen=True, slots=True)
class Area:
    """One area of the page with its measures in the order of the page."""

    anchor: str
    name: str
    measures: tuple[SiteMeasure, ...]

    def count(self, state: SiteState) -> int:
        return sum(measure.state is state for measure in self.measures)


def render(site: SiteContent) -> dict[str, bytes]:
    """The files of the page by name: one whole page, so that a reader never meets half a change."""
    style = _template("style.css")
    page = _environment().get_template("index.html.j2")
    written = page.render(
        site=site,
        areas=_areas(site.measures),
        style=style,
        style_hash=base64.b64encode(hashlib.sha256(style.encode()).digest()).decode(),
        arms=_picture(site.arms),
        states=STATES,
        count=lambda state: sum(measure.state is state for measure in site.measures),
    )
    return {"index.html": written.encode("utf-8", "replace")}


def _areas(measures: Iterable[SiteMeasure]) -> list[Area]:
    """By area in Swedish order, the whole municipality last; then by state and title."""
    ordered = sorted(measures, key=_place_on_page)
    named = groupby(ordered, key=lambda measure: measure.area)
    return [
        Area(f"omrade-{number}", name or WHOLE_MUNICIPALITY, tuple(those))
        for number, (name, those) in enumerate(named, start=1)
    ]


def _place_on_page(measure: SiteMeasure) -> tuple[bool, str, str, int, str, int]:
    area, title = sort_key(measure.area), sort_key(measure.title)
    return not measure.area, area, measure.area, STATES.index(measure.state), title, measure.id


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - slow to load

    environment = Environment(
        loader=FunctionLoader(_template),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_readable,
    )
    environment.filters.update(day=day, when=when, paragraphs=_paragraphs)
    environment.globals.update(state_words=STATE_WORDS, not_done_because=NOT_DONE_BECAUSE)
    return environment


def _template(name: str) -> str:
    return (resources.files("resources") / "templates" / "website" / name).read_text(encoding="utf-8")


def _readable(value: object) -> object:
    """Text without the control signs that HTML forbids."""
    if type(value) is not str:
        return value
    return "".join(sign for sign in value if sign in "\n\t" or unicodedata.category(sign) != "Cc")


def _paragraphs(text: str) -> Sequence[str]:
    return [part for part in re.split(r"\n\s*\n", text.strip()) if part]


def _picture(arms: bytes | None) -> str:
    """The arms as an address of their own bytes, or nothing where no browser shows such a file."""
    for start, kind in PICTURES.items():
        if arms and arms.startswith(start):
            return f"data:{kind};base64,{base64.b64encode(arms).decode()}"
    return ""
