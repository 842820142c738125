"""Files that are no tables, dropped on a page beside Bilagor: offered to the chosen thing."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.attachments.new_file import NewFile
from models.attachments.values import Owner
from models.kinds import Kind
from ui.attachments.attachments_section import AttachmentsSection
from ui.icons import Icon
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.labels import cut
from ui.widgets.page import Page

LONGEST = 40


def offer_to_attach(page: Page, files: Sequence[Path]) -> None:
    """Ask whether *files* are to hang on what is chosen on *page*; say where to, where nothing is."""
    section = next((one for one in page.findChildren(AttachmentsSection) if one.isVisible()), None)
    name = cut(files[0].name, LONGEST)
    if section is None or section.owner is None:
        words = QCoreApplication.translate(
            "Dropping",
            "{file} is no table. Choose a report, a case or a measure, and drop it there to attach it.",
        )
        page.message.say(words.format(file=name), Tone.WAITING)
        return
    owner = section.owner

    def attach() -> None:
        page.message.clear()
        section.add(lambda: [NewFile(file) for file in files], owner)

    button = KeyButton(_attach_words(owner), attach, sign=Icon.ADD)
    if len(files) == 1:
        said = QCoreApplication.translate("Dropping", "{file} is no table to import.").format(file=name)
    else:
        said = QCoreApplication.translate("Dropping", "{count} files are dropped.").format(count=len(files))
    page.message.say(said, Tone.ACCENT, button)
    button.setFocus()


def _attach_words(owner: Owner) -> str:
    match owner.kind:
        case Kind.CASE:
            return QCoreApplication.translate("Dropping", "Attach to the case")
        case Kind.MEASURE:
            return QCoreApplication.translate("Dropping", "Attach to the measure")
        case _:
            return QCoreApplication.translate("Dropping", "Attach to the report")
