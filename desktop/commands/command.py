"""What a command is made of."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QTranslator

import resources
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import Opening

Say = Callable[[str], str]


class Asked(NamedTuple):
    """Which store is meant, and the command's own arguments."""

    opening: Opening
    arguments: Namespace


@dataclass(frozen=True, slots=True)
class Command:
    """`help` is an English source string; `run` prints what it did and returns the exit code."""

    name: str
    help: str
    run: Callable[[Asked], int]
    take_arguments: Callable[[ArgumentParser, Say], object] = lambda _parser, _say: None
    needs_screen: bool = False
    # Ends the help; is given what says the command line's words, and what says labels.
    told_last: Callable[[Say, Say], str] | None = None


def words(language: str, context: str = "Commands") -> Say:
    """The command line's own words, or another context's, before there is an application to translate."""
    translator = QTranslator()
    translator.load(language, str(resources.folder() / "translations"))
    return lambda source: translator.translate(context, source) or source


def say(source: str, /, **facts: object) -> None:
    """Print a sentence of the command line's, translated."""
    print(QCoreApplication.translate("Commands", source).format_map(facts))  # noqa: T201 - its purpose


def warn(source: str, /, **facts: object) -> None:
    """The same on stderr: what is worth knowing beside the answer."""
    print(QCoreApplication.translate("Commands", source).format_map(facts), file=sys.stderr)  # noqa: T201


def print_json(value: Any) -> None:
    """For programs."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def take_json(parser: ArgumentParser, words: Say) -> None:
    """Let the command print for programs."""
    parser.add_argument(
        "--json", action="store_true", help=words(QT_TRANSLATE_NOOP("Commands", "for programs"))
    )


def take_output(parser: ArgumentParser, words: Say, help_words: str, *, required: bool = True) -> None:
    """Let the command write where it is told."""
    place = words(QT_TRANSLATE_NOOP("Commands", "PLACE"))
    parser.add_argument("-o", "--output", type=Path, required=required, metavar=place, help=words(help_words))
