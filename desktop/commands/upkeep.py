"""Making, checking, copying and restoring a store."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path

from desktop.commands.command import Asked, Command, Say, say, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from desktop.own_store import own_store
from models.refusals import Refusal, RefusalKind


def create(asked: Asked) -> int:
    from desktop.store import Store  # noqa: PLC0415 - slow to load

    address = asked.opening.address
    if not address:
        raise Refusal(RefusalKind.STORE_UNNAMED)
    Store.create(address)
    say(QT_TRANSLATE_NOOP("Commands", "The store {path} is made."), path=address)
    return 0


def backup(asked: Asked) -> int:
    with asked.opening.opened(somebody()) as store:
        path = store.backups.make(asked.arguments.output)
    say(QT_TRANSLATE_NOOP("Commands", "The backup is {path}, and is checked."), path=path)
    return 0


def restore(asked: Asked) -> int:
    from desktop.retention.retention import Retention  # noqa: PLC0415 - slow to load
    from desktop.storage.postgresql import is_postgresql  # noqa: PLC0415
    from desktop.storage.restore import restore as put_back  # noqa: PLC0415

    address = asked.opening.address
    if is_postgresql(address):
        raise Refusal(RefusalKind.BACKUP_BY_SERVER)
    store = Path(address) if address else own_store()
    aside = put_back(store, asked.arguments.file, datetime.now(UTC))
    with asked.opening.opened(somebody()) as opened:
        Retention(opened).finish()
    say(
        QT_TRANSLATE_NOOP("Commands", "The store is restored. What was there before lies in {path}."),
        path=aside,
    )
    return 0


def check(asked: Asked) -> int:
    from desktop.labels import label  # noqa: PLC0415 - slow to load
    from desktop.storage.check import check as ask  # noqa: PLC0415

    with asked.opening.opened(somebody()) as store:
        answers = ask(store)
        place = store.place
    for answer in answers:
        if answer.is_well:
            say(
                QT_TRANSLATE_NOOP("Commands", "{question}: well ({found})"),
                question=label(answer.question),
                found=answer.found,
            )
        else:
            say(
                QT_TRANSLATE_NOOP("Commands", "{question}: NOT WELL ({found})"),
                question=label(answer.question),
                found=answer.found,
            )
    if not all(answer.is_well for answer in answers):
        raise Refusal(RefusalKind.STORE_DAMAGED, path=place)
    return 0


def _take_file(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "file",
        type=Path,
        metavar=words(QT_TRANSLATE_NOOP("Commands", "FILE")),
        help=words(QT_TRANSLATE_NOOP("Commands", "the backup")),
    )


def _take_backup_output(parser: ArgumentParser, words: Say) -> None:
    help_words = QT_TRANSLATE_NOOP("Commands", "where to, else beside the store's other backups")
    take_output(parser, words, help_words, required=False)


COMMANDS = (
    Command("create", QT_TRANSLATE_NOOP("Commands", "make the store that --store names"), create),
    Command("backup", QT_TRANSLATE_NOOP("Commands", "make a checked copy"), backup, _take_backup_output),
    Command(
        "restore", QT_TRANSLATE_NOOP("Commands", "put a backup in the store's place"), restore, _take_file
    ),
    Command("check", QT_TRANSLATE_NOOP("Commands", "is the store whole?"), check),
)
