"""Answers to those who told us: each sender's digest, and the protocol of a safety walk."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date

from desktop.commands.command import Asked, Command, Say, print_json, say, take_json, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from desktop.whole_file import write_whole


def answers(asked: Asked) -> int:
    from desktop.answers.digests import Digests  # noqa: PLC0415 - slow to load

    arguments = asked.arguments
    with asked.opening.opened(somebody()) as store:
        last = arguments.last or max(store.clock.today(), arguments.first)
        written = Digests(store).write(arguments.output, arguments.first, last)
    if arguments.json:
        files = [{"name": each.name, "about": each.about} for each in written]
        print_json({"folder": str(arguments.output), "files": files})
        return 0
    told = QT_TRANSLATE_NOOP("Commands", "{count} senders' digests are written to {path}.")
    say(told, count=len({each.about for each in written}), path=arguments.output)
    return 0


def walk(asked: Asked) -> int:
    from desktop.walks import Walks  # noqa: PLC0415 - slow to load

    with asked.opening.opened(somebody()) as store:
        walks = Walks(store)
        page = walks.page(walks.find(asked.arguments.walk))
        paper = walks.protocol(page.walk.id)
    write_whole(asked.arguments.output, paper)
    told = QT_TRANSLATE_NOOP(
        "Commands", "The protocol is written to {path}; {left} of {all} points lack an answer."
    )
    say(told, path=asked.arguments.output, left=page.unanswered, all=len(page.points))
    return 0


def _take_period(parser: ArgumentParser, words: Say) -> None:
    day = words(QT_TRANSLATE_NOOP("Commands", "YYYY-MM-DD"))
    parser.add_argument(
        "--from",
        dest="first",
        type=date.fromisoformat,
        required=True,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "the first day")),
    )
    parser.add_argument(
        "--to",
        dest="last",
        type=date.fromisoformat,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "the last day; today without")),
    )
    take_json(parser, words)
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "the folder to write to"))


def _take_walk(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "walk",
        metavar="(latest | ID)",
        help=words(QT_TRANSLATE_NOOP("Commands", "latest, or the number of a safety walk")),
    )
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))


COMMANDS = (
    Command(
        "answers",
        QT_TRANSLATE_NOOP("Commands", "write what became of each sender's reports, as PDF and as a mail"),
        answers,
        _take_period,
    ),
    Command(
        "walk",
        QT_TRANSLATE_NOOP("Commands", "write a safety walk's protocol with the answers, as PDF"),
        walk,
        _take_walk,
    ),
)
