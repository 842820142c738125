"""Plans which reports came when, of what, in which words. The same seed gives the same town."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Any

from desktop.demo.calendar import REPORTS_OF_WEEK, Calendar, at
from desktop.demo.told import Told, told
from models.reports.values import ReportSource

EVENING = {"lighting": (16, 22), "disorder": (20, 23), "traffic": (17, 23), "gathering": (17, 22)}
DAYTIME = (8, 21)
ONE_IN_DUPLICATE = 16
SILENT_SINCE_WEEK = 4  # the housing company, which otherwise reports every week


@dataclass(frozen=True, slots=True)
class Voice:
    """One planned report. `case` is the title of the case that it came to tell of; "" for none."""

    week: int
    received_at: datetime
    source: ReportSource
    category: str
    text: str
    place: str
    area: str
    case: str = ""
    motive: str = ""
    is_new: bool = False
    is_duplicate: bool = False
    wants_answer: bool = False


def voices(days: Calendar) -> list[Voice]:
    """All reports of the twelve weeks, the oldest first."""
    return _Choir(days, Random(47)).sing()  # noqa: S311 - an invented town needs no secrets


class _Choir:
    def __init__(self, days: Calendar, random: Random) -> None:
        self._days = days
        self._random = random
        self._cases: list[Told] = told("cases.json")
        self._words: Told = told("reports.json")
        self._left: dict[str, int] = {case["title"]: case["reports"] for case in self._cases}
        self._told: dict[str, int] = defaultdict(int)

    def sing(self) -> list[Voice]:
        sung = [*self._new(), *self._dismissed()]
        taken = [sum(voice.week == week for voice in sung) for week in range(len(REPORTS_OF_WEEK))]
        for week in reversed(range(len(REPORTS_OF_WEEK))):
            telling = self._telling(week, REPORTS_OF_WEEK[week] - taken[week])
            sung.extend(self._about(case, week) for case in telling)
        return sorted(sung, key=lambda voice: (voice.received_at, voice.text))

    def _new(self) -> list[Voice]:
        return [
            Voice(
                week=0,
                received_at=self._days.moment(entry["ago"], entry["hour"], 12),
                source=ReportSource(entry["source"]),
                category=entry["category"],
                text=entry["text"],
                place=entry["place"] or "",
                area=self._area_of(entry["place"]),
                case=entry["case"] or "",
                is_new=True,
                wants_answer=entry.get("feedback", False),
            )
            for entry in self._words["new"]
        ]

    def _dismissed(self) -> list[Voice]:
        return [
            Voice(
                week=week,
                received_at=self._moment(week, "other"),
                source=ReportSource.SAFETY_MAP,
                category="other",
                text=entry["text"],
                place="",
                area="",
                motive=entry["motive"],
            )
            for week, entry in enumerate(self._words["dismissed"], start=1)
        ]

    def _telling(self, week: int, wanted: int) -> list[Told]:
        """The cases that are told of in a week: each new one first, then those with most left to tell."""
        able = [case for case in self._cases if self._may_tell(case, week)]
        chosen = [case for case in able if _first_week(case) == week and self._take(case)]
        while len(chosen) < wanted:
            able = [case for case in able if self._left[case["title"]] > 0]
            if not able:
                break
            weights = [self._left[case["title"]] / (week - self._last_week(case) + 1) for case in able]
            case = self._random.choices(able, weights)[0]
            self._take(case)
            chosen.append(case)
        return chosen

    def _take(self, case: Told) -> bool:
        has_left: bool = self._left[case["title"]] > 0
        self._left[case["title"]] -= has_left
        return has_left

    def _may_tell(self, case: Told, week: int) -> bool:
        is_begun = week > 0 or self._days.today > self._days.monday(0)
        return is_begun and self._last_week(case) <= week <= _first_week(case)

    def _last_week(self, case: Told) -> int:
        """The last week whose reports are screened before the case closes or falls still."""
        closed = case.get("closed", {}).get("ago", 0) + 1 if "closed" in case else 0
        until = self._days.day(case.get("still") or closed)
        weeks = range(_first_week(case) + 1)
        return next((week for week in weeks if self._days.screening(week).date() <= until), _first_week(case))

    def _about(self, case: Told, week: int) -> Voice:
        number = self._told[case["title"]]
        self._told[case["title"]] += 1
        tail = self._random.choice(self._words["tails"])
        return Voice(
            week=week,
            received_at=self._moment(week, case["category"]),
            source=self._source(week),
            category=case["category"],
            text=f"{self._sentence(case, number)} {tail}".strip(),
            place=case["place"] or "",
            area=case["area"] or "",
            case=case["title"],
            is_duplicate=number % ONE_IN_DUPLICATE == ONE_IN_DUPLICATE // 2,
            wants_answer=tail.startswith("Återkom"),
        )

    def _sentence(self, case: Told, number: int) -> str:
        own: Sequence[str] = case["voices"]
        if number < len(own) or self._random.random() < 0.4:  # noqa: PLR2004 - a share
            return own[number % len(own)]
        general: Sequence[str] = self._words["general"][case["category"]]
        return self._random.choice(general).format(place=case["place"])

    def _source(self, week: int) -> ReportSource:
        shares: dict[str, int] = dict(self._words["sources"])
        if week < SILENT_SINCE_WEEK:
            del shares[ReportSource.HOUSING_COMPANY]
        return ReportSource(self._random.choices(list(shares), list(shares.values()))[0])

    def _moment(self, week: int, category: str) -> datetime:
        first = self._days.monday(week)
        days = 7 if week else max(1, min(4, (self._days.today - first).days))
        hour = self._random.randint(*EVENING.get(category, DAYTIME))
        day = first + timedelta(days=self._random.randrange(days))
        return at(day, hour, self._random.randrange(60))

    def _area_of(self, place: Any) -> str:
        return next((case["area"] for case in self._cases if case["place"] and case["place"] == place), "")


def _first_week(case: Told) -> int:
    return int(case["opened"]) + 1
