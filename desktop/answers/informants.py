"""An answer to one member of the public: who it is to is read here, and kept nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.answers.words import say
from desktop.clock import STOCKHOLM
from desktop.minutes.words import long_day
from desktop.municipality import settings_of
from desktop.papers.addresses import usable
from models.answers.values import InformantMessage, Reach
from models.folding import fold
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report


def message_to(session: Session, report_ids: Sequence[int], reach: Reach, text: str) -> InformantMessage:
    """The message to the first who can be reached so. Raises Refusal GONE where nobody can."""
    asked = select(Informant).where(Informant.report_id.in_(report_ids)).order_by(Informant.id)
    told = [each for each in session.scalars(asked) if address_of(each, reach)]
    if not told:
        raise Refusal(RefusalKind.GONE)
    first = told[0]
    same = [each.report_id for each in told if _same(each, reach) == _same(first, reach)]
    settings = settings_of(session)
    signed = [say("message.bye"), *(part for part in (settings.unit, settings.name) if part)]
    body = [say("message.hello"), _told_on(session, same), text.strip(), "\n".join(signed)]
    return InformantMessage(
        report_ids=tuple(same),
        name=first.name,
        address=address_of(first, reach),
        subject=say("message.subject", municipality=settings.name),
        body="\n\n".join(body),
    )


def address_of(informant: Informant, reach: Reach) -> str:
    """The address as it may be used; "" where there is none, or none that mail can be sent to."""
    match reach:
        case Reach.EMAIL:
            return next(iter(usable([informant.email])), "")
        case Reach.LETTER:
            return informant.postal_address.strip()
        case Reach.PHONE:
            return informant.phone.strip()


def _same(informant: Informant, reach: Reach) -> str:
    """By what two are the same person: a house has many, an address for e-mail or a phone one."""
    address = fold(" ".join(address_of(informant, reach).split()))
    return f"{fold(informant.name)}\n{address}" if reach is Reach.LETTER else address


def _told_on(session: Session, report_ids: Sequence[int]) -> str:
    """As "Du hörde av dig till oss onsdag 18 november 2026"; the own words are not sent back."""
    received = session.scalars(select(Report.received_at).where(Report.id.in_(report_ids)))
    days = sorted({moment.astimezone(STOCKHOLM).date() for moment in received})
    return say("message.received", count=len(days), days=_listed(days))


def _listed(days: Sequence[date]) -> str:
    words = [long_day(day) for day in days]
    return f" {say('message.and')} ".join(part for part in (", ".join(words[:-1]), words[-1]) if part)
