"""Personal data is pointed out where it is written, and nothing is stopped."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.wording import label
from models.screening.values import HitKind
from ui.widgets.personal_hint import PersonalHint


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def pair(request, qtbot):
    whole = QWidget()
    column = QVBoxLayout(whole)
    field = request.param()
    hint = PersonalHint(field)
    column.addWidget(field)
    column.addWidget(hint)
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
