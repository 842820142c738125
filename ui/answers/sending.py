"""Hands an answer over to the person's own mail program or to a file; the person sends it."""

from __future__ import annotations

from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from models.answers.values import InformantMessage

# Windows hands a mail program no longer address than this.
LONGEST_ADDRESS = 1900


class MailProgram:
    """The system's own."""

    @classmethod
    def open(cls, address: str) -> bool:
        return QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))


class LetterFile:
    """The system's own window for saving a file."""

    @classmethod
    def ask(cls, parent: QWidget, heading: str, name: str) -> str:
        """Where to, or nothing."""
        chosen, _kind = QFileDialog.getSaveFileName(parent, heading, name, "PDF (*.pdf)")
        return chosen


def mail_address(message: InformantMessage) -> str:
    """The message as one address that a mail program opens as a draft (RFC 6068)."""
    body = quote(message.body.replace("\n", "\r\n"), safe="")
    return f"{_to(message)}&body={body}"


def open_draft(message: InformantMessage) -> tuple[bool, bool]:
    """Open the draft: (whether a mail program took it, whether the words wait on the clipboard instead)."""
    address = mail_address(message)
    if len(address) <= LONGEST_ADDRESS:
        return MailProgram.open(address), False
    QGuiApplication.clipboard().setText(message.body)
    return MailProgram.open(_to(message)), True


def _to(message: InformantMessage) -> str:
    return f"mailto:{quote(message.address, safe='@')}?subject={quote(message.subject, safe='')}"
