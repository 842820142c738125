"""The browser engine as the map needs it: nothing kept, nothing fetched, nowhere to go."""

import os

from PySide6.QtCore import QObject, QUrl
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineProfile
from PySide6.QtWidgets import QApplication

from desktop.map.page.scheme import SCHEME, NetworkGate, PageFiles, register_scheme


def prepare() -> None:
    """Before the first page: our scheme, and what the engine needs to start here."""
    register_scheme()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Chromium refuses to start as root with its sandbox on; nobody else goes without it.
        os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
    if QApplication.platformName() == "offscreen":
        os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")


class Profile(QWebEngineProfile):
    """Off the record, behind the gate. Must outlive its pages."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self.files = PageFiles(self)
        self.gate = NetworkGate(self)
        self.installUrlSchemeHandler(SCHEME, self.files)
        self.setUrlRequestInterceptor(self.gate)


class Page(QWebEnginePage):
    """Shows our page only; `complaints` holds what its console said."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.complaints: list[str] = []

    # Qt overrides

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,  # noqa: A002 - Qt's name
        isMainFrame: bool,
    ) -> bool:
        return QUrl(url).scheme() == "desk"

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        self.complaints.append(f"{level.name} {sourceID}:{lineNumber} {message}")
