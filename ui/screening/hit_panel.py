"""What looks personal in the words beside it: each is removed, replaced, or kept for a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout

from desktop.hit_reasons import why
from desktop.jobs import Jobs
from desktop.wording import label as word_for
from models.screening.changed_text import with_instead, without
from models.screening.rules import blocks, is_open, may_be_kept
from models.screening.values import FieldHit, Kept
from ui.icons import Icon
from ui.screening.asking import KeepAsked, ReplaceAsked
from ui.screening.hit_list import KEEP, REMOVE, REPLACE, HitList
from ui.screening.marked_text import MarkedText
from ui.screening.watching import Watching
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.field_words import TextField, caret_of, put_words, select_part, words_of
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label


class HitPanel(QFrame):
    """Watches fields; what is removed or replaced is changed in the field at once, and then told.

    The owner stores what is told: `Deciding` does it.
    """

    looked = Signal()  # what is found, or decided, is known anew
    removed = Signal(object)  # FieldHit: its words are gone from the field
    replaced = Signal(object)  # FieldHit: other words stand there
    keep_wanted = Signal(object, str)  # FieldHit, reason
    reconsider_wanted = Signal(object)  # FieldHit: it may not stand after all

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._names: dict[str, str] = {}
        # The field that the keyboard goes back to when nothing is left to decide about.
        self._worked_in = ""
        self._watching = Watching(jobs, self)
        self._watching.looked.connect(self._show)
        self.heading = label("", Role.STRONG, wrap=True)
        self.nothing = label(self.tr("Nothing here looks like it is about a person"), Role.SMALL, wrap=True)
        self.list = HitList(self._names)
        self.why = label("", Role.MUTED, wrap=True)
        self.replacing, self.keeping = ReplaceAsked(), KeepAsked()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self._show()

    @property
    def found(self) -> tuple[FieldHit, ...]:
        """Every finding in the watched fields, as last looked at."""
        return self._watching.found

    @property
    def blocks(self) -> bool:
        """Whether something stops the text."""
        return any(map(blocks, self.found))

    def watch(self, name: str, field: TextField, words: str = "") -> None:
        """Look through *field*: *name* as decisions are stored under, *words* as it is called here."""
        self._worked_in = self._worked_in or name
        self._names[name] = words or field.accessibleName()
        self._watching.watch(name, field)

    def show_kept(self, kept: Iterable[Kept]) -> None:
        """What may stand by decisions that are stored."""
        self._watching.show_kept(kept)

    def go_on(self, step: int = 1) -> None:
        """Choose the next finding to decide about, from the caret or the chosen one, with the keyboard."""
        if self.list.choose_open(step, self._beginning(step)):
            self.list.setFocus()

    def _beginning(self, step: int) -> int:
        """Where to look first for the next: from where the person writes, or from the chosen one."""
        name = self._watching.name_of(QApplication.focusWidget())
        if not name:
            return self.list.currentIndex().row() + step if self.list.hasFocus() else 0
        at = caret_of(self._watching.field(name))
        order = list(self._names)
        behind = [
            place
            for place, each in enumerate(self.found)
            if (order.index(each.field), each.hit.start) < (order.index(name), at)
        ]
        return len(behind) - (step < 0)

    # Deeds

    def remove(self) -> None:
        if (found := self._standing()) is not None:
            self._change(found, without(words_of(self._watching.field(found.field)), found.hit))
            self.removed.emit(found)

    def ask_instead(self) -> None:
        if (found := self._standing()) is not None:
            self.keeping.hide()
            self.replacing.ask(found)

    def ask_why(self) -> None:
        """Ask why it may stand; what may is put in question again."""
        found = self._standing()
        if found is None or not may_be_kept(found.hit):
            return
        if found.is_kept:
            self.reconsider_wanted.emit(found)
        else:
            self.replacing.hide()
            self.keeping.ask(found)

    def _replace(self, found: FieldHit, words: str) -> None:
        self.list.setFocus()
        if not self._watching.stands(found):
            self._watching.look()
            return
        self._change(found, with_instead(words_of(self._watching.field(found.field)), found.hit, words))
        self.replaced.emit(found)

    def _keep(self, found: FieldHit, reason: str) -> None:
        self.list.setFocus()
        self.keep_wanted.emit(found, reason)

    def _standing(self) -> FieldHit | None:
        """The chosen finding, if its words are still there; else the words are looked through again."""
        found = self.list.chosen_found
        if found is not None and not self._watching.stands(found):
            self._watching.look()
            return None
        return found

    def _change(self, found: FieldHit, text: str) -> None:
        """Change the field as if it had been typed; what saves itself does so now."""
        self.list.setFocus()
        self._worked_in = found.field
        field = self._watching.field(found.field)
        put_words(field, text)
        if isinstance(field, AutosavedText | AutosavedLine):
            field.save()

    # Shows

    def _show(self) -> None:
        found = self.found
        had_keyboard = self.list.hasFocus()
        self.heading.setText(self._count())
        self.heading.setProperty("tone", "signal" if self.blocks else "")
        self.heading.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.list.show_found(found)
        for part in (self.list, self.why, *self._buttons):
            part.setVisible(bool(found))
        self._show_chosen()
        for name in self._names:
            self._describe(name)
        if had_keyboard and not found and self._worked_in:
            self._watching.field(self._worked_in).setFocus()
        self.looked.emit()

    def _count(self) -> str:
        """What is left to decide about, and how much of it stops the text."""
        return self._left(self.found) or self.tr("Nothing left to decide about")

    def _left(self, found: Sequence[FieldHit]) -> str:
        to_decide, stopping = sum(map(is_open, found)), sum(map(blocks, found))
        parts = [self.tr("%n things to decide about", "", to_decide)] if to_decide else []
        parts += [self.tr("%n stop the text", "", stopping)] if stopping else []
        return " · ".join(parts)

    def _show_chosen(self) -> None:
        found = self.list.chosen_found
        for field in map(self._watching.field, self._names):
            if isinstance(field, MarkedText):
                field.marks.choose(found if found in self.found else None)
        for button in self._deed_buttons:
            button.setEnabled(found is not None)
        if found is None:
            self.why.setText(self.tr("EST is about places, not people. F7 goes to the next one."))
            return
        self.keep_button.setEnabled(may_be_kept(found.hit))
        self.keep_button.say(self.tr("Reconsider") if found.is_kept else self.tr("Keep with a reason…"))
        self.why.setText(self._why(found))

    def _why(self, found: FieldHit) -> str:
        if found.is_kept:
            return self.tr("Kept: {reason}").format(reason=found.reason)
        if may_be_kept(found.hit):
            return why(found.hit.kind)
        return f"{why(found.hit.kind)} " + self.tr("It can only be removed or replaced.")

    def _describe(self, name: str) -> None:
        """Say of the field what was found in it, for who does not see the marks."""
        here = [each for each in self.found if each.field == name and is_open(each)]
        kinds = ", ".join(dict.fromkeys(word_for(each.hit.kind) for each in here))
        said = self._left(here)
        self._watching.field(name).setAccessibleDescription(f"{said}: {kinds}" if said else "")

    def _go_to_words(self) -> None:
        if (found := self._standing()) is not None:
            field = self._watching.field(found.field)
            field.setFocus()
            select_part(field, found.hit.start, found.hit.end)

    # Made once

    def _make_buttons(self) -> None:
        self.remove_button = KeyButton(self.tr("Remove"), self.remove, cap="T", sign=Icon.DELETE)
        self.replace_button = KeyButton(self.tr("Replace…"), self.ask_instead, cap="E", sign=Icon.WRITE)
        self.keep_button = KeyButton(self.tr("Keep with a reason…"), self.ask_why, cap="B", sign=Icon.DONE)
        self.next_button = KeyButton(self.tr("Next"), self.go_on, key="F7", look=Look.QUIET)
        self.back_button = KeyButton(
            self.tr("Previous"), lambda: self.go_on(-1), key="Shift+F7", look=Look.QUIET
        )
        self._deed_buttons = (self.remove_button, self.replace_button, self.keep_button)
        self._buttons = (*self._deed_buttons, self.next_button, self.back_button)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.nothing)
        column.addWidget(self.heading)
        column.addWidget(self.list)
        column.addWidget(self.why)
        column.addLayout(FlowLayout(*self._buttons))
        column.addWidget(self.replacing)
        column.addWidget(self.keeping)

    def _connect(self) -> None:
        self.list.chosen.connect(lambda _id: self._show_chosen())
        self.list.opened.connect(lambda _id: self._go_to_words())
        self.list.pressed_key.connect(self._press)
        self.replacing.agreed.connect(self._replace)
        self.keeping.agreed.connect(self._keep)
        for button in self._deed_buttons:
            # Letters on a button of this panel are this panel's too.
            button.installEventFilter(self.list)

    def _press(self, key: int) -> None:
        deeds: dict[int, Callable[[], None]] = {
            REMOVE: self.remove,
            REPLACE: self.ask_instead,
            KEEP: self.ask_why,
        }
        deeds.get(key, self._go_to_words)()
