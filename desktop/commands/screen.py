"""Looking for personal data in a text file. Needs no store."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.commands.command import Asked, Command, Say, say, take_json
from desktop.marking import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.screening import Hit


def screen(asked: Asked) -> int:
    from desktop.screening import hits, own_names, text_files  # noqa: PLC0415 - slow to load

    given = asked.arguments
    if given.names:
        own_names.take_in(own_names.read(given.names))
    count = 0
    for number, line in enumerate(text_files.lines(given.file, given.encoding), start=1):
        found = hits(line)
        count += len(found)
        if given.json:
            told = {"line": number, "hits": [_for_programs(hit) for hit in found]}
            sys.stdout.write(json.dumps(told) + "\n")
        else:
            _say_hits(number, line, found)
    if not given.json:
        if count:
            say(
                QT_TRANSLATE_NOOP("Commands", "Findings: {count}. Others may be there all the same."),
                count=count,
            )
        else:
            say(QT_TRANSLATE_NOOP("Commands", "Nothing was found. Personal data may be there all the same."))
    return 0


def _for_programs(hit: Hit) -> dict[str, str | int]:
    """`start` and `end` count characters in the line."""
    return {
        "kind": hit.kind.value,
        "start": hit.start,
        "end": hit.end,
        "level": hit.level.value,
        "why": hit.why.value,
    }


def _say_hits(number: int, line: str, found: list[Hit]) -> None:
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    for hit in found:
        say(
            QT_TRANSLATE_NOOP("Commands", "Line {line}, {start}–{end}: “{words}” – {kind}, {level} ({why})"),
            line=number,
            start=hit.start + 1,
            end=hit.end,
            words=_printable(line[hit.start : hit.end]),
            kind=label(hit.kind),
            level=label(hit.level),
            why=label(hit.why),
        )


def _printable(words: str) -> str:
    """Without signs that would steer a terminal."""
    return "".join(sign if sign.isprintable() else "·" for sign in words)


def _take_arguments(parser: ArgumentParser, words: Say) -> None:
    file = words(QT_TRANSLATE_NOOP("Commands", "FILE"))
    parser.add_argument(
        "file", type=Path, metavar=file, help=words(QT_TRANSLATE_NOOP("Commands", "a plain text file"))
    )
    parser.add_argument(
        "--encoding",
        default="",
        metavar=words(QT_TRANSLATE_NOOP("Commands", "ENCODING")),
        help=words(QT_TRANSLATE_NOOP("Commands", "the file's letters, such as utf-8 or cp1252")),
    )
    parser.add_argument(
        "--names",
        type=Path,
        metavar=file,
        help=words(QT_TRANSLATE_NOOP("Commands", "a CSV file of further given and family names")),
    )
    take_json(parser, words)


COMMANDS = (
    Command(
        "screen",
        QT_TRANSLATE_NOOP("Commands", "look for personal data in a text file, line by line"),
        screen,
        _take_arguments,
    ),
)
