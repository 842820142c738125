"""What can be asked and done about imports: look first, carry out, list, take back."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.attachments.from_folder import attach_from_folder
from desktop.intake import import_questions
from desktop.intake.apart.reader import Reader, read_here
from desktop.intake.fields import Field
from desktop.intake.meaning.understanding import Understood
from desktop.intake.options import Options
from desktop.intake.preview_rows import RowsOfFile, Words
from desktop.intake.progress import STEPS, Tell, in_rows, unheard
from desktop.intake.readers.cleaning import cleaned
from desktop.intake.readers.content import content_of
from desktop.intake.readers.pasted import Pasted
from desktop.intake.rejections import Rejection
from desktop.intake.table import Table
from desktop.intake.taking_over import take_over
from desktop.intake.touching import touched_by
from desktop.intake.tuning import tuning_of
from desktop.intake.undoing import Undoing
from desktop.intake.values import (
    ImportPage,
    ImportPreview,
    ImportResult,
    ImportRow,
    Judged,
    Touched,
)
from desktop.intake.verdicts import known
from desktop.intake.verdicts.comparing import ChangedRows, LikelyPairs
from desktop.intake.verdicts.judging import Sent, judged_against
from desktop.intake.writing import ReportRows, note_taken_over, write_import
from desktop.store import Store
from desktop.versions import fetch
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.tables import ReportImport
from models.reports.values import ReportSource

_NOTHING_SAID = Options()


class Imports:
    """A file is first looked at, then carried out as it was seen. *reader* reads it, here or apart."""

    def __init__(self, store: Store, reader: Reader = read_here) -> None:
        self._store = store
        self._reader = reader

    # Questions

    def preview(
        self,
        path: Path | Pasted,
        source: ReportSource,
        options: Options = _NOTHING_SAID,
        tell: Tell = unheard,
        *,
        sender: str = "",
    ) -> ImportPreview:
        """What importing the file would do; nothing is written.

        *sender* is who sent it, in words; "" where the source says enough. Raises Refusal where the
        file cannot be read or something stays unsure; the sentence names the option to give. *tell*
        hears how far it is and may raise to stop it.
        """
        with self._store.reading() as session:
            tuning = tuning_of(session)
            sender = known.spelled(session, source, sender)
            earlier = import_questions.earlier(session, source, sender)
        content = content_of(path, tuning.limits)
        now = self._store.clock.now()
        table, understood = self._reader(content, options, now, tuning.limits, tell, earlier)
        tell = in_rows(tell, len(table.rows))
        tell(4, STEPS)
        sent = Sent(source, sender, _id_column(table, understood), understood.rows, understood.rejections)
        with self._store.reading() as session:
            judged = judged_against(session, sent, tuning.likeness, now, tell)
            tell(6, STEPS)
            file = cleaned(path.name), hashlib.sha256(content).hexdigest()
            previewed = self._previewed(session, table, understood, judged, sent, file)
        return replace(previewed, folder=path.parent if isinstance(path, Path) else None)

    def sent_before(self, headers: Sequence[str]) -> ImportRow | None:
        """The newest import of a file with these headers: who sends such a file. None for a new shape."""
        with self._store.reading() as session:
            return import_questions.sent_before(session, headers)

    def listing(self) -> list[ImportRow]:
        """All imports, newest first, those taken back among them."""
        with self._store.reading() as session:
            return import_questions.listing(session)

    def page(self, import_id: int) -> ImportPage:
        """All that an import brought, as it stands now, and what it turned away. Raises Refusal GONE."""
        with self._store.reading() as session:
            return import_questions.page(session, import_id)

    def touched(self, import_id: int) -> Touched:
        """What taking the import back takes with it. Raises Refusal GONE."""
        with self._store.reading() as session:
            return touched_by(session, fetch(session, ReportImport, import_id))

    def save_rejected(self, preview: ImportPreview, path: Path, in_words: Callable[[Rejection], str]) -> int:
        """Write the rejected rows as CSV, to be corrected and imported again; how many.

        *in_words* says why a row was rejected (`wording.rejection_words`). Raises Refusal FILE_NOT_WRITABLE.
        """
        from desktop.intake.rejected_file import write_rejected  # noqa: PLC0415 - seldom asked for

        return write_rejected(preview, path, in_words)

    # Deeds

    def carry_out(self, preview: ImportPreview, tell: Tell = unheard) -> ImportResult:
        """Write the new rows, all or none; a search finds them when this returns.

        Photos and files that they name are attached, where they lie beside the file.
        """
        self._store.hold()
        self._store.backups.before_import()
        now = self._store.clock.now()
        with self._store.writing(Deed.IMPORT) as session:
            judged = self._still_true(session, preview, now)
            import_id = write_import(session, preview, judged, self._store.person.name, now)
            rows = ReportRows(session, preview.source, preview.sender, import_id, now)
            named = rows.write(judged, known.CategoryWords(session), known.ground(session), tell)
            files = attach_from_folder(session, preview.folder, named, tell)
        return ImportResult(import_id, judged.counts, tuple(judged.rejections), files)

    def take_over(self, preview: ImportPreview, chosen: Mapping[int, AbstractSet[Field]]) -> int:
        """Let known reports say what the file says now, in the chosen fields; how many reports changed.

        *chosen* is report id → fields, of the preview's changed rows. What the coordinator has set
        stays, and the list of imports tells of it. Raises Refusal GONE for a report that is not among
        them any more.
        """
        with self._store.writing(Deed.REPORT_TAKE_OVER) as session:
            taken = take_over(session, preview, chosen)
            if taken:
                now = self._store.clock.now()
                note_taken_over(session, preview, taken, self._store.person.name, now)
            return taken

    def undo(
        self, import_id: int, *, with_links: bool = False, with_cases: bool = False, tell: Tell = unheard
    ) -> int:
        """Take the whole import back; how many reports that were.

        *with_cases* removes the cases too that `touched` calls removable. Raises Refusal GONE,
        IMPORT_UNDONE_ALREADY, and IMPORT_HAS_LINKS unless *with_links*.
        """
        with self._store.writing(Deed.IMPORT_UNDO) as session:
            taken = fetch(session, ReportImport, import_id)
            if taken.undone_at is not None:
                raise Refusal(RefusalKind.IMPORT_UNDONE_ALREADY)
            touched = touched_by(session, taken)
            if touched.links and not with_links:
                raise Refusal(RefusalKind.IMPORT_HAS_LINKS, links=touched.links)
            taken.undone_at = self._store.clock.now()
            undoing = Undoing(session, taken, tell)
            if with_cases:
                undoing.remove_cases([case.id for case in touched.cases if case.is_removable])
            return undoing.remove_reports()

    def _previewed(
        self,
        session: Session,
        table: Table,
        understood: Understood,
        judged: Judged,
        sent: Sent,
        file: tuple[str, str],
    ) -> ImportPreview:
        words = Words(known.CategoryWords(session), known.ground(session), self._store.clock.now())
        changed = ChangedRows(self._store, sent.source, sent.sender, judged.changed)
        return ImportPreview(
            file_name=file[0],
            file_hash=file[1],
            source=sent.source,
            sender=sent.sender,
            found=table.found,
            headers=table.headers,
            columns={field: table.headers[index] for field, index in understood.columns.items()},
            date_format=understood.date_format,
            crs=understood.crs,
            options=understood.options,
            remembered=understood.remembered,
            notices=understood.notices,
            counts=judged.counts,
            rejections=tuple(judged.rejections),
            rows=RowsOfFile(table, judged, words, changed, LikelyPairs(session, judged)),
            imported_before=import_questions.imported_before(session, file[1]),
            fallback_points=understood.fallback_points,
            judged=judged,
        )

    def _still_true(self, session: Session, preview: ImportPreview, now: datetime) -> Judged:
        """The preview's verdicts, or new ones where the store has changed since."""
        judged = preview.judged
        if judged.known == known.fingerprint(session):
            return judged
        rows = sorted([*judged.new, *judged.same, *judged.changed], key=lambda row: row.line)
        id_column = preview.columns.get(Field.EXTERNAL_ID, "")
        sent = Sent(preview.source, preview.sender, id_column, rows, judged.rejections)
        return judged_against(session, sent, tuning_of(session).likeness, now, unheard)


def _id_column(table: Table, understood: Understood) -> str:
    index = understood.columns.get(Field.EXTERNAL_ID)
    return "" if index is None else table.headers[index]
