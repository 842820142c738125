"""Asks for an own item of the agenda, in any section."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from models.meetings.rules import SECTION_ORDER
from models.meetings.values import Section
from ui.meetings.words import WORDS
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker


class OwnItemPanel(AskPanel):
    """`agreed(Section, title)`."""

    agreed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__(self.tr("New item"), self.tr("Add item"))
        self.section = Picker(self.tr("Under"), typed=False)
        self.title = hinted(QLineEdit())
        self.title.setAccessibleName(self.tr("Item"))
        self.title.setPlaceholderText(self.tr("e.g. 18/12 Last day of term"))
        self.title.returnPressed.connect(self.agree)
        self.column.addWidget(captioned(self.section))
        self.column.addWidget(captioned(self.title))
        self.add_buttons()

    def ask(self, section: Section) -> None:
        self.section.offer([Choice(each, WORDS.section(each)) for each in SECTION_ORDER])
        self.section.pick(section)
        self.title.clear()
        self.show()
        self.title.setFocus()

    def agree(self) -> None:
        if (title := self.title.text().strip()) and self.section.key is not None:
            self.agreed.emit(self.section.key, title)
        else:
            self.title.setFocus()
