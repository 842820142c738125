"""What can be asked and done about giving out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select

from desktop.disclosures.bases import cited, usual_bases
from desktop.disclosures.typesetting import typeset_copy
from desktop.history import note_reading, note_told
from desktop.intake.progress import Tell, unheard
from desktop.screening import Level, hits
from desktop.store import Store
from models.cases.tables import Case
from models.deeds import Deed
from models.disclosures.tables import Disclosure
from models.disclosures.values import (
    CopyWish,
    DisclosureRow,
    FoundIn,
    LegalBasis,
    MaskedWords,
    PersonPlace,
    ProposedMask,
)
from models.kinds import Kind
from models.measures.tables import Measure
from models.people.tables import DeskPerson
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant

if TYPE_CHECKING:
    from desktop.disclosures.processing import Processing
    from desktop.disclosures.records import RecordList
    from desktop.disclosures.values import CopyContent

_INFORMANT = Informant.__tablename__


class Disclosures:
    """Copies are made without the store, by `typeset_copy`; that one was given out is noted here."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def bases(self) -> tuple[LegalBasis, ...]:
        """The laws that words are usually refused by."""
        return usual_bases()

    def content(self, wish: CopyWish, tell: Tell = unheard) -> CopyContent:
        """All that a copy holds; never how to reach an informant. *tell* stops it by raising.

        Raises Refusal GONE, PERIOD_BACKWARDS, NOTHING_CHOSEN.
        """
        from desktop.disclosures.gathering import content_of  # noqa: PLC0415 - slow to load

        with self._store.reading() as session:
            return content_of(session, wish, self._store.person, self._store.clock, tell)

    def proposals(self, content: CopyContent, tell: Tell = unheard) -> tuple[ProposedMask, ...]:
        """What of it looks like personal data, in the order in which it stands; not who sits at the desk."""
        with self._store.reading() as session:
            desk = {self._store.person.name, *session.scalars(select(DeskPerson.name))}
        found: dict[str, ProposedMask] = {}
        texts = [line for part in content.texts() for line in part.lines]
        for done, text in enumerate(texts):
            tell(done, len(texts))
            for hit in hits(text):
                words = text[hit.start : hit.end].strip()
                if hit.level is not Level.LOW and words and words not in desk:
                    found.setdefault(words.casefold(), ProposedMask(words, hit.kind))
        return tuple(found.values())

    def log(self) -> tuple[DisclosureRow, ...]:
        """The copies given out, the newest first."""
        asked = (
            select(Disclosure, Case.title, Measure.title)
            .outerjoin(Case, (Disclosure.about == Kind.CASE) & (Case.id == Disclosure.about_id))
            .outerjoin(Measure, (Disclosure.about == Kind.MEASURE) & (Measure.id == Disclosure.about_id))
            .order_by(Disclosure.at.desc(), Disclosure.id.desc())
        )
        with self._store.reading() as session:
            return tuple(
                DisclosureRow(
                    id=row.id,
                    at=row.at,
                    person=row.person,
                    about=row.about,
                    about_id=row.about_id,
                    title=case or measure or "",
                    first_day=row.first_day,
                    last_day=row.last_day,
                    registry_number=row.registry_number,
                    basis=row.basis,
                    masked_count=row.masked_count,
                )
                for row, case, measure in session.execute(asked)
            )

    def records(self, first: date, last: date) -> RecordList:
        """All records of the days in order (OSL 5 kap. 2 §). Raises Refusal PERIOD_BACKWARDS."""
        from desktop.disclosures.records import record_list  # noqa: PLC0415 - slow to load

        with self._store.reading() as session:
            return record_list(session, first, last, self._store.clock.now())

    def write_records(self, first: date, last: date, path: Path) -> int:
        """Write them as .pdf or .csv; how many. Raises Refusal RECORDS_FORMAT_UNKNOWN, and as `records`."""
        from desktop.disclosures.records_files import write  # noqa: PLC0415 - slow to load

        return write(self.records(first, last), path)

    def processing(self) -> Processing:
        """What the register extract tells of this store."""
        from desktop.disclosures.processing import processing_of  # noqa: PLC0415 - slow to load

        with self._store.reading() as session:
            return processing_of(session, self._store.clock.now())

    # Deeds

    def note_given_out(self, wish: CopyWish, masks: Sequence[MaskedWords]) -> int:
        """Keep that a copy was given out, by which laws parts were refused, and nothing of the words.

        Final. Raises Refusal BASIS_MISSING for words that rest on no law.
        """
        refuse_without_basis(masks)
        laws = list(dict.fromkeys(cited(each.basis) for each in masks))
        with self._store.writing(Deed.DISCLOSE) as session:
            row = Disclosure(
                at=self._store.clock.now(),
                person=self._store.person.name,
                about=wish.about,
                about_id=wish.about_id,
                first_day=wish.first_day,
                last_day=wish.last_day,
                registry_number=wish.registry_number.strip(),
                basis=", ".join(laws),
                masked_count=len(masks),
            )
            session.add(row)
            session.flush()
            if wish.about is not None and wish.about_id is not None:
                note_told(session, wish.about, wish.about_id, Disclosure.__tablename__, ", ".join(laws))
            return row.id

    def give_out(self, wish: CopyWish, masks: Sequence[MaskedWords], tell: Tell = unheard) -> bytes:
        """The copy, kept as given out. Raises as `content`; MASK_NOT_FOUND, BASIS_MISSING."""
        refuse_without_basis(masks)
        written, missing = typeset_copy(self.content(wish, tell), masks, tell)
        if missing:
            raise Refusal(RefusalKind.MASK_NOT_FOUND, words=missing[0])
        self.note_given_out(wish, masks)
        return written

    def find_person(self, words: str, tell: Tell = unheard) -> tuple[PersonPlace, ...]:
        """Where the store holds a name, an e-mail address or a phone number (GDPR art. 15).

        That contact details were looked through is logged on each report that has them, without the words.
        Raises Refusal NOTHING_CHOSEN for less than three letters.
        """
        from desktop.disclosures.person_search import places_of  # noqa: PLC0415 - slow to load

        with self._store.reading() as session:
            found = places_of(session, words, tell)
        with self._store.writing(Deed.CONTACT_READ) as session:
            for place in found:
                if place.found_in is FoundIn.CONTACT and place.kind is Kind.REPORT:
                    note_reading(session, Kind.REPORT, place.id, _INFORMANT)
            note_told(session, Kind.DISCLOSURE, 0, "person_search", str(len(found)))
        return found


def refuse_without_basis(masks: Sequence[MaskedWords]) -> None:
    """Raises Refusal BASIS_MISSING where words rest on no law."""
    if any(not each.basis.strip() for each in masks):
        raise Refusal(RefusalKind.BASIS_MISSING)
