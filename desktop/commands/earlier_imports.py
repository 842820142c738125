"""Listing imports and taking them back."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from desktop.clock import STOCKHOLM
from desktop.commands.command import Asked, Command, Say, print_json, say, take_json
from desktop.language import clock_words
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from models.refusals import Refusal, RefusalKind

if TYPE_CHECKING:
    from desktop.intake.imports import Imports
    from desktop.intake.values import ImportRow, Touched, TouchedCase
    from desktop.store import Store


def list_imports(asked: Asked) -> int:
    with asked.opening.opened(somebody()) as store:
        rows = _imports(store).listing()
    if asked.arguments.json:
        print_json([_row(row) for row in rows])
    for row in () if asked.arguments.json else rows:
        _say_row(row)
    return 0


def undo_import(asked: Asked) -> int:
    """Says what it touches first, also where it then refuses."""
    given = asked.arguments
    with asked.opening.opened(somebody()) as store:
        store.hold()
        imports = _imports(store)
        if given.id not in {row.import_id for row in imports.listing()}:
            raise Refusal(RefusalKind.IMPORT_UNKNOWN, id=given.id)
        touched = imports.touched(given.id)
        if touched.reports or touched.taken_over:
            _say_touched(touched, with_cases=given.with_cases)
        if touched.links and not given.with_links:
            raise Refusal(RefusalKind.IMPORT_HAS_LINKS, links=touched.links)
        taken = imports.undo(given.id, with_links=given.with_links, with_cases=given.with_cases)
    say(QT_TRANSLATE_NOOP("Commands", "The import is taken back: {count} reports."), count=taken)
    return 0


def _imports(store: Store) -> Imports:
    from desktop.intake.imports import Imports  # noqa: PLC0415 - slow to load

    return Imports(store)


def _row(row: ImportRow) -> dict[str, Any]:
    return {
        "import_id": row.import_id,
        "file": row.file_name,
        "source": row.source.value,
        "sender": row.sender,
        "imported_at": row.imported_at.isoformat(),
        "person": row.person,
        "undone_at": row.undone_at and row.undone_at.isoformat(),
        **asdict(row.counts),
        "taken_over": row.taken_over,
    }


def _say_row(row: ImportRow) -> None:
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    if row.undone_at:
        sentence = QT_TRANSLATE_NOOP("Commands", "{id}  {day} {time}  {file}  {source}  taken back")
    elif row.taken_over:
        sentence = QT_TRANSLATE_NOOP(
            "Commands", "{id}  {day} {time}  {file}  {source}  {new} new of {rows}, {taken_over} taken over"
        )
    else:
        sentence = QT_TRANSLATE_NOOP("Commands", "{id}  {day} {time}  {file}  {source}  {new} new of {rows}")
    say(
        sentence,
        id=row.import_id,
        day=row.imported_at.astimezone(STOCKHOLM).date(),
        time=clock_words(row.imported_at),
        file=row.file_name,
        source=" · ".join(word for word in (label(row.source), row.sender) if word),
        new=row.counts.new,
        rows=row.counts.rows,
        taken_over=row.taken_over,
    )


def _say_touched(touched: Touched, *, with_cases: bool) -> None:
    """One line for each kind of thing that goes or changes; what is none is left out."""
    for sentence, count in (
        (QT_TRANSLATE_NOOP("Commands", "Reports that leave the store: {count}"), touched.reports),
        (QT_TRANSLATE_NOOP("Commands", "Of them, answered: {count}"), touched.feedback_given),
        (QT_TRANSLATE_NOOP("Commands", "Of them, placed by hand: {count}"), touched.placed_by_hand),
        (QT_TRANSLATE_NOOP("Commands", "Contact details that go with them: {count}"), touched.informants),
        (QT_TRANSLATE_NOOP("Commands", "Files that go with them: {count}"), touched.attachments),
        (QT_TRANSLATE_NOOP("Commands", "Links to cases that go with them: {count}"), touched.links),
        (QT_TRANSLATE_NOOP("Commands", "Other reports to be screened again: {count}"), touched.duplicates),
        (QT_TRANSLATE_NOOP("Commands", "Proposals of duplicates that go: {count}"), touched.proposals),
        (
            QT_TRANSLATE_NOOP(
                "Commands", "Reports that keep what they took over of the file's changes: {count}"
            ),
            touched.taken_over,
        ),
    ):
        if count:
            say(sentence, count=count)
    for case in touched.cases:
        _say_case(case, with_cases=with_cases)


def _say_case(case: TouchedCase, *, with_cases: bool) -> None:
    if case.is_removable and with_cases:
        sentence = QT_TRANSLATE_NOOP("Commands", "Case {id} goes: {title} (links: {links})")
    elif case.is_removable:
        sentence = QT_TRANSLATE_NOOP(
            "Commands", "Case {id} is left empty, --with-cases removes it: {title} (links: {links})"
        )
    elif case.rests_only_on_it:
        sentence = QT_TRANSLATE_NOOP(
            "Commands", "Case {id} stays without reports: {title} (links: {links}, measures: {measures})"
        )
    else:
        sentence = QT_TRANSLATE_NOOP("Commands", "Case {id} stays: {title} (links: {links})")
    say(sentence, id=case.id, title=case.title, links=case.links, measures=case.measures)


def _take_id(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "id", type=int, metavar="ID", help=words(QT_TRANSLATE_NOOP("Commands", "the import's number"))
    )
    for switch, help_words in (
        ("--with-links", QT_TRANSLATE_NOOP("Commands", "although reports are linked to cases")),
        (
            "--with-cases",
            QT_TRANSLATE_NOOP("Commands", "and the cases opened since that rest on nothing else"),
        ),
    ):
        parser.add_argument(switch, action="store_true", help=words(help_words))


COMMANDS = (
    Command(
        "imports", QT_TRANSLATE_NOOP("Commands", "list the imports, newest first"), list_imports, take_json
    ),
    Command("undo-import", QT_TRANSLATE_NOOP("Commands", "take a whole import back"), undo_import, _take_id),
)
