"""What is written for others: minutes, exports and pictures."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from desktop.commands.command import Asked, Command, Say, print_json, say, take_json, take_output, warn
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from desktop.whole_file import write_whole

SUBJECTS = ("reports", "cases", "measures")


def minutes(asked: Asked) -> int:
    from desktop.meetings import Meetings  # noqa: PLC0415 - slow to load

    with asked.opening.opened(somebody()) as store:
        meetings = Meetings(store)
        meeting, masked = meetings.find(asked.arguments.meeting), asked.arguments.mask
        paper = meetings.masked_copy(meeting, masked) if masked else meetings.minutes_pdf(meeting)
    path: Path = asked.arguments.output
    write_whole(path, paper)
    if masked:
        say(QT_TRANSLATE_NOOP("Commands", "A copy with masked parts is written to {path}."), path=path)
    else:
        say(QT_TRANSLATE_NOOP("Commands", "The minutes are written to {path}."), path=path)
    return 0


def papers(asked: Asked) -> int:
    from desktop.meetings import Meetings  # noqa: PLC0415 - slow to load
    from desktop.papers.papers import Papers  # noqa: PLC0415

    folder: Path = asked.arguments.output
    with asked.opening.opened(somebody()) as store:
        written = Papers(store).write(Meetings(store).find(asked.arguments.meeting), folder)
    if asked.arguments.json:
        files = [{"paper": each.paper, "name": each.name, "about": each.about} for each in written.files]
        print_json({"folder": str(folder), "files": files, "without_address": written.without_address})
        return 0
    told = QT_TRANSLATE_NOOP("Commands", "{count} papers are written to {path}.")
    say(told, count=len(written.files), path=folder)
    if written.without_address:
        warning = QT_TRANSLATE_NOOP("Commands", "No e-mail address is known for {names}.")
        warn(warning, names=", ".join(written.without_address))
    return 0


def export(asked: Asked) -> int:
    from desktop.exports.export import export as write_rows  # noqa: PLC0415 - slow to load
    from desktop.exports.subjects import Subject  # noqa: PLC0415

    path = asked.arguments.output
    with asked.opening.opened(somebody()) as store:
        count = write_rows(store, Subject(asked.arguments.subject), path)
    say(QT_TRANSLATE_NOOP("Commands", "{count} rows are written to {path}."), count=count, path=path)
    return 0


def pictures(asked: Asked) -> int:
    from desktop.app import take_pictures  # noqa: PLC0415 - loads the whole window

    folder = asked.arguments.output
    with asked.opening.opened(somebody()) as store:
        count = len(take_pictures(store, folder))
    say(QT_TRANSLATE_NOOP("Commands", "{count} pictures are in {path}."), count=count, path=folder)
    return 0


def _take_meeting(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "meeting",
        metavar="(latest | 2026-W47)",
        help=words(QT_TRANSLATE_NOOP("Commands", "latest, or a week such as 2026-W47")),
    )
    parser.add_argument(
        "--mask",
        action="append",
        default=[],
        metavar=words(QT_TRANSLATE_NOOP("Commands", "WORDS")),
        help=words(QT_TRANSLATE_NOOP("Commands", "mask these words in the copy; may be given again")),
    )
    _take_place(parser, words)


def _take_meeting_for_papers(parser: ArgumentParser, words: Say) -> None:
    _take_meeting(parser, words)
    take_json(parser, words)


def _take_subject(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "subject", choices=SUBJECTS, help=words(QT_TRANSLATE_NOOP("Commands", "what to write"))
    )
    _take_place(parser, words)


def _take_place(parser: ArgumentParser, words: Say) -> None:
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))


COMMANDS = (
    Command("minutes", QT_TRANSLATE_NOOP("Commands", "write the minutes as PDF"), minutes, _take_meeting),
    Command(
        "papers",
        QT_TRANSLATE_NOOP("Commands", "write all papers of a meeting to a folder"),
        papers,
        _take_meeting_for_papers,
    ),
    Command(
        "export",
        QT_TRANSLATE_NOOP("Commands", "write reports, cases or measures as .csv, .xlsx or .geojson"),
        export,
        _take_subject,
    ),
    Command(
        "pictures",
        QT_TRANSLATE_NOOP("Commands", "a PNG of every page of the window"),
        pictures,
        _take_place,
        needs_screen=True,
    ),
)
