"""What can be asked of the papers of a meeting: made from one look at the store, written to one folder."""

from __future__ import annotations

from pathlib import Path

from desktop.intake.progress import Tell, unheard
from desktop.papers.folder import write_papers
from desktop.papers.gathering import basis_of
from desktop.papers.making import made
from desktop.papers.values import EVERY_PAPER, Basis, Paper, Written
from desktop.store import Store
from desktop.versions import fetch
from models.meetings.tables import Meeting


class Papers:
    """All papers of a meeting say the same: what its locked minutes say, else the draft."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def make(self, meeting_id: int, wanted: frozenset[Paper] = EVERY_PAPER, tell: Tell = unheard) -> Written:
        """The papers of the *wanted* kinds. Refuses (GONE) where there is no such meeting."""
        return made(self._basis(meeting_id), wanted, tell)

    def write(
        self,
        meeting_id: int,
        folder: Path,
        wanted: frozenset[Paper] = EVERY_PAPER,
        tell: Tell = unheard,
    ) -> Written:
        """Make the papers and put them in *folder*; nothing is written before all are made.

        Raises Refusal GONE, FOLDER_NOT_WRITABLE, FILE_NOT_WRITABLE, and what *tell* raises to stop.
        """
        basis = self._basis(meeting_id)
        papers = made(basis, wanted, tell)
        files = write_papers(folder, f"{meeting_id}@{basis.store_id}", papers.files, wanted)
        return Written(files, papers.without_address)

    def _basis(self, meeting_id: int) -> Basis:
        with self._store.reading() as session:
            return basis_of(session, fetch(session, Meeting, meeting_id), self._store.clock)
