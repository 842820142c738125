"""Keeps public words as they are written: one save at a time for each publication, no draft lost."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from desktop.publication import Publications
from models.publication.values import PublicationEdit
from models.refusals import Refusal


class Drafts(QObject):
    """A draft that was refused is kept until it is saved or dropped."""

    saved = Signal(int, int)  # the publication, its new version
    refused = Signal(PublicationEdit, Refusal)

    def __init__(self, jobs: Jobs, publications: Publications, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._publications = publications
        self._under_way: set[int] = set()
        self._next: dict[int, PublicationEdit] = {}
        self._unsaved: dict[int, PublicationEdit] = {}

    def is_saving(self, publication_id: int) -> bool:
        return publication_id in self._under_way

    def holds(self, publication_id: int) -> bool:
        """Words of it are not in the store yet: what is read from there is older."""
        return publication_id in self._under_way or publication_id in self._unsaved

    def unsaved(self, publication_id: int) -> PublicationEdit | None:
        """The draft that was refused, if there is one."""
        return self._unsaved.get(publication_id)

    def drop(self, publication_id: int) -> None:
        self._unsaved.pop(publication_id, None)

    def save(self, edit: PublicationEdit) -> None:
        """Save when the save before it is through, with the version that one gave."""
        self.drop(edit.id)
        if edit.id in self._under_way:
            self._next[edit.id] = edit
            return
        self._under_way.add(edit.id)
        self._jobs.run(
            self,
            lambda: self._publications.write_public(edit),
            lambda version: self._have_saved(edit.id, version),
            lambda refusal: self._have_refused(edit, refusal),
        )

    def _have_saved(self, publication_id: int, version: int) -> None:
        self._under_way.discard(publication_id)
        if waiting := self._next.pop(publication_id, None):
            self.save(replace(waiting, version=version))
        self.saved.emit(publication_id, version)

    def _have_refused(self, edit: PublicationEdit, refusal: Refusal) -> None:
        self._under_way.discard(edit.id)
        draft = self._next.pop(edit.id, edit)
        self._unsaved[edit.id] = draft
        self.refused.emit(draft, refusal)
