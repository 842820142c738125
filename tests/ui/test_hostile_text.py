"""Case 48: what senders write is shown as it stands on every page, and never read as markup."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from desktop.cases import Cases
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.cases.values import CaseDraft
from models.reports.values import ReportSource
from ui.navigation import Goal, PageName
from ui.widgets.buttons import KeyButton

PICTURE = "<img src=file:///etc/hostname width=4000 height=4000>"
LINK = "<a href=https://example.org>Klicka</a>"
FILE = (
    "Löpnr;Datum;Kategori;Beskrivning;Område;Adress;Namn;Telefon\n"
    f"<b>1</b>;2026-11-16;{PICTURE};{PICTURE} {LINK} mörkt i tunneln;{PICTURE};{LINK};{PICTURE};{LINK}\n"
    f"<i>2</i>;2026-11-17;{LINK};{LINK} skräp vid ån;{LINK};{PICTURE};{LINK};{PICTURE}\n"
)


@pytest.fixture
def hostile(store, tmp_path):
    """A store in which everything that a sender can say is markup."""
    path = tmp_path / "<b>fil.csv"
    path.write_text(FILE, encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SURVEY, sender=PICTURE))
    reports = Reports(store)
    return Cases(store, reports).open(CaseDraft(title=f"{PICTURE} {LINK}", report_ids=(1,)))


def test_case_48_no_page_reads_a_senders_words_as_markup(hostile, qtbot, window):
    pages = [Goal(page) for page in PageName]
    for goal in (*pages, Goal(PageName.REPORTS, 1), Goal(PageName.REPORTS, 2), Goal(PageName.CASES, hostile)):
        window.go_to(goal)
        qtbot.waitUntil(lambda: window.is_idle)

        assert_nothing_is_markup(window)


@pytest.fixture
def reports(hostile, qtbot, window):
    """The page Rapporter."""
    window.visit(PageName.REPORTS)
    qtbot.waitUntil(lambda: window.is_idle)
    return window.page


def test_case_48_nor_does_the_preview_of_an_import(hostile, qtbot, window, reports, tmp_path):
    again = tmp_path / "<i>fil.csv"
    changed = FILE.replace("mörkt i tunneln", "ljust i tunneln")
    likely = f"9;2026-11-17;{LINK};{LINK} skräp vid ån igen;{LINK};{PICTURE};{LINK};{PICTURE}\n"
    rejected = f"10;{PICTURE};{LINK};{LINK} klotter;{LINK};{PICTURE};{LINK};{PICTURE}\n"
    again.write_text(changed + likely + likely.replace("9;", "8;", 1) + rejected, encoding="utf-8")
    looking = reports.importing.looking
    reports.importing.options.sender_line.setText(PICTURE)
    reports.begin_import(str(again))
    reports.importing.options.source.pick(ReportSource.SURVEY)
    reports.importing.options.sender_line.setText(PICTURE)
    reports.importing.look()
    qtbot.waitUntil(lambda: window.is_idle and looking.rows.is_settled)
    assert_nothing_is_markup(window)

    for kind in (RowKind.CHANGED, RowKind.LIKELY, RowKind.REJECTED, RowKind.UNPLACED):
        assert looking.kinds.has(kind), kind
        looking.show_kind(kind)
        qtbot.waitUntil(lambda: window.is_idle and looking.rows.is_settled)
        qtbot.keyClick(looking.view, Qt.Key.Key_Home)
        qtbot.waitUntil(lambda: window.is_idle and looking.panel.isVisible())
        assert_nothing_is_markup(window)


def test_case_48_nor_does_the_list_of_imports_or_what_undo_touches(hostile, qtbot, window, reports):
    reports.begin_import("")
    qtbot.waitUntil(lambda: window.is_idle)
    history = reports.importing.earlier.history
    qtbot.waitUntil(lambda: len(history.panel.brought.rows) == 2)
    history.undo()
    qtbot.waitUntil(lambda: window.is_idle and history.undoing.isVisible())

    assert any("<img" in button.text() for button in history.undoing.findChildren(KeyButton))
    assert_nothing_is_markup(window)


def test_case_48_nor_does_the_correction_desk(hostile, qtbot, window, reports):
    qtbot.keyClick(reports.list.view, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: window.is_idle and reports.correcting.isVisible())

    assert "<a " in reports.correcting.card.quote.text() or "<img" in reports.correcting.card.quote.text()
    assert_nothing_is_markup(window)


def assert_nothing_is_markup(window: QWidget) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text(), label.text()
    assert not [tip for tip in _tips(window) if "<img" in tip or "<a " in tip]


def _tips(window: QWidget) -> Iterator[str]:
    yield from (widget.toolTip() for widget in window.findChildren(QWidget))
    for view in window.findChildren(QAbstractItemView):
        yield from _tips_of(view.model()) if view.model() else ()


def _tips_of(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 20)):
        for column in range(_width(model)):
            yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def _width(model: QAbstractItemModel) -> int:
    """A list has but one column, and does not let it be asked."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
