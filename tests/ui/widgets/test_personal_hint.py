"""Personal data is pointed out where it is written, and nothing is stopped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.wording import label
from models.screening.values import HitKind
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.field_words import words_of
from ui.widgets.personal_hint import PersonalHint, hinted

FIELDS = {
    "line": QLineEdit,
    "text": QPlainTextEdit,
    "kept line": lambda: AutosavedLine("Titel"),
    "kept text": lambda: AutosavedText("Anteckning"),
}


@pytest.fixture(params=list(FIELDS))
def pair(request, qtbot):
    whole = QWidget()
    column = QVBoxLayout(whole)
    field = FIELDS[request.param]()
    hint = hinted(field).findChild(PersonalHint)
    column.addWidget(field)
    column.addWidget(QPushButton("Efter"))
    qtbot.addWidget(whole)
    qtbot.bring_up(whole)
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    yield field, hint
    whole.close()


def test_a_pause_in_the_typing_brings_what_looks_personal(pair, qtbot):
    field, hint = pair
    qtbot.keyClicks(field, "850709-9805 ring 070-123 45 67")
    assert not hint.isVisible()
    qtbot.waitUntil(hint.isVisible)
    assert hint.text().endswith(f"{label(HitKind.PERSONAL_NUMBER)}, {label(HitKind.PHONE)}")
    assert field.accessibleDescription() == hint.text()


def test_the_hint_goes_when_the_words_go(pair, qtbot):
    field, hint = pair
    qtbot.keyClicks(field, "850709-9805")
    qtbot.waitUntil(hint.isVisible)
    field.clear()
    qtbot.waitUntil(hint.isHidden)
    assert field.accessibleDescription() == ""


def test_words_that_are_pasted_are_looked_at_at_once(pair):
    field, hint = pair
    QGuiApplication.clipboard().setText("Ring mig på 070-123 45 67")
    field.paste()
    assert hint.isVisible()


def test_words_that_are_shown_are_looked_at_at_once(pair):
    field, hint = pair
    field.clearFocus()
    show = field.setText if isinstance(field, QLineEdit) else field.setPlainText
    show("Ring 070-123 45 67")
    assert hint.isVisible()
    show("Lampan vid Storgatan 12 är trasig")
    assert hint.isHidden()


def test_nothing_around_the_field_moves_when_the_hint_comes(pair, qtbot):
    field, hint = pair
    whole = field.parentWidget()
    before = [part.geometry() for part in (field, whole.findChild(QPushButton), whole)]

    qtbot.keyClicks(field, "850709-9805")
    qtbot.waitUntil(hint.isVisible)
    assert [part.geometry() for part in (field, whole.findChild(QPushButton), whole)] == before
    assert field.rect().contains(hint.geometry())


@pytest.mark.parametrize("width", [140, 300, 900])
def test_the_hint_stands_inside_a_narrow_field_and_leaves_room_for_the_words(pair, qtbot, width):
    field, hint = pair
    field.parentWidget().resize(width, 200)
    field.setFixedWidth(width - 24)
    qtbot.keyClicks(field, "850709-9805 ring 070-174 06 05")
    qtbot.waitUntil(hint.isVisible)

    assert field.rect().contains(hint.geometry())
    if isinstance(field, QLineEdit):
        assert hint.width() <= field.width() / 2


def test_f7_and_a_click_select_what_looks_personal_one_after_the_other(pair, qtbot):
    field, hint = pair
    qtbot.keyClicks(field, "Ring 070-174 06 05 eller 850709-9805")
    qtbot.waitUntil(hint.isVisible)

    qtbot.keyClick(field, Qt.Key.Key_F7)
    assert selected(field) == "070-174 06 05"
    qtbot.keyClick(field, Qt.Key.Key_F7)
    assert selected(field) == "850709-9805"
    qtbot.mouseClick(hint, Qt.MouseButton.LeftButton)
    assert selected(field) == "070-174 06 05"
    qtbot.keyClick(field, Qt.Key.Key_F7)
    qtbot.keyClick(field, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    assert selected(field) == "070-174 06 05"
    qtbot.keyClicks(field, "oss")
    assert words_of(field) == "Ring oss eller 850709-9805"


def test_the_right_words_are_selected_after_emoji(pair):
    field, hint = pair
    show = field.setText if isinstance(field, QLineEdit) else field.setPlainText
    show("😀😀 Ring 070-174 06 05 😀")
    hint.click()

    assert selected(field) == "070-174 06 05"


@pytest.mark.parametrize(
    "text",
    [
        "Mörkt vid spåret.\n" * 60_000,
        "070-174 06 05 " * 70_000,
        "\u202e850709\u200b-9805",
        "<b>850709-9805</b>\x00",
    ],
    ids=["a megabyte", "seventy thousand numbers", "hidden signs", "markup"],
)
def test_hostile_words_are_pasted_and_nothing_breaks(pair, text):
    field, hint = pair
    QGuiApplication.clipboard().setText(text)
    field.paste()
    hint.click()

    assert hint.isVisible() is bool(hint.text())


def selected(field):
    return field.selectedText() if isinstance(field, QLineEdit) else field.textCursor().selectedText()
