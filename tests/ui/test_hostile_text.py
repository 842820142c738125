"""Case 48: what senders write is shown as it stands on every page, and never read as markup."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from desktop.cases import Cases
from desktop.intake.imports import Imports
from desktop.reports import Reports
from models.cases.values import CaseDraft
from models.reports.values import ReportSource
from ui.navigation import Goal, PageName

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
