"""The website as it would go out now, in the window: as on a phone, a tablet and a desk, light and dark."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWebEngineCore import QWebEngineSettings
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.icons import Icon
from ui.map.view.browser import prepare
from ui.publication.site_browser import START, SitePage, SiteProfile
from ui.style import EDGE, INSIDE, Scheme
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label, one_line

PHONE, TABLET, DESK = 320, 768, 1280


class SitePreview(QWidget):
    """Shows a site's files; `left` when the person has seen enough (Esc)."""

    left = Signal()

    def __init__(self) -> None:
        prepare()
        super().__init__()
        self.width_shown = DESK
        self.profile = SiteProfile()
        self.view = QWebEngineView(self)
        self.page = SitePage(self.profile, self.view)
        self.view.setPage(self.page)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.view.setAccessibleName(self.tr("The website as it would go out"))
        self.view.destroyed.connect(self._drop_profile)
        self._title = one_line("", Role.MUTED)
        self.page.titleChanged.connect(self._title.setText)
        self._make_buttons()
        self._lay_out()

    def show_files(self, files: Mapping[str, bytes], at: str = "") -> None:
        """Show the site; *at* is the page to begin with."""
        self.profile.files.files = files
        self.view.load(QUrl(START).resolved(QUrl(f"desk://site/{at}")) if at else START)
        self.back_button.setFocus()

    def show_width(self, width: int) -> None:
        """As in a window so wide; where there is less room it is drawn smaller."""
        self.width_shown = width
        # A phone's bars take no room.
        self.page.settings().setAttribute(QWebEngineSettings.WebAttribute.ShowScrollBars, width == DESK)
        for each, button in self.width_buttons.items():
            button.wear(Look.FILLED if each == width else Look.PLAIN)
        self._fit()

    def show_scheme(self, scheme: Scheme) -> None:
        self.profile.files.scheme = scheme
        for each, button in self.scheme_buttons.items():
            button.wear(Look.FILLED if each is scheme else Look.PLAIN)
        # A mere reload takes the style that it has.
        self.page.triggerAction(SitePage.WebAction.ReloadAndBypassCache)

    def dispose(self) -> None:
        """Put all away, the page before its profile, as the engine wants it."""
        self.view.destroyed.disconnect(self._drop_profile)
        for thing in (self.page, self.view, self.profile, self):
            # Not at once: it may be the one whose key was pressed.
            thing.deleteLater()

    def _make_buttons(self) -> None:
        self.back_button = KeyButton(self.tr("Back"), self.left.emit, key="Esc", sign=Icon.CLOSE)
        self.start_button = KeyButton(self.tr("First page"), partial(self.view.load, START), key="F")
        self.width_buttons = {
            PHONE: KeyButton(self.tr("Phone"), partial(self.show_width, PHONE), key="1"),
            TABLET: KeyButton(self.tr("Tablet"), partial(self.show_width, TABLET), key="2"),
            DESK: KeyButton(self.tr("Desk"), partial(self.show_width, DESK), key="3", look=Look.FILLED),
        }
        self.scheme_buttons = {
            Scheme.LIGHT: KeyButton(
                self.tr("Light"), partial(self.show_scheme, Scheme.LIGHT), key="L", look=Look.FILLED
            ),
            Scheme.DARK: KeyButton(self.tr("Dark"), partial(self.show_scheme, Scheme.DARK), key="M"),
        }

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(EDGE, 0, EDGE, 0)
        line.setSpacing(INSIDE)
        for button in (self.back_button, self.start_button):
            line.addWidget(button)
        line.addWidget(self._title, 1)
        for button in (*self.width_buttons.values(), *self.scheme_buttons.values()):
            line.addWidget(button)
        told = label(
            self.tr("This is what would go out now. Nothing is published by looking at it."),
            Role.SMALL,
            wrap=True,
        )
        told.setContentsMargins(EDGE, 0, EDGE, 0)
        self._room = QFrame()
        self._room.setObjectName("sunken")
        self.view.setParent(self._room)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addLayout(line)
        column.addWidget(told)
        column.addWidget(self._room, 1)

    def _fit(self) -> None:
        room = self._room.size()
        shown = min(self.width_shown, max(room.width(), 1))
        self.view.setZoomFactor(max(0.25, shown / self.width_shown))
        self.view.resize(QSize(shown, room.height()))
        self.view.move((room.width() - shown) // 2, 0)

    def _drop_profile(self) -> None:
        if isValid(self.profile):
            self.profile.deleteLater()

    # Qt overrides

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._column.activate()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
