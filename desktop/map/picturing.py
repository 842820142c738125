"""Makes the picture of the map from what the store's own driver answers with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy.orm import Session

from desktop.map import thing_questions
from desktop.map.choosing import lie_within
from desktop.map.markers import MARKED_KINDS, TONES_IN_ORDER, MarkerTone
from desktop.map.picture import PRECISIONS, Line, MapPicture, Mask, chosen_of, joined
from desktop.map.stockholm_time import is_in_part, is_in_season, wall_days
from desktop.map.thing_questions import COLUMNS, Wanted
from desktop.map.things import TONES, MapFilter
from models.kinds import Kind
from models.reports.values import Precision

Column = Sequence[Any]
_TONE_CODES = {state.value: TONES_IN_ORDER.index(tone) for state, tone in TONES.items()} | {
    "late": TONES_IN_ORDER.index(MarkerTone.LATE)
}
_PRECISION_CODES = {precision.value: code for code, precision in enumerate(PRECISIONS)}
_STREET, _AREA = PRECISIONS.index(Precision.STREET), PRECISIONS.index(Precision.AREA)
_UNKNOWN = PRECISIONS.index(Precision.UNKNOWN)


def picture(session: Session, wanted: Wanted) -> MapPicture:
    """What *wanted* lets through: cases, measures, reports, each the latest first."""
    told = _told_cases(session, wanted)
    parts = []
    for kind, question in thing_questions.questions(session, wanted).items():
        # The driver's own rows: to wrap a hundred thousand of them costs more than to find them.
        rows = session.connection().execute(question).cursor.fetchall()
        columns = dict(zip(COLUMNS, zip(*rows, strict=True) if rows else [()] * len(COLUMNS), strict=True))
        part = _part(kind, columns)
        parts.append(chosen_of(part, _let_through(wanted.filter, kind, part, columns, told)))
    return joined(parts)


def _told_cases(session: Session, wanted: Wanted) -> NDArray[np.int64] | None:
    """Cases that the asked-for reports tell of; None where nothing is asked of reports."""
    if not wanted.asks_of_reports:
        return None
    rows = session.connection().execute(thing_questions.telling_reports(wanted.filter)).cursor.fetchall()
    cases = np.array([row[0] for row in rows], dtype=np.int64)
    moments = np.array([row[1] for row in rows], dtype=np.float64)
    return cases[_at_hour_and_season(wanted.filter, moments)]


def _part(kind: Kind, columns: Mapping[str, Column]) -> MapPicture:
    latitudes = np.array(columns["latitude"], dtype=np.float64)
    areas = np.array(columns["area"], dtype=np.int32)
    precisions = _coded(columns["precision"], _PRECISION_CODES)
    is_pointless = (precisions <= _STREET) & np.isnan(latitudes)
    precisions[is_pointless] = np.where(areas > 0, _AREA, _UNKNOWN)[is_pointless]
    latitudes[precisions > _STREET] = np.nan
    line_of, lines = _lines(columns["line"], precisions)
    return MapPicture(
        kinds=np.full(len(areas), MARKED_KINDS.index(kind), np.uint8),
        ids=np.array(columns["id"], dtype=np.int32),
        latitudes=latitudes,
        longitudes=np.where(np.isnan(latitudes), np.nan, np.array(columns["longitude"], dtype=np.float64)),
        tones=_coded(columns["tone"], _TONE_CODES),
        categories=np.array(columns["category"], dtype=np.int32),
        days=wall_days(np.array(columns["moment"], dtype=np.float64)),
        precisions=precisions,
        areas=areas,
        line_of=line_of,
        lines=lines,
    )


def _let_through(
    wanted: MapFilter,
    kind: Kind,
    part: MapPicture,
    columns: Mapping[str, Column],
    told: NDArray[np.int64] | None,
) -> Mask:
    """What SQL has not asked for: tone, hour and season, and the region."""
    through = np.ones(len(part), dtype=np.bool_)
    if wanted.tone is not None:
        through &= part.tones == TONES_IN_ORDER.index(wanted.tone)
    if kind is Kind.REPORT:
        through &= _at_hour_and_season(wanted, np.array(columns["asked_of"], dtype=np.float64))
    elif told is not None:
        through &= np.isin(np.array(columns["asked_of"], dtype=np.int64), told)
    if wanted.region is not None:
        through &= lie_within(part, wanted.region)
    return through


def _at_hour_and_season(wanted: MapFilter, moments: NDArray[np.float64]) -> Mask:
    inside = np.ones(len(moments), dtype=np.bool_)
    if wanted.part_of_day is not None:
        inside &= is_in_part(wanted.part_of_day, moments)
    if wanted.season is not None:
        inside &= is_in_season(wanted.season, moments)
    return inside


def _coded(words: Column, codes: Mapping[str, int]) -> NDArray[np.uint8]:
    code: Callable[[str], int] = codes.__getitem__
    found: Iterable[int] = map(code, words)
    return np.fromiter(found, dtype=np.uint8, count=len(words))


def _lines(stored: Column, precisions: NDArray[np.uint8]) -> tuple[NDArray[np.int32], tuple[Line, ...]]:
    """Each street's line once, however many things lie on it."""
    line_of = np.full(len(stored), -1, np.int32)
    known: dict[str, int] = {}
    for index in np.flatnonzero(precisions == _STREET).tolist():
        if stored[index]:
            line_of[index] = known.setdefault(stored[index], len(known))
    return line_of, tuple(json.loads(line) for line in known)
