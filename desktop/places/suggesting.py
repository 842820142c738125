"""Which of the places that bear a mentioned name a report most likely tells of."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from desktop.places.distance import metres_between
from desktop.places.matching import Mention, is_telling
from desktop.places.swedish import names_a_street
from models.folding import fold
from models.places.values import Clue, Suggestion
from models.reports.values import Position, Precision

SHOWN = 9
# Of one name, so many places at most; nearer than this they are one.
_OF_ONE_NAME = 3
_SAME_METRES = 60.0
# How fast trust falls with the way from the report's area.
_FAR_METRES = 1500.0
# So many reports together are more than a chance.
_TRUSTED = 2
_CLUES = {Clue.REPORTS: 3.0, Clue.CASE: 2.5, Clue.PLACE_NAME: 2.0, Clue.BASE_MAP: 2.0, Clue.AREA: 1.0}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that bears a name, and where it is known from. `precision` None: as its name says."""

    key: str
    name: str
    position: Position
    why: Clue
    area_id: int | None = None
    precision: Precision | None = None
    reports: int = 0
    source: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of where the report is: its area, and the middle of that or of the municipality."""

    area_id: int | None = None
    middle: Position | None = None


def ranked(
    mentioned: Sequence[Mention], candidates: Iterable[Candidate], about: Whereabouts
) -> tuple[Suggestion, ...]:
    """The likeliest first, at most nine; two of one name only where they lie apart."""
    by_key = {mention.key: mention for mention in reversed(mentioned)}
    scored = sorted(
        (
            (-_score(by_key[candidate.key], candidate, about), candidate.name, candidate)
            for candidate in candidates
            if candidate.key in by_key and _is_meant(by_key[candidate.key], candidate.name)
        ),
        key=lambda entry: entry[:2],
    )
    kept: list[Candidate] = []
    for _, _, candidate in scored:
        same_name = [other for other in kept if other.key == candidate.key]
        if len(same_name) < _OF_ONE_NAME and not any(_is_same(candidate, other) for other in same_name):
            kept.append(candidate)
    suggested = [_suggestion(candidate, by_key[candidate.key]) for candidate in kept[:SHOWN]]
    if kept and _is_sure(kept, by_key[kept[0].key], about):
        suggested[0] = replace(suggested[0], is_sure=True)
    return tuple(suggested)


def _is_sure(kept: Sequence[Candidate], mention: Mention, about: Whereabouts) -> bool:
    """Whether the first is a name as a name is written, of one place, and not in another area."""
    first = kept[0]
    if mention.is_part or not is_telling(mention) or first.why is Clue.AREA:
        return False
    if first.why is Clue.REPORTS and (first.reports < _TRUSTED or not mention.words[0].isupper()):
        return False
    is_there = about.area_id is not None and first.area_id == about.area_id
    is_elsewhere = None not in (about.area_id, first.area_id) and not is_there
    has_twin = any(other.key == first.key for other in kept[1:])
    return not is_elsewhere and (is_there or not has_twin)


def _is_meant(mention: Mention, name: str) -> bool:
    """An everyday word in small letters is no name because of its stem alone."""
    return is_telling(mention) or fold(mention.words) == fold(name)


def _score(mention: Mention, candidate: Candidate, about: Whereabouts) -> float:
    words = len(mention.key.split())
    score = _CLUES[candidate.why] + min(math.log10(1 + candidate.reports), 1.0)
    score += 0.5 * (words - 1) + mention.is_capital + (fold(mention.words) == fold(candidate.name)) * 0.5
    score -= 2.0 * mention.is_part
    if about.area_id is not None and candidate.area_id is not None:
        score += 2.0 if candidate.area_id == about.area_id else -1.0
    if about.middle is not None:
        score -= min(_metres(candidate.position, about.middle) / _FAR_METRES, 2.0)
    return score


def _is_same(one: Candidate, other: Candidate) -> bool:
    return _metres(one.position, other.position) <= _SAME_METRES


def _metres(one: Position, other: Position) -> float:
    return metres_between(one.latitude, one.longitude, other.latitude, other.longitude)


def _suggestion(candidate: Candidate, mention: Mention) -> Suggestion:
    return Suggestion(
        name=candidate.name,
        position=candidate.position,
        precision=_precision(candidate, mention),
        why=candidate.why,
        words=mention.words,
        area_id=candidate.area_id,
        reports=candidate.reports,
        source=candidate.source,
    )


def _precision(candidate: Candidate, mention: Mention) -> Precision:
    """A street's name is no point, and beside a place is only somewhere around it."""
    if mention.is_part:
        return Precision.AREA
    if candidate.precision is not None:
        return candidate.precision
    has_number = any(word[0].isdigit() for word in candidate.name.split()[1:])
    return Precision.STREET if names_a_street(fold(candidate.name)) and not has_number else Precision.POINT
