"""Fields say what was meant, once, and never lose what is being written."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.language import day_words
from models.cases.values import CaseState
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton
from ui.widgets.captioned import captioned
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.date_field import DateField, read_day
from ui.widgets.picker import Choice, Picker
from ui.widgets.search_field import SearchField

TODAY = date(2026, 11, 18)


@pytest.fixture(autouse=True)
def _swedish():
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("25/11", date(2026, 11, 25)),
        ("2026-12-01", date(2026, 12, 1)),
        ("ons 25 nov", date(2026, 11, 25)),
        ("25 november", date(2026, 11, 25)),
        ("3 jan", date(2027, 1, 3)),
        ("12/1", date(2027, 1, 12)),
        ("+10", date(2026, 11, 28)),
        ("+2v", date(2026, 12, 2)),
        ("31/2", None),
        ("snart", None),
        ("", None),
    ],
)
def test_a_day_is_understood_as_it_is_said(words, day):
    assert day == read_day(words, TODAY)


@given(st.dates(date(2026, 10, 1), date(2027, 4, 1)))
def test_a_day_that_is_shown_is_read_back(day):
    QLocale.setDefault(QLocale("sv_SE"))

    assert day == read_day(day_words(day, TODAY), TODAY)


@given(st.text())
def test_any_words_are_a_day_or_none(words):
    assert read_day(words, TODAY) is None or isinstance(read_day(words, TODAY), date)


@pytest.fixture
def date_field(qtbot):
    field = DateField("Klart senast", lambda: TODAY, date(2026, 11, 25))
    qtbot.addWidget(field)
    return field


def test_a_new_day_is_told_once(qtbot, date_field):
    told = []
    date_field.changed.connect(told.append)
    date_field.setText("27/11")

    qtbot.keyClick(date_field, Qt.Key.Key_Return)
    date_field.clearFocus()

    assert [date(2026, 11, 27)] == told
    assert date_field.text() == "fre 27 nov"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ("31/2", "There is no such day."),
        ("31 feb", "There is no such day."),
        ("2026-02-31", "There is no such day."),
        ("på fredag", "Write the day as 25/11."),
        ("+99999999999", "Write the day as 25/11."),
    ],
)
def test_words_that_are_no_day_stay_and_say_why(qtbot, words, complaint):
    date_field = DateField("Klart senast", lambda: TODAY, date(2026, 11, 25))
    whole = captioned(date_field)
    qtbot.addWidget(whole)
    whole.show()
    with qtbot.assertNotEmitted(date_field.changed):
        date_field.clear()
        qtbot.keyClicks(date_field, words)
        qtbot.keyClick(date_field, Qt.Key.Key_Return)

    assert date_field.text() == words
    assert date_field.is_wrong
    assert date_field.day is None
    assert date_field.complaint.isVisible()
    assert date_field.complaint.text() == date_field.accessibleDescription() == complaint


def test_a_mended_day_is_told_and_complains_no_more(qtbot, date_field):
    date_field.setText("31/2")
    qtbot.keyClick(date_field, Qt.Key.Key_Return)
    date_field.setText("30/11")

    with qtbot.waitSignal(date_field.changed) as told:
        qtbot.keyClick(date_field, Qt.Key.Key_Return)

    assert told.args == [date(2026, 11, 30)]
    assert date_field.complaint.text() == ""


def test_arrows_move_a_day(qtbot, date_field):
    qtbot.keyClick(date_field, Qt.Key.Key_Up)

    assert date(2026, 11, 26) == date_field.day


@pytest.fixture
def picker(qtbot):
    picker = Picker("Läge", "inget")
    qtbot.addWidget(picker)
    picker.offer([Choice(state, state.value) for state in CaseState])
    return picker


def test_a_picker_answers_with_the_very_key(picker):
    picker.pick(CaseState.ACTION)

    assert picker.key is CaseState.ACTION


def test_a_picker_keeps_its_choice_when_others_are_offered(picker):
    picker.pick(CaseState.ACTION)

    picker.offer([Choice(CaseState.NEW, "ny"), Choice(CaseState.ACTION, "åtgärd")])

    assert picker.key is CaseState.ACTION


def test_words_that_are_no_choice_fall_back(qtbot, picker):
    picker.pick(CaseState.NEW)
    picker.lineEdit().selectAll()
    qtbot.keyClicks(picker.lineEdit(), "nonsens")
    qtbot.keyClick(picker.lineEdit(), Qt.Key.Key_Return)

    assert picker.currentText() == "new"


@pytest.mark.parametrize("kind", [AutosavedLine, AutosavedText])
def test_a_field_is_saved_once_when_it_is_left(qtbot, kind):
    field = kind("Rubrik")
    qtbot.addWidget(field)
    saved = []
    field.saved.connect(saved.append)
    field.show_words("förut")
    qtbot.keyClicks(field, "nytt ")

    field.save()
    field.save()

    assert len(saved) == 1
    assert "nytt" in saved[0]


def test_a_draft_is_kept_when_the_store_shows_something_else(qtbot):
    field = AutosavedLine("Rubrik")
    qtbot.addWidget(field)
    qtbot.bring_up(field)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.show_words("förut")
    qtbot.keyClicks(field, " utkast")

    field.show_words("från någon annan")

    assert field.text() == "förut utkast"


def test_a_search_asks_once_after_the_last_key(qtbot):
    field = SearchField("Sök", "Sök")
    qtbot.addWidget(field)
    asked = []
    field.searched.connect(asked.append)

    qtbot.keyClicks(field, "lampa")
    qtbot.waitUntil(lambda: bool(asked))

    assert asked == ["lampa"]


def test_a_key_presses_its_button_but_not_while_words_are_written(qtbot):
    pressed = []
    button = KeyButton("Koppla", lambda: pressed.append("K"), key="K")
    field = AutosavedLine("Rubrik")
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    row.addWidget(button)
    row.addWidget(field)
    qtbot.bring_up(page)

    qtbot.keyClick(page, Qt.Key.Key_K)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClick(field, Qt.Key.Key_K)

    assert pressed == ["K"]
    assert field.text() == "k"


def test_enter_on_a_question_is_the_safe_answer(qtbot):
    panel = ConfirmPanel()
    qtbot.addWidget(panel)
    done = []
    panel.ask("Lås?", "Det kan inte ändras.", "Lås", lambda: done.append(1))
    qtbot.bring_up(panel)
    qtbot.waitUntil(panel.no_button.hasFocus)

    qtbot.keyClick(panel.no_button, Qt.Key.Key_Space)

    assert done == []
    assert not panel.isVisible()


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [("bel", 1), ("och sikt", 2), ("Trafik", 3), ("trafik o", 4), ("t", None), ("okänt", None), ("", None)],
)
def test_a_part_of_one_name_alone_is_that_name(qtbot, typed, chosen):
    picker = Picker("Kategori", "ingen")
    qtbot.addWidget(picker)
    names = ("Belysning", "Växtlighet och sikt", "Trafik", "Trafik och fordon")
    picker.offer([Choice(place, name) for place, name in enumerate(names, start=1)])

    picker.lineEdit().setText(typed)
    picker.lineEdit().editingFinished.emit()

    assert picker.key == chosen
    assert picker.currentText() == ("ingen" if chosen is None else names[chosen - 1])


@pytest.mark.parametrize("typed", [True, False])
def test_a_narrow_pickers_list_shows_its_entries_whole_and_needs_no_scrolling(qtbot, typed):
    names = ["Rapport", "Arrangemang och riskdatum", "Alkohol, narkotika, tobak", "Åtgärd"]
    picker = Picker("Kategori", "Alla kategorier", typed=typed)
    qtbot.addWidget(picker)
    picker.offer([Choice(name, name) for name in names])
    picker.resize(100, 32)
    picker.show()
    picker.showPopup()
    qtbot.waitUntil(lambda: picker.view().isVisible())

    view = picker.view()
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert (view.verticalScrollBar().maximum(), view.horizontalScrollBar().maximum()) == (0, 0)
    picker.hidePopup()


def test_a_short_picker_says_its_name_and_its_list_begins_with_all(qtbot):
    picker = Picker("Slag", "Alla slag", typed=False, closed="Slag")
    qtbot.addWidget(picker)
    picker.offer([Choice(1, "Rapport")])

    assert (picker.words, picker.itemText(0)) == ("Slag", "Alla slag")
    picker.pick(1)
    assert picker.words == "Rapport"
