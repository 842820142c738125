"""One thing has one name and one figure: in the preview, in the result, in the list and on Idag."""

import pytest
from PySide6.QtCore import Qt

from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.reports.values import ReportFilter, ReportSource
from tests.ui.reports.import_steps import ImportPage

CTRL = Qt.KeyboardModifier.ControlModifier
HEAD = "Id;Inkom;Kategori;Text;Område;Latitud;Longitud\n"
ROWS = (
    "1;2026-05-30;Belysning;Mörkt;Bregården;;\n"
    "2;2026-05-30;Belysning;Mörkt här;Bregården;60,485;15,436\n"
    "3;2031-05-30;Belysning;Mörkt där;Bregården;60,486;15,437\n"
    "4;2026-05-31;Belysning;Tyst;Bregården;60,488;15,431\n"
)


@pytest.fixture
def importing(qtbot, open_page):
    return ImportPage(qtbot, open_page())


@pytest.fixture
def looked(importing, tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    importing.look_at(path)
    return importing


def test_without_a_point_is_one_word_and_one_figure_everywhere(looked, store):
    assert looked.looking.kinds.buttons[RowKind.UNPLACED].text() == "Without a point 1"

    looked.press(Qt.Key.Key_Return, CTRL)
    figures = {each.words.words: each.figure.text() for each in looked.view.done.figures}
    assert figures["without a point"] == "1"

    reports = Reports(store)
    assert len(reports.ids(ReportFilter(only_unplaced=True))) == 1
    assert reports.counts().to_screen_unplaced == 1

    looked.view.done.screen_button.click()
    looked.at_rest()
    table = looked.page.list.table
    words = [table.index(place, 4).data() for place in range(table.rowCount())]
    assert words.count("without a point") == 1


def test_a_named_area_stands_in_the_list(looked):
    assert looked.lines()[0][3] == "Bregården, area"


def test_a_date_in_the_future_is_said_of_the_row(looked):
    assert looked.lines()[2][4] == "date in the future"


def test_coordinates_that_are_missing_become_no_point(looked):
    looked.looking.view.choose_place(0)
    looked.looking.rows.settle()

    shown = {header: becomes for header, _cell, _field, becomes in looked.looking.panel.fields.shown}
    assert shown["Latitud"] == "no point"
    looked.at_rest()


def test_columns_that_are_not_taken_in_are_named_and_can_be(importing, tmp_path):
    path = tmp_path / "vandring.csv"
    path.write_text("Nr;qz7;Text;Tidpunkt\n1;blå;Mörkt;2026-05-30\n", encoding="utf-8")
    importing.look_at(path)

    unread = importing.looking.options.notices.unread
    assert "qz7" in unread.headers
    assert unread.isVisible()

    columns = {action.text(): action.menu() for action in unread.menu().actions()}
    fields = {action.text(): action for action in columns["qz7"].actions()}
    fields["Category"].trigger()
    importing.at_rest()
    assert "blå" in importing.lines()[0][2]
    assert "qz7" not in unread.headers


def test_the_source_is_asked_for_and_then_proposed_for_files_of_that_shape(importing, tmp_path, store):
    first, second = tmp_path / "skolan.csv", tmp_path / "skolan2.csv"
    first.write_text("Nr;Text;Tidpunkt\n1;Mörkt;2026-05-30\n", encoding="utf-8")
    second.write_text("Nr;Text;Tidpunkt\n2;Halt;2026-05-31\n", encoding="utf-8")
    options = importing.looking.options
    importing.look_at(first)
    assert options.notices.source.isVisible()

    options.source.pick(ReportSource.SCHOOL)
    options.source.picked.emit(ReportSource.SCHOOL)
    importing.at_rest()
    assert not options.notices.source.isVisible()
    importing.press(Qt.Key.Key_Return, CTRL)

    importing.look_at(second)
    assert options.source.key is ReportSource.SCHOOL
    assert not options.notices.source.isVisible()
    importing.press(Qt.Key.Key_Return, CTRL)
    reports = Reports(store)
    assert {row.source for row in reports.rows(reports.ids(ReportFilter()))} == {ReportSource.SCHOOL}
