"""Takes the planned reports in, week by week, and screens them into their cases."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import partial
from itertools import count, groupby, repeat
from random import Random
from typing import Any

from sqlalchemy.orm import Session

from desktop.demo.calendar import at
from desktop.demo.told import Told, told
from desktop.demo.town import Happening, Town
from desktop.demo.voices import Voice, voices
from models.cases.values import CaseDraft, CaseState
from models.deeds import Deed
from models.reports.tables import Informant, Report, ReportImport
from models.reports.values import Facet, Feedback, Precision, ReportSource
from models.shadows import folded_text

FILES = {
    ReportSource.SAFETY_MAP: "trygghetskartan {day}.csv",
    ReportSource.POLICE: "polisen {day}.json",
    ReportSource.SURVEY: "enkät {day}.xlsx",
    ReportSource.HOUSING_COMPANY: "bostads-ab {day}.csv",
}
FIRST_LINE = 2  # below the headers
METRES_APART = 0.0006  # degrees, about 50 m
ANSWERED_AFTER_WEEKS = 2
_SAYS_WHEN = frozenset({ReportSource.POLICE, ReportSource.SECURITY_GUARD})
_UNSAID = 0.2
# Of a school day's morning and afternoon, and mostly of the evening.
_HOURS = (7, 7, 8, 14, 15, 16, 18, 19, 20, 20, 21, 21, 21, 22, 22, 23, 0, 1)


def inbox(town: Town) -> list[Happening]:
    """One screening for each week of reports."""
    return _Inbox(town).happenings()


class _Inbox:
    def __init__(self, town: Town) -> None:
        self._town = town
        self._random = Random(48)  # noqa: S311 - an invented town needs no secrets
        self._words = told("reports.json")
        self._told_cases = {case["title"]: case for case in told("cases.json")}
        self._senders: Mapping[str, str] = self._words["senders"]
        self._number = 0
        self._told_first: dict[str, int] = {}

    def happenings(self) -> list[Happening]:
        planned = sorted(voices(self._town.days), key=self._screened_at)
        return [
            Happening(moment, 0, partial(self._screen, list(together)))
            for moment, together in groupby(planned, key=self._screened_at)
        ]

    def _screened_at(self, voice: Voice) -> datetime:
        """The day before the meeting and the Monday after; this week's the morning after they came."""
        days = self._town.days
        this_morning = days.moment(0, 8, 30)
        before_meeting = at(days.monday(voice.week) + timedelta(days=1), 17)
        if voice.received_at < before_meeting:
            return min(before_meeting, this_morning)
        if voice.week:
            return days.screening(voice.week)
        return min(at(voice.received_at.date() + timedelta(days=1), 8), this_morning)

    def _screen(self, together: Sequence[Voice]) -> None:
        ids = dict(zip(self._take_in(together), together, strict=True))
        copies = {id_ for id_, voice in ids.items() if voice.is_duplicate and voice.case in self._told_first}
        self._link({id_: voice for id_, voice in ids.items() if id_ not in copies})
        for report_id, voice in ids.items():
            if voice.motive:
                self._town.report_deeds.dismiss(report_id, 1, voice.motive)
            elif report_id in copies:
                self._town.report_deeds.mark_duplicate(report_id, 1, self._told_first[voice.case])

    def _take_in(self, together: Sequence[Voice]) -> list[int]:
        with self._town.store.writing(Deed.IMPORT) as session:
            imports = {
                source: self._import(session, source, [voice for voice in together if voice.source is source])
                for source in FILES
                if any(voice.source is source for voice in together)
            }
            lines = {source: count(FIRST_LINE) for source in imports}
            reports = [
                self._report(voice, imports.get(voice.source), next(lines.get(voice.source, repeat(None))))
                for voice in together
            ]
            session.add_all(reports)
            session.flush()
            session.add_all(
                Informant(report_id=report.id, email=f"uppgiftslamnare{report.id}@example.org")
                for report in reports
                if report.feedback is not Feedback.NOT_NEEDED
            )
            return [report.id for report in reports]

    def _link(self, ids: Mapping[int, Voice]) -> None:
        """One deed for each case: opened with its first reports, later ones linked."""
        of_case: dict[str, list[int]] = defaultdict(list)
        for report_id, voice in ids.items():
            if voice.case and not voice.is_new:
                of_case[voice.case].append(report_id)
        for title, report_ids in of_case.items():
            if title in self._town.cases:
                self._town.report_deeds.link(report_ids, self._town.cases[title])
            else:
                open_case(self._town, self._told_cases[title], report_ids)
                self._told_first[title] = report_ids[0]

    def _import(self, session: Session, source: ReportSource, of_source: Sequence[Voice]) -> int:
        file_name = FILES[source].format(day=self._town.store.clock.today().isoformat())
        same = self._random.randrange(3)
        unplaced = sum(not voice.place for voice in of_source)
        taken = ReportImport(
            source=source,
            sender=self._senders.get(source, ""),
            file_name=file_name,
            file_hash=_hash([file_name]),
            imported_at=self._town.store.clock.now(),
            person=self._town.store.person.name,
            counts={
                "rows": len(of_source) + same,
                "new": len(of_source),
                "same": same,
                "changed": 0,
                "likely_same": sum(voice.is_duplicate for voice in of_source),
                "rejected": 0,
                "unplaced": unplaced,
                "fallback": 0,
            },
            rejections=[],
        )
        session.add(taken)
        session.flush()
        return taken.id

    def _report(self, voice: Voice, import_id: int | None, line: int | None) -> Report:
        self._number += 1
        told_by_sender = import_id is not None
        words = self._words["words"].get(voice.category, [""])
        report = Report(
            external_id=f"{voice.received_at.year}-{self._number:04}" if told_by_sender else None,
            source=voice.source,
            sender=self._senders.get(voice.source, ""),
            import_id=import_id,
            import_line=line,
            content_hash=_hash([voice.text, voice.received_at.isoformat(), str(self._number)]),
            received_at=voice.received_at,
            happened_at=_happened_at(voice, self._number),
            text=voice.text,
            sender_category=self._random.choice(words) if told_by_sender else "",
            category_id=self._town.categories[voice.category],
            facet=Facet(self._words["facets"].get(voice.category, Facet.HAPPENED)),
            place=voice.place,
            sender_area=voice.area if told_by_sender else "",
            area_id=self._town.areas.get(voice.area),
            likely_same_id=self._told_first.get(voice.case) if voice.is_new or voice.is_duplicate else None,
            **self._where(voice),
            **self._answer(voice),
        )
        report.folded = folded_text(
            {
                "text": report.text,
                "place": report.place,
                "sender_area": report.sender_area or "",
                "sender_category": report.sender_category or "",
            }
        )
        return report

    def _where(self, voice: Voice) -> dict[str, Any]:
        """Mostly a point near the place, now and then only a street or an area."""
        place = self._town.places.get(voice.place)
        if place is None:
            return {"precision": Precision.AREA if voice.area else Precision.UNKNOWN}
        precision = self._random.choices(
            [Precision.POINT, Precision.STREET, Precision.AREA], [1, 0, 0] if voice.is_new else [80, 12, 8]
        )[0]
        if precision is Precision.AREA:
            return {"precision": precision}
        return {
            "precision": precision,
            "latitude": round(place.latitude + self._random.gauss(0, METRES_APART / 2), 6),
            "longitude": round(place.longitude + self._random.gauss(0, METRES_APART), 6),
        }

    def _answer(self, voice: Voice) -> dict[str, Any]:
        if not voice.wants_answer:
            return {"feedback": Feedback.NOT_NEEDED}
        if voice.week < ANSWERED_AFTER_WEEKS:
            return {"feedback": Feedback.WAITING}
        return {
            "feedback": Feedback.GIVEN,
            "feedback_at": self._town.days.monday(voice.week - 1),
            "feedback_how": "E-post",
        }


def open_case(town: Town, case: Told, report_ids: Iterable[int]) -> None:
    """Open a case as it is told, with its first reports, and look into it."""
    draft = CaseDraft(
        title=case["title"],
        description=case["description"],
        category_id=town.categories[case["category"]],
        area_id=town.areas.get(case["area"]),
        place=case["place"] or "",
        position=town.places.get(case["place"]),
        report_ids=tuple(report_ids),
    )
    id_ = town.case_deeds.open(draft)
    town.cases[case["title"]] = id_
    if case.get("state") != CaseState.NEW:
        town.case_deeds.move_to(id_, town.case_deeds.page(id_).version, CaseState.ANALYSIS)


def _happened_at(voice: Voice, number: int) -> datetime | None:
    """When it was seen, the day before it was told: of traffic most say so, of disorder the police do."""
    dice = Random(number)  # noqa: S311 - an invented town needs no secrets
    is_said = voice.category == "traffic" or (voice.category == "disorder" and voice.source in _SAYS_WHEN)
    if not is_said or dice.random() < _UNSAID:
        return None
    day = voice.received_at.date() - timedelta(days=1)
    return at(day, dice.choice(_HOURS), dice.choice((5, 10, 20, 30, 40, 50)))


def _hash(parts: Sequence[str]) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
