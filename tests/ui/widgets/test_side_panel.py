"""The panel beside a list: what is long has room."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.style import Scheme, Style
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, label
from ui.widgets.side_panel import SidePanel


@pytest.mark.parametrize("width", [320, 340, 410])
def test_long_words_are_shown_whole_above_one_another(qtbot, qapp, width):
    Style(qapp, Scheme.LIGHT)
    panel = SidePanel()
    qtbot.addWidget(panel)
    card = QWidget()
    column = QVBoxLayout(card)
    words = [label("", role, wrap=True) for role in (Role.QUOTE, Role.MUTED, Role.MUTED)]
    for each in words:
        column.addWidget(each)
    panel.add(card)
    panel.add_row(*(KeyButton("Koppla till ett annat ärende") for _ in range(6)))
    panel.resize(width, 700)
    with qtbot.waitExposed(panel):
        panel.show()

    for each in words:
        each.setText("Det är helt tomt vid parkeringen bakom affären efter klockan 20, känns otryggt " * 3)

    qtbot.waitUntil(lambda: all(each.height() >= each.heightForWidth(each.width()) for each in words))
