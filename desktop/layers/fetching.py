"""Fetches one thing from the web with nothing about us: no cookies, no referer, no proxy, no passwords.

Whoever answers is trusted with nothing: not with our time, our memory, or where we go next.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import SplitResult, urljoin, urlsplit

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool

from desktop.layers.pictures import Unusable
from models.map.layers import TileTrouble

USER_AGENT = "Trygghetsbordet"
MOST_REDIRECTS = 3
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_CLOSED_TO_US = frozenset({401, 402, 403, 407})
_NONE_HERE = frozenset({204, 404, 410})
_OK = 200
_CHUNK = 65_536


class Limits(NamedTuple):
    """*wait* seconds for anything at all, *whole* seconds for all of it, *most* bytes."""

    wait: float = 6.0
    whole: float = 15.0
    most: int = 2_000_000


class Fetching:
    """Keeps connections to be used again. Safe to use from several threads."""

    def __init__(self, limits: Limits = Limits()) -> None:  # noqa: B008 - immutable
        self._limits = limits
        self._open = _OpenSockets()
        self._pools = urllib3.PoolManager(
            num_pools=8,
            maxsize=2,
            timeout=urllib3.Timeout(connect=limits.wait, read=limits.wait),
            retries=False,
            ssl_context=ssl.create_default_context(),
        )
        self._pools.pool_classes_by_scheme = _watched_pools(self._open, limits.whole)

    def get(self, address: str, accept: str = "image/*", most: int | None = None) -> bytes | None:
        """What lies at *address*; None where the server says that nothing does.

        Follows a few redirects within the same server. Raises Unusable.
        """
        ends = time.monotonic() + self._limits.whole
        for _step in range(MOST_REDIRECTS + 1):
            with self._asked(address, accept) as answer:
                if answer.status in _REDIRECTS:
                    address = _next_address(address, answer.headers.get("Location", ""))
                    continue
                return _body(answer, most or self._limits.most, ends)
        raise Unusable(TileTrouble.REDIRECTED)

    def close(self) -> None:
        """Break off what is under way."""
        self._open.shut()
        self._pools.clear()

    @contextlib.contextmanager
    def _asked(self, address: str, accept: str) -> Iterator[Any]:
        headers = {"User-Agent": USER_AGENT, "Accept": accept, "Accept-Encoding": "identity"}
        try:
            answer = self._pools.request(
                "GET", address, headers=headers, redirect=False, preload_content=False, decode_content=False
            )
        except (urllib3.exceptions.HTTPError, OSError, ValueError, AssertionError) as fault:
            raise Unusable(TileTrouble.SILENT) from fault
        try:
            yield answer
        except (urllib3.exceptions.HTTPError, OSError, ValueError) as fault:
            raise Unusable(TileTrouble.SILENT) from fault
        finally:
            # A body that was not read to its end must not be taken for the next answer.
            answer.close()
            answer.release_conn()


def _body(answer: Any, most: int, ends: float) -> bytes | None:
    if answer.status in _NONE_HERE:
        return None
    if answer.status in _CLOSED_TO_US:
        raise Unusable(TileTrouble.FORBIDDEN)
    if answer.status != _OK:
        raise Unusable(TileTrouble.FAILED)
    if answer.headers.get("Content-Encoding", "identity").casefold() != "identity":
        raise Unusable(TileTrouble.NO_PICTURE)
    content = bytearray()
    while chunk := answer.read1(_CHUNK):
        content += chunk
        if len(content) > most:
            raise Unusable(TileTrouble.TOO_LARGE)
        if time.monotonic() > ends:
            raise Unusable(TileTrouble.SILENT)
    return bytes(content)


def _next_address(address: str, location: str) -> str:
    """Where a redirect leads, if that is the same server (or it with encryption). Raises Unusable."""
    here = urlsplit(address)
    try:
        there = urlsplit(urljoin(address, location))
        is_same = _server(there) in {_server(here), ("https", here.hostname, 443)}
    except ValueError as fault:
        raise Unusable(TileTrouble.REDIRECTED) from fault
    if not location or not is_same or "@" in there.netloc:
        raise Unusable(TileTrouble.REDIRECTED)
    return there.geturl()


def _server(parts: SplitResult) -> tuple[str, str | None, int]:
    usual = {"http": 80, "https": 443}.get(parts.scheme, 0)
    return parts.scheme, parts.hostname, parts.port or usual


class _OpenSockets:
    """The sockets on which an answer is waited for."""

    def __init__(self) -> None:
        self._sockets: set[socket.socket] = set()
        self._lock = threading.Lock()

    @contextlib.contextmanager
    def watched(self, sock: socket.socket | None, whole: float) -> Iterator[None]:
        """Shut *sock* where the block takes longer than *whole* seconds: a drip keeps no thread."""
        if sock is None:
            yield
            return
        with self._lock:
            self._sockets.add(sock)
        is_over = threading.Event()

        def end() -> None:
            is_over.set()
            _shut(sock)

        timer = threading.Timer(whole, end)
        timer.daemon = True
        timer.start()
        try:
            yield
            if is_over.is_set():
                # What was shut reads like an answer that had ended.
                raise TimeoutError
        finally:
            timer.cancel()
            with self._lock:
                self._sockets.discard(sock)

    def shut(self) -> None:
        with self._lock:
            for sock in self._sockets:
                _shut(sock)


def _shut(sock: socket.socket) -> None:
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _watched_pools(open_: _OpenSockets, whole: float) -> dict[str, type[HTTPConnectionPool]]:
    """Pools whose connections have an end, also while only the head of an answer drips in."""

    class Plain(HTTPConnection):
        def getresponse(self) -> Any:
            with open_.watched(self.sock, whole):
                return super().getresponse()

    class Secret(HTTPSConnection):
        def getresponse(self) -> Any:
            with open_.watched(self.sock, whole):
                return super().getresponse()

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecretPool(HTTPSConnectionPool):
        ConnectionCls = Secret

    return {"http": PlainPool, "https": SecretPool}
