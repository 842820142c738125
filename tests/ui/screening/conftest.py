"""A small window with the public words of a publication, their findings beside them, on a real store."""

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screening_decisions import ScreeningDecisions
from models.kinds import Kind
from ui.screening.deciding import Deciding
from ui.screening.hit_panel import HitPanel
from ui.screening.marked_text import MarkedText
from ui.style import BETWEEN
from ui.text_fields import TextFields
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton

NUMBER, CALL = "811228-9874", "070-174 06 05"
SUBJECT = Kind.PUBLICATION


@dataclass
class Demo:
    window: QWidget
    title: AutosavedLine
    text: MarkedText
    panel: HitPanel
    deciding: Deciding
    decisions: ScreeningDecisions
    stolen: list[str]


@pytest.fixture
def demo(qtbot, desk, store):
    """The window has letters of its own, as the publication page does."""
    window, stolen = QWidget(), []
    title, text = AutosavedLine("Rubrik"), MarkedText("Text", lines=5)
    panel = HitPanel(desk.jobs)
    panel.watch("public_title", title)
    panel.watch("public_text", text)
    decisions = ScreeningDecisions(store)
    deciding = Deciding(desk.jobs, decisions, panel, SUBJECT)
    deciding.show_thing(1)
    column = QVBoxLayout(window)
    column.setSpacing(BETWEEN)
    for part in (title, text, panel):
        column.addWidget(part)
    for key in ("T", "E", "B"):
        column.addWidget(KeyButton(f"Sidans {key}", lambda key=key: stolen.append(key), key=key))
    column.addStretch(1)
    TextFields(window)
    qtbot.addWidget(window)
    window.resize(560, 720)
    qtbot.bring_up(window)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    yield Demo(window, title, text, panel, deciding, decisions, stolen)
    window.close()
