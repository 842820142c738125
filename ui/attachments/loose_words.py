"""Words that were pasted where files are attached: a table to import, or what somebody has told."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData

from ui.icons import Icon
from ui.imports.pasting import is_table
from ui.navigation import Navigation
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.message_bar import MessageBar

SHOWN = 60


def offer_words(navigation: Navigation, message: MessageBar, pasted: QMimeData) -> bool:
    """Offer what can be made of the words in *pasted*; False where there are none."""
    words = pasted.text().strip()
    if not words:
        return False
    if is_table(words):
        said = QCoreApplication.translate("LooseWords", "What you pasted is a table.")
        deed = QCoreApplication.translate("LooseWords", "Import it")
        make = KeyButton(deed, partial(navigation.import_words, words), sign=Icon.IMPORT)
    else:
        said = QCoreApplication.translate("LooseWords", "Pasted: “{text}”")
        deed = QCoreApplication.translate("LooseWords", "Make a quick report of it")
        make = KeyButton(deed, partial(navigation.quick_report, words), sign=Icon.WRITE)
    message.say(said.format(text=" ".join(words.split())[:SHOWN]), Tone.ACCENT, make)
    make.setFocus()
    return True
