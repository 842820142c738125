"""Saves a form field by field, each on top of the one before, and tells when somebody else was first."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.jobs import Jobs
from models.refusals import Refusal, RefusalKind


class Versioned(Protocol):
    @property
    def id(self) -> int: ...
    @property
    def version(self) -> int: ...


Page = TypeVar("Page", bound=Versioned)


class Kept(QObject, Generic[Page]):
    """What a form last saw or saved of one thing.

    `refused(refusal)`; `overtaken(name)` when the thing was changed meanwhile: the draft of that
    field is held until `keep_draft` or `drop_draft`.
    """

    refused = Signal(Refusal)
    overtaken = Signal(str)

    def __init__(
        self, jobs: Jobs, read: Callable[[int], Page], write: Callable[[Page, dict[str, Any]], object]
    ) -> None:
        """*write(page, changed)* saves the changed fields over the page's own, with its version."""
        super().__init__()
        self._jobs = jobs
        self._read = read
        self._write = write
        # Set on the store's lane after each save of ours, and by `see` on the GUI thread.
        self._known: Page | None = None
        # As our last save left each thing: a field that is left by choosing another is saved late.
        self._saved: dict[int, Page] = {}
        self.drafts: dict[str, Any] = {}

    @property
    def known(self) -> Page | None:
        return self._known

    def see(self, page: Page) -> bool:
        """Take *page* as what is stored; False where the form has saved something newer."""
        known = self._known
        if known is not None and known.id == page.id and known.version > page.version:
            return False
        if known is None or known.id != page.id:
            self.drafts = {}
        self._known = page
        return True

    def save(self, name: str, value: Any) -> None:
        """Save one field, on the store's lane and after the form's earlier saves."""
        if (known := self._known) is not None:
            work = partial(self._save, known, name, value)
            self._jobs.run(self, work, refused=partial(self._refuse, known.id, name, value))

    def keep_draft(self, name: str) -> None:
        """Save the overtaken draft over what is stored now."""
        self.save(name, self.drafts.pop(name))

    def drop_draft(self, name: str) -> None:
        """Forget the overtaken draft."""
        self.drafts.pop(name, None)

    def _save(self, shown: Page, name: str, value: Any) -> None:
        """Save over what the form showed, or over what it has saved of it since."""
        known = self._known
        # Not over what has been seen since the field was left: somebody else may have written it.
        page = max(shown, self._saved.get(shown.id, shown), key=_version)
        self._write(page, {name: value})
        self._saved[shown.id] = saved = self._read(shown.id)
        if self._known is known and known is not None and known.id == shown.id:
            self._known = saved

    def _refuse(self, id_: int, name: str, value: Any, refusal: Refusal) -> None:
        # Another thing may have been chosen meanwhile: the draft is none of its.
        is_here = self._known is not None and self._known.id == id_
        if refusal.kind is not RefusalKind.CHANGED_MEANWHILE:
            self.refused.emit(refusal)
        elif is_here:
            self.drafts[name] = value
            self.overtaken.emit(name)
        else:
            self.refused.emit(Refusal(RefusalKind.LEFT_UNSAVED, words=value))


def _version(page: Versioned) -> int:
    return page.version
