"""What the store knows of a file is told before it is imported, and after."""

import pytest
from PySide6.QtCore import Qt

from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.jobs import Progress
from models.reports.values import ReportSource
from tests.ui.reports.import_steps import ROWS, ImportPage
from ui.widgets.progress_strip import ProgressStrip

OTHER = """Löpnr;Inkom;Vad gäller det?;Beskriv platsen;Område
1;2026-09-12 08:00;Trafik;Bilar kör för fort;Åby
2;2026-09-13 09:00;Klotter;Ord på väggen;Norr
"""


@pytest.fixture
def imports(store, tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP))
    return imports


def test_reused_numbers_are_told_with_what_to_do_about_them(qtbot, open_page, imports, tmp_path):
    path = tmp_path / "annan.csv"
    path.write_text(OTHER, encoding="utf-8")
    page = ImportPage(qtbot, open_page())

    page.look_at(path)

    told = page.looking.options.notices.notices.text()
    assert told.startswith("2 rows have numbers that are known but tell of something else. Name the sender")


def test_an_import_that_only_took_changes_over_stands_in_the_list(qtbot, open_page, imports, tmp_path):
    path = tmp_path / "ändrad.csv"
    path.write_text(ROWS.replace("badplatsen", "kajen"), encoding="utf-8")
    preview = imports.preview(path, ReportSource.SAFETY_MAP)
    changed = preview.rows.row(RowKind.CHANGED, 0).changed
    imports.take_over(preview, {changed.report_id: changed.usual})
    page = ImportPage(qtbot, open_page())

    page.page.begin_import("")
    page.at_rest()

    table = page.view.earlier.history.table
    qtbot.waitUntil(lambda: table.rowCount() == 2)
    assert table.rows[0].row.taken_over == 1
    headers = [table.headerData(column, Qt.Orientation.Horizontal) for column in range(table.columnCount())]
    assert table.index(0, headers.index("Taken over")).data() == "1"


@pytest.mark.parametrize(("far", "told"), [((3, 7), ""), ((12_000, 50_000), "12000 of 50000")])
def test_steps_are_not_told_in_figures_and_many_rows_are(qtbot, far, told):
    strip, progress = ProgressStrip(), Progress()
    qtbot.addWidget(strip)
    strip.follow("Reading", progress, counted=False)

    progress.tell(*far)

    assert strip._far.text().replace(",", "") == told


def test_taking_over_all_leaves_a_text_alone_that_the_sender_left_out(qtbot, open_page, imports, tmp_path):
    path = tmp_path / "tömd.csv"
    path.write_text(ROWS.replace("Belysning;Mörkt vid badplatsen", "Trafik;"), encoding="utf-8")
    page = ImportPage(qtbot, open_page())
    page.look_at(path)
    page.looking.show_kind(RowKind.CHANGED)
    page.at_rest()

    page.press(Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)

    assert list(page.view.ticked.chosen.values()) == [frozenset({Field.CATEGORY})]
