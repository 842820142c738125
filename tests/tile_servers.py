"""Servers of map pictures on this machine: one that does as it should, and many that do not."""

import io
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from PIL import Image

GREEN = (20, 160, 60)


def picture(colour=GREEN, size=(256, 256), kind="PNG") -> bytes:
    kept = io.BytesIO()
    Image.new("RGB", size, colour).save(kept, kind)
    return kept.getvalue()


class TileServer:
    """Answers by `answer(server, handler)`; remembers what it was asked, and with which headers."""

    def __init__(self, answer: Callable[["TileServer", BaseHTTPRequestHandler], None]) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.stopping = threading.Event()
        ours = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                ours.asked.append(self.path)
                ours.headers.append(dict(self.headers))
                try:
                    answer(ours, self)
                except OSError:
                    self.close_connection = True

            def log_message(self, *args) -> None:
                """Quiet."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        self._http.block_on_close = False
        self.address = f"http://127.0.0.1:{self._http.server_address[1]}"
        self._thread = threading.Thread(target=self._http.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def query(self, place: int = -1) -> dict[str, str]:
        """The query of what was asked, its names in capitals."""
        return {name.upper(): words[0] for name, words in parse_qs(urlsplit(self.asked[place]).query).items()}

    def stop(self) -> None:
        self.stopping.set()
        self._http.shutdown()
        self._http.server_close()


@contextmanager
def serving(answer) -> Iterator[TileServer]:
    server = TileServer(answer)
    try:
        yield server
    finally:
        server.stop()


def send(handler, content: bytes, kind: str = "image/png", status: int = 200, **headers: str) -> None:
    handler.send_response(status)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(content)))
    for name, value in headers.items():
        handler.send_header(name.replace("_", "-"), value)
    handler.end_headers()
    handler.wfile.write(content)


def tiles(colour=GREEN):
    """An honest server of tiles."""
    content = picture(colour)
    return lambda _server, handler: send(handler, content)


def web_page(_server, handler) -> None:
    send(handler, b"<html><script>alert(1)</script>Logga in</html>", "image/png")


def endless(_server, handler) -> None:
    """Says two gigabytes, and sends until nobody listens."""
    handler.send_response(200)
    handler.send_header("Content-Type", "image/png")
    handler.send_header("Content-Length", str(2 << 30))
    handler.end_headers()
    block = picture() + bytes(1 << 16)
    for _ in range((2 << 30) // len(block)):
        handler.wfile.write(block)


def dripping(server, handler) -> None:
    """A byte at a time, for ever."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000000")
    handler.end_headers()
    while not server.stopping.wait(0.05):
        handler.wfile.write(b"\x89")
        handler.wfile.flush()


def dripping_head(server, handler) -> None:
    """The head of an answer that never ends."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while not server.stopping.wait(0.05):
        handler.wfile.write(b"a")
        handler.wfile.flush()


def silent(server, handler) -> None:
    server.stopping.wait(60)
    handler.close_connection = True


def redirecting(to: str):
    return lambda _server, handler: send(handler, b"", status=302, Location=to)


def circling(server, handler) -> None:
    send(handler, b"", status=302, Location=f"{server.address}{handler.path}x")


def status(code: int, **headers: str):
    return lambda _server, handler: send(handler, b"no", "text/plain", code, **headers)


def giving(content: bytes, kind: str = "image/png", **headers: str):
    return lambda _server, handler: send(handler, content, kind, **headers)


def hanging_up(_server, handler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


def lying_about_length(_server, handler) -> None:
    """Says more than it sends, then hangs up."""
    handler.send_response(200)
    handler.send_header("Content-Length", "5000")
    handler.end_headers()
    handler.wfile.write(picture()[:50])
    handler.close_connection = True
