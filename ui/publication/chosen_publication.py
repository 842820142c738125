"""The chosen publication: read, written, reviewed; its draft is never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.publication import Publications
from desktop.website import SiteMeasure
from models.kinds import Kind
from models.publication.differences import Changed
from models.publication.values import CommentDraft, PublicationEdit, PublicationPage, PublicationState, Waits
from models.refusals import Refusal
from ui.desk import Desk
from ui.publication.conflict_panel import ConflictPanel
from ui.publication.drafts import Drafts
from ui.publication.publication_sheet import PublicationSheet
from ui.screening.deciding import Deciding

PageDeed = Callable[[PublicationPage], object]


class ChosenPublication(QWidget):
    tried = Signal()  # what was refused before is no longer so
    refused = Signal(Refusal)
    shown = Signal()
    measure_wanted = Signal(int)

    def __init__(self, desk: Desk, publications: Publications) -> None:
        super().__init__()
        self._desk = desk
        self._publications = publications
        self._drafts = Drafts(desk.jobs, publications, self)
        self._id: int | None = None
        self._page: PublicationPage | None = None
        self._after_save: PageDeed | None = None
        self.sheet = PublicationSheet(desk.jobs, desk.clock.today)
        self.conflict = ConflictPanel(self._keep_mine, self._take_stored)
        self.sheet.column.insertWidget(0, self.conflict)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.sheet)
        self._deciding = Deciding(
            desk.jobs,
            publications.screening,
            self.sheet.words.hits,
            Kind.PUBLICATION,
            after_saving=lambda deed: self._do(lambda _page: deed()),
        )
        self._connect()

    @property
    def state(self) -> PublicationState | None:
        return self._page.state if self._page else None

    @property
    def waits(self) -> Waits | None:
        """What the shown one waits for; None while none is."""
        return self._page.waits if self._page else None

    def show_publication(self, publication_id: int | None) -> None:
        """Show that one; what is being written on the one before is saved first."""
        if publication_id != self._id:
            self.save()
            self._id, self._page, self._after_save = publication_id, None, None
            self.sheet.forget_questions()
            self.sheet.to_top()
            self._deciding.show_thing(publication_id)
        self.setVisible(publication_id is not None)
        self.refresh()

    def refresh(self) -> None:
        """Read the shown one again."""
        if self._id is None:
            return
        wanted = self._id
        self._deciding.refresh()

        def read() -> tuple[PublicationPage, SiteMeasure | None, Changed | None]:
            asked = self._publications
            return asked.page(wanted), asked.preview(wanted), asked.changes(wanted)

        self._desk.jobs.run(self, read, lambda read: self._show(*read), self.refused.emit)

    def save(self) -> None:
        """Save now what has not been saved."""
        if self._page is not None:
            self.sheet.words.save()
            self.sheet.partners.text.save()

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.words.written.connect(self._write)
        sheet.words.begun.connect(lambda title, text: self._write(title, text, is_begun=True))
        sheet.partners.text.saved.connect(lambda _text: self._write(*sheet.words.words))
        sheet.approve_wanted.connect(
            lambda: self._do(lambda page: self._publications.approve(page.id, page.version))
        )
        sheet.submit_wanted.connect(
            lambda: self._do(lambda page: self._publications.submit(page.id, page.version))
        )
        sheet.send_back.sent.connect(
            lambda words: self._do(lambda page: self._publications.send_back(page.id, page.version, words))
        )
        sheet.withdraw_wanted.connect(self._ask_withdraw)
        sheet.withdraw.withdrawn.connect(
            lambda words: self._do(lambda page: self._publications.withdraw(page.id, page.version, words))
        )
        sheet.schedule_wanted.connect(self._ask_days)
        sheet.schedule.scheduled.connect(
            lambda first, last: self._do(
                lambda page: self._publications.schedule(page.id, page.version, first, last)
            )
        )
        sheet.start_wanted.connect(self._ask_start)
        sheet.start.chosen.connect(lambda words: sheet.words.begin_with(words.title, words.text))
        self._connect_comments()
        sheet.measure_wanted.connect(self._go_to_measure)
        self._deciding.refused.connect(self.refused)
        self._drafts.saved.connect(self._have_saved)
        self._drafts.refused.connect(self._have_refused)

    def _connect_comments(self) -> None:
        sheet, comments = self.sheet, self._publications.comments
        sheet.comment.commented.connect(
            lambda words, *about: self._do(lambda page: comments.add(CommentDraft(page.id, words, *about)))
        )
        sheet.comments.seen_to.connect(lambda id_: self._do(lambda _page: comments.see_to(id_)))
        sheet.comments.taken_up.connect(lambda id_: self._do(lambda _page: comments.take_up_again(id_)))

    def _ask_withdraw(self) -> None:
        """What nobody outside has read is taken back at once; what was public says why."""
        if self._page is None:
            return
        if self._page.published_at is None:
            self._do(lambda page: self._publications.withdraw(page.id, page.version))
            return
        self.sheet.ask(self.sheet.withdraw)
        self.sheet.withdraw.begin()

    def _ask_days(self) -> None:
        if self._page is not None:
            self.sheet.ask(self.sheet.schedule)
            is_public = self._page.state is PublicationState.PUBLISHED
            self.sheet.schedule.begin(self._page.publish_from, self._page.publish_until, is_public=is_public)

    def _ask_start(self) -> None:
        if (page := self._page) is not None:
            self.sheet.ask(self.sheet.start)
            self._desk.jobs.run(
                self,
                lambda: self._publications.starting_words(page.id),
                self.sheet.start.begin,
                self.refused.emit,
            )

    def _show(self, page: PublicationPage, reader: SiteMeasure | None, changed: Changed | None) -> None:
        if page.id != self._id:
            return
        is_new, self._page = self._page is None, page
        self.conflict.show_stored(page.public_title, page.public_text)
        draft = self._drafts.unsaved(page.id)
        if is_new:
            self.conflict.setVisible(draft is not None)
        if is_new and draft is not None:
            self._show_words(draft)
        elif not self._drafts.holds(page.id):
            self._show_words(page)
        self.sheet.show_page(page, reader, changed, self._desk.clock.today())
        self.shown.emit()

    def _show_words(self, words: PublicationPage | PublicationEdit) -> None:
        self.sheet.words.show_words(words.public_title, words.public_text)
        self.sheet.partners.text.show_words(words.partner_text or "")

    def _write(self, title: str, text: str, *, is_begun: bool = False) -> None:
        if (page := self._page) is not None:
            partners = self.sheet.partners.text.toPlainText()
            self._drafts.save(PublicationEdit(page.id, page.version, title, text, partners, is_begun))

    def _have_saved(self, publication_id: int, version: int) -> None:
        if self._page is None or self._page.id != publication_id:
            return
        self._page = replace(self._page, version=version)
        self.conflict.hide()
        if not self._drafts.is_saving(publication_id):
            deed, self._after_save = self._after_save, None
            if deed:
                self._do(deed)
            self.refresh()

    def _have_refused(self, draft: PublicationEdit, refusal: Refusal) -> None:
        self._after_save = None
        self.conflict.tell(refusal)
        is_here = self._page is not None and self._page.id == draft.id
        self.conflict.setVisible(is_here)
        if is_here:
            self.refresh()
        else:
            self.refused.emit(refusal)

    def _keep_mine(self) -> None:
        self.conflict.hide()
        self._write(*self.sheet.words.words)

    def _take_stored(self) -> None:
        if self._page is not None:
            self._drafts.drop(self._page.id)
            self.conflict.hide()
            self._show_words(self._page)

    def _do(self, deed: PageDeed) -> None:
        """Do it to the words as they are on the screen: what is being written is saved first."""
        self.save()
        page = self._page
        if page is None:
            return
        self.tried.emit()
        if self._drafts.unsaved(page.id):
            # What is stored is not what the person is looking at.
            self.conflict.keep_button.setFocus()
        elif self._drafts.is_saving(page.id):
            self._after_save = deed
        else:
            self._run(deed, page)

    def _run(self, deed: PageDeed, page: PublicationPage) -> None:
        self._desk.jobs.run(self, lambda: deed(page), refused=self.refused.emit)

    def _go_to_measure(self) -> None:
        if self._page is not None:
            self.measure_wanted.emit(self._page.measure_id)
