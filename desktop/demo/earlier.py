"""What a place in the town went through last year, so that there is something to remember."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from random import Random

from desktop.demo.told import Told, told
from desktop.demo.town import Happening, Town
from models.cases.values import CaseClosing, CaseDraft, CloseReason
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, MeasureLabel, Rating
from models.reports.values import Position, ReportDraft, ReportSource

_SPREAD = 0.0003  # degrees, some thirty metres


def earlier(town: Town) -> list[Happening]:
    """All of last year's cases, in no order."""
    random = Random(46)  # noqa: S311 - an invented town needs no secrets
    return [happening for case in told("earlier.json") for happening in _of_case(town, case, random)]


def _of_case(town: Town, case: Told, random: Random) -> Iterator[Happening]:
    days = town.days
    waiting: list[int] = []
    for report in case["reports"]:
        middle = town.places[case["place"]]
        spot = Position(
            round(middle.latitude + random.gauss(0, _SPREAD / 2), 6),
            round(middle.longitude + random.gauss(0, _SPREAD), 6),
        )
        told_at = days.moment(report["ago"], random.randint(16, 21), random.randrange(60))
        yield Happening(told_at, 0, partial(_tell, town, case, report, spot, waiting))
    yield Happening(days.moment(case["opened"], 9), 0, partial(_open, town, case, waiting))
    for measure in case["measures"]:
        yield Happening(days.moment(measure["decided"], 10), 0, partial(_decide, town, case, measure))
        yield Happening(days.moment(measure["done"], 14), 0, partial(_finish, town, measure))
        yield Happening(days.moment(measure["followed"], 10), 0, partial(_end, town, measure))
    yield Happening(days.moment(case["closed"], 15), 0, partial(_close, town, case))


def _tell(town: Town, case: Told, report: Told, spot: Position, waiting: list[int]) -> None:
    """What comes before the case is opened waits for it."""
    id_ = town.report_deeds.add(
        ReportDraft(
            ReportSource.SERVICE_CENTRE,
            report["text"],
            town.store.clock.now(),
            town.categories[case["category"]],
            town.areas[case["area"]],
            case["place"],
            spot,
        )
    )
    if case["title"] in town.cases:
        town.report_deeds.link([id_], town.cases[case["title"]])
    else:
        waiting.append(id_)


def _open(town: Town, case: Told, waiting: list[int]) -> None:
    title = case["title"]
    draft = CaseDraft(
        title,
        case["description"],
        town.categories[case["category"]],
        town.areas[case["area"]],
        case["place"],
        town.places[case["place"]],
        tuple(waiting),
    )
    town.cases[title] = town.case_deeds.open(draft)


def _decide(town: Town, case: Told, measure: Told) -> None:
    draft = MeasureDraft(
        measure["title"],
        label=MeasureLabel(measure["label"]),
        case_id=town.cases[case["title"]],
        responsible_id=town.actors[measure["actor"]],
        due_date=town.days.day(measure["done"]),
    )
    town.measures[measure["title"]] = town.measure_deeds.decide_new(draft)


def _finish(town: Town, measure: Told) -> None:
    page = town.measure_deeds.page(town.measures[measure["title"]])
    town.measure_deeds.finish(page.id, page.version)


def _end(town: Town, measure: Told) -> None:
    page = town.measure_deeds.page(town.measures[measure["title"]])
    town.measure_deeds.follow_up(
        FollowUpDraft(
            page.id,
            page.version,
            town.days.day(measure["followed"]),
            Decision.END,
            Rating(measure["rating"]),
            note=measure["note"],
            outcome=measure["outcome"],
            reason=measure["reason"],
        )
    )


def _close(town: Town, case: Told) -> None:
    page = town.case_deeds.page(town.cases[case["title"]])
    town.case_deeds.close(CaseClosing(page.id, page.version, CloseReason.SOLVED, case["note"]))
