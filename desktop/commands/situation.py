"""The picture of an area and a period, as a paper."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date

from desktop.commands.command import Asked, Command, Say, say, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from desktop.whole_file import write_whole

PRESETS = ("general", "traffic")


def situation(asked: Asked) -> int:
    from desktop.areas.areas import Areas  # noqa: PLC0415 - slow to load
    from desktop.situation.periods import Days, Span, days_of  # noqa: PLC0415
    from desktop.situation.situations import Situations  # noqa: PLC0415
    from desktop.situation.values import Preset, SituationWish  # noqa: PLC0415

    arguments = asked.arguments
    with asked.opening.opened(somebody()) as store:
        four_weeks = days_of(Span.FOUR_WEEKS, store.clock.today())
        last = arguments.last or max(four_weeks.last, arguments.first or date.min)
        days = Days(arguments.first or min(four_weeks.first, last), last)
        situations = Situations(store)
        areas = Areas(store).named(arguments.area)
        picture = situations.picture(SituationWish(days, areas, preset=Preset(arguments.preset)))
        paper = situations.paper(picture)
    write_whole(arguments.output, paper)
    told = QT_TRANSLATE_NOOP("Commands", "The picture is written to {path}, of {count} reports.")
    say(told, path=arguments.output, count=picture.total.now)
    return 0


def _take_arguments(parser: ArgumentParser, words: Say) -> None:
    day = words(QT_TRANSLATE_NOOP("Commands", "YYYY-MM-DD"))
    parser.add_argument(
        "--area",
        action="append",
        default=[],
        metavar=words(QT_TRANSLATE_NOOP("Commands", "AREA")),
        help=words(
            QT_TRANSLATE_NOOP("Commands", "an area; may be given again; the whole municipality without")
        ),
    )
    parser.add_argument(
        "--from",
        dest="first",
        type=date.fromisoformat,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "the first day; four weeks back without")),
    )
    parser.add_argument(
        "--to",
        dest="last",
        type=date.fromisoformat,
        metavar=day,
        help=words(QT_TRANSLATE_NOOP("Commands", "the last day; last Sunday without")),
    )
    parser.add_argument(
        "--preset",
        choices=PRESETS,
        default=PRESETS[0],
        help=words(QT_TRANSLATE_NOOP("Commands", "traffic: the police's list by place and hour")),
    )
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))


COMMANDS = (
    Command(
        "situation",
        QT_TRANSLATE_NOOP("Commands", "write what there is in an area during a period, as PDF"),
        situation,
        _take_arguments,
    ),
)
