"""Svar as a whole: the queue, the digests, the promises and the walks, one at a time."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.answers.answers import Answers
from desktop.answers.digests import Digests
from desktop.areas.areas import Areas
from desktop.promises import Promises
from desktop.walks import Walks
from models.kinds import Changes
from ui.answers.answers_view import AnswersView
from ui.answers.digests_view import DigestsView
from ui.answers.goals import DIGESTS, PROMISE_OF_CASE, PROMISE_OF_REPORT, PROMISES, WAITING, WALKS
from ui.answers.promises_view import PromisesView
from ui.answers.walks_view import WalksView
from ui.desk import Desk
from ui.icons import Icon, icon
from ui.style import BETWEEN, ROW
from ui.widgets.message_bar import MessageBar

MEMORY = "answers-desk"
INDEX_WIDTH = 148
SIGNS = {WAITING: Icon.SEND, DIGESTS: Icon.PAPER, PROMISES: Icon.WAITING, WALKS: Icon.MAP}


@dataclass(frozen=True, slots=True)
class AnswerServices:
    """What Svar asks."""

    answers: Answers
    digests: Digests
    promises: Promises
    walks: Walks
    areas: Areas


class AnswersDesk(QWidget):
    def __init__(self, desk: Desk, services: AnswerServices, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._stale = set(SIGNS)
        self.waiting = AnswersView(desk, services.answers, services.promises, message)
        self.digests = DigestsView(desk, services.digests, services.answers, message)
        self.promises = PromisesView(desk, services.promises, message)
        self.walks = WalksView(desk, services.walks, services.answers, services.areas, message)
        self.views: dict[str, AnswersView | DigestsView | PromisesView | WalksView] = {
            WAITING: self.waiting,
            DIGESTS: self.digests,
            PROMISES: self.promises,
            WALKS: self.walks,
        }
        self._message = message
        self.index = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.index.currentRowChanged.connect(self._show)
        desk.changes.committed.connect(self._hear)
        kept = desk.settings.remembered_words(MEMORY).get("view", WAITING)
        self.index.setCurrentRow(list(SIGNS).index(kept) if kept in SIGNS else 0)

    @property
    def name(self) -> str:
        """The view that is shown."""
        return list(SIGNS)[max(self.index.currentRow(), 0)]

    @property
    def is_asking(self) -> bool:
        """A question has just been put, and has the keyboard."""
        return self.name == PROMISES and self.promises.ask_panel.isVisible()

    def go_to(self, name: str, id_: int | None = None) -> None:
        """Show a view by its name, and the thing with the id in it; or ask what was promised about one."""
        if name in {PROMISE_OF_CASE, PROMISE_OF_REPORT}:
            self.go_to(PROMISES)
            self.promises.ask_about(
                case_id=id_ if name == PROMISE_OF_CASE else None,
                report_id=id_ if name == PROMISE_OF_REPORT else None,
            )
        if name in self.views:
            self._stale.discard(name)
            self.index.setCurrentRow(list(SIGNS).index(name))
            self.views[name].go_to(id_)

    def refresh(self) -> None:
        """Read again what is shown."""
        self._stale.discard(self.name)
        self.views[self.name].refresh()

    def leave(self) -> None:
        """Save what is being written."""
        for view in self.views.values():
            view.leave()

    def take_keyboard(self) -> None:
        self.views[self.name].list.setFocus()

    def _show(self, row: int) -> None:
        self._message.clear()
        self._stack.setCurrentIndex(row)
        self._desk.settings.remember_words(MEMORY, {"view": self.name})
        if self.isVisible() and self.name in self._stale:
            self.refresh()

    def _hear(self, changes: Changes) -> None:
        for name, view in self.views.items():
            if changes.of(*view.kinds):
                self._stale.add(name)
        if self.isVisible() and self.name in self._stale:
            self.refresh()

    def _lay_out(self) -> None:
        words = {
            WAITING: self.tr("Answers"),
            DIGESTS: self.tr("Digests"),
            PROMISES: self.tr("Promises"),
            WALKS: self.tr("Safety walks"),
        }
        self.index.setObjectName("choices")
        self.index.setAccessibleName(self.tr("Kinds of answers"))
        self.index.setFixedWidth(INDEX_WIDTH)
        self.index.setFrameShape(QListWidget.Shape.NoFrame)
        self.index.setIconSize(QSize(16, 16))
        self.index.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name, view in self.views.items():
            item = QListWidgetItem(icon(SIGNS[name], "muted"), words[name])
            item.setSizeHint(QSize(0, ROW + 2))
            self.index.addItem(item)
            self._stack.addWidget(view)
        self.index.setFixedHeight(len(SIGNS) * (ROW + 2) + BETWEEN)
        row = QHBoxLayout(self)
        row.setContentsMargins(BETWEEN, 0, 0, 0)
        row.setSpacing(BETWEEN)
        row.addWidget(self.index, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._stack, 1)
