"""The command line: finds out what is asked, and says in one sentence what went wrong."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from desktop import paths
from desktop.commands.argument_words import speak_arguments
from desktop.commands.command import Asked, Command, Say, words
from desktop.commands.table import COMMANDS
from desktop.display import draw_unseen, has_display
from desktop.language import speak
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import Opening
from desktop.settings import MachineSettings
from models.refusals import Refusal, RefusalKind

DONE, REFUSED, WRONG_USE = 0, 1, 2


def main(given: Sequence[str] | None = None) -> int:
    """Do what the arguments ask; exit codes as above."""
    language = MachineSettings().now.language
    arguments = _parser(words(language), words(language, "Label")).parse_args(given)
    opening = Opening(arguments.store, arguments.demo, arguments.keep, arguments.today)
    command: Command | None = arguments.command
    if command is None:
        return _show(opening, language)
    speak(_application(command.needs_screen), language)
    return _guarded(partial(command.run, Asked(opening, arguments)))


def _show(opening: Opening, language: str) -> int:
    """Open the window; without a screen one sentence says what to do instead."""
    if not has_display():
        application = _application(needs_screen=False)
        speak(application, language)
        return _guarded(_refuse_without_display)
    from desktop.app import main as show  # noqa: PLC0415 - Qt's widgets only where there is a window

    return show(opening)


def _refuse_without_display() -> NoReturn:
    raise Refusal(RefusalKind.NO_DISPLAY)


def _guarded(deed: Callable[[], int]) -> int:
    """Do it; what goes wrong becomes one sentence, never a traceback."""
    try:
        return deed()
    except Refusal as refusal:
        from desktop.wording import sentence  # noqa: PLC0415 - only where something is refused

        return _refused(sentence(refusal))
    except OSError as error:
        told = QCoreApplication.translate("Commands", "{path} cannot be read or written.")
        return _refused(told.format(path=error.filename or ""))
    except Exception as fault:  # noqa: BLE001 - a person never sees a traceback
        from desktop.faults import keep_log, log, report_of  # noqa: PLC0415 - only where something broke

        keep_log(paths.log_file())
        log.error(report_of(fault))
        told = QCoreApplication.translate("Commands", "Something is wrong in the program. Send us {path}.")
        return _refused(told.format(path=paths.log_file()))


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)  # noqa: T201 - its purpose
    return REFUSED


def _application(needs_screen: bool) -> QCoreApplication:
    if needs_screen:
        draw_unseen()
        from desktop.app import application  # noqa: PLC0415 - Qt's widgets only where there is a window

        return application()
    return QCoreApplication.instance() or QCoreApplication(sys.argv[:1])


class _Parser(ArgumentParser):
    """argparse, ending with a sentence in the person's language."""

    say: Say = staticmethod(str)
    # What is told at the end of the help, made when that is asked for.
    told_last: Callable[[], str] | None = None

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        told = self.say(QT_TRANSLATE_NOOP("Commands", "That is not how it is used: {problem}"))
        self.exit(WRONG_USE, told.format(problem=message) + "\n")

    def format_help(self) -> str:
        if self.told_last is not None:
            self.epilog = self.told_last()
        return super().format_help()


def _parser(say: Say, label: Say) -> ArgumentParser:
    speak_arguments(say)
    _Parser.say = staticmethod(say)
    parser = _Parser(
        prog="trygghetsbordet",
        description=say(
            QT_TRANSLATE_NOOP("Commands", "Without a command the window opens on your own store.")
        ),
    )
    parser.add_argument(
        "--store",
        default="",
        metavar=say(QT_TRANSLATE_NOOP("Commands", "PATH_OR_URL")),
        help=say(
            QT_TRANSLATE_NOOP("Commands", "another SQLite file, or a PostgreSQL address without password")
        ),
    )
    parser.add_argument(
        "--demo",
        action="store_true",
        help=say(QT_TRANSLATE_NOOP("Commands", "on a throw-away demo municipality")),
    )
    parser.add_argument(
        "--keep",
        type=Path,
        metavar=say(QT_TRANSLATE_NOOP("Commands", "FILE")),
        help=say(QT_TRANSLATE_NOOP("Commands", "keep the demo in this file")),
    )
    parser.add_argument(
        "--today",
        type=date.fromisoformat,
        metavar=say(QT_TRANSLATE_NOOP("Commands", "YYYY-MM-DD")),
        help=say(QT_TRANSLATE_NOOP("Commands", "let it be another day")),
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(metavar=say(QT_TRANSLATE_NOOP("Commands", "COMMAND")))
    for command in COMMANDS:
        own = commands.add_parser(
            command.name,
            help=say(command.help),
            description=say(command.help),
            formatter_class=RawDescriptionHelpFormatter,
        )
        command.take_arguments(own, say)
        if command.told_last is not None:
            own.told_last = partial(command.told_last, say, label)
        own.set_defaults(command=command)
    return parser
