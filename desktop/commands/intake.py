"""Importing files."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from desktop.clock import STOCKHOLM
from desktop.commands.command import Asked, Command, Say, print_json, say, take_json
from desktop.commands.import_notices import say_notices, told_notices
from desktop.intake.apart.apart import Apart
from desktop.language import clock_words
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.opening import somebody
from models.reports.values import ReportSource

if TYPE_CHECKING:
    from desktop.attachments.from_folder import FolderFiles
    from desktop.intake.apart.reader import Reader
    from desktop.intake.imports import Imports
    from desktop.intake.options import Options
    from desktop.intake.rejections import Rejection
    from desktop.intake.values import ImportCounts, ImportPreview
    from desktop.store import Store


def import_file(asked: Asked) -> int:
    given = asked.arguments
    options = _options(given)
    with asked.opening.opened(somebody()) as store, Apart() as reader:
        imports = _imports(store, reader)
        if not given.dry_run:
            store.hold()
        preview = imports.preview(given.file, ReportSource(given.source), options, sender=given.sender)
        if given.rejected:
            _save_rejected(imports, preview, given.rejected)
        import_id, counts, rejections, files = None, preview.counts, preview.rejections, None
        if not given.dry_run:
            result = imports.carry_out(preview)
            import_id, counts, rejections = result.import_id, result.counts, result.rejections
            files = result.files
    say_notices(preview)
    if given.json:
        print_json(
            {
                **asdict(counts),
                "import_id": import_id,
                "rejections": _told(rejections),
                "reused_numbers": preview.reused_numbers,
                **told_notices(preview),
                **_known_before(preview),
                **_told_files(files),
            }
        )
    else:
        _say_known_before(preview)
        _say_reused(preview.reused_numbers)
        _say_counts(import_id, counts, rejections)
        _say_files(files)
    return 0


def _imports(store: Store, reader: Reader) -> Imports:
    from desktop.intake.imports import Imports  # noqa: PLC0415 - slow to load

    return Imports(store, reader)


def _save_rejected(imports: Imports, preview: ImportPreview, path: Path) -> None:
    from desktop.wording import rejection_words  # noqa: PLC0415 - seldom asked for

    imports.save_rejected(preview, path, rejection_words)


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


def _told(rejections: Sequence[Rejection]) -> list[dict[str, Any]]:
    return [
        {"line": rejection.line, "column": rejection.column, "reason": rejection.kind.value}
        for rejection in rejections
    ]


def _known_before(preview: ImportPreview) -> dict[str, Any]:
    """What earlier imports tell of this one."""
    from desktop.intake.remembering import kept  # noqa: PLC0415 - slow to load

    before, remembered = preview.imported_before, preview.remembered
    return {
        "sender": preview.sender,
        "imported_before": before and {"import_id": before.import_id, **_moment(before.imported_at)},
        "remembered": remembered and {**_moment(remembered.imported_at), "said": kept(remembered.options)},
    }


def _moment(moment: datetime) -> dict[str, str]:
    return {"imported_at": moment.isoformat()}


def _say_known_before(preview: ImportPreview) -> None:
    if before := preview.imported_before:
        say(
            QT_TRANSLATE_NOOP(
                "Commands", "Imported already, {day} at {time} (import {id}): {new} new of {rows} rows."
            ),
            id=before.import_id,
            day=before.imported_at.astimezone(STOCKHOLM).date(),
            time=clock_words(before.imported_at),
            new=before.counts.new,
            rows=before.counts.rows,
        )
    if remembered := preview.remembered:
        say(
            QT_TRANSLATE_NOOP(
                "Commands", "Read as the sender's file of {day} at {time}; --fresh to find out anew."
            ),
            day=remembered.imported_at.astimezone(STOCKHOLM).date(),
            time=clock_words(remembered.imported_at),
        )


def _say_reused(count: int) -> None:
    if count:
        say(
            QT_TRANSLATE_NOOP(
                "Commands",
                "Rows with numbers that are known, but that tell of something else: {count}. "
                "With --sender they are taken in as new.",
            ),
            count=count,
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


def _told_files(files: FolderFiles | None) -> dict[str, Any]:
    """What became of the files that the rows name; nothing before they are looked for."""
    if files is None:
        return {}
    missing = [{"name": one.name, "reason": one.refusal.kind.value} for one in files.missing]
    return {"attached": files.attached, "not_attached": missing}


def _say_files(files: FolderFiles | None) -> None:
    from desktop.wording import sentence  # noqa: PLC0415 - only where files are named

    if files is None or not (files.attached or files.missing):
        return
    say(QT_TRANSLATE_NOOP("Commands", "Attached files: {count}"), count=files.attached)
    for one in files.missing[:_TOLD]:
        say(
            QT_TRANSLATE_NOOP("Commands", "not attached: {name}. {reason}"),
            name=one.name,
            reason=sentence(one.refusal),
        )
    if len(files.missing) > _TOLD:
        say(QT_TRANSLATE_NOOP("Commands", "not attached: {count} more."), count=len(files.missing) - _TOLD)


# Of the files that were not attached; --json tells all.
_TOLD = 20
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
        "file",
        type=Path,
        metavar=words(QT_TRANSLATE_NOOP("Commands", "FILE")),
        help=words(QT_TRANSLATE_NOOP("Commands", "the file")),
    )
    parser.add_argument(
        "--source",
        required=True,
        choices=[source.value for source in ReportSource],
        metavar=words(QT_TRANSLATE_NOOP("Commands", "KEY")),
        help=words(QT_TRANSLATE_NOOP("Commands", "through what it came, one of the keys below")),
    )
    parser.add_argument(
        "--rejected",
        type=Path,
        metavar=words(QT_TRANSLATE_NOOP("Commands", "FILE.csv")),
        help=words(QT_TRANSLATE_NOOP("Commands", "write the rejected rows here, to be corrected")),
    )
    _take_what_is_said(parser, words)
    parser.add_argument(
        "--dry-run",
        action="store_true",
        help=words(QT_TRANSLATE_NOOP("Commands", "only say what it would do")),
    )
    take_json(parser, words)


def _take_what_is_said(parser: ArgumentParser, words: Say) -> None:
    """The options that stand in for a question of the window."""
    for option, metavar, help_words in (
        (
            "--sender",
            QT_TRANSLATE_NOOP("Commands", "NAME"),
            QT_TRANSLATE_NOOP("Commands", "who sent it, in words, where the key does not say enough"),
        ),
        ("--encoding", "E", QT_TRANSLATE_NOOP("Commands", "the letters, such as cp1252")),
        ("--crs", "EPSG:N", QT_TRANSLATE_NOOP("Commands", "the coordinate system, such as EPSG:3006")),
        (
            "--sheet",
            QT_TRANSLATE_NOOP("Commands", "NAME"),
            QT_TRANSLATE_NOOP("Commands", "the workbook's sheet, or the map file's layer"),
        ),
    ):
        parser.add_argument(option, default="", metavar=words(metavar), help=words(help_words))
    for switch, help_words in (
        ("--drop-personal-numbers", QT_TRANSLATE_NOOP("Commands", "leave out columns of personal numbers")),
        ("--mend-letters", QT_TRANSLATE_NOOP("Commands", "mend letters saved as “Ã¥” for “å”")),
        ("--fresh", QT_TRANSLATE_NOOP("Commands", "forget what an earlier import of the sender was told")),
    ):
        parser.add_argument(switch, action="store_true", help=words(help_words))
    parser.add_argument(
        "--mapping",
        type=Path,
        metavar=words(QT_TRANSLATE_NOOP("Commands", "FILE.json")),
        help=words(QT_TRANSLATE_NOOP("Commands", "which column is what")),
    )


def _tell_sources(words: Say, label: Say) -> str:
    from desktop.labels import LABELS  # noqa: PLC0415 - slow to load

    names = LABELS[ReportSource]
    keys = [f"  {source.value:<20}  {label(str(names[source]))}" for source in ReportSource]
    return "\n".join([words(QT_TRANSLATE_NOOP("Commands", "keys of --source:")), *keys])


COMMANDS = (
    Command(
        "import",
        QT_TRANSLATE_NOOP("Commands", "take in a file of reports"),
        import_file,
        _take_file,
        told_last=_tell_sources,
    ),
)
