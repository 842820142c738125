"""A browser that knows one site only, in memory: no script, no network, nothing kept."""

from __future__ import annotations

import mimetypes
from collections.abc import Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtWebEngineCore import (
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWidgets import QApplication

from desktop.map.page.scheme import SCHEME, NetworkGate
from ui.style import Scheme

HOST = "site"
START = QUrl("desk://site/index.html")
# How the pages' style asks for dark, and for both.
_ASKS_DARK = b"@media (prefers-color-scheme: dark)"
_TAKES_BOTH = b"color-scheme: light dark"


class SiteFiles(QWebEngineUrlSchemeHandler):
    """Answers with the site's files; `scheme` is what its reader's computer is made to prefer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.files: Mapping[str, bytes] = {}
        self.scheme = Scheme.LIGHT

    # Qt overrides

    def requestStarted(self, request: QWebEngineUrlRequestJob) -> None:
        address = request.requestUrl()
        name = address.path().lstrip("/")
        content = self.files.get(name) if address.host() == HOST else None
        if content is None:
            request.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        answer = QBuffer(request)
        answer.setData(QByteArray(in_scheme(content, self.scheme) if name.endswith(".css") else content))
        answer.open(QIODevice.OpenModeFlag.ReadOnly)
        request.reply(QByteArray(_kind(name)), answer)


class SiteProfile(QWebEngineProfile):
    """Off the record, behind the gate. Must outlive its pages."""

    def __init__(self) -> None:
        super().__init__(QApplication.instance())
        self.files = SiteFiles(self)
        self.gate = NetworkGate(self)
        self.installUrlSchemeHandler(SCHEME, self.files)
        self.setUrlRequestInterceptor(self.gate)


class SitePage(QWebEnginePage):
    """Goes nowhere but within the site."""

    def __init__(self, profile: SiteProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.complaints: list[str] = []
        settings = self.settings()
        for attribute in (
            QWebEngineSettings.WebAttribute.JavascriptEnabled,
            QWebEngineSettings.WebAttribute.PluginsEnabled,
            QWebEngineSettings.WebAttribute.LocalStorageEnabled,
        ):
            settings.setAttribute(attribute, False)

    # Qt overrides

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        type: QWebEnginePage.NavigationType,  # noqa: A002 - Qt's name
        isMainFrame: bool,
    ) -> bool:
        address = QUrl(url)
        return address.scheme() == SCHEME.decode() and address.host() == HOST

    def javaScriptConsoleMessage(
        self,
        level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        lineNumber: int,
        sourceID: str,
    ) -> None:
        self.complaints.append(f"{level.name} {sourceID}:{lineNumber} {message}")


def in_scheme(style: bytes, scheme: Scheme) -> bytes:
    """The style as a computer set to light, or to dark, has it."""
    word = scheme.value.encode()
    wanted = b"@media all" if scheme is Scheme.DARK else b"@media not all"
    return style.replace(_ASKS_DARK, wanted).replace(_TAKES_BOTH, b"color-scheme: " + word)


def _kind(name: str) -> bytes:
    """Data and feeds are shown as the text they are."""
    if name.endswith((".json", ".geojson", ".xml")):
        return b"text/plain; charset=utf-8"
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return f"{kind}; charset=utf-8".encode() if kind.startswith("text/") else kind.encode()
