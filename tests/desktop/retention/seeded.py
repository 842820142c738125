"""A store of an old year, with one word of its own in every field that disposal must empty."""

from dataclasses import dataclass, field
from datetime import UTC, datetime
from random import Random

from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.retention.retention import Retention
from desktop.store import Store
from models.answers.tables import Answer, Promise
from models.attachments.values import Owner
from models.cases.values import CaseClosing, CaseDraft, CaseEdit, CloseReason
from models.deeds import Deed
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.publication.tables import Publication, PublicationReview, ReviewComment
from models.publication.values import PublicationState, Verdict
from models.reports.values import CallerDetails, Feedback, ReportDraft, ReportEdit, ReportSource
from models.retention.values import RecordType, Rule, RunsFrom
from models.screening.tables import ScreeningDecision
from models.screening.values import HitDecision, HitKind

DECISION = "Dokumenthanteringsplan, KS 2025/0012 § 14"
# As the program's own clock tells them: in UTC.
THEN, LATER = datetime(2020, 3, 4, 8, tzinfo=UTC), datetime(2026, 11, 18, 8, tzinfo=UTC)
RULES = (
    Rule(RecordType.INFORMANT, 90, RunsFrom.ANSWERED, DECISION),
    Rule(RecordType.REPORT, 730, RunsFrom.CLOSED, DECISION),
    Rule(RecordType.CASE, 1825, RunsFrom.CLOSED, DECISION),
)


@dataclass
class Words:
    """Gives words that stand nowhere else, nor end as each other."""

    random: Random = field(default_factory=lambda: Random(7))
    given: dict[str, str] = field(default_factory=dict)

    def __call__(self, where: str) -> str:
        word = "".join(self.random.choices("bdfghjkmnpqrvwxz", k=14)).capitalize()
        self.given[where] = word
        return word


def decide(store: Store, *rules: Rule) -> None:
    for rule in rules or RULES:
        Retention(store).edit(rule)


def a_screened_report(store: Store, words: Words, name: str = "report") -> int:
    """One that has been answered, and was changed once so that the history tells of it."""
    reports = Reports(store)
    report_id = reports.add(
        ReportDraft(
            ReportSource.POSTCARD,
            f"Mörkt {words(name)} i tunneln",
            store.clock.now(),
            place=words(f"{name} place"),
            sender=words(f"{name} sender"),
            caller=CallerDetails(
                words(f"{name} name"),
                f"{words(f'{name} mail')}@example.org",
                words(f"{name} phone"),
                words(f"{name} home"),
            ),
        )
    )
    reports.contact(report_id)
    page = reports.page(report_id)
    how = words(f"{name} feedback")
    reports.edit(
        ReportEdit(report_id, page.version, None, None, None, Feedback.GIVEN, store.clock.today(), how)
    )
    _attach(store, words, Kind.REPORT, report_id, name)
    with store.writing(Deed.ANSWER_WRITE) as session:
        session.add(
            Answer(
                report_id=report_id, text=words(f"{name} answer"), written_at=store.clock.now(), person="Åsa"
            )
        )
        session.add(_judged(store, Kind.REPORT, report_id, words(f"{name} judged")))
    return report_id


def a_closed_case(store: Store, words: Words, *report_ids: int) -> int:
    cases = Cases(store, Reports(store))
    case_id = cases.open(
        CaseDraft(words("case"), words("case description"), place=words("case place"), report_ids=report_ids)
    )
    page = cases.page(case_id)
    cases.edit(CaseEdit(case_id, page.version, words("case title"), words("case more"), None, None, ""))
    cases.note(case_id, words("case note"))
    measures = Measures(store)
    measure_id = measures.propose(MeasureDraft(words("measure"), words("measure more"), case_id=case_id))
    measures.drop(measure_id, measures.page(measure_id).version, words("measure reason"))
    _attach(store, words, Kind.CASE, case_id, "case")
    _attach(store, words, Kind.MEASURE, measure_id, "measure")
    _write_for_the_public(store, words, measure_id)
    with store.writing(Deed.PROMISE_MAKE) as session:
        session.add(
            Promise(
                case_id=case_id,
                to_whom=words("promise to"),
                what=words("promise"),
                promised_on=store.clock.today(),
                kept_on=store.clock.today(),
                how=words("promise how"),
                person="Åsa",
            )
        )
    closing = CaseClosing(case_id, cases.page(case_id).version, CloseReason.SOLVED, words("case closing"))
    cases.close(closing)
    return case_id


def _write_for_the_public(store: Store, words: Words, measure_id: int) -> None:
    with store.writing(Deed.PUBLICATION_EDIT) as session:
        publication = Publication(
            measure_id=measure_id,
            state=PublicationState.WITHDRAWN,
            public_title=words("public title"),
            public_text=words("public text"),
            partner_text=words("partner text"),
            withdrawal_reason=words("withdrawal"),
        )
        session.add(publication)
        session.flush()
        session.add(
            PublicationReview(
                publication_id=publication.id,
                at=store.clock.now(),
                person="Bo",
                verdict=Verdict.SENT_BACK,
                comment=words("review"),
                public_title="",
                public_text=words("reviewed text"),
            )
        )
        session.add(
            ReviewComment(
                publication_id=publication.id,
                at=store.clock.now(),
                person="Bo",
                field="public_text",
                passage=words("passage"),
                comment=words("comment"),
            )
        )
        session.add(_judged(store, Kind.PUBLICATION, publication.id, words("publication judged")))


def _judged(store: Store, kind: Kind, row: int, words: str) -> ScreeningDecision:
    return ScreeningDecision(
        subject=kind,
        subject_row=row,
        field="text",
        hit_kind=HitKind.NAME,
        decision=HitDecision.KEPT,
        words=words,
        reason=words[::-1],
        person="Åsa",
        at=store.clock.now(),
    )


def _attach(store: Store, words: Words, kind: Kind, row: int, name: str) -> None:
    content = (words(f"{name} file") * 900).encode()
    Attachments(store).add(Owner(kind, row), content, f"{words(f'{name} file name')}.txt")
