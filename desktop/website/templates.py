"""The pages' templates, compiled once."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from desktop.website import addresses, swedish
from desktop.website.content import SiteState

if TYPE_CHECKING:
    from jinja2 import Environment, Template

_GIST = 220
_BLANK_LINE = re.compile(r"\n\s*\n")


def template(name: str) -> "Template":
    return _environment().get_template(name)


@cache
def text_of(name: str) -> str:
    return (resources.files("resources") / "templates" / "website" / name).read_text(encoding="utf-8")


def paragraphs(text: str) -> Sequence[str]:
    return [part for part in _BLANK_LINE.split(text.strip()) if part]


def gist(text: str) -> str:
    """As much of a text as a list has room for, ended at a word."""
    first = " ".join(next(iter(paragraphs(text)), "").split())
    if len(first) <= _GIST and first == " ".join(text.split()):
        return first
    return f"{first[:_GIST].rpartition(' ')[0] or first[:_GIST]} …" if len(first) > _GIST else f"{first} …"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, FunctionLoader, StrictUndefined  # noqa: PLC0415 - slow to load

    environment = Environment(
        loader=FunctionLoader(text_of),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters.update(
        day=swedish.day, month=swedish.month, when=swedish.when, paragraphs=paragraphs, gist=gist,
        number=swedish.number, reports=swedish.reports_words, measures=swedish.measures_words,
    )  # fmt: skip
    environment.globals.update(
        state_words=swedish.STATE_WORDS,
        state_leads=swedish.STATE_LEADS,
        our_part=swedish.OUR_PART,
        said=swedish.what_you_said,
        because=swedish.NOT_DONE_BECAUSE,
        whole=swedish.WHOLE_MUNICIPALITY,
        states=tuple(SiteState),
        state_paths=addresses.STATE_PATHS,
        measure_path=addresses.measure_path,
        area_path=addresses.area_path,
    )
    return environment
