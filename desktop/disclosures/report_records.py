"""Reports and attachments as records of a copy: the sender's own words, and nothing of how to reach them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.disclosures.case_records import told
from desktop.disclosures.scope import Scope
from desktop.disclosures.values import Record
from desktop.disclosures.words import day_of, say, word
from desktop.minutes.terms import term
from desktop.screening import Level, hits
from models.areas.tables import Area
from models.attachments.tables import Attachment
from models.attachments.values import Owner
from models.categories.tables import Category
from models.disclosures.rules import OWN, is_private
from models.kinds import Kind
from models.reports.tables import Informant, Report
from models.reports.values import Feedback

# A shorter name or number may be a part of any word.
_SHORTEST = 4


def reports(session: Session, scope: Scope) -> list[Record]:
    """The oldest first; where a text repeats its informant's contact details, they are left out of it."""
    asked = (
        select(Report, Informant, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""))
        .outerjoin(Informant, Informant.report_id == Report.id)
        .outerjoin(Category, Category.id == Report.category_id)
        .outerjoin(Area, Area.id == Report.area_id)
        .where(scope.reports)
        .order_by(Report.received_at, Report.id)
        .execution_options(yield_per=500)
    )
    return [_report(*found) for found in session.execute(asked)]


def attachments(session: Session, scope: Scope) -> list[Record]:
    """By type and day: their names may tell of somebody."""
    asked = select(
        Attachment.report_id,
        Attachment.case_id,
        Attachment.measure_id,
        Attachment.media_type,
        Attachment.size,
        Attachment.added_at,
    ).where(scope.attachments)
    return list(_files(session.execute(asked.order_by(Attachment.added_at, Attachment.id))))


def came_from(report: Report, *, has_informant: bool) -> str:
    """Whom the report came from: an organisation, ourselves, or "enskild"."""
    if is_private(report.source, has_informant=has_informant):
        return say("record.private_through", source=term(report.source))
    return term(report.source) if report.source in OWN else openly(report.sender, term(report.source))


@lru_cache(1000)
def openly(sender: str, otherwise: str) -> str:
    """The sender where it cannot be taken for a person's name, else what is said *otherwise*."""
    is_somebody = any(hit.level is not Level.LOW for hit in hits(sender))
    return otherwise if is_somebody or not sender else sender


def _report(report: Report, informant: Informant | None, category: str, area: str) -> Record:
    def clean(text: str) -> str:
        return _without(text, informant) if informant is not None else text

    facts = told(
        registry_number=report.registry_number,
        sender=came_from(report, has_informant=informant is not None),
        happened=day_of(report.happened_at),
        category=category or report.sender_category,
        area=area or clean(report.sender_area),
        place=clean(report.place),
        state=word("report_state", report.state),
        motive=clean(report.dismissal_motive),
        feedback=clean(_feedback(report)),
    )
    heading = say("record.report", number=report.id, day=day_of(report.received_at))
    return Record(heading, facts, clean(report.text))


def _feedback(report: Report) -> str:
    if report.feedback is Feedback.NOT_NEEDED:
        return ""
    told = (word("feedback", report.feedback), day_of(report.feedback_at), report.feedback_how)
    return " ".join(filter(None, told))


def _without(text: str, informant: Informant) -> str:
    """The text without the informant's name, address, phone and e-mail, however they are spaced."""
    folded = text.casefold()
    ways = []
    for value in (informant.name, informant.email, informant.postal_address):
        parts = value.split()
        # Looked for first: to make each pattern would take longer than all else.
        if len(value.strip()) >= _SHORTEST and all(part.casefold() in folded for part in parts):
            ways.append(r"\s+".join(map(re.escape, parts)))
    digits = re.sub(r"\D", "", informant.phone)
    if len(digits) > _SHORTEST and sum(map(str.isdigit, text)) >= len(digits):
        ways.append(r"[\s/().-]*".join(digits))
    if not ways:
        return text
    return re.sub("|".join(ways), say("copy.contact"), text, flags=re.IGNORECASE)


def _files(found: Iterator[tuple[object, ...]]) -> Iterator[Record]:
    for report_id, case_id, measure_id, media_type, size, added_at in found:
        sort = word_of_type(str(media_type))
        owner = _owner(report_id, case_id, measure_id)
        kilobytes = max(1, round(int(str(size)) / 1000))
        facts = told(owner=_owner_words(owner), size=say("record.size", count=kilobytes))
        heading = say("record.attachment", day=day_of(added_at), type=sort)  # type: ignore[arg-type]
        yield Record(heading, facts)


def word_of_type(media_type: str) -> str:
    """As "bild (jpeg)"."""
    room, _, form = media_type.partition("/")
    return f"{say(f'file_type.{room}')} ({form.rsplit('.', 1)[-1]})"


def _owner(report_id: object, case_id: object, measure_id: object) -> Owner:
    if report_id is not None:
        return Owner(Kind.REPORT, int(str(report_id)))
    if case_id is not None:
        return Owner(Kind.CASE, int(str(case_id)))
    return Owner(Kind.MEASURE, int(str(measure_id)))


def _owner_words(owner: Owner) -> str:
    return say(f"record.owner_{owner.kind.value}", number=owner.id)
