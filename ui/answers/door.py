"""The way between the website and the answers on the page Publicering: one is shown at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.answers.answers_desk import AnswersDesk
from ui.answers.goals import GOAL
from ui.icons import Icon
from ui.navigation import Goal
from ui.widgets.buttons import KeyButton
from ui.widgets.message_bar import MessageBar
from ui.widgets.page import Page


class AnswersDoor(QObject):
    """Put `content` on the page in place of the page's own, and call `arrive` with every goal.

    The desk of answers is made when it is first opened: a page must be there at once.
    """

    def __init__(
        self,
        page: Page,
        make: Callable[[MessageBar], AnswersDesk],
        own: QWidget,
        own_actions: Sequence[QWidget],
    ) -> None:
        """*own* is what the page shows else, *own_actions* its buttons, which go with it."""
        super().__init__(page)
        self._page = page
        self._make = make
        self._own_actions = own_actions
        self.desk: AnswersDesk | None = None
        self.content = QStackedWidget()
        self.content.addWidget(own)
        self.answers_button = KeyButton(self.tr("Answers"), self.open, key="R", sign=Icon.SEND)
        self.site_button = KeyButton(self.tr("The website"), self.close, key="W", sign=Icon.PUBLICATION)
        page.add_action(self.answers_button)
        page.add_action(self.site_button)
        self.site_button.hide()

    @property
    def is_open(self) -> bool:
        return self.content.currentIndex() > 0

    def open(self, name: str = "", id_: int | None = None) -> None:
        """Show the answers; *name* one of their views, *id_* a thing in it."""
        if self.desk is None:
            self.desk = self._make(self._page.message)
            self.content.addWidget(self.desk)
        self._swap(is_open=True)
        if name:
            self.desk.go_to(name, id_)
        else:
            self.desk.refresh()
        if not self.desk.is_asking:
            self.desk.take_keyboard()

    def close(self) -> None:
        """Show the website again."""
        if self.desk is not None and self.is_open:
            self.desk.leave()
            self._swap(is_open=False)
            self._page.take_keyboard()

    def arrive(self, goal: Goal) -> bool:
        """Open or close as the goal wants; True where it was for the answers."""
        if name := goal.filters.get(GOAL, ""):
            self.open(name, goal.id)
            return True
        if goal.id is not None or goal.filters:
            self.close()
        return False

    def _swap(self, *, is_open: bool) -> None:
        self._page.message.clear()
        self.content.setCurrentIndex(1 if is_open else 0)
        self._page.hide_filters(hidden=is_open)
        self._page.set_title(self.tr("Answers") if is_open else self.tr("Publication"))
        for action in self._own_actions:
            action.setHidden(is_open)
        self.answers_button.setHidden(is_open)
        self.site_button.setHidden(not is_open)
