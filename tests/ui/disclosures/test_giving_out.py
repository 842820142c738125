"""A copy is masked and given out by keyboard: from the case, over the law, to the log."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from desktop.cases import Cases
from desktop.disclosures.disclosures import Disclosures
from desktop.measures import Measures
from desktop.reports import Reports
from models.cases.values import CaseDraft
from models.disclosures.values import CopyWish, MaskedWords
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.reports.values import CallerDetails, ReportDraft, ReportSource
from tests.pdf_bytes import Opened
from ui.navigation import Goal, PageName

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Örjan Exempelson"


@pytest.fixture
def case(store):
    """A case with a report that names somebody, gives a number, and was told by a caller."""
    words = f"{NAME} skriker vid porten. Ring 070-174 06 05 om porten."
    draft = ReportDraft(
        ReportSource.SERVICE_CENTRE,
        words,
        datetime(2026, 11, 17, 8, 0, tzinfo=UTC),
        caller=CallerDetails("Petra Uppgift", "petra@exempel.se"),
    )
    reports = Reports(store)
    return Cases(store, reports).open(CaseDraft("Skrik vid porten", report_ids=(reports.add(draft),)))


@pytest.fixture
def settled(qtbot, window):
    def wait(fact):
        qtbot.waitUntil(lambda: bool(window.is_idle and fact()))

    return wait


@pytest.fixture
def copy_view(qtbot, case, window, settled):
    """The copy of the case, asked for by its key in the case's panel."""
    panel = page(window, PageName.CASES, case).panel
    settled(lambda: panel.case_id == case)
    panel.give_button.setFocus()
    qtbot.keyClick(panel.give_button, Qt.Key.Key_U, CTRL)
    view = window.page.disclosures.copy_view
    settled(lambda: view.isVisible() and view.choice.text.toPlainText() and view.paper.page_count > 0)
    return view


def write(qtbot, field, words):
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def give(qtbot, view, settled):
    """Ctrl+Enter asks; the safe answer has the focus, the other is one Tab away."""
    qtbot.keyClick(view.choice.text, Qt.Key.Key_Return, CTRL)
    assert view.confirm.isVisible()
    assert view.confirm.focusWidget() is view.confirm.no_button
    view.confirm.yes_button.setFocus()
    qtbot.keyClick(view.confirm.yes_button, Qt.Key.Key_Space)


def test_a_copy_is_masked_and_given_out_by_keyboard(qtbot, copy_view, store, settled, tmp_path, monkeypatch):
    path = tmp_path / "kopia.pdf"
    proposed_name = []

    def choose(_parent, _title, name, _kinds):
        proposed_name.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    view = copy_view
    assert view.choice.text.hasFocus()
    assert "070-174 06 05" in view.choice.passages
    assert "petra@exempel.se" not in view.choice.text.toPlainText()

    write(qtbot, view.basis, "OSL 21:1")
    assert set(view.choice.bases) == {"OSL 21 kap. 1 §"}
    write(qtbot, view.choice.words, NAME)
    text = view.choice.text
    text.setFocus()
    found = text.document().find("skriker")
    found.setPosition(found.selectionStart())
    text.setTextCursor(found)
    for _ in "skriker":
        qtbot.keyClick(text, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(text, Qt.Key.Key_M)
    write(qtbot, view.basis, "OSL 35 kap 1")
    assert view.masks[-1] == MaskedWords("skriker", "OSL 35 kap. 1 §")
    settled(lambda: "[maskat 2] vid porten" in " ".join(view.paper.words.split()))
    assert NAME not in view.paper.words

    give(qtbot, view, settled)
    settled(lambda: path.exists() and not view.isVisible())

    opened = Opened(path.read_bytes(), tmp_path)
    for words in (NAME, "Exempelson", "070-174", "skriker", "petra@exempel.se"):
        assert opened.where(words) == []
    assert proposed_name == ["kopia-arende-1.pdf"]
    [row] = Disclosures(store).log()
    assert (row.about, row.basis) == (Kind.CASE, "OSL 21 kap. 1 §, OSL 35 kap. 1 §")


def test_words_without_a_law_are_not_given_out_and_the_law_is_asked_for(qtbot, copy_view, store, settled):
    view = copy_view
    assert set(view.choice.bases) == {""}
    qtbot.keyClick(view.choice.text, Qt.Key.Key_Return, CTRL)
    assert view.confirm.isHidden()
    assert view.basis.hasFocus()
    assert Disclosures(store).log() == ()


def test_esc_puts_away_the_question_and_then_the_copy_and_nothing_is_kept(qtbot, copy_view, store, settled):
    view = copy_view
    view.choice.chosen.selectAll()
    view.choice.chosen.setFocus()
    qtbot.keyClick(view.choice.chosen, Qt.Key.Key_Delete)
    assert view.masks == ()
    qtbot.keyClick(view.choice.text, Qt.Key.Key_Return, CTRL)
    assert view.confirm.isVisible()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert view.confirm.isHidden()
    assert view.isVisible()
    qtbot.keyClick(QApplication.focusWidget() or view, Qt.Key.Key_Escape)
    settled(view.isHidden)
    assert Disclosures(store).log() == ()


def test_who_does_not_save_has_given_nothing_out(qtbot, copy_view, store, settled, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: asked.append(1) or ("", ""))
    write(qtbot, copy_view.basis, "OSL 21:1")
    give(qtbot, copy_view, settled)
    settled(lambda: asked)
    assert copy_view.isVisible()
    assert Disclosures(store).log() == ()


def test_the_history_comes_with_a_tick_and_what_is_chosen_stays(qtbot, copy_view, settled):
    before = copy_view.choice.passages
    copy_view.history.setFocus()
    qtbot.keyClick(copy_view.history, Qt.Key.Key_Space)
    settled(lambda: "Historik" in copy_view.choice.text.toPlainText())
    assert copy_view.choice.passages == before
    settled(lambda: "Historik" in copy_view.paper.words)


def test_a_copy_of_a_measure_begins_from_its_panel(qtbot, store, case, window, settled):
    measure = Measures(store).propose(MeasureDraft("Laga porten", case_id=case))
    panel = page(window, PageName.MEASURES, measure).panel
    settled(lambda: panel.measure_id == measure)
    qtbot.keyClick(panel.give_button, Qt.Key.Key_U, CTRL)
    view = window.page.disclosures.copy_view
    settled(lambda: view.isVisible() and "Laga porten" in view.choice.text.toPlainText())


@pytest.fixture
def section(store, case, window, settled):
    Disclosures(store).note_given_out(CopyWish(Kind.CASE, case), [MaskedWords("x", "OSL 21:1")])
    section = page(window, PageName.REGISTER, section="disclosures").disclosures
    settled(lambda: section.log_view.isVisible() and len(section.log.rows) == 1)
    return section


def test_the_list_of_records_and_the_register_are_saved_by_key(
    qtbot, section, settled, tmp_path, monkeypatch
):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "lista"), "CSV (*.csv)"))
    qtbot.keyClick(section.log_view, Qt.Key.Key_L)
    settled((tmp_path / "lista.csv").exists)
    assert "Utlämnad kopia" in (tmp_path / "lista.csv").read_text("utf-8-sig")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "register"), ""))
    qtbot.keyClick(section.log_view, Qt.Key.Key_R)
    settled((tmp_path / "register.pdf").exists)


def test_a_persons_data_is_found_and_a_line_opens_its_page(qtbot, section, window, settled):
    write(qtbot, section.person, "petra@exempel.se")
    settled(section.found_view.isVisible)
    assert [(row.place.kind, row.place.id) for row in section.found.rows] == [(Kind.REPORT, 1)]
    qtbot.keyClick(section.found_view, Qt.Key.Key_Return)
    settled(lambda: not section.isVisible())
    section.person.clear()


def test_a_period_is_copied_by_key(qtbot, section, settled):
    section.first_day.show_day(date(2026, 11, 1))
    qtbot.keyClick(section.log_view, Qt.Key.Key_P)
    settled(lambda: NAME in section.copy_view.choice.text.toPlainText())


def page(window, name, id_=None, **filters):
    """Go there, and the page."""
    window.go_to(Goal(name, id_, filters))
    return window.page
