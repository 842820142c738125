"""At least one row in every table: the demo municipality, and what it lacks."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.attachments.attachments import Attachments
from desktop.store import Store
from models.answers.tables import Answer, Promise
from models.attachments.values import Owner
from models.cases.tables import Case
from models.deeds import Deed
from models.disclosures.tables import Disclosure
from models.kinds import Kind
from models.map.layers import LayerKind
from models.map.tables import MapLayer, SavedView
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.meetings.tables import AgendaItem, ItemDraft
from models.people.tables import DeskPerson
from models.places.tables import PlaceName
from models.publication.tables import Publication, ReviewComment
from models.reports.tables import Report
from models.reports.values import ReportSource
from models.retention.tables import (
    Disposal,
    DisposedOfCase,
    DisposedRecord,
    DisposedTally,
    RetentionHold,
    RetentionRule,
)
from models.retention.values import RecordType, RunsFrom
from models.screening.tables import ScreeningDecision
from models.screening.values import HitDecision, HitKind
from models.standard_texts.tables import StandardText
from models.standard_texts.values import TextUse
from models.tables import METADATA
from models.walks.tables import SafetyWalk
from models.walks.values import WalkKind


def crowd(store: Store) -> None:
    """Fill what the demo leaves empty."""
    with store.reading() as session:
        report = session.scalars(select(Report.id).order_by(Report.received_at.desc())).first()
    Attachments(store).add(Owner(Kind.REPORT, report), b"words in a file", "words.txt")
    with store.writing(Deed.SETTING_EDIT) as session:
        now, today = store.clock.now(), store.clock.today()
        _answers(session, report, now, today)
        _reviews(session, now)
        _disposals(session, now, today)
        session.add_all(
            [
                StandardText(use=TextUse.PUBLICATION, name="-", text="-"),
                ItemDraft(agenda_item_id=session.scalars(select(AgendaItem.id)).first(), words="-"),
                PlaceName(name="-", folded="-", latitude=59.0, longitude=14.0, file_name="-"),
                DeskPerson(name="-", role="-"),
                MapLayer(name="-", layer_kind=next(iter(LayerKind)), source="-", options={}),
                SavedView(name="-", wanted={}),
            ]
        )
        _all_states(session)


def _answers(session: Session, report: int, now, today: date) -> None:
    walk = SafetyWalk(name="-", walk_kind=WalkKind.PUBLIC, held_on=today, participants="-", route="-")
    session.add(walk)
    session.flush()
    told = session.get(Report, report)
    told.walk_id, told.walk_point = walk.id, 1
    case = session.scalars(select(Measure.case_id).where(Measure.case_id.is_not(None))).first()
    session.add_all(
        [
            Answer(report_id=report, text="-", written_at=now, person="-"),
            Promise(report_id=report, to_whom="-", what="-", promised_on=today, how="-", person="-"),
            Promise(case_id=case, to_whom="-", what="-", promised_on=today, due_on=today, person="-"),
        ]
    )


def _reviews(session: Session, now) -> None:
    for publication in session.scalars(select(Publication.id)).all():
        session.add_all(
            [
                ReviewComment(publication_id=publication, at=now, person="-", field="public_text"),
                ScreeningDecision(
                    subject=Kind.PUBLICATION,
                    subject_row=publication,
                    field="public_text",
                    hit_kind=HitKind.NAME,
                    decision=HitDecision.KEPT,
                    person="-",
                    at=now,
                ),
            ]
        )


def _disposals(session: Session, now, today: date) -> None:
    disposal = Disposal(at=now, person="-")
    session.add(disposal)
    session.flush()
    gone = DisposedRecord(
        disposal_id=disposal.id,
        record_type=RecordType.CASE,
        record_id=1,
        made_on=today,
        ran_from=today,
        days=1,
        decision="-",
    )
    session.add_all(
        [
            gone,
            DisposedOfCase(
                case_id=session.scalars(select(Case.id)).first(), disposal_id=disposal.id, reports=1
            ),
            DisposedTally(week=today, source=ReportSource.OTHER, category="-", area="-", reports=1),
            RetentionHold(record_type=RecordType.CASE, record_id=1, reason="-", person="-", at=now),
            RetentionRule(record_type=RecordType.CASE, days=1, runs_from=RunsFrom.CLOSED, decision="-"),
            Disclosure(at=now, person="-", registry_number="-", basis="-", masked_count=1),
        ]
    )


def _all_states(session: Session) -> None:
    """Some that are under way wait for somebody outside: each state has words of its own."""
    under_way = select(Measure).where(Measure.state == MeasureState.UNDER_WAY).order_by(Measure.id)
    for measure in session.scalars(under_way).all()[::2]:
        measure.state, measure.waiting_since = MeasureState.WAITING_EXTERNAL, date(2026, 11, 1)


def empty_tables(store: Store) -> list[str]:
    with store.reading() as session:
        return [
            table.name
            for table in METADATA.sorted_tables
            if session.scalar(select(func.count()).select_from(table)) == 0
        ]
