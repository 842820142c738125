"""What can be asked and done about imports: look first, carry out, list, take back."""

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.intake import known
from desktop.intake.alike import Told, likely_same
from desktop.intake.cleaning import cleaned
from desktop.intake.comparing import changes_of, likely_of
from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming
from desktop.intake.options import Options
from desktop.intake.progress import STEPS, Tell, unheard
from desktop.intake.reading import content_of, read
from desktop.intake.rejections import Rejection
from desktop.intake.sample import sample_of
from desktop.intake.table import Table
from desktop.intake.understanding import Understood, understand
from desktop.intake.undoing import link_count, take_back
from desktop.intake.values import ImportCounts, ImportPreview, ImportResult, ImportRow, Judged
from desktop.intake.verdicts import judge
from desktop.intake.writing import ReportRows, folded_row, write_import
from desktop.store import Store
from models.deeds import Deed
from models.folding import fold
from models.refusals import Refusal, RefusalKind
from models.reports.tables import ReportImport
from models.reports.values import ReportSource

_NOTHING_SAID = Options()


class Imports:
    """A file is first looked at, then carried out as it was seen."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def preview(
        self, path: Path, source: ReportSource, options: Options = _NOTHING_SAID, tell: Tell = unheard
    ) -> ImportPreview:
        """What importing the file would do; nothing is written.

        Raises Refusal where the file cannot be read or something stays unsure; the sentence
        names the option to give. *tell* hears how far it is and may raise to stop it.
        """
        content = content_of(path)
        table = read(content, options)
        tell(1, STEPS)
        understood = understand(table, options, self._store.clock.now(), tell)
        tell(4, STEPS)
        file_hash = hashlib.sha256(content).hexdigest()
        with self._store.reading() as session:
            judged = self._judge(session, source, understood, _id_column(table, understood), tell)
            tell(6, STEPS)
            return _preview(session, table, understood, judged, source, cleaned(path.name), file_hash)

    def listing(self) -> list[ImportRow]:
        """All imports, newest first, those taken back among them."""
        asked = select(ReportImport).order_by(ReportImport.imported_at.desc(), ReportImport.id.desc())
        with self._store.reading() as session:
            return [_row(stored) for stored in session.scalars(asked)]

    def link_count(self, import_id: int) -> int:
        """How many links to cases would be lost if the import was taken back."""
        with self._store.reading() as session:
            return link_count(session, import_id)

    # Deeds

    def carry_out(self, preview: ImportPreview, tell: Tell = unheard) -> ImportResult:
        """Write the new rows, all or none; a search finds them when this returns."""
        self._store.hold()
        self._store.backups.before_import()
        now = self._store.clock.now()
        with self._store.writing(Deed.IMPORT) as session:
            judged = self._still_true(session, preview)
            import_id = write_import(session, preview, judged, self._store.person.name, now)
            rows = ReportRows(session, preview.source, import_id, now)
            rows.write(judged, known.CategoryWords(session), known.ground(session), tell)
        return ImportResult(import_id, judged.counts, tuple(judged.rejections))

    def undo(self, import_id: int, *, with_links: bool = False) -> int:
        """Take the whole import back; how many reports that were.

        Raises Refusal GONE, IMPORT_UNDONE_ALREADY, and IMPORT_HAS_LINKS unless *with_links*.
        """
        with self._store.writing(Deed.IMPORT_UNDO) as session:
            taken = session.get(ReportImport, import_id)
            if taken is None:
                raise Refusal(RefusalKind.GONE)
            if taken.undone_at is not None:
                raise Refusal(RefusalKind.IMPORT_UNDONE_ALREADY)
            if not with_links and (links := link_count(session, import_id)):
                raise Refusal(RefusalKind.IMPORT_HAS_LINKS, links=links)
            taken.undone_at = self._store.clock.now()
            return take_back(session, taken)

    def _judge(
        self, session: Session, source: ReportSource, understood: Understood, id_column: str, tell: Tell
    ) -> Judged:
        by_id, without_id = known.known_reports(session, source)
        verdicts = judge(understood.rows, by_id, without_id, id_column)
        now = self._store.clock.now()
        new = sorted(verdicts.new, key=lambda row: (_at(row, now), row.line))
        folded = [folded_row(row) for row in new]
        told = _told(new, folded, known.CategoryWords(session), now)
        tell(5, STEPS)
        stored = known.told_between(session, told[0].at, told[-1].at) if told else ()
        rejections = sorted([*understood.rejections, *verdicts.rejections], key=_by_line)
        return Judged(
            new=new,
            folded=folded,
            same=verdicts.same,
            changed=verdicts.changed,
            rejections=rejections,
            likely=likely_same(told, stored),
            known=known.fingerprint(session),
        )

    def _still_true(self, session: Session, preview: ImportPreview) -> Judged:
        """The preview's verdicts, or new ones where the store has changed since."""
        judged = preview.judged
        if judged.known == known.fingerprint(session):
            return judged
        rows = sorted([*judged.new, *judged.same, *judged.changed], key=lambda row: row.line)
        understood = Understood({}, "", "", rows, judged.rejections, frozenset())
        return self._judge(
            session, preview.source, understood, preview.columns.get(Field.EXTERNAL_ID, ""), unheard
        )


def _at(row: Incoming, now: datetime) -> datetime:
    return row.happened_at or row.received_at or now


def _by_line(rejection: Rejection) -> int:
    return rejection.line


def _id_column(table: Table, understood: Understood) -> str:
    index = understood.columns.get(Field.EXTERNAL_ID)
    return "" if index is None else table.headers[index]


def _told(
    new: Iterable[Incoming], folded: Sequence[str], categories: known.CategoryWords, now: datetime
) -> list[Told]:
    return [
        Told(
            index,
            _at(row, now),
            row.placed.latitude if row.placed else None,
            row.placed.longitude if row.placed else None,
            row.precision,
            fold(row.area or row.place) if not row.placed else "",
            known.category_word(categories.meaning(row.category), row.category),
            folded[index],
            row.contact.email if row.contact else "",
        )
        for index, row in enumerate(new)
    ]


def _preview(  # noqa: PLR0913, PLR0917 - one preview is made of all this
    session: Session,
    table: Table,
    understood: Understood,
    judged: Judged,
    source: ReportSource,
    file_name: str,
    file_hash: str,
) -> ImportPreview:
    return ImportPreview(
        file_name=file_name,
        file_hash=file_hash,
        source=source,
        found=table.found,
        headers=table.headers,
        columns={field: table.headers[index] for field, index in understood.columns.items()},
        date_format=understood.date_format,
        crs=understood.crs,
        notices=understood.notices,
        counts=judged.counts,
        rejections=tuple(judged.rejections),
        sample=sample_of(table, judged, known.CategoryWords(session), known.ground(session)),
        changed=changes_of(session, source, judged.changed),
        likely=likely_of(session, judged),
        imported_before=_imported_before(session, file_hash),
        judged=judged,
    )


def _imported_before(session: Session, file_hash: str) -> ImportRow | None:
    asked = select(ReportImport).where(ReportImport.file_hash == file_hash, ReportImport.undone_at.is_(None))
    stored = session.scalars(asked.order_by(ReportImport.id.desc()).limit(1)).first()
    return _row(stored) if stored else None


def _row(stored: ReportImport) -> ImportRow:
    return ImportRow(
        import_id=stored.id,
        source=stored.source,
        file_name=stored.file_name,
        imported_at=stored.imported_at,
        person=stored.person,
        counts=ImportCounts(**stored.counts),
        undone_at=stored.undone_at,
    )
