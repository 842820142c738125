"""The notice of a meeting: its agenda and its calendar file, for those who are called."""

from __future__ import annotations

from argparse import ArgumentParser

from desktop.commands.command import Asked, Command, Say, say, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody


def agenda(asked: Asked) -> int:
    from desktop.meetings import Meetings  # noqa: PLC0415 - slow to load

    with asked.opening.opened(somebody()) as store:
        meetings = Meetings(store)
        paper, calendar = meetings.notices.save(
            meetings.find(asked.arguments.meeting), asked.arguments.output
        )
    say(
        QT_TRANSLATE_NOOP("Commands", "The agenda is written to {paper}, the calendar file to {calendar}."),
        paper=paper,
        calendar=calendar,
    )
    return 0


def _take_arguments(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "meeting",
        metavar="(latest | next | 2026-W48)",
        help=words(QT_TRANSLATE_NOOP("Commands", "latest, next, or a week such as 2026-W48")),
    )
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "the folder to write to"))


COMMANDS = (
    Command(
        "agenda",
        QT_TRANSLATE_NOOP("Commands", "write a meeting's agenda as PDF and the meeting as a calendar file"),
        agenda,
        _take_arguments,
    ),
)
