"""Answers the page's requests for `desk://tiles/LAYER/z/x/y` when their pictures come from the tile post."""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import PurePosixPath

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEngineUrlRequestJob

from desktop.layers.pictures import Picture
from desktop.layers.tile_grid import Tile
from desktop.layers.tile_post import TilePost
from desktop.layers.waiting import Ticket

# What is shown where there is no picture: one clear pixel.
NOTHING = Picture(
    "image/gif",
    b"GIF89a\1\0\1\0\x80\0\0\0\0\0\0\0\0!\xf9\4\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;",
)


class TileAnswers(QObject):
    """Outlives every map it answers: the post's threads call it. `changed` when a layer's state changes."""

    changed = Signal()
    _come = Signal(int, object)

    def __init__(self, post: TilePost, parent: QObject) -> None:
        super().__init__(parent)
        self.post = post
        self._numbers = itertools.count()
        # Requests without an answer yet, each with its ticket.
        self._waiting: dict[int, tuple[QWebEngineUrlRequestJob, Ticket | None]] = {}
        self._come.connect(self._reply)
        post.listeners.append(self.changed.emit)

    def answer(self, request: QWebEngineUrlRequestJob) -> None:
        """Answer *request* when its picture comes; never waits."""
        asked = _asked(request.requestUrl())
        if asked is None:
            request.fail(QWebEngineUrlRequestJob.Error.UrlInvalid)
            return
        number = next(self._numbers)
        # The map may have gone on before the picture comes.
        request.destroyed.connect(partial(self._forget, number))
        self._waiting[number] = (request, None)
        ticket = self.post.ask(*asked, partial(self._come.emit, number))
        if number in self._waiting:
            self._waiting[number] = (request, ticket)

    def _forget(self, number: int) -> None:
        _request, ticket = self._waiting.pop(number, (None, None))
        if ticket:
            ticket.drop()

    def _reply(self, number: int, picture: Picture | None) -> None:
        request, _ticket = self._waiting.pop(number, (None, None))
        if request is None:
            return
        kind, content = picture or NOTHING
        answer = QBuffer(request)
        answer.setData(QByteArray(content))
        answer.open(QIODevice.OpenModeFlag.ReadOnly)
        request.reply(QByteArray(kind.encode()), answer)


def _asked(address: QUrl) -> tuple[int, Tile] | None:
    """Layer and tile of `desk://tiles/LAYER.VERSION/z/x/y`."""
    parts = PurePosixPath(address.path()).parts[1:]
    layer, *place = (part.partition(".")[0] for part in parts) if parts else ("",)
    numbers = [part for part in (layer, *place) if part.isascii() and part.isdecimal() and len(part) < 10]  # noqa: PLR2004
    if len(numbers) != 4 or len(parts) != 4:  # noqa: PLR2004 - layer, zoom, column, row
        return None
    id_, z, x, y = map(int, numbers)
    return id_, Tile(z, x, y)
