"""Giving out: masked copies, the list of records, the register extract."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import TYPE_CHECKING

from desktop.commands.command import Asked, Command, Say, say, take_output
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from desktop.whole_file import write_whole
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from models.disclosures.values import MaskedWords

WHAT = ("case", "measure", "period")


def disclose(asked: Asked) -> int:
    """Write the copy first: what could not be written was not given out."""
    from desktop.disclosures.disclosures import Disclosures, refuse_without_basis  # noqa: PLC0415 - slow
    from desktop.disclosures.typesetting import typeset_copy  # noqa: PLC0415
    from models.disclosures.values import CopyWish  # noqa: PLC0415

    arguments = asked.arguments
    masks = _masks(arguments.mask, arguments.basis)
    refuse_without_basis(masks)
    about = None if arguments.what == "period" else Kind(arguments.what)
    if (about is None) != (arguments.id is None):
        raise Refusal(RefusalKind.NOTHING_CHOSEN)
    with asked.opening.opened(somebody()) as store:
        wish = CopyWish(
            about,
            arguments.id,
            arguments.first if about is None else None,
            arguments.last if about is None else None,
            with_history=arguments.history,
            registry_number=arguments.number,
        )
        disclosures = Disclosures(store)
        written, missing = typeset_copy(disclosures.content(wish), masks)
        if missing:
            raise Refusal(RefusalKind.MASK_NOT_FOUND, words=missing[0])
        write_whole(arguments.output, written)
        disclosures.note_given_out(wish, masks)
    say(
        QT_TRANSLATE_NOOP("Commands", "The copy is written to {path}, and that it was given out is noted."),
        path=arguments.output,
    )
    return 0


def records(asked: Asked) -> int:
    from desktop.disclosures.disclosures import Disclosures  # noqa: PLC0415 - slow to load
    from desktop.disclosures.records import year_so_far  # noqa: PLC0415

    arguments = asked.arguments
    with asked.opening.opened(somebody()) as store:
        first, last = year_so_far(store.clock.today())
        disclosures = Disclosures(store)
        count = disclosures.write_records(arguments.first or first, arguments.last or last, arguments.output)
    told = QT_TRANSLATE_NOOP("Commands", "{count} records are listed in {path}.")
    say(told, count=count, path=arguments.output)
    return 0


def processing(asked: Asked) -> int:
    from desktop.disclosures.disclosures import Disclosures  # noqa: PLC0415 - slow to load
    from desktop.disclosures.typesetting import typeset_processing  # noqa: PLC0415

    with asked.opening.opened(somebody()) as store:
        written = typeset_processing(Disclosures(store).processing())
    write_whole(asked.arguments.output, written)
    say(
        QT_TRANSLATE_NOOP("Commands", "The register of processing is written to {path}."),
        path=asked.arguments.output,
    )
    return 0


def _masks(words: list[str], bases: list[str]) -> list[MaskedWords]:
    """Each --mask with its --basis in order, or all with the only one.

    Raises Refusal BASIS_MISSING where they do not pair.
    """
    from models.disclosures.values import MaskedWords  # noqa: PLC0415

    if len(bases) == 1:
        bases *= max(1, len(words))
    if words and len(bases) != len(words):
        raise Refusal(RefusalKind.BASIS_MISSING)
    return [MaskedWords(each, basis) for each, basis in zip(words, bases, strict=False)]


def _take_copy(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument("what", choices=WHAT, help=words(QT_TRANSLATE_NOOP("Commands", "what to copy")))
    parser.add_argument(
        "id",
        nargs="?",
        type=int,
        metavar=words(QT_TRANSLATE_NOOP("Commands", "NUMBER")),
        help=words(QT_TRANSLATE_NOOP("Commands", "the number of the case or the measure")),
    )
    _take_days(parser, words)
    parser.add_argument(
        "--mask",
        action="append",
        default=[],
        metavar=words(QT_TRANSLATE_NOOP("Commands", "WORDS")),
        help=words(QT_TRANSLATE_NOOP("Commands", "mask these words in the copy; may be given again")),
    )
    parser.add_argument(
        "--basis",
        action="append",
        default=[],
        metavar=words(QT_TRANSLATE_NOOP("Commands", "LAW")),
        help=words(
            QT_TRANSLATE_NOOP(
                "Commands", "the law the words rest on, as “OSL 21:1”; one for each, or for all"
            )
        ),
    )
    parser.add_argument(
        "--history",
        action="store_true",
        help=words(QT_TRANSLATE_NOOP("Commands", "with the history of who did what")),
    )
    parser.add_argument(
        "--number",
        default="",
        metavar="(KS 2026/0457)",
        help=words(QT_TRANSLATE_NOOP("Commands", "the request's registry number")),
    )
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))


def _take_list(parser: ArgumentParser, words: Say) -> None:
    _take_days(parser, words)
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to: a .pdf or a .csv"))


def _take_days(parser: ArgumentParser, words: Say) -> None:
    day = words(QT_TRANSLATE_NOOP("Commands", "YYYY-MM-DD"))
    for flag, name, told in (
        ("--from", "first", QT_TRANSLATE_NOOP("Commands", "the first day of the period")),
        ("--to", "last", QT_TRANSLATE_NOOP("Commands", "the last day of the period")),
    ):
        parser.add_argument(flag, dest=name, type=date.fromisoformat, metavar=day, help=words(told))


def _take_place(parser: ArgumentParser, words: Say) -> None:
    take_output(parser, words, QT_TRANSLATE_NOOP("Commands", "where to"))


COMMANDS = (
    Command(
        "disclose",
        QT_TRANSLATE_NOOP("Commands", "write a copy of a case, a measure or a period, with words masked"),
        disclose,
        _take_copy,
    ),
    Command(
        "records",
        QT_TRANSLATE_NOOP("Commands", "write the list of records in order, as .pdf or .csv"),
        records,
        _take_list,
    ),
    Command(
        "processing",
        QT_TRANSLATE_NOOP("Commands", "write the register of processing of personal data, as PDF"),
        processing,
        _take_place,
    ),
)
