"""What is done about the cases: notes, measures from proposal to decision, closings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import partial

from desktop.demo.calendar import at
from desktop.demo.inbox import open_case
from desktop.demo.told import Told, told
from desktop.demo.town import Happening, Town
from models.cases.values import CaseClosing, CloseReason
from models.measures.values import (
    Decision,
    FollowUpDraft,
    MeasureDraft,
    MeasureEdit,
    MeasureLabel,
    MeasurePage,
    MeasureState,
    Postponement,
    Rating,
)

STARTED_AFTER = 3  # days from decision
PROPOSED_AFTER = 2  # days from opening
DECIDING, FOLLOWING_UP = 2, 1  # at one meeting what is old comes before what is new


def casework(town: Town) -> list[Happening]:
    """All that is done about the cases, in no order."""
    return [happening for case in told("cases.json") for happening in _of_case(town, case)]


def _of_case(town: Town, case: Told) -> Iterator[Happening]:
    title = case["title"]
    if not case["reports"]:
        yield Happening(town.days.screening(case["opened"] + 1), 1, partial(open_case, town, case, []))
    for note in case.get("notes", ()):
        yield Happening(town.days.moment(note["ago"], 13, 20), 0, partial(_note, town, title, note["text"]))
    if "still" in case:
        words = "Ingen ny uppgift. Väntar på underlag."
        yield Happening(town.days.moment(case["still"], 15), 0, partial(_note, town, title, words))
    for measure in case["measures"]:
        yield from _of_measure(town, case, measure)
    if "closed" in case:
        yield Happening(town.days.moment(case["closed"]["ago"], 15, 40), 9, partial(_close, town, case))


def _of_measure(town: Town, case: Told, measure: Told) -> Iterator[Happening]:
    state = MeasureState(measure["state"])
    if measure["decided"] is None:
        opened = town.days.screening(case["opened"] + 1) + timedelta(days=PROPOSED_AFTER)
        yield Happening(opened, 0, partial(_propose, town, case, measure))
        if state is MeasureState.NOT_DONE:
            yield Happening(opened + timedelta(weeks=2), 0, partial(_drop, town, measure))
        return
    decided = _meeting_time(town, measure["decided"])
    yield Happening(decided, DECIDING, partial(_decide, town, case, measure))
    if state is not MeasureState.DECIDED:
        yield Happening(decided + timedelta(days=STARTED_AFTER), 0, partial(_start, town, measure))
    for move in measure.get("moves", ()):
        at_meeting = _meeting_time(town, move["at"])
        yield Happening(at_meeting, FOLLOWING_UP, partial(_postpone, town, measure, move))
    for look in measure.get("follow_ups", ()):
        yield Happening(
            _meeting_time(town, look["at"]), FOLLOWING_UP, partial(_follow_up, town, measure, look)
        )
    if "done" in measure:
        yield Happening(town.days.moment(-measure["done"], 14), 0, partial(_finish, town, measure))
    if "waited" in measure:
        yield Happening(town.days.moment(measure["waited"], 10), 0, partial(_wait, town, measure))


def _meeting_time(town: Town, ago: int) -> datetime:
    return at(town.days.meeting(ago), 9, 30)


def _note(town: Town, title: str, words: str) -> None:
    town.case_deeds.note(town.cases[title], words)


def _close(town: Town, case: Told) -> None:
    page = town.case_deeds.page(town.cases[case["title"]])
    closed = case["closed"]
    town.case_deeds.close(CaseClosing(page.id, page.version, CloseReason(closed["reason"]), closed["note"]))


def _propose(town: Town, case: Told, measure: Told) -> None:
    town.measures[measure["title"]] = town.measure_deeds.propose(_draft(town, case, measure))


def _decide(town: Town, case: Told, measure: Told) -> None:
    """Decide it anew, or the proposal that another measure left as its successor."""
    draft = _draft(town, case, measure)
    if measure["title"] in town.measures:
        page = _page(town, measure)
        version = town.measure_deeds.edit(_edit(page, draft))
        town.measure_deeds.decide(page.id, version, draft.meeting_id)
    else:
        town.measures[measure["title"]] = town.measure_deeds.decide_new(draft)


def _draft(town: Town, case: Told, measure: Told) -> MeasureDraft:
    is_ongoing = measure.get("ongoing", False)
    has_date = "first_due" in measure and not is_ongoing
    looks = measure.get("follow_ups", ())
    first_look = town.days.meeting(looks[0]["at"]) if looks else _day(town, measure.get("follow_up"))
    return MeasureDraft(
        title=measure["title"],
        description=measure.get("description", ""),
        label=MeasureLabel(measure.get("label", MeasureLabel.MEASURE)),
        case_id=town.cases[case["title"]],
        responsible_id=town.actors[measure["actor"]],
        contributor_ids=tuple(town.actors[name] for name in measure.get("with", ())),
        due_date=_day(town, measure["first_due"]) if has_date else None,
        is_ongoing=is_ongoing,
        follow_up_date=first_look,
        meeting_id=town.meetings.get(measure["decided"]) if measure["decided"] is not None else None,
    )


def _edit(page: MeasurePage, draft: MeasureDraft) -> MeasureEdit:
    return MeasureEdit(
        id=page.id,
        version=page.version,
        title=draft.title,
        description=draft.description,
        label=draft.label,
        case_id=draft.case_id,
        responsible_id=draft.responsible_id,
        contributor_ids=draft.contributor_ids,
        due_date=draft.due_date,
        is_ongoing=draft.is_ongoing,
        follow_up_date=draft.follow_up_date,
    )


def _start(town: Town, measure: Told) -> None:
    page = _page(town, measure)
    if page.state is MeasureState.DECIDED:
        town.measure_deeds.start(page.id, page.version)


def _finish(town: Town, measure: Told) -> None:
    page = _page(town, measure)
    town.measure_deeds.finish(page.id, page.version)


def _wait(town: Town, measure: Told) -> None:
    page = _page(town, measure)
    town.measure_deeds.wait(page.id, page.version, measure["waiting_for"])


def _drop(town: Town, measure: Told) -> None:
    page = _page(town, measure)
    town.measure_deeds.drop(page.id, page.version, measure["not_done"])


def _postpone(town: Town, measure: Told, move: Told) -> None:
    page = _page(town, measure)
    day = town.days.day(-move["to"])
    meeting_id = town.meetings.get(move["at"])
    town.measure_deeds.postpone(
        Postponement(page.id, page.version, day, move["reason"], meeting_id=meeting_id)
    )


def _follow_up(town: Town, measure: Told, look: Told) -> None:
    page = _page(town, measure)
    successor = look.get("successor")
    town.measure_deeds.follow_up(
        FollowUpDraft(
            measure_id=page.id,
            version=page.version,
            on=town.days.meeting(look["at"]),
            decision=Decision(look["decision"]),
            rating=Rating(look["rating"]),
            note=look["note"],
            meeting_id=town.meetings.get(look["at"]),
            next_date=_day(town, look.get("next")),
            new_scope=look.get("scope", ""),
            successor=MeasureDraft(successor) if successor else None,
            outcome=look.get("outcome", ""),
            reason=look.get("reason", ""),
        )
    )
    if successor:
        town.measures[successor] = town.measure_deeds.page(page.id).successor_id or 0


def _page(town: Town, measure: Told) -> MeasurePage:
    return town.measure_deeds.page(town.measures[measure["title"]])


def _day(town: Town, ahead: int | None) -> date | None:
    return None if ahead is None else town.days.day(-ahead)
