"""An actor's fields and contact persons, saved as they are left."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout

from desktop.actors import Actors
from desktop.jobs import Jobs
from models.actors.values import ActorEdit, ActorPage, ContactLine
from ui.icons import Icon
from ui.register.section import KeptForm, captioned
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.buttons import KeyButton, Look, SignButton
from ui.widgets.kept import Kept
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker


class ContactCard(QFrame):
    """One contact person. `changed(line)`, `removed()`."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, line: ContactLine) -> None:
        super().__init__()
        self.setObjectName("card")
        self.line = line
        self.fields = {
            "name": AutosavedLine(self.tr("Contact person"), self.tr("name or role")),
            "role": AutosavedLine(self.tr("Role"), self.tr("role")),
            "phone": AutosavedLine(self.tr("Telephone"), self.tr("telephone")),
            "email": AutosavedLine(self.tr("E-mail"), self.tr("e-mail")),
        }
        self.remove_button = SignButton(Icon.CLOSE, self.tr("Remove contact person"), self.removed.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(INSIDE, INSIDE, INSIDE, INSIDE)
        column.setSpacing(INSIDE)
        first = QHBoxLayout()
        first.addWidget(self.fields["name"], 1)
        first.addWidget(self.remove_button)
        column.addLayout(first)
        for name in ("role", "phone", "email"):
            column.addWidget(self.fields[name])
        for name, field in self.fields.items():
            field.show_words(getattr(line, name))
            field.saved.connect(partial(self._tell, name))

    def _tell(self, name: str, words: str) -> None:
        changed: dict[str, Any] = {name: words}
        self.line = replace(self.line, **changed)
        self.changed.emit(self.line)


class ActorForm(KeptForm):
    def __init__(self, jobs: Jobs, actors: Actors, message: MessageBar) -> None:
        super().__init__()
        self._actors = actors
        self._naming: int | None = None
        self._cards: list[ContactCard] = []
        self.kept: Kept[ActorPage] = Kept(jobs, actors.page, self._write)
        self.listen(message)
        self.name = AutosavedLine(self.tr("Name"))
        self.short = AutosavedLine(self.tr("Short name"), self.tr("as the minutes say it"))
        self.parent_actor = Picker(self.tr("Unit of"), self.tr("none"))
        self.member = QCheckBox(self.tr("Is called to EST meetings"))
        self.external = QCheckBox(self.tr("External: measures of theirs are waited for"))
        self.active = QCheckBox(self.tr("In use"))
        self.add_contact_button = KeyButton(
            self.tr("New contact person"), self.add_contact, sign=Icon.ADD, look=Look.QUIET
        )
        self._contacts = QVBoxLayout()
        self._contacts.setSpacing(INSIDE)
        self._connect()
        self._lay_out()

    def offer_parents(self, choices: Sequence[Choice]) -> None:
        own = self.kept.known.id if self.kept.known else None
        self.parent_actor.offer([choice for choice in choices if choice.key != own])

    def show_page(self, page: ActorPage) -> None:
        """Show what is stored; what the person is writing stays."""
        before = self.kept.known
        if not self.kept.see(page):
            return
        for field, words in ((self.name, page.name), (self.short, page.short_name)):
            field.show_words(words)
        self.parent_actor.pick(page.parent_id)
        for box, is_on in self._boxes(page):
            box.blockSignals(True)
            box.setChecked(is_on)
            box.blockSignals(False)
        if before is None or before.id != page.id or not self._match(page.contacts):
            self._show_contacts(page.contacts)
        if self._naming == page.id:
            self._naming = None
            self.name.setFocus()
            self.name.selectAll()

    def begin_naming(self, actor_id: int) -> None:
        """Once the new actor is shown, let its name be written over."""
        self._naming = actor_id

    def leave(self) -> None:
        for field in (
            self.name,
            self.short,
            *(field for card in self._cards for field in card.fields.values()),
        ):
            field.save()

    def add_contact(self) -> None:
        """Show an empty contact person; it is stored once it has a name."""
        self._add_card(ContactLine(None, "", "", "", "")).fields["name"].setFocus()

    def _boxes(self, page: ActorPage) -> list[tuple[QCheckBox, bool]]:
        return [
            (self.member, page.is_member),
            (self.external, page.is_external),
            (self.active, page.is_active),
        ]

    def _match(self, lines: Sequence[ContactLine]) -> bool:
        """Whether the cards show *lines* already; one just written gets its id."""
        unmatched = list(lines)
        for card in self._cards:
            same = next((line for line in unmatched if replace(line, id=card.line.id) == card.line), None)
            if same is not None:
                unmatched.remove(same)
                card.line = same
            elif card.line.name:
                return False
        return not unmatched

    def _show_contacts(self, lines: Sequence[ContactLine]) -> None:
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = []
        for line in lines:
            self._add_card(line)

    def _add_card(self, line: ContactLine) -> ContactCard:
        card = ContactCard(line)
        card.changed.connect(lambda _line: self._save_contacts())
        card.removed.connect(lambda: self._remove(card))
        self._cards.append(card)
        self._contacts.addWidget(card)
        return card

    def _remove(self, card: ContactCard) -> None:
        self._cards.remove(card)
        card.hide()
        card.deleteLater()
        self._save_contacts()

    def _save_contacts(self) -> None:
        named = tuple(card.line for card in self._cards if card.line.name.strip())
        self.kept.save("contacts", named)

    def _write(self, page: ActorPage, changed: dict[str, Any]) -> None:
        wish = {part.name: getattr(page, part.name) for part in fields(ActorEdit)}
        self._actors.save(ActorEdit(**wish | changed))

    def _connect(self) -> None:
        self.name.saved.connect(partial(self.kept.save, "name"))
        self.short.saved.connect(partial(self.kept.save, "short_name"))
        self.parent_actor.picked.connect(partial(self.kept.save, "parent_id"))
        self.member.toggled.connect(partial(self.kept.save, "is_member"))
        self.external.toggled.connect(partial(self.kept.save, "is_external"))
        self.active.toggled.connect(partial(self.kept.save, "is_active"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE + 2)
        for field in (self.name, self.short, self.parent_actor):
            column.addLayout(captioned(field))
        for box in (self.member, self.external, self.active):
            box.setAccessibleName(box.text())
            column.addWidget(box)
        column.addWidget(label(self.tr("Contact persons"), Role.STRONG))
        column.addLayout(self._contacts)
        column.addWidget(self.add_contact_button, 0, Qt.AlignmentFlag.AlignLeft)
