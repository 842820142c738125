"""A case in which somebody is named wherever a person may write."""

from dataclasses import replace
from datetime import date, time

import pytest

from desktop.cases import Cases
from desktop.disclosures.disclosures import Disclosures
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.reports import Reports
from models.actors.tables import Actor
from models.cases.values import CaseDraft, CaseEdit
from models.deeds import Deed
from models.measures.values import Decision, FollowUpDraft, MeasureDraft, Postponement
from models.meetings.tables import AgendaItem
from models.meetings.values import MeetingDraft, Section
from models.reports.values import ReportDraft, ReportSource
from tests.desktop.disclosures.named import CALLER, RECEIVED, REPORT_TEXT, SECRET


@pytest.fixture
def disclosures(store):
    return Disclosures(store)


@pytest.fixture
def reports(store):
    return Reports(store)


@pytest.fixture
def cases(store, reports):
    return Cases(store, reports)


@pytest.fixture
def report(reports):
    """Its text repeats how its caller can be reached, and names somebody else over broken lines."""
    draft = ReportDraft(ReportSource.SERVICE_CENTRE, REPORT_TEXT, RECEIVED, place=f"hos {SECRET}")
    return reports.add(replace(draft, caller=CALLER))


@pytest.fixture
def measure(store, case):
    """Decided, moved and followed up, each time in words that name somebody."""
    measures = Measures(store)
    with store.writing(Deed.ACTOR_EDIT) as session:
        actor = Actor(name="Bostads AB Älven")
        session.add(actor)
        session.flush()
        responsible = actor.id
    draft = MeasureDraft(f"Besök hos {SECRET}", f"Ta med {SECRET}s bror.", case_id=case)
    made = measures.decide_new(replace(draft, responsible_id=responsible, due_date=date(2026, 11, 25)))
    version = measures.page(made).version
    measures.postpone(Postponement(made, version, date(2026, 12, 2), f"{SECRET} är bortrest."))
    version = measures.page(made).version
    measures.follow_up(
        FollowUpDraft(
            made,
            version,
            date(2026, 11, 18),
            Decision.CONTINUE,
            note=f"{SECRET} svarar inte.",
            next_date=date(2026, 12, 9),
        )
    )
    return made


@pytest.fixture
def case(store, cases, report):
    """A case, a note and what a meeting said of it; all name the same one."""
    made = cases.open(CaseDraft(f"Bråk hos {SECRET}", f"{SECRET} stör.", report_ids=(report,)))
    cases.note(made, f"Talat med {SECRET}s granne.")
    meeting = Meetings(store).plan(MeetingDraft(date(2026, 11, 18), time(9), None, "Stadshuset"))
    with store.writing(Deed.MEETING_NOTE) as session:
        session.add(
            AgendaItem(
                meeting_id=meeting,
                section=Section.OTHER,
                case_id=made,
                note=f"{SECRET} nämndes.",
                decision=f"{SECRET} får ett brev.",
            )
        )
    edit = cases.page(made)
    cases.edit(
        CaseEdit(made, edit.version, edit.title, f"{SECRET} stör varje kväll.", None, None, f"hos {SECRET}")
    )
    return made
