"""Import in the window: looked at, carried out, stopped, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.intake.imports import Imports
from desktop.reports import Reports
from models.reports.values import ReportFilter
from ui.reports.import_view import ImportView
from ui.widgets.message_bar import MessageBar

ROWS = """Löpnr;Inkom;Vad gäller det?;Beskriv platsen;Område
1;2026-05-30 20:14;Belysning;Lampan i gångtunneln är trasig;Centrum
2;2026-05-30 21:00;Belysning;Mörkt vid badplatsen;Lillskogen
3;någon gång;Belysning;Mörkt vid kajen;Centrum
1;2026-05-30 20:14;Belysning;Lampan i gångtunneln är trasig;Centrum
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def view(qtbot, desk, store):
    page = QWidget()
    message = MessageBar(page)
    view = ImportView(desk, Imports(store), message)
    for widget in (view, page):
        qtbot.addWidget(widget)
    view.resize(1100, 700)
    qtbot.bring_up(view)
    return view


@pytest.fixture
def looked(qtbot, view, file):
    view.begin(str(file))
    qtbot.waitUntil(view.carry_out_button.isVisible)
    return view


def count(store):
    return len(Reports(store).ids(ReportFilter()))


def test_each_row_stands_beside_what_it_becomes(looked, store):
    table = looked.table
    first = [table.index(0, column).data() for column in range(table.columnCount())]

    assert first[0] == "2"
    assert "Lampan i gångtunneln" in first[1]
    assert "Lampan i gångtunneln" in first[2]
    assert count(store) == 0


def test_a_rejected_row_tells_its_line_and_why(qtbot, looked):
    QTest.keySequence(looked.view, "2")

    assert looked.table.index(0, 0).data() == "4"
    assert looked.table.index(0, 2).data()


def test_what_is_likely_the_same_stands_beside_what_it_resembles(qtbot, view, tmp_path):
    path = tmp_path / "lika.csv"
    rows = ("1;2026-05-30 20:14;Belysning;Lampan i tunneln är trasig;60,485;15,436",)
    rows += ("2;2026-05-31 21:14;Belysning;Lampan i tunneln lyser inte;60,485;15,436",)
    path.write_text("\n".join(("Id;Inkom;Kategori;Text;Latitud;Longitud", *rows)), encoding="utf-8")
    view.begin(str(path))
    qtbot.waitUntil(view.carry_out_button.isVisible)

    QTest.keySequence(view.view, "4")

    said = [view.likely.index(0, column).data() for column in range(view.likely.columnCount())]
    assert said[0] == "3"
    assert "lyser inte" in said[1]
    assert "är trasig" in said[2]
    assert said[3] == "0 m, 1 days"
    assert view.likely_view.hasFocus()


def test_ctrl_enter_writes_what_was_seen(qtbot, looked, store):
    with qtbot.waitSignal(looked.carried_out) as heard:
        QTest.keySequence(looked.view, "Ctrl+Return")

    assert 2 == heard.args[0].counts.new == count(store)


def test_esc_leaves_without_writing(qtbot, looked, store):
    with qtbot.waitSignal(looked.closed):
        qtbot.keyClick(looked.view, Qt.Key.Key_Escape)

    assert count(store) == 0


def test_esc_in_a_field_leaves_only_the_field(qtbot, looked):
    crs = looked.options.crs
    qtbot.mouseClick(crs.lineEdit(), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(crs.lineEdit().hasSelectedText)
    detected = crs.currentText()
    qtbot.keyClicks(crs.lineEdit(), "qqq")
    assert crs.currentText() == "qqq"

    with qtbot.assertNotEmitted(looked.closed):
        qtbot.keyClick(crs, Qt.Key.Key_Escape)

    assert crs.currentText() == detected
    assert looked.view.hasFocus()


def test_what_is_said_of_the_file_is_looked_at_anew(qtbot, looked):
    looked.options.encoding.pick("cp1252")

    looked.options.changed.emit()
    qtbot.waitUntil(lambda: looked._preview is not None)

    assert "Ã" in looked.table.index(0, 2).data()


def test_a_file_that_cannot_be_read_says_so_and_what_to_do(qtbot, view, tmp_path):
    empty = tmp_path / "tom.csv"
    empty.write_bytes(b"")

    view.begin(str(empty))

    qtbot.waitUntil(lambda: not view._message.isHidden())
    assert view._message.words
    assert not view.carry_out_button.isVisible()


def test_an_earlier_import_can_be_taken_back(qtbot, view, file, store):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, view.options.source.key))
    view.begin("")
    qtbot.waitUntil(lambda: view.earlier.table.rowCount() == 1)
    view.earlier.view.choose_place(0)

    qtbot.mouseClick(view.earlier.undo_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(view.earlier.confirm.yes_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: count(store) == 0)
    qtbot.waitUntil(lambda: not view.earlier.undo_button.isEnabled())
