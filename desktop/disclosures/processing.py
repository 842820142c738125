"""The register extract: each processing of personal data, with the store's own facts (GDPR art. 30)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop.clock import STOCKHOLM
from desktop.minutes.values import Issuer
from desktop.municipality import settings_of
from desktop.paper.template import Template
from models.actors.tables import ContactPerson
from models.attachments.tables import Attachment
from models.base import Base
from models.cases.tables import Case
from models.deeds import Deed
from models.disclosures.tables import Disclosure
from models.history import HistoryEntry
from models.measures.tables import Measure
from models.meetings.tables import Meeting
from models.papers import PaperOptions
from models.reports.tables import Informant, Report
from models.retention.tables import RetentionRule
from models.retention.values import RecordType

_TEMPLATE = Template("processing.toml")

say, columns, at = _TEMPLATE.say, _TEMPLATE.columns, _TEMPLATE.at

# What of the store each activity of the template counts.
_COUNTED: dict[str, tuple[type[Base], ...]] = {
    "reports": (Report,),
    "informants": (Informant,),
    "cases": (Case, Measure),
    "meetings": (Meeting,),
    "contacts": (ContactPerson,),
    "attachments": (Attachment,),
    "history": (HistoryEntry,),
    "disclosures": (Disclosure,),
}


@dataclass(frozen=True, slots=True)
class Activity:
    """One processing: its name, and its facts under their names on paper."""

    key: str
    name: str
    count: int
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Readings:
    """How often a person has read contact details, and when last."""

    person: str
    count: int
    last: date


@dataclass(frozen=True, slots=True)
class Processing:
    """All that is printed."""

    issuer: Issuer
    options: PaperOptions
    made_at: datetime
    activities: tuple[Activity, ...]
    readings: tuple[Readings, ...]


def processing_of(session: Session, now: datetime) -> Processing:
    rules = {rule.record_type: rule for rule in session.scalars(select(RetentionRule))}
    settings = settings_of(session)
    return Processing(
        issuer=Issuer(settings.name, settings.unit, settings.address, settings.arms),
        options=settings.paper,
        made_at=now.astimezone(STOCKHOLM),
        activities=tuple(_activity(session, told, rules) for told in at("activity")),
        readings=_readings(session),
    )


def _activity(session: Session, told: dict[str, Any], rules: dict[RecordType, RetentionRule]) -> Activity:
    key = told["key"]
    count = sum(session.scalar(select(func.count()).select_from(each)) or 0 for each in _COUNTED[key])
    people = 0
    if key == "history":
        people = session.scalar(select(func.count(func.distinct(HistoryEntry.person)))) or 0
    named = [
        (say(f"row.{name}"), told[name]) for name in ("purpose", "basis", "persons", "data", "recipients")
    ]
    if "retention" in told:
        retention = rule_words(rules.get(RecordType(told["retention"])))
    else:
        retention = told["retention_words"]
    now = told["count"][0 if count == 1 else 1].format(count=count, people=people)
    return Activity(
        key,
        told["name"],
        count,
        (*named, (say("row.retention"), retention), (say("row.count"), now)),
    )


def rule_words(rule: RetentionRule | None) -> str:
    """What is decided of how long something is kept."""
    if rule is None:
        return say("rule.none")
    decision = " ".join(rule.decision.split()).rstrip(".")
    if rule.days is None:
        return say("rule.kept", decision=decision) if decision else say("rule.kept_undecided")
    key = "rule.days" if decision else "rule.days_undecided"
    return say(key, days=rule.days, runs=say(f"runs.{rule.runs_from.value}"), decision=decision)


def _readings(session: Session) -> tuple[Readings, ...]:
    """Who has read contact details most stands first."""
    asked = (
        select(HistoryEntry.person, func.count(), func.max(HistoryEntry.at))
        .where(HistoryEntry.deed == Deed.CONTACT_READ, HistoryEntry.field == Informant.__tablename__)
        .group_by(HistoryEntry.person)
        .order_by(func.count().desc(), HistoryEntry.person)
    )
    return tuple(
        Readings(person, count, last.astimezone(STOCKHOLM).date())
        for person, count, last in session.execute(asked)
    )
