"""Tells that somebody else has saved first, and lets the person choose what stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from ui.style import Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.kept import Kept
from ui.widgets.message_bar import MessageBar


class KeptForm(Protocol):
    """A form that saves itself through `Kept`."""

    @property
    def kept(self) -> Kept[Any]: ...
    def drop_draft(self, name: str) -> None: ...


def tell_overtaken(message: MessageBar, form: KeptForm, name: str) -> None:
    """Offer to keep the draft of the field *name*, or to take what is stored."""
    translate = QCoreApplication.translate

    def settle(choice: Callable[[str], None]) -> None:
        message.clear()
        choice(name)

    message.say(
        translate("Overtaken", "Someone has changed this meanwhile. What you wrote is still in the field."),
        Tone.WAITING,
        KeyButton(translate("Overtaken", "Keep mine"), lambda: settle(form.kept.keep_draft)),
        KeyButton(translate("Overtaken", "Take theirs"), lambda: settle(form.drop_draft), look=Look.QUIET),
    )
