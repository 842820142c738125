"""argparse's own words in the person's language: it knows of no other than gettext's."""

import argparse
from collections.abc import Callable, Mapping

from desktop.marking import QT_TRANSLATE_NOOP

# By argparse's source; %(name)s is filled in by argparse, and may be left out.
_WORDS: Mapping[str, object] = {
    "usage: ": QT_TRANSLATE_NOOP("Commands", "usage: "),
    "positional arguments": QT_TRANSLATE_NOOP("Commands", "arguments"),
    "options": QT_TRANSLATE_NOOP("Commands", "options"),
    "show this help message and exit": QT_TRANSLATE_NOOP("Commands", "show this help"),
    "argument %(argument_name)s: %(message)s": QT_TRANSLATE_NOOP(
        "Commands", "%(argument_name)s: %(message)s"
    ),
    "expected one argument": QT_TRANSLATE_NOOP("Commands", "a value is missing"),
    "expected at least one argument": QT_TRANSLATE_NOOP("Commands", "at least one value is missing"),
    "expected at most one argument": QT_TRANSLATE_NOOP("Commands", "give one value at most"),
    "ignored explicit argument %r": QT_TRANSLATE_NOOP("Commands", "takes no value, but was given %r"),
    "invalid %(type)s value: %(value)r": QT_TRANSLATE_NOOP("Commands", "%(value)r is no such value"),
    "invalid choice: %(value)r (choose from %(choices)s)": QT_TRANSLATE_NOOP(
        "Commands", "there is no %(value)r, only %(choices)s"
    ),
    "not allowed with argument %s": QT_TRANSLATE_NOOP("Commands", "cannot be given together with %s"),
    "one of the arguments %s is required": QT_TRANSLATE_NOOP("Commands", "give one of %s"),
    "the following arguments are required: %s": QT_TRANSLATE_NOOP("Commands", "these are missing: %s"),
    "unrecognized arguments: %s": QT_TRANSLATE_NOOP("Commands", "nothing is known of: %s"),
    "ambiguous option: %(option)s could match %(matches)s": QT_TRANSLATE_NOOP(
        "Commands", "%(option)s may mean any of %(matches)s"
    ),
    "unknown parser %(parser_name)r (choices: %(choices)s)": QT_TRANSLATE_NOOP(
        "Commands", "there is no command %(parser_name)r, only %(choices)s"
    ),
}


def speak_arguments(say: Callable[[str], str]) -> None:
    """Let argparse say its words through *say*, from the next parser that is made."""

    def said(source: str) -> str:
        return say(str(_WORDS[source])) if source in _WORDS else source

    # The name that argparse itself looks its words up by; there is no other way in.
    vars(argparse)["_"] = said
