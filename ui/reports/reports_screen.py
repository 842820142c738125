"""The page Rapporter: all reports, the chosen one beside them, and the way in for new ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QSplitter, QStackedWidget, QWidget

from desktop.intake.imports import Imports
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.kinds import Changes, Kind
from models.reports.values import ReportCounts, ReportDraft, ReportFilter, ReportOrder
from ui.attachments.loose_words import offer_words
from ui.desk import Desk
from ui.icons import Icon
from ui.imports.import_view import ImportView
from ui.map.past.past_beside import PastBeside
from ui.navigation import Goal
from ui.numbers import number_words
from ui.placing.correction_desk import CorrectionDesk
from ui.reports.filter_line import FilterLine
from ui.reports.filtering import Names, from_words, to_words
from ui.reports.quick_report import QuickReport
from ui.reports.report_list import ReportList
from ui.reports.report_panel import ReportPanel, ReportServices
from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.page import Page
from ui.widgets.search_field import SearchField

REMEMBERED = "reports"


@dataclass(frozen=True, slots=True)
class _ToChooseAmong:
    """What the filters and fields offer, and the figures of the status line."""

    categories: Sequence[CategoryRow]
    areas: Sequence[AreaRow]
    senders: tuple[str, ...]
    counts: ReportCounts


class ReportsScreen(Page):
    def __init__(self, desk: Desk, services: ReportServices, imports: Imports) -> None:
        super().__init__("")
        self.set_title(self.tr("Reports"))
        self._desk = desk
        self._services = services
        self._screened: list[int] = []
        self._written: int | None = None
        # A hidden list cannot take the keyboard: the very first report brings it forth.
        self._is_list_awaited = False
        self.list = ReportList(desk, services.reports, self.tr("Reports"))
        self.panel = ReportPanel(desk, services, self.message)
        self.quick = QuickReport(desk.settings)
        self._imports = imports
        self.filters = FilterLine(desk.clock.today)
        self.empty = EmptyState(
            Icon.REPORTS,
            self.tr("No reports here"),
            self.tr("Reports are what people have told: from the safety map, the police, walks, calls."),
            KeyButton(
                self.tr("Import a file…"), desk.navigation.import_file, sign=Icon.IMPORT, look=Look.FILLED
            ),
        )
        self._lay_out_parts()
        self._listen()
        self._restore()

    @cached_property
    def importing(self) -> ImportView:
        """Made when it is first wanted, so that the page opens at once."""
        view = ImportView(self._desk, self._imports, self._services.senders, self.message)
        self._content_stack.addWidget(view)
        self.add_action(view.deeds)
        view.closed.connect(self._end_import)
        view.screen_wanted.connect(self._screen_import)
        view.quick_wanted.connect(self._write_down)
        view.titled.connect(self._show_import_title)
        return view

    @cached_property
    def correcting(self) -> CorrectionDesk:
        """Made when it is first wanted."""
        view = CorrectionDesk(self._desk, self._services.corrections, self._services.areas, self.message)
        self._content_stack.addWidget(view)
        view.closed.connect(self._end_correcting)
        return view

    def refresh(self) -> None:
        self.list.refresh()
        self._desk.jobs.run(self, self._read_names, self._show_names)

    def arrive(self, goal: Goal) -> None:
        if "import_file" in goal.filters:
            self.begin_import(goal.filters["import_file"])
        elif "import_words" in goal.filters:
            self.begin_import("")
            self.importing.take_words(goal.filters["import_words"])
        elif "to_place" in goal.filters:
            self._narrow(_filter_of(goal))
            self.begin_correcting()
        elif "quick_report" in goal.filters:
            self.message.clear()
            self.begin_quick_report()
            if words := goal.filters["quick_report"]:
                self.quick.add_words(words)
        elif goal.id is not None:
            self._show_only_import(importing=False)
            self._narrow(ReportFilter())
            self.list.choose_when_shown(goal.id)
        elif goal.filters:
            self._show_only_import(importing=False)
            self._narrow(_filter_of(goal))

    def begin_quick_report(self) -> None:
        self._show_only_import(importing=False)
        self._beside.setCurrentWidget(self.quick)
        self.quick.begin(self._desk.clock.now())

    def begin_correcting(self) -> None:
        """Go through the reports that have no point, of the import or area that is listed."""
        self._show_only_correcting(correcting=True)
        self.correcting.begin(self.list.wanted)

    def begin_import(self, path: str) -> None:
        """Show what importing the file would do."""
        self._show_only_import(importing=True)
        self.importing.begin(path)

    def export(self) -> None:
        """Write the reports that are listed to a file; its ending chooses the kind."""
        kinds = self.tr("Spreadsheet (*.xlsx);;Plain text (*.csv);;Map layer (*.geojson)")
        asked, kind = QFileDialog.getSaveFileName(self, self.tr("Export the listed reports"), "", kinds)
        if not asked:
            return
        path, wanted = Path(asked), self.list.wanted
        if not path.suffix:
            path = path.with_suffix(kind.partition("*")[2].rstrip(")"))
        self._desk.jobs.run_slow(
            self,
            lambda: self._services.reports.export(wanted, path),
            lambda count: self.message.say(
                self.tr("%Ln reports are in {file}.", "", count).format(file=path.name), Tone.DONE
            ),
            self.message.refuse,
        )

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("↑ ↓", self.tr("the report before, the next")),
            ("Shift ↑ ↓", self.tr("choose several")),
            ("Ctrl C", self.tr("copy the chosen rows")),
        ]

    def _lay_out_parts(self) -> None:
        go = self._desk.navigation
        self._quick_button = KeyButton(self.tr("Quick report"), go.quick_report, cap="Ctrl+N")
        self._import_button = KeyButton(self.tr("Import…"), go.import_file, cap="Ctrl+I")
        self._export_button = KeyButton(self.tr("Export…"), self.export, key="X", look=Look.QUIET)
        self._place_button = KeyButton(self.tr("Place…"), self.begin_correcting, key="P", look=Look.QUIET)
        self.add_action(self._export_button)
        self.add_action(self._place_button)
        self.add_action(self._quick_button)
        self.add_action(self._import_button)
        self.add_filter(SearchField(self.tr("Search text and place…"), self.tr("Search reports")))
        self.add_filter(self.filters)
        self._list_or_empty = QStackedWidget()
        self._list_or_empty.addWidget(self.list.view)
        self._list_or_empty.addWidget(self.empty)
        self._beside = PastBeside(self._desk, self._services.memory, self.panel)
        self._beside.addWidget(self.quick)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._list_or_empty)
        self._split.addWidget(self._beside)
        self._split.setStretchFactor(0, 1)
        self._split.setSizes([700, 410])
        self._content_stack = QStackedWidget()
        self._content_stack.addWidget(self._split)
        self.set_content(self._content_stack)

    def _listen(self) -> None:
        assert self.search is not None  # noqa: S101 -- added above
        self.search.searched.connect(lambda words: self._narrow(replace(self.list.wanted, text=words)))
        self.filters.wanted.connect(self._narrow)
        self.list.shown.connect(self._show_count)
        self.list.ordered.connect(self._remember_order)
        self.list.missed.connect(self._offer_written)
        self.list.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.panel.screened.connect(self._go_on)
        self.panel.left.connect(self._return_to_list)
        self.panel.skipped.connect(self.list.view.choose_next)
        self.panel.past_wanted.connect(partial(self._beside.show_past, Kind.REPORT))
        self._beside.left.connect(self._return_to_list)
        self.quick.closed.connect(self._close_quick_report)
        self.quick.written.connect(self._keep_quick_report)
        self._desk.changes.committed.connect(self._hear)
        self._split.splitterMoved.connect(
            lambda: self._desk.settings.remember("reports-split", self._split.saveState())
        )

    def _restore(self) -> None:
        self._split.restoreState(self._desk.settings.remembered("reports-split"))
        wanted = from_words(self._desk.settings.remembered_words(REMEMBERED))
        self.list.wanted = wanted
        order = self._desk.settings.remembered_words(f"{REMEMBERED} order")
        if order.get("by") in set(ReportOrder):
            self.list.order_by(ReportOrder(order["by"]), falling=order.get("falling") == "True")
        self.filters.show_filter(wanted)
        if self.search is not None:
            self.search.set_quietly(wanted.text)

    def _remember_order(self, order: str, falling: bool) -> None:
        self._desk.settings.remember_words(f"{REMEMBERED} order", {"by": order, "falling": str(falling)})

    def _narrow(self, wanted: ReportFilter) -> None:
        self._desk.settings.remember_words(REMEMBERED, to_words(wanted))
        self.filters.show_filter(wanted)
        if self.search is not None and self.search.text().strip() != wanted.text:
            self.search.set_quietly(wanted.text)
        self.list.narrow(wanted)

    def _read_names(self) -> _ToChooseAmong:
        return _ToChooseAmong(
            self._services.categories.listing(),
            self._services.areas.listing(),
            self._services.senders.heard(),
            self._services.reports.counts(),
        )

    def _show_names(self, read: _ToChooseAmong) -> None:
        categories, areas, counts = read.categories, read.areas, read.counts
        names = Names(
            {row.id: row.name for row in categories}, {row.id: row.name for row in areas}, read.senders
        )
        self.filters.name(names)
        self.quick.name(names)
        self.panel.our_words.offer(categories, areas, read.senders)
        shown = number_words(self.list.table.rowCount())
        total = number_words(counts.total)
        narrowed = self.list.wanted != ReportFilter()
        of_all = self.tr("{shown} of {total}").format(shown=shown, total=total)
        self.say_count(of_all if narrowed else self.tr("%Ln reports", "", counts.total))
        self.status.emit(self.tr("%Ln left to screen", "", counts.to_screen))

    def _show_count(self, count: int) -> None:
        self._list_or_empty.setCurrentWidget(self.list.view if count else self.empty)
        if self._is_list_awaited:
            self._is_list_awaited = False
            self._return_to_list()
        narrowed = self.list.wanted != ReportFilter()
        if narrowed and not count:
            self.empty.say(
                self.tr("None match"), self.tr("Take a filter away, or search for something else.")
            )
        if count and not self.list.view.chosen_ids:
            self.list.view.choose_place(0)
        self._desk.jobs.run(self, self._read_names, self._show_names)
        self._show_chosen()

    def _show_chosen(self) -> None:
        self._beside.follow(self.list.view.chosen_ids)
        self.panel.show_reports(self.list.view.chosen_ids)

    def _go_on(self, screened: list[int]) -> None:
        self._screened = screened
        self._return_to_list()
        self.list.go_on_after(screened)

    def _return_to_list(self) -> None:
        self.list.view.setFocus()

    def _close_quick_report(self) -> None:
        self._beside.setCurrentWidget(self.panel)
        self._return_to_list()

    def _keep_quick_report(self, draft: ReportDraft) -> None:
        def kept(report_id: int) -> None:
            self.quick.clear()
            self._close_quick_report()
            self._is_list_awaited = self._list_or_empty.currentWidget() is self.empty
            self._written = report_id
            self.list.choose_when_shown(report_id)

        self._desk.jobs.run(self, lambda: self._services.reports.add(draft), kept, self.message.refuse)

    def _offer_written(self, report_id: int) -> None:
        """A report that was just written and is not let through by the filter can be shown all the same."""
        if report_id != self._written:
            return

        def show() -> None:
            self.message.clear()
            self._narrow(ReportFilter())
            self.list.choose_when_shown(report_id)
            self._return_to_list()

        words = self.tr("The report is kept, but the filter hides it.")
        self.message.say(words, Tone.WAITING, KeyButton(self.tr("Show it"), show, key="Y"))

    def _end_import(self) -> None:
        self._show_only_import(importing=False)
        self._return_to_list()

    def _show_only_import(self, *, importing: bool) -> None:
        self._show_instead(self.importing if importing else None)
        if not importing:
            self.set_title(self.tr("Reports"))

    def _end_correcting(self) -> None:
        self._show_only_correcting(correcting=False)
        self._return_to_list()

    def _show_only_correcting(self, *, correcting: bool) -> None:
        self._show_instead(self.correcting if correcting else None)
        self.set_title(self.tr("Place reports") if correcting else self.tr("Reports"))

    def _show_instead(self, view: QWidget | None) -> None:
        """Show *view* in the place of the list, with its own deeds; the list where there is none."""
        if self._content_stack.currentWidget() is not (view or self._split):
            self.message.clear()
        self._content_stack.setCurrentWidget(view or self._split)
        self._hide_own(hidden=view is not None)
        if "importing" in self.__dict__:
            self.importing.deeds.setVisible(view is self.importing)

    def _hide_own(self, *, hidden: bool) -> None:
        """Put away what belongs to the list, where the page shows something else for a while."""
        self.hide_filters(hidden=hidden)
        for button in (self._export_button, self._place_button, self._quick_button, self._import_button):
            button.setHidden(hidden)

    def _show_import_title(self, title: str, subtitle: str) -> None:
        if self._content_stack.currentWidget() is self.importing:
            self.set_title(title, subtitle)

    def _screen_import(self, import_id: int) -> None:
        """Go on to the new reports of an import."""
        self._end_import()
        self._narrow(ReportFilter(import_id=import_id))

    def _write_down(self, text: str) -> None:
        """Pasted words that are no table become a quick report."""
        self.message.clear()
        self._end_import()
        self.begin_quick_report()
        self.quick.add_words(text)

    def _hear(self, changes: Changes) -> None:
        if changes.of(Kind.REPORT, Kind.IMPORT, Kind.CATEGORY, Kind.AREA, Kind.CASE):
            if changes.of(Kind.REPORT):
                self.panel.refresh()
            if changes.of(Kind.REPORT).intersection(self._screened):
                self.list.choose_if_new(self._screened)
            self.refresh_when_seen()

    # Qt overrides

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Words can be pasted also where no report is chosen, whose attachments take Ctrl+V."""
        if event.matches(QKeySequence.StandardKey.Paste) and self._split.isVisible():
            offer_words(self._desk.navigation, self.message, QGuiApplication.clipboard().mimeData())
        else:
            super().keyPressEvent(event)


def _filter_of(goal: Goal) -> ReportFilter:
    """The filter that a goal names: `state="new"` and the like, or one that was remembered."""
    named = {
        "state": "states",
        "source": "sources",
        "sender": "senders",
        "area": "areas",
        "category": "categories",
    }
    return from_words({named.get(name, name): word for name, word in goal.filters.items()})
