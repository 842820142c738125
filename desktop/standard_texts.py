"""What can be asked and done about standard texts: to start a public text or an answer from."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.storage.first_standard_texts import missing_texts
from desktop.store import Store
from desktop.versions import fetch_version
from models.deeds import Deed
from models.folding import sort_key
from models.measures.values import MeasureState
from models.refusals import Refusal, RefusalKind
from models.standard_texts.rules import GAP, closeness, fits
from models.standard_texts.tables import StandardText
from models.standard_texts.values import StandardTextEdit, StandardTextRow, TextUse


class StandardTexts:
    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def all(self) -> list[StandardTextRow]:
        """Every text: those for the website first, then by name."""
        with self._store.reading() as session:
            return _all(session)

    def offered(
        self, use: TextUse, category_id: int | None = None, state: MeasureState | None = None
    ) -> list[StandardTextRow]:
        """The texts that fit, the one that says most of what it is about first.

        Their placeholders are filled in by `models.standard_texts.rules.filled`.
        """
        with self._store.reading() as session:
            return offered(session, use, category_id, state)

    def missing(self) -> int:
        """How many of the texts that come with the program this store has not."""
        with self._store.reading() as session:
            return len(missing_texts(session))

    # Deeds

    def save(self, edit: StandardTextEdit) -> int:
        """Store a text as wished, and give its id. Raises Refusal NAME_MISSING, CHANGED_MEANWHILE, GONE."""
        if not edit.name.strip():
            raise Refusal(RefusalKind.NAME_MISSING)
        with self._store.writing(Deed.STANDARD_TEXT_EDIT) as session:
            text = (
                StandardText()
                if edit.id is None
                else fetch_version(session, StandardText, edit.id, edit.version)
            )
            text.use, text.name, text.title, text.text = edit.use, edit.name.strip(), edit.title, edit.text
            text.category_id, text.measure_state = edit.category_id, edit.measure_state
            session.add(text)
            session.flush()
            return text.id

    def remove(self, id: int, version: int) -> None:  # noqa: A002 - the text's id
        """Take a text away; nothing that was written from it is changed."""
        with self._store.writing(Deed.STANDARD_TEXT_REMOVE) as session:
            session.delete(fetch_version(session, StandardText, id, version))

    def take_in_missing(self) -> int:
        """Add the texts that come with the program and are not here; how many."""
        with self._store.writing(Deed.STANDARD_TEXT_EDIT) as session:
            missing = missing_texts(session)
            session.add_all(missing)
            return len(missing)


def offered(
    session: Session, use: TextUse, category_id: int | None, state: MeasureState | None
) -> list[StandardTextRow]:
    fitting = [row for row in _all(session) if row.use is use and fits(row, category_id, state)]
    return sorted(fitting, key=lambda row: (-closeness(row), GAP in row.text))


def _all(session: Session) -> list[StandardTextRow]:
    rows = [_row(text) for text in session.scalars(select(StandardText))]
    return sorted(rows, key=lambda row: (row.use is not TextUse.PUBLICATION, sort_key(row.name), row.id))


def _row(text: StandardText) -> StandardTextRow:
    return StandardTextRow(
        id=text.id,
        version=text.version,
        use=text.use,
        name=text.name,
        category_id=text.category_id,
        measure_state=text.measure_state,
        title=text.title,
        text=text.text,
    )
