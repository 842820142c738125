"""The frame of every page: title, one line of filters, the next thing to do, the content."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.deeds import Deed
from ui.navigation import Goal
from ui.style import BETWEEN, EDGE, INSIDE, Tone
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label, one_line
from ui.widgets.message_bar import MessageBar
from ui.widgets.search_field import SearchField


class Page(QWidget):
    """One page of the window. A page overrides `refresh` and, where it fits, `arrive`."""

    status = Signal(str)  # what the right end of the status line says of this page

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.search: SearchField | None = None
        self.message = MessageBar(self)
        self._title = one_line(title, Role.TITLE)
        self._subtitle = one_line(subtitle, Role.MUTED)
        self._subtitle.setVisible(bool(subtitle))
        self._actions = QHBoxLayout()
        self._filters = FlowLayout()
        self._count = label("", Role.MUTED)
        self._content = QVBoxLayout()
        self._stale = True
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._lay_out()

    def set_title(self, title: str, subtitle: str = "") -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def add_action(self, button: QWidget) -> None:
        """Add a button to the right of the title; the filled one goes last."""
        self._actions.addWidget(button)

    def add_filter(self, widget: QWidget) -> None:
        """Add to the line of filters; the first `SearchField` is what Ctrl+F finds."""
        if isinstance(widget, SearchField) and self.search is None:
            self.search = widget
        self._filters.addWidget(widget)
        self._filter_line.show()

    def hide_filters(self, *, hidden: bool) -> None:
        """Put the line of filters away, where the page shows something else for a while."""
        self._filter_line.setHidden(hidden)
        # Ctrl+F would reach what is hidden, but not what is disabled.
        self._filter_line.setDisabled(hidden)

    def say_count(self, words: str) -> None:
        """Say how many are shown, at the right end of the filters: "12 av 3 418"."""
        self._count.setText(words)

    def set_content(self, widget: QWidget, *, edge: bool = False) -> None:
        """Put *widget* below; with *edge* it keeps the page's margins (cards), else it fills (lists)."""
        if edge:
            self._content.setContentsMargins(EDGE, 0, EDGE, BETWEEN)
        self._content.addWidget(widget, 1)

    @property
    def is_drawn(self) -> bool:
        """What the page shows stands on it; a page with a map overrides this."""
        return True

    @property
    def over(self) -> QWidget | None:
        """A window of the page's own, while it stands over the program's."""
        return None

    def tell(self, words: str, tone: Tone) -> None:
        """Say something where the person looks."""
        self.message.say(words, tone)

    def undone(self, deed: Deed) -> None:
        """*deed* has been taken back: what was told of it is not so any more."""
        self.message.clear()

    def refresh(self) -> None:
        """Read again what the page shows."""

    def refresh_when_seen(self) -> None:
        """Read again now if the page is seen, else when it is seen next."""
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def take_keyboard(self) -> None:
        """Give the keyboard to the page's leftmost list, or to the page where there is none."""
        lists = [view for view in self.findChildren(QAbstractItemView) if view.isVisible()]
        min(lists, key=self._place_of, default=self).setFocus()

    def arrive(self, goal: Goal) -> None:
        """Someone went here: show the thing or the filters that the goal names."""

    def keys(self) -> list[tuple[str, str]]:
        """Keys of this page that stand on no button: (key, what it does)."""
        return []

    def key_groups(self) -> list[tuple[str, list[tuple[str, str]]]]:
        """The same with headings, where they are many."""
        return [("", self.keys())]

    def _place_of(self, widget: QWidget) -> tuple[int, int]:
        place = widget.mapTo(self, QPoint())
        return place.x(), place.y()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._subtitle)
        self._actions.setSpacing(INSIDE)
        top = QHBoxLayout()
        top.setContentsMargins(EDGE, BETWEEN, EDGE, INSIDE)
        top.addLayout(words, 1)
        top.addLayout(self._actions)
        self._filter_line = QWidget()
        line = QHBoxLayout(self._filter_line)
        line.setContentsMargins(EDGE, 0, EDGE, INSIDE + 4)
        line.addLayout(self._filters, 1)
        line.addWidget(self._count)
        self._filter_line.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._filter_line.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self._filter_line)
        whole.addLayout(self._content, 1)
        foot = _Foot()
        foot.setContentsMargins(EDGE, INSIDE, EDGE, INSIDE)
        foot.addWidget(self.message)
        whole.addLayout(foot)

    # Qt overrides

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 -- Qt's name
        """What went away with the keyboard leaves it to the list, not to the next field."""
        focus = QApplication.focusWidget()
        if self.isVisible() and focus is not None and not (focus.isVisible() and focus.isEnabled()):
            self.take_keyboard()
            return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nothing else wants takes away what the page says."""
        if event.key() == Qt.Key.Key_Escape and self.message.isVisible():
            self.message.clear()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """What was told on a page is not for those who have been elsewhere."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.message.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()


def owner_page(widget: QObject) -> Page | None:
    """The page that a widget stands on."""
    found: QObject | None = widget
    while found is not None and not isinstance(found, Page):
        found = found.parent()
    return found


class _Foot(QHBoxLayout):
    """Takes no room, margins and all, while nothing in it is shown."""

    # Qt overrides

    def sizeHint(self) -> QSize:
        return QSize(0, 0) if self.isEmpty() else super().sizeHint()

    def minimumSize(self) -> QSize:
        return QSize(0, 0) if self.isEmpty() else super().minimumSize()
