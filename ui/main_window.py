"""The window: the rail, the pages, the status line, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.faults import Faults
from desktop.language import clock_words
from desktop.storage.touched import ANYTHING
from desktop.store import Store
from desktop.today import Today, Waiting
from desktop.wording import label, sentence
from models.deeds import Deed
from models.kinds import Changes
from models.people.values import Person
from models.refusals import Refusal
from ui.desk import Desk
from ui.navigation import Goal, PageName
from ui.rail import Rail, page_word
from ui.status_line import StatusLine
from ui.style import Tone
from ui.text_fields import TextFields
from ui.widgets.buttons import KeyButton
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.overlay import GoAnywhere, KeysPanel
    from ui.who_sits_here import WhoSitsHere
    from ui.widgets.finder import Find

# Many commits in a row are told of once.
SETTLE_MS = 150
# A person who has just started the program finds their bearings for about so long.
REST_MS = 2000
# In pixels of a screen at 100 %; 1280 × 800 at 150 % has 853 × 533.
SMALLEST = (820, 500)

MakePage = Callable[[], Page]


class MainWindow(QMainWindow):
    """Pages are made when first visited. What is not built has no word on the rail."""

    def __init__(
        self,
        desk: Desk,
        store: Store,
        today: Today,
        make_pages: Mapping[PageName, MakePage],
        find: Find,
        faults: Faults,
    ) -> None:
        super().__init__()
        self._desk = desk
        self._store = store
        self._today = today
        self._make_pages = make_pages
        self._pages: dict[PageName, Page] = {}
        self._said: dict[Page, str] = {}
        self.rail = Rail(list(make_pages))
        self.stack = QStackedWidget()
        self.status = StatusLine(self.undo)
        self._lay_out()
        self._find = find
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.read_figures)
        self._listen(faults)
        self._add_keys()
        TextFields(self)
        self._restore()

    @cached_property
    def keys_panel(self) -> KeysPanel:
        from ui.overlay import KeysPanel  # noqa: PLC0415 - not before it is asked for

        return KeysPanel(self)

    @cached_property
    def go_anywhere(self) -> GoAnywhere:
        from ui.overlay import GoAnywhere  # noqa: PLC0415 - not before it is asked for

        return GoAnywhere(self, self._find, self._desk.jobs)

    @cached_property
    def who_sits_here(self) -> WhoSitsHere:
        from ui.who_sits_here import WhoSitsHere  # noqa: PLC0415 - not before it is asked for

        panel = WhoSitsHere(self)
        panel.seated.connect(self.seat)
        return panel

    @property
    def page(self) -> Page:
        """The page that is shown."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, Page)  # noqa: S101 -- only pages are put on the stack
        return shown

    @property
    def is_idle(self) -> bool:
        """Nothing is being read or done."""
        return self._desk.jobs.idle

    def go_to(self, goal: Goal) -> None:
        """Show the page that *goal* names, and in it what it names."""
        if goal.page not in self._make_pages:
            return
        page = self.visit(goal.page)
        page.arrive(goal)

    def visit(self, name: PageName) -> Page:
        """Show a page, made now if it was never visited."""
        if name not in self._pages:
            self._pages[name] = self._make_pages[name]()
            self._pages[name].status.connect(partial(self._say_of_page, self._pages[name]))
            self.stack.addWidget(self._pages[name])
        page = self._pages[name]
        self.status.say(self._said.get(page, ""))
        self.stack.setCurrentWidget(page)
        self.rail.choose(name)
        self.setWindowTitle(f"{page_word(name)} – Trygghetsbordet")
        page.take_keyboard()
        self._desk.settings.remember_words("window", {"page": name.value})
        return page

    def finish(self) -> None:
        """Wait for what is under way, as before the store is closed."""
        self._desk.jobs.finish()

    def load_when_at_rest(self, load: Callable[[], object]) -> None:
        """Have *load* bring in, beside all else, what a page not yet visited is slow to start."""

        def look() -> None:
            if self.is_idle:
                self._desk.jobs.run_slow(self, load)
            else:
                self.load_when_at_rest(load)

        QTimer.singleShot(REST_MS, self, look)

    def begin_day(self) -> None:
        """Read and draw all anew: what was due tomorrow is due today."""
        for view in self.findChildren(QAbstractItemView):
            view.viewport().update()
        self._desk.changes.committed.emit(ANYTHING)

    def undo(self) -> None:
        """Take back the last deed of this session."""

        def refuse(refusal: Refusal) -> None:
            self.show_refusal(refusal)
            self.read_figures()

        self._desk.jobs.run(self, self._store.undo.undo_last, self._say_undone, refuse)

    def ask_who(self) -> None:
        """Let another of those who share this machine sit down."""
        self.who_sits_here.ask(self._store.person, self._desk.settings.people)

    def seat(self, person: Person) -> None:
        """What is done from now on is *person*'s; what is being written is kept as the one's before."""
        before = self._store.person
        self._desk.settings.seat(before)
        self._desk.settings.seat(person)
        self._desk.jobs.run(self, partial(self._store.seat, person), lambda _: self._show_person())

    def read_figures(self) -> None:
        """Ask again for badges, the municipality's name and what can be undone."""
        self._desk.jobs.run(self, self._today.waiting, self._show_figures)

    def open_anything(self) -> None:
        """Let the person go to anything by a part of its name."""
        self.go_anywhere.open()

    def search(self) -> None:
        """Put the keyboard in the page's search field."""
        if self.page.search is not None:
            self.page.search.setFocus()
            self.page.search.selectAll()

    def show_keys(self) -> None:
        buttons = [
            button for button in self.page.findChildren(KeyButton) if button.isVisible() and button.key
        ]
        here = [(button.key, button.text()) for button in buttons]
        everywhere = (self.tr("Everywhere"), self._keys_everywhere())
        self.keys_panel.show_keys([("", here), *self.page.key_groups(), everywhere])

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        whole = QWidget()
        whole.setObjectName("pages")
        whole.setLayout(row)
        self.setCentralWidget(whole)
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(PageName.REPORTS in self._make_pages)

    def _listen(self, faults: Faults) -> None:
        self.rail.chosen.connect(self.visit)
        self.rail.person_pressed.connect(self.ask_who)
        self._desk.navigation.person_wanted.connect(self.ask_who)
        self._desk.navigation.undo_wanted.connect(self.undo)
        self._desk.navigation.wanted.connect(self.go_to)
        self._desk.changes.committed.connect(self._hear)
        self._desk.jobs.refused.connect(self.show_refusal)
        self._desk.jobs.busy.connect(self.status.say_busy)
        self._desk.jobs.broke.connect(faults.report)
        faults.happened.connect(self._show_fault)

    def _add_keys(self) -> None:
        for number, page in enumerate(self._make_pages, start=1):
            self._on(f"Ctrl+{number}", partial(self.visit, page))
        self._on("Ctrl+F", self.search)
        self._on("Ctrl+K", self.open_anything)
        self._on("F1", self.show_keys)
        if PageName.REPORTS in self._make_pages:
            self._on("Ctrl+I", self._desk.navigation.import_file)
            self._on("Ctrl+N", self._desk.navigation.quick_report)

    def _on(self, key: str, deed: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(deed)

    def _keys_everywhere(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+K", self.tr("go to anything")),
            ("Ctrl+F", self.tr("search on this page")),
            ("Ctrl+I", self.tr("import a file")),
            ("Ctrl+N", self.tr("quick report")),
            ("Ctrl+Z", self.tr("undo the last deed")),
            ("Ctrl+1–8", self.tr("the pages, in the rail's order")),
        ]

    def _restore(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(self._desk.settings.remembered("geometry"))
        last = self._desk.settings.remembered_words("window").get("page", "")
        first = next(iter(self._make_pages))
        self.visit(PageName(last) if last in set(self._make_pages) else first)
        self.status.say_done(self.tr("Everything is saved"), may_undo=False)
        self._show_person()
        self.read_figures()

    def _hear(self, changes: Changes) -> None:
        # What a page that is not seen says at the foot is of before.
        self._said = {page: words for page, words in self._said.items() if page is self.page}
        if changes != ANYTHING:
            now = clock_words(self._desk.clock.now())
            self.rail.say_saved(self.tr("Saved {time}").format(time=now))
        self._settle.start()

    def _show_figures(self, figures: Waiting) -> None:
        self.rail.say_municipality(figures.municipality)
        self.rail.show_waiting(
            {
                PageName.REPORTS: figures.to_screen,
                PageName.MEASURES: figures.overdue,
                PageName.PUBLICATION: figures.reviews,
            }
        )
        last, final = self._store.undo.last, self._store.undo.final
        if final is not None:
            self.status.say_done(self._final_words(final), may_undo=False)
        elif last is not None:
            self.status.say_done(label(last), may_undo=True)
        else:
            self.status.say_done(self.tr("Everything is saved"), may_undo=False)

    def _final_words(self, deed: Deed) -> str:
        """What cannot be taken back here may be so elsewhere."""
        words = label(deed)
        return (
            self.tr("{deed}. Taken back among the imports.").format(deed=words)
            if deed is Deed.IMPORT
            else words
        )

    def _show_person(self) -> None:
        self.rail.say_person(self._store.person.name, may_change=self._store.asks_who)

    def _say_undone(self, deed: Deed) -> None:
        words = self.tr("Taken back: {deed}").format(deed=label(deed).lower())
        self.status.tell(words)
        self.page.undone(deed)
        if self.page.over is not None:
            self.page.tell(words, Tone.DONE)

    def _say_of_page(self, page: Page, words: str) -> None:
        self._said[page] = words
        if page is self.page:
            self.status.say(words)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say on the page why it could not be done."""
        self.page.tell(sentence(refusal), Tone.SIGNAL)

    def _show_fault(self, report: str) -> None:
        from ui.fault_dialog import FaultDialog  # noqa: PLC0415 - only where something broke

        if QApplication.activeModalWidget() is None:
            FaultDialog(self, report).open()

    # Qt overrides

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A table dropped anywhere is one to import, also where it is only words; a picture to attach."""
        from desktop.attachments.media_types import holds_no_table  # noqa: PLC0415 - only for a file
        from ui.attachments.dropping import offer_to_attach  # noqa: PLC0415 - only for a file

        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files and holds_no_table(files[0]):
            offer_to_attach(self.page, [Path(file) for file in files])
            return
        if files:
            self._desk.navigation.import_file(files[0])
        elif words := event.mimeData().text().strip():
            self._desk.navigation.import_words(words)
        if len(files) > 1:
            words = self.tr("Files are imported one at a time. This is {file}; drop the others afterwards.")
            self.page.message.say(words.format(file=Path(files[0]).name), Tone.WAITING)

    def closeEvent(self, event: QCloseEvent) -> None:
        if (field := self.focusWidget()) is not None:
            field.clearFocus()  # a field is saved when it is left
        self._desk.settings.remember("geometry", self.saveGeometry())
        super().closeEvent(event)
