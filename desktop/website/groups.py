"""The site's measures as its pages order them: by area, by state, and the latest."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cached_property
from itertools import groupby

from desktop.website.addresses import STATE_PATHS, area_path
from desktop.website.content import SiteContent, SiteMeasure, SiteState
from desktop.website.swedish import WHOLE_MUNICIPALITY
from models.folding import sort_key

STATES = tuple(SiteState)


@dataclass(frozen=True)
class Group:
    """Some measures under a heading of their own, which has a page; `number` is an area's on the map."""

    name: str
    path: str
    measures: tuple[SiteMeasure, ...]
    number: int = 0

    @cached_property
    def counts(self) -> Counter[SiteState]:
        return Counter(measure.state for measure in self.measures)


@dataclass(frozen=True)
class Groups:
    """`areas` in Swedish order with the whole municipality last; `latest` is what was told last, first."""

    areas: tuple[Group, ...]
    states: dict[SiteState, Group]
    latest: tuple[SiteMeasure, ...]

    @property
    def with_measures(self) -> list[Group]:
        return [area for area in self.areas if area.measures]


def grouped(site: SiteContent) -> Groups:
    ordered = sorted(site.measures, key=lambda each: (sort_key(each.title), each.id))
    ordered.sort(key=_latest_first)
    return Groups(
        areas=_areas(site, ordered),
        states={
            state: Group("", STATE_PATHS[state], tuple(each for each in ordered if each.state is state))
            for state in STATES
        },
        latest=tuple(sorted(ordered, key=lambda each: told_at(each, site.updated), reverse=True)),
    )


def by_state(measures: Iterable[SiteMeasure]) -> list[tuple[SiteState, list[SiteMeasure]]]:
    """In the order of the page; a state without any is left out."""
    ordered = sorted(measures, key=lambda each: STATES.index(each.state))
    return [(state, list(those)) for state, those in groupby(ordered, key=lambda each: each.state)]


def told_at(measure: SiteMeasure, otherwise: date) -> datetime:
    """When a reader last got something new to read of it."""
    return measure.changed or datetime.combine(otherwise, time(), UTC)


def _latest_first(measure: SiteMeasure) -> int:
    return -(measure.on or measure.decided or date.min).toordinal()


def _areas(site: SiteContent, ordered: Sequence[SiteMeasure]) -> tuple[Group, ...]:
    names = {area.id: area.name for area in site.areas}
    names |= {each.area_id: each.area for each in ordered if each.area_id is not None}
    inside: dict[int | None, list[SiteMeasure]] = {area_id: [] for area_id in names}
    for measure in ordered:
        inside.setdefault(measure.area_id, []).append(measure)
    # Those with measures first, so that the numbers on the map follow the list.
    wanted = sorted(names, key=lambda key: (not inside[key], sort_key(names[key]), key))
    named = [
        Group(names[key], area_path(key), tuple(inside[key]), number)
        for number, key in enumerate(wanted, start=1)
    ]
    whole = inside.get(None)
    return (*named, *([Group(WHOLE_MUNICIPALITY, area_path(None), tuple(whole))] if whole else []))
