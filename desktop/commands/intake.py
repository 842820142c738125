"""Importing files, listing imports and taking them back."""

from __future__ import annotations

import json
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.commands.command import Asked, Command, Say, say
from desktop.intake.apart import Apart
from desktop.language import clock_words
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from models.reports.values import ReportSource

if TYPE_CHECKING:
    from desktop.intake.imports import Imports
    from desktop.intake.options import Options
    from desktop.intake.reader import Reader
    from desktop.intake.rejections import Rejection
    from desktop.intake.values import ImportCounts, ImportRow
    from desktop.store import Store


def import_file(asked: Asked) -> int:
    given = asked.arguments
    options = _options(given)
    with asked.opening.opened(somebody()) as store, Apart() as reader:
        imports = _imports(store, reader)
        if not given.dry_run:
            store.hold()
        preview = imports.preview(given.file, ReportSource(given.source), options)
        import_id, counts, rejections = None, preview.counts, preview.rejections
        if not given.dry_run:
            result = imports.carry_out(preview)
            import_id, counts, rejections = result.import_id, result.counts, result.rejections
    if given.json:
        _print_json({**asdict(counts), "import_id": import_id, "rejections": _told(rejections)})
    else:
        _say_counts(import_id, counts, rejections)
    return 0


def list_imports(asked: Asked) -> int:
    with asked.opening.opened(somebody()) as store:
        rows = _imports(store).listing()
    if asked.arguments.json:
        _print_json([_row(row) for row in rows])
    for row in () if asked.arguments.json else rows:
        _say_row(row)
    return 0


def undo_import(asked: Asked) -> int:
    with asked.opening.opened(somebody()) as store:
        taken = _imports(store).undo(asked.arguments.id, with_links=asked.arguments.with_links)
    say(QT_TRANSLATE_NOOP("Commands", "The import is taken back: {count} reports."), count=taken)
    return 0


def _imports(store: Store, reader: Reader | None = None) -> Imports:
    from desktop.intake.imports import Imports  # noqa: PLC0415 - slow to load

    return Imports(store, reader) if reader else Imports(store)


def _options(given: Namespace) -> Options:
    from desktop.intake.options import Options, with_mapping  # noqa: PLC0415 - slow to load

    said = Options(
        encoding=given.encoding,
        crs=given.crs,
        sheet=given.sheet,
        drop_personal_numbers=given.drop_personal_numbers,
        mend_letters=given.mend_letters,
        is_fresh=given.fresh,
    )
    return with_mapping(given.mapping, said) if given.mapping else said


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")


def _told(rejections: Sequence[Rejection]) -> list[dict[str, Any]]:
    return [
        {"line": rejection.line, "column": rejection.column, "reason": rejection.kind.value}
        for rejection in rejections
    ]


def _row(row: ImportRow) -> dict[str, Any]:
    return {
        "import_id": row.import_id,
        "file": row.file_name,
        "source": row.source.value,
        "imported_at": row.imported_at.isoformat(),
        "person": row.person,
        "undone_at": row.undone_at and row.undone_at.isoformat(),
        **asdict(row.counts),
    }


def _say_row(row: ImportRow) -> None:
    from desktop.labels import label  # noqa: PLC0415 - slow to load

    if row.undone_at:
        sentence = QT_TRANSLATE_NOOP("Commands", "{id}  {day} {time}  {file}  {source}  taken back")
    else:
        sentence = QT_TRANSLATE_NOOP("Commands", "{id}  {day} {time}  {file}  {source}  {new} new of {rows}")
    say(
        sentence,
        id=row.import_id,
        day=row.imported_at.astimezone().date(),
        time=clock_words(row.imported_at),
        file=row.file_name,
        source=label(row.source),
        new=row.counts.new,
        rows=row.counts.rows,
    )


def _say_counts(import_id: int | None, counts: ImportCounts, rejections: Sequence[Rejection]) -> None:
    from desktop.wording import rejection_words  # noqa: PLC0415 - only where something is rejected

    if import_id is None:
        say(QT_TRANSLATE_NOOP("Commands", "Nothing is written: this is what the import would do."))
    else:
        say(QT_TRANSLATE_NOOP("Commands", "Import {id} is written."), id=import_id)
    for name, value in asdict(counts).items():
        print(f"{value:>8}  {QCoreApplication.translate('Commands', FIGURES[name])}")  # noqa: T201 - its purpose
    for rejection in rejections:
        say(
            QT_TRANSLATE_NOOP("Commands", "line {line}: {reason}"),
            line=rejection.line,
            reason=rejection_words(rejection),
        )


FIGURES = {
    "rows": QT_TRANSLATE_NOOP("Commands", "rows read"),
    "new": QT_TRANSLATE_NOOP("Commands", "new"),
    "same": QT_TRANSLATE_NOOP("Commands", "known before, unchanged"),
    "changed": QT_TRANSLATE_NOOP("Commands", "known before, told otherwise now"),
    "likely_same": QT_TRANSLATE_NOOP("Commands", "of the new, probably told already"),
    "rejected": QT_TRANSLATE_NOOP("Commands", "rejected"),
    "unplaced": QT_TRANSLATE_NOOP("Commands", "of the new, without coordinate"),
    "fallback": QT_TRANSLATE_NOOP("Commands", "of the new, at a fall-back point"),
}


def _take_file(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "file", type=Path, metavar="FILE", help=words(QT_TRANSLATE_NOOP("Commands", "the file"))
    )
    parser.add_argument(
        "--source",
        required=True,
        choices=[source.value for source in ReportSource],
        metavar="KEY",
        help=words(QT_TRANSLATE_NOOP("Commands", "who sent it: ")) + ", ".join(ReportSource),
    )
    for option, metavar, help_words in (
        ("--encoding", "E", QT_TRANSLATE_NOOP("Commands", "the letters, such as cp1252")),
        ("--crs", "EPSG:N", QT_TRANSLATE_NOOP("Commands", "the coordinate system, such as EPSG:3006")),
        ("--sheet", "NAME", QT_TRANSLATE_NOOP("Commands", "the workbook's sheet, or the map file's layer")),
    ):
        parser.add_argument(option, default="", metavar=metavar, help=words(help_words))
    for switch, help_words in (
        ("--drop-personal-numbers", QT_TRANSLATE_NOOP("Commands", "leave out columns of personal numbers")),
        ("--mend-letters", QT_TRANSLATE_NOOP("Commands", "mend letters saved as “Ã¥” for “å”")),
        ("--fresh", QT_TRANSLATE_NOOP("Commands", "forget what an earlier import of the sender was told")),
    ):
        parser.add_argument(switch, action="store_true", help=words(help_words))
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar="FILE.json",
        help=words(QT_TRANSLATE_NOOP("Commands", "which column is what")),
    )
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=words(QT_TRANSLATE_NOOP("Commands", "only say what it would do")),
    )
    _take_json(parser, words)


def _take_json(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "--json", action="store_true", help=words(QT_TRANSLATE_NOOP("Commands", "for programs"))
    )


def _take_id(parser: ArgumentParser, words: Say) -> None:
    parser.add_argument(
        "id", type=int, metavar="ID", help=words(QT_TRANSLATE_NOOP("Commands", "the import's number"))
    )
    parser.add_argument(
        "--with-links",
        action="store_true",
        help=words(QT_TRANSLATE_NOOP("Commands", "although reports are linked to cases")),
    )


COMMANDS = (
    Command("import", QT_TRANSLATE_NOOP("Commands", "take in a file of reports"), import_file, _take_file),
    Command(
        "imports", QT_TRANSLATE_NOOP("Commands", "list the imports, newest first"), list_imports, _take_json
    ),
    Command("undo-import", QT_TRANSLATE_NOOP("Commands", "take a whole import back"), undo_import, _take_id),
)
