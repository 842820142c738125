"""Disposal (gallring): the dry run, carrying it out, and what was disposed of."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from desktop.clock import STOCKHOLM
from desktop.commands.command import Asked, Command, Say, print_json, say, take_json, warn
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody

if TYPE_CHECKING:
    from desktop.retention.retention import Retention
    from desktop.store import Store
    from models.retention.values import Disposed, Proposal


def dispose(asked: Asked) -> int:
    """Shows what would go; carries it out only where that is confirmed."""
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    given = asked.arguments
    with asked.opening.opened(somebody()) as store:
        retention = _retention(store)
        if given.dry_run:
            _say_proposal(retention.proposal())
            return 0
        store.hold()
        retention.finish()
        result = retention.dispose(retention.proposal())
    for record_type, number in result.counts.items():
        say(
            QT_TRANSLATE_NOOP("Commands", "{type}: {count} disposed of"),
            type=label(record_type),
            count=number,
        )
    _warn_of_what_is_left(result)
    return 0


def list_disposals(asked: Asked) -> int:
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    with asked.opening.opened(somebody()) as store:
        rows = _retention(store).disposals()
    if asked.arguments.json:
        print_json(
            [
                {
                    "id": row.id,
                    "at": row.at.isoformat(),
                    "person": row.person,
                    "counts": {record_type.value: number for record_type, number in row.counts.items()},
                    "decisions": list(row.decisions),
                    "cleaned": row.is_cleaned,
                }
                for row in rows
            ]
        )
        return 0
    for row in rows:
        counts = ", ".join(f"{label(record_type)} {number}" for record_type, number in row.counts.items())
        day = row.at.astimezone(STOCKHOLM).date()
        say(
            QT_TRANSLATE_NOOP("Commands", "{day}  {person}  {counts}"),
            day=day,
            person=row.person,
            counts=counts,
        )
    return 0


def _retention(store: Store) -> Retention:
    from desktop.retention.retention import Retention  # noqa: PLC0415 - slow to load

    return Retention(store)


def _say_proposal(proposal: Proposal) -> None:
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    if not proposal.rules:
        say(QT_TRANSLATE_NOOP("Commands", "No rule has a decision to rest on, so nothing is disposed of."))
    for record_type, rule in proposal.rules.items():
        say(
            QT_TRANSLATE_NOOP("Commands", "{type}: {count} to dispose of ({decision})"),
            type=label(record_type),
            count=proposal.counts.get(record_type, 0),
            decision=rule.decision,
        )
    for one in proposal.kept:
        say(
            QT_TRANSLATE_NOOP("Commands", "stays: {type} {id}: {why}"),
            type=label(one.record.type),
            id=one.record.id,
            why=", ".join(sorted(label(reason) for reason in one.record.kept_by)),
        )


def _warn_of_what_is_left(result: Disposed) -> None:
    if not result.is_cleaned:
        warn(QT_TRANSLATE_NOOP("Commands", "The file could not be cleaned yet; the next start tries again."))
    if result.copies:
        warn(
            QT_TRANSLATE_NOOP("Commands", "Older copies still hold it: {count}. See Register, Disposal."),
            count=result.copies.backups + result.copies.set_aside,
        )
    if result.by_server:
        warn(QT_TRANSLATE_NOOP("Commands", "The server's own log and backups keep it as long as IT has set."))


def _take_choice(parser: ArgumentParser, words: Say) -> None:
    choice = parser.add_mutually_exclusive_group(required=True)
    choice.add_argument(
        "--dry-run", action="store_true", help=words(QT_TRANSLATE_NOOP("Commands", "only say what would go"))
    )
    choice.add_argument(
        "--confirm", action="store_true", help=words(QT_TRANSLATE_NOOP("Commands", "dispose of it, for good"))
    )


COMMANDS = (
    Command(
        "dispose",
        QT_TRANSLATE_NOOP("Commands", "dispose of what has been kept long enough by decided rules"),
        dispose,
        _take_choice,
    ),
    Command(
        "disposals", QT_TRANSLATE_NOOP("Commands", "list what was disposed of"), list_disposals, take_json
    ),
)
