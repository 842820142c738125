"""The website: written into a folder, tried dry before, and sent on by the municipality's own command."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.commands.command import Asked, Command, Say, print_json, say, take_json, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from desktop.website import SiteChanges

CHANGES = {
    "new": QT_TRANSLATE_NOOP("Commands", "a new one"),
    "changed": QT_TRANSLATE_NOOP("Commands", "changed"),
    "withdrawn": QT_TRANSLATE_NOOP("Commands", "withdrawn"),
    "unchanged": QT_TRANSLATE_NOOP("Commands", "unchanged"),
}


def publish(asked: Asked) -> int:
    from desktop.publication import Publications  # noqa: PLC0415 - slow to load
    from desktop.website import SiteChanges  # noqa: PLC0415

    folder, is_dry = asked.arguments.output, asked.arguments.dry_run
    command = _upload_command() if asked.arguments.upload and not is_dry else ""
    with asked.opening.opened(somebody()) as store:
        found = Publications(store).dry_run(folder) if is_dry or asked.arguments.json else SiteChanges()
        count = 0 if is_dry else Publications(store).publish_to(folder)
    if asked.arguments.json:
        print_json(_plain(found, str(folder), is_dry=is_dry))
    elif is_dry:
        _tell(found)
    else:
        told = QT_TRANSLATE_NOOP("Commands", "The website is written to {path}, with {count} measures.")
        say(told, path=folder / "index.html", count=count)
    if command:
        from desktop.website.upload import upload  # noqa: PLC0415 - seldom asked for

        upload(command, folder.resolve())
        if not asked.arguments.json:
            say(QT_TRANSLATE_NOOP("Commands", "The website is uploaded."))
    return 0


def _upload_command() -> str:
    """What is set on this machine. Raises Refusal UPLOAD_COMMAND_MISSING, UPLOAD_COMMAND_UNREADABLE."""
    from desktop.settings import MachineSettings  # noqa: PLC0415 - only where it is asked for
    from desktop.website.upload import words_of  # noqa: PLC0415

    command = MachineSettings().now.upload_command
    if not command.strip():
        raise Refusal(RefusalKind.UPLOAD_COMMAND_MISSING)
    words_of(command)
    return command


def _tell(found: SiteChanges) -> None:
    """One line a measure, what changes first."""
    say(
        QT_TRANSLATE_NOOP(
            "Commands",
            "{new} new, {changed} changed, {withdrawn} withdrawn, {unchanged} unchanged. Nothing is written.",
        ),
        **{name: sum(each.change.value == name for each in found.measures) for name in CHANGES},
    )
    for each in found.measures:
        word = QCoreApplication.translate("Commands", CHANGES[each.change.value])
        print(f"{word}\t{each.path}\t{each.title}")  # noqa: T201 - its purpose


def _plain(found: SiteChanges, folder: str, *, is_dry: bool) -> dict[str, object]:
    return {
        "folder": folder,
        "dry_run": is_dry,
        "measures": [
            {"id": each.id, "change": each.change.value, "title": each.title, "path": each.path}
            for each in found.measures
        ],
        "written": list(found.written),
        "removed": list(found.removed),
    }


def _take_arguments(parser: ArgumentParser, words: Say) -> None:
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=words(QT_TRANSLATE_NOOP("Commands", "list what would change, and write nothing")),
    )
    parser.add_argument(
        "--upload",
        action="store_true",
        help=words(
            QT_TRANSLATE_NOOP(
                "Commands", "then run the upload command that is set in Register, This computer"
            )
        ),
    )
    take_json(parser, words)


COMMANDS = (Command("publish", QT_TRANSLATE_NOOP("Commands", "write the website"), publish, _take_arguments),)
