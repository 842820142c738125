"""Import in the window: looked at, carried out, stopped, taken back."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.reports.values import ReportFilter, ReportSource
from tests.ui.reports.import_steps import ROWS, ImportPage, stored
from ui.navigation import Goal, PageName

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "karta.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


@pytest.fixture
def importing(qtbot, open_page):
    return ImportPage(qtbot, open_page())


@pytest.fixture
def looked(importing, file):
    importing.look_at(file)
    return importing


def test_each_row_stands_beside_what_it_becomes(looked, store):
    first = looked.lines()[0]

    assert first[0] == "2"
    assert first[1] == "2026-05-30 20:14 · Belysning · Lampan i gångtunneln är trasig"
    assert "Lampan i gångtunneln" in first[2]
    assert len(looked.lines()) == 4
    assert stored(store) == 0


def test_figures_narrow_the_list_to_a_verdict(looked):
    looked.press(Qt.Key.Key_8)
    assert [line[0] for line in looked.lines()] == ["4"]

    looked.press(Qt.Key.Key_3)
    assert [line[0] for line in looked.lines()] == ["5"]

    looked.press(Qt.Key.Key_1)
    assert len(looked.lines()) == 4


def test_a_rejected_row_tells_column_line_and_why(looked):
    looked.press(Qt.Key.Key_8)
    looked.press(Qt.Key.Key_Home)

    panel = looked.looking.panel
    assert panel.isVisible()
    assert "någon gång" in panel.reason.text()
    assert "Inkom" in panel.where.text()
    assert "4" in panel.where.text()


def test_the_chosen_row_is_shown_field_by_field(looked):
    looked.press(Qt.Key.Key_Down)

    shown = {
        header: (cell, field, becomes) for header, cell, field, becomes in looked.looking.panel.fields.shown
    }
    assert shown["Beskriv platsen"] == ("Mörkt vid badplatsen", "Text", "Mörkt vid badplatsen")
    assert shown["Inkom"][0] == "2026-05-30 21:00"
    assert "30 May" in shown["Inkom"][2]


def test_what_is_likely_the_same_stands_beside_what_it_resembles(importing, tmp_path):
    path = tmp_path / "lika.csv"
    rows = ("1;2026-05-30 20:14;Belysning;Lampan i tunneln är trasig;60,485;15,436",)
    rows += ("2;2026-05-31 21:14;Belysning;Lampan i tunneln lyser inte;60,485;15,436",)
    path.write_text("\n".join(("Id;Inkom;Kategori;Text;Latitud;Longitud", *rows)), encoding="utf-8")
    importing.look_at(path)

    importing.press(Qt.Key.Key_5)
    importing.press(Qt.Key.Key_Home)

    card = importing.looking.panel.likeness
    assert card.here.text.text() == "Lampan i tunneln lyser inte"
    assert card.there.text.text() == "Lampan i tunneln är trasig"
    assert card.apart.text() == "0 m · 1 days"
    assert card.figures["place"].text() == "100 %"
    assert "100 %" in card.bars["place"].accessibleName()


def test_ctrl_enter_writes_what_was_seen_and_enter_goes_on_to_screening(looked, store):
    looked.press(Qt.Key.Key_Return, CTRL)
    assert stored(store) == 2
    assert looked.view.done.figures[0].figure.text() == "2"
    assert looked.view.done.screen_button.hasFocus()

    looked.press(Qt.Key.Key_Space)

    assert looked.page.list.view.isVisible()
    assert looked.page.list.table.rowCount() == 2


def test_nothing_is_written_by_looking_and_esc_leaves(looked, store):
    looked.press(Qt.Key.Key_Escape)

    assert looked.page.list.view.isVisible() or looked.page.empty.isVisible()
    assert stored(store) == 0


def test_esc_in_a_field_leaves_only_the_field(qtbot, looked):
    looked.press(Qt.Key.Key_F)
    crs = looked.looking.options.crs
    qtbot.mouseClick(crs.lineEdit(), LEFT)
    qtbot.waitUntil(crs.lineEdit().hasSelectedText)
    detected = crs.currentText()
    qtbot.keyClicks(crs.lineEdit(), "qqq")

    with qtbot.assertNotEmitted(looked.view.closed):
        looked.press(Qt.Key.Key_Escape)

    assert crs.currentText() == detected
    assert looked.looking.view.hasFocus()


def test_f_goes_to_what_was_found_out_and_back(looked):
    looked.press(Qt.Key.Key_Down)
    assert not looked.looking.options.isVisible()

    looked.press(Qt.Key.Key_F)

    assert looked.looking.options.source.hasFocus()
    looked.press(Qt.Key.Key_Escape)
    assert looked.looking.view.hasFocus()


def test_the_preview_follows_what_is_said_of_the_file(looked):
    picker = looked.looking.options.encoding
    picker.pick("cp1252")
    picker.activated.emit(picker.currentIndex())
    looked.at_rest()

    assert "Ã" in looked.lines()[0][2]


def test_a_field_is_taken_from_another_column_or_from_none(looked):
    columns = looked.looking.options.columns
    assert columns.pickers[Field.AREA].currentText() == "Område"

    picker = columns.pickers[Field.AREA]
    picker.setCurrentIndex(0)
    picker.activated.emit(0)
    looked.at_rest()

    assert "Centrum" not in looked.lines()[0][3]
    assert picker.currentIndex() == 0


def test_the_sender_is_proposed_and_remembered(importing, file, store):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP, sender="Karlskogahem"))
    importing.look_at(file)

    assert "Karlskogahem" in importing.looking.options.sender_line.known

    importing.looking.options.sender_line.setText("Karlskogahem")
    importing.looking.options.sender_line.editingFinished.emit()
    importing.at_rest()
    assert importing.looking.kinds.buttons[RowKind.SAME].text().endswith("3")
    assert importing.looking.carry_out_button.text() == "Nothing to import"


def test_the_same_file_again_says_when_it_was_imported(importing, file, store):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP))
    importing.look_at(file)

    assert "18 Nov" in importing.looking.options.notices.before.text()
    assert "4 rows" in importing.looking.options.notices.before.text()


def test_a_changed_row_is_taken_over_field_by_field(importing, file, store, tmp_path):
    imports = Imports(store)
    imports.carry_out(imports.preview(file, ReportSource.SAFETY_MAP))
    again = tmp_path / "igen.csv"
    again.write_text(ROWS.replace("Mörkt vid badplatsen", "Ljust vid badplatsen"), encoding="utf-8")
    importing.look_at(again)

    importing.press(Qt.Key.Key_4)
    importing.press(Qt.Key.Key_Return)
    importing.press(Qt.Key.Key_Return)
    assert stored(store) == 2
    assert "Mörkt vid badplatsen" in texts(store)
    importing.press(Qt.Key.Key_Escape)
    importing.press(Qt.Key.Key_Return, CTRL)

    assert "Ljust vid badplatsen" in texts(store)
    assert stored(store) == 2


def texts(store):
    reports = Reports(store)
    return {row.text for row in reports.rows(list(reports.ids(ReportFilter())))}


def test_rejected_rows_are_saved_to_a_file_and_it_is_said_where(looked, tmp_path, monkeypatch):
    target = tmp_path / "avvisade.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    looked.press(Qt.Key.Key_S)

    assert "någon gång" in target.read_text(encoding="utf-8-sig")
    assert str(target) in looked.page.message.words


def test_a_file_that_cannot_be_read_says_so_and_what_to_do(importing, tmp_path):
    empty = tmp_path / "tom.csv"
    empty.write_bytes(b"")

    importing.look_at(empty)

    question = importing.looking.question
    assert question.isVisible()
    assert question.why.text()
    assert question.buttons[0].hasFocus()
    assert not importing.looking.carry_out_button.isVisible()


def test_a_pasted_table_is_looked_at(importing, store):
    importing.page.begin_import("")
    importing.at_rest()
    QGuiApplication.clipboard().setText("Inkom\tText\n2026-05-30\tLampan är trasig vid skolan\n")

    QTest.keySequence(importing.view, "Ctrl+V")
    importing.at_rest()

    assert len(importing.lines()) == 1
    assert importing.looking.carry_out_button.isEnabled()


def test_pasted_words_become_a_quick_report(importing):
    importing.page.begin_import("")
    importing.at_rest()
    QGuiApplication.clipboard().setText("Lampan vid skolan har varit trasig hela veckan.")
    QTest.keySequence(importing.view, "Ctrl+V")
    QApplication.processEvents()

    importing.press(Qt.Key.Key_Space)

    assert importing.page.quick.isVisible()
    assert "Lampan vid skolan" in importing.page.quick.text.toPlainText()


def test_words_dropped_on_the_window_are_looked_at(importing):
    importing.page.arrive(
        Goal(
            PageName.REPORTS,
            filters={"import_words": "Inkom\tText\n2026-05-30\tLampan är trasig vid skolan\n"},
        )
    )
    importing.at_rest()

    assert len(importing.lines()) == 1


def test_a_pasted_file_is_looked_at(importing, file):
    importing.page.begin_import("")
    importing.at_rest()
    copied = QMimeData()
    copied.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(copied)

    QTest.keySequence(importing.view, "Ctrl+V")
    importing.at_rest()

    assert len(importing.lines()) == 4


def test_an_import_can_be_stopped_with_nothing_written(qtbot, looked, store):
    looked.view.carry_out()
    looked.looking.strip.cancel()
    looked.at_rest()

    assert stored(store) in {0, 2}
    if not stored(store):
        assert looked.page.message.words
        assert looked.looking.carry_out_button.isEnabled()
