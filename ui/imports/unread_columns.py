"""The columns of a file that are not taken in, by name, and a way to take one in."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop.intake.values import ImportPreview
from desktop.wording import label as word_for
from ui.imports.import_columns import MAPPED
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import Role, cut, label

# So many are named.
TOLD = 6
LONGEST = 32


class UnreadColumns(QWidget):
    """`mapped(our field's name, header)` when a column is to be taken in as that field."""

    mapped = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.headers: Sequence[str] = ()
        self.words = label("", Role.BODY, wrap=True)
        self.button = KeyButton(self.tr("Take in a column…"), self.offer, key="K")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_found(self, preview: ImportPreview) -> None:
        """Name the columns that no field is taken from; nothing is shown where there are none."""
        taken = set(preview.columns.values())
        self.headers = [header for header in preview.headers if header and header not in taken]
        names = ", ".join(cut(header, LONGEST) for header in self.headers[:TOLD])
        words = self.tr("Not taken in: {columns}").format(columns=names)
        if (more := len(self.headers) - TOLD) > 0:
            words += self.tr(" and %n more", "", more)
        self.words.setText(words if self.headers else "")
        self.setVisible(bool(self.headers))

    def menu(self) -> QMenu:
        """Each column, and under it what it can be taken in as."""
        menu = QMenu(self)
        for header in self.headers:
            fields = menu.addMenu(cut(header, LONGEST).replace("&", "&&"))
            for field in MAPPED:
                action = fields.addAction(word_for(field))
                action.triggered.connect(partial(self._tell, field.value, header))
        return menu

    def offer(self) -> None:
        """Open the menu under the button."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def _tell(self, field: str, header: str, _checked: bool = False) -> None:
        self.mapped.emit(field, header)
