"""The `desk` address scheme: the map's page loads from this program, and from nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtWebEngineCore import (
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlScheme,
    QWebEngineUrlSchemeHandler,
)

from desktop.map.page.files import file

if TYPE_CHECKING:
    from desktop.map.page.tile_answers import TileAnswers

SCHEME = b"desk"
POLICY = (
    "default-src 'none'; script-src desk:; style-src desk:; img-src desk: data:; font-src desk:; "
    "base-uri 'none'; form-action 'none'; frame-src 'none'"
)


def register_scheme() -> None:
    """Make the scheme known to the browser engine; before its first profile, and once is enough."""
    if QWebEngineUrlScheme.schemeByName(SCHEME).name() == SCHEME:
        return
    scheme = QWebEngineUrlScheme(SCHEME)
    scheme.setSyntax(QWebEngineUrlScheme.Syntax.Host)
    scheme.setFlags(QWebEngineUrlScheme.Flag.SecureScheme)
    QWebEngineUrlScheme.registerScheme(scheme)


class PageFiles(QWebEngineUrlSchemeHandler):
    """Answers every request of the page; `missing` names those without an answer.

    `tiles` answers those for `desk://tiles/…`, where the map has layers.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.missing: list[str] = []
        self.tiles: TileAnswers | None = None

    # Qt overrides

    def requestStarted(self, request: QWebEngineUrlRequestJob) -> None:
        address = request.requestUrl()
        if address.host() == "tiles" and self.tiles:
            self.tiles.answer(request)
            return
        found = file(address.host(), address.path())
        if found is None:
            self.missing.append(address.toString())
            request.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
            return
        kind, content = found
        policy = {QByteArray(b"Content-Security-Policy"): [QByteArray(POLICY.encode())]}
        request.setAdditionalResponseHeaders(policy)  # type: ignore[arg-type]  # it takes lists only
        answer = QBuffer(request)
        answer.setData(QByteArray(content))
        answer.open(QIODevice.OpenModeFlag.ReadOnly)
        request.reply(QByteArray(kind.encode()), answer)


class NetworkGate(QWebEngineUrlRequestInterceptor):
    """Lets nothing out: `blocked` names what the page asked for elsewhere."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.blocked: list[str] = []

    # Qt overrides

    def interceptRequest(self, request: QWebEngineUrlRequestInfo) -> None:
        address = request.requestUrl()
        if address.scheme() not in {"desk", "data"}:
            self.blocked.append(address.toString())
            request.block(True)
