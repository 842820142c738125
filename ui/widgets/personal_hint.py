"""A quiet line under a free-text field that says when its words look like personal data."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QSizePolicy

from desktop.screening import hits
from desktop.wording import label as word_for
from models.screening.values import Level

WAIT_MS = 600
# Screened between two keys without being felt: about 2 ms for each 1 000 characters.
LONGEST = 20_000


def personal_kinds(text: str) -> str:
    """What kinds of personal data *text* seems to hold: "phone number, name"; "" for none.

    Offices' own numbers and addresses (Level.LOW) are not mentioned.
    """
    found = (hit for hit in hits(text[:LONGEST]) if hit.level is not Level.LOW)
    return ", ".join(dict.fromkeys(word_for(hit.kind) for hit in found))


class PersonalHint(QLabel):
    """Place it right under *field*. It asks for nothing and stops nothing: other walls do, later on."""

    def __init__(self, field: QPlainTextEdit | QLineEdit) -> None:
        super().__init__(field)
        self._field = field
        self._length = 0
        self._pause = QTimer(self, interval=WAIT_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        self.setObjectName("personal")
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        field.textChanged.connect(self._heard)

    def _heard(self) -> None:
        """Wait while someone writes; words that were put there are looked at now."""
        before, self._length = self._length, len(self._words())
        if self._field.hasFocus() and abs(self._length - before) <= 1:
            self._pause.start()
        else:
            self._look()

    def _look(self) -> None:
        self._pause.stop()
        kinds = personal_kinds(self._words())
        said = self.tr("EST is about places, not people: {kinds}").format(kinds=kinds) if kinds else ""
        self.setText(said)
        self._field.setAccessibleDescription(said)
        self.setVisible(bool(said))

    def _words(self) -> str:
        return self._field.text() if isinstance(self._field, QLineEdit) else self._field.toPlainText()
