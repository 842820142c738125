"""The words of a piece of HTML; nothing in it is shown or run as such."""

import re
from html.parser import HTMLParser

_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|\w+);")
_LINES = frozenset({"br", "p", "div", "tr", "li", "table", "h1", "h2", "h3"})
_SILENT = frozenset({"script", "style"})
_LINE_ENDS = re.compile(r"[ \t\u00a0]*\n\s*")
_BLANKS = re.compile(r"[ \t\u00a0]+")


def plain_text(text: str) -> str:
    """Text without tags is left as it is; else paragraphs and rows become lines."""
    if not _TAG.search(text):
        return text.strip()
    words = _Words()
    words.feed(text)
    words.close()
    return _LINE_ENDS.sub("\n", _BLANKS.sub(" ", "".join(words.said))).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[str] = []
        self._is_silent = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base's
        self._is_silent = tag in _SILENT
        self._end_cell(tag)

    def handle_endtag(self, tag: str) -> None:
        self._is_silent = False
        self._end_cell(tag)

    def handle_data(self, data: str) -> None:
        if not self._is_silent:
            self.said.append(data)

    def _end_cell(self, tag: str) -> None:
        if tag in _LINES:
            self.said.append("\n")
        elif tag in {"td", "th"}:
            self.said.append(" ")
