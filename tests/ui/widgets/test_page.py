"""The frame of every page: where the keyboard goes."""

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QWidget

from ui.widgets.page import Page


def test_the_keyboard_goes_to_the_leftmost_list_whichever_was_made_first(qtbot):
    page = Page("Ärenden")
    qtbot.addWidget(page)
    content = QWidget()
    row = QHBoxLayout(content)
    beside, own = QListWidget(content), QListWidget(content)
    row.addWidget(own)
    row.addWidget(beside)
    page.set_content(content)
    page.resize(800, 600)
    with qtbot.waitExposed(page):
        page.show()
        page.activateWindow()

    page.take_keyboard()

    qtbot.waitUntil(own.hasFocus)
