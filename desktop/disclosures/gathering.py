"""Reads from the store all that a copy holds, part by part, each in the order in which it came."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM, Clock
from desktop.disclosures import case_records, history_records, measure_records, report_records
from desktop.disclosures.scope import Scope, scope_of
from desktop.disclosures.values import CopyContent, Part, Record
from desktop.disclosures.words import say
from desktop.intake.progress import Tell, unheard
from desktop.minutes.values import Issuer
from desktop.municipality import settings_of
from desktop.versions import fetch
from models.cases.tables import Case
from models.disclosures.values import CopyWish
from models.kinds import Kind
from models.measures.tables import Measure
from models.people.values import Person

_Read = Callable[[Session, Scope], list[Record]]

_PARTS: dict[str, _Read] = {
    "case": case_records.cases,
    "notes": case_records.notes,
    "reports": report_records.reports,
    "measures": measure_records.measures,
    "meetings": measure_records.items,
    "attachments": report_records.attachments,
}


def content_of(
    session: Session, wish: CopyWish, person: Person, clock: Clock, tell: Tell = unheard
) -> CopyContent:
    """All that is printed. *tell* stops it by raising. Raises Refusal GONE, and as `scope_of`."""
    scope = scope_of(wish)
    title, about = _title(session, wish)
    parts = []
    for done, (key, read) in enumerate(_PARTS.items()):
        tell(done, len(_PARTS) + 1)
        parts.append(Part(key, say(f"part.{key}"), tuple(read(session, scope))))
    if wish.with_history:
        told = tuple(history_records.history(session, scope))
        parts.append(Part("history", say("part.history"), told))
    settings = settings_of(session)
    now = clock.now()
    return CopyContent(
        issuer=Issuer(settings.name, settings.unit, settings.address, settings.arms),
        options=settings.paper,
        title=title,
        scope=about,
        registry_number=wish.registry_number,
        made_by=person.role or person.name,
        made_at=now.astimezone(STOCKHOLM),
        day=clock.today(),
        parts=tuple(parts),
    )


def _title(session: Session, wish: CopyWish) -> tuple[str, str]:
    """What the copy is called, and the name of what it is of."""
    if wish.about is Kind.CASE:
        case = fetch(session, Case, wish.about_id or 0)
        return say("copy.case", number=case.registry_number or f"Ä {case.id}"), case.title
    if wish.about is Kind.MEASURE:
        measure = fetch(session, Measure, wish.about_id or 0)
        return say("copy.measure", number=f"Å {measure.id}"), measure.title
    first, last = wish.first_day, wish.last_day
    return say("copy.period", first=first, last=last), ""
