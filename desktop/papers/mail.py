"""E-mail drafts that open unsent in the person's own mail program."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from typing import Any

from desktop.exports.safe_text import without_controls
from desktop.minutes.words import long_day
from desktop.papers.addresses import usable
from desktop.papers.values import Basis, PaperActor, PaperMeasure
from desktop.papers.words import say

_TYPES: dict[str, dict[str, Any]] = {
    "pdf": {"maintype": "application", "subtype": "pdf"},
    "ics": {
        "maintype": "text",
        "subtype": "calendar",
        "params": {"charset": "utf-8", "method": "PUBLISH"},
    },
}


@dataclass(frozen=True, slots=True)
class Attached:
    name: str
    content: bytes


def mail_to_actor(basis: Basis, actor: PaperActor, attached: Sequence[Attached]) -> bytes:
    """Their sheet, their calendar and the minutes, with their open measures told in the text too."""
    subject = say("mail.subject_actor", week=basis.content.sitting.week, actor=actor.shown)
    return _written(basis, usable(actor.addresses), subject, _to_actor(basis, actor, attached), attached)


def mail_to_list(basis: Basis, attached: Sequence[Attached]) -> bytes:
    """The minutes to everyone on the distribution list."""
    subject = say("mail.subject_list", week=basis.content.sitting.week)
    everyone = usable(address for _, addresses in basis.recipients for address in addresses)
    return _written(basis, everyone, subject, _to_list(basis, attached), attached)


def _written(
    basis: Basis, to: Sequence[str], subject: str, lines: Iterable[str], attached: Iterable[Attached]
) -> bytes:
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    message["Subject"] = _line(say("mail.draft_mark") + subject if basis.is_draft else subject)
    if to:
        message["To"] = ", ".join(to)
    message.set_content("\n".join(without_controls(line) for line in lines))
    for each in attached:
        message.add_attachment(each.content, filename=each.name, **_TYPES[each.name.rpartition(".")[2]])
    return message.as_bytes()


def _to_actor(basis: Basis, actor: PaperActor, attached: Sequence[Attached]) -> list[str]:
    day = long_day(basis.content.sitting.held_on)
    own = [each for each in basis.measures if each.is_awaited and each.responsible_id == actor.id]
    told = [say("mail.sheet", day=day), *_minutes_words(basis, attached)]
    told += [say("mail.calendar")] if any(each.name.endswith(".ics") for each in attached) else []
    promised = [say("mail.open"), *(_promise(each) for each in own), ""] if own else []
    return [say("mail.hello"), "", " ".join(told), "", *promised, *_bye(basis)]


def _to_list(basis: Basis, attached: Sequence[Attached]) -> list[str]:
    told = [say("mail.list", day=long_day(basis.content.sitting.held_on))]
    told += [say("mail.draft")] if basis.is_draft else []
    told += [say("mail.next_list")] if len(attached) > 1 else []
    return [say("mail.hello"), "", " ".join(told), "", *_bye(basis)]


def _minutes_words(basis: Basis, attached: Sequence[Attached]) -> list[str]:
    """Only those around the table are sent the minutes."""
    has_minutes = sum(each.name.endswith(".pdf") for each in attached) > 1
    words = [say("mail.minutes")] if has_minutes else []
    return words + ([say("mail.draft")] if has_minutes and basis.is_draft else [])


def _promise(measure: PaperMeasure) -> str:
    if measure.due:
        when = say("mail.due", day=measure.due)
    elif measure.next_follow_up:
        when = say("mail.follow_up", day=measure.next_follow_up)
    else:
        when = say("mail.ongoing")
    return f"– {_line(measure.title)}: {when}"


def _bye(basis: Basis) -> list[str]:
    """Signed with a name only where the municipality prints names."""
    content = basis.content
    meeting = [say("mail.next_meeting", day=long_day(basis.next_on)), ""] if content.next_meeting else []
    name = content.noted_by if basis.with_names else ""
    signed = [part for part in (name, content.issuer.unit, content.issuer.municipality) if part]
    return [*meeting, say("mail.bye"), *signed]


def _line(text: str) -> str:
    return " ".join(without_controls(text).split())
