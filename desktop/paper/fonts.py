"""The paper's typeface, embedded, and what of a text it can print."""

import re
import unicodedata
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import font_source_sans_pro
from reportlab import rl_config
from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop.paper.masking import mask_now

REGULAR, ITALIC, SEMIBOLD, BOLD = "Paper", "Paper-Italic", "Paper-Semibold", "Paper-Bold"
_FILES = {REGULAR: "Regular", ITALIC: "It", SEMIBOLD: "Semibold", BOLD: "Bold"}

_NOT_SHOWN = "?"
_PLAINER = str.maketrans({"\u2011": "-", "\u25cf": "•", "\u00ad": None, "\u200b": None, "\ufeff": None})
# Adobe Technical Note 5014: at most so many entries in one block of a character map.
_BLOCK = 100
_FIRST_BLOCK = re.compile(r"^\d+ beginbfchar$", re.MULTILINE)


class PaperFont(TTFont):
    """A face that remembers the width of words, and whose character maps an archive accepts."""

    def __init__(self, name: str, path: Path) -> None:
        super().__init__(name, str(path))
        self._em_width = lru_cache(100_000)(self._measured)

    def _measured(self, text: str) -> int:
        widths, default = self.face.charWidths, self.face.defaultWidth
        return sum(widths.get(ord(character), default) for character in text)

    def has(self, character: str) -> bool:
        return ord(character) in self.face.charToGlyph

    # ReportLab overrides

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:  # noqa: N802, ARG002
        return 0.001 * self._em_width(text) * size

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        super().addObjects(doc)
        for key, stream in doc.idToObject.items():
            if key.startswith("toUnicodeCMap:"):
                stream.content = _without_code_zero(stream.content)


def _registered() -> dict[str, PaperFont]:
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    faces = {name: PaperFont(name, folder / f"SourceSansPro-{file}.ttf") for name, file in _FILES.items()}
    for face in faces.values():
        pdfmetrics.registerFont(face)
    return faces


_FACES = _registered()
STATE_DEFAULTS["fontName"] = REGULAR  # else drawings name Helvetica, which is not embedded
rl_config.useA85 = 0  # base 85 makes every stream a quarter larger


def printable(text: str) -> str:
    """The text as it is printed: plain, and with a bar for what is masked here and now."""
    mask = mask_now()
    return plain(text) if mask is None else mask.over(text)


@lru_cache(20_000)
def plain(text: str) -> str:
    """The text with all it holds that the typeface lacks made plainer, or "?"; line breaks stay."""
    return "".join(_glyphs(character) for character in text.translate(_PLAINER).replace("\r\n", "\n"))


def shortened(text: str, font: str, size: float, width: float) -> str:
    """One printable line of the text, cut with "…" where it is wider than `width` points."""
    line = " ".join(printable(text).split())
    if pdfmetrics.stringWidth(line, font, size) <= width:
        return line
    while line and pdfmetrics.stringWidth(line + "…", font, size) > width:
        line = line[:-1]
    return line.rstrip() + "…"


@cache
def _glyphs(character: str) -> str:
    if character.isspace():
        return "\n" if character in "\n\r\v\f\x85\u2028\u2029" else "\u00a0" if character == "\u00a0" else " "
    if unicodedata.category(character) in ("Cc", "Cf"):
        return ""
    if _in_all_faces(character):
        return character
    plainer = "".join(each for each in unicodedata.normalize("NFKD", character) if _in_all_faces(each))
    return plainer or _NOT_SHOWN


def _in_all_faces(character: str) -> bool:
    return all(face.has(character) for face in _FACES.values())


def _without_code_zero(character_map: str) -> str:
    """ReportLab maps code 0 to U+0000, which PDF/A-2 (6.2.11.7.2) and PDF/UA (7.21.7) forbid."""
    start = _FIRST_BLOCK.search(character_map)
    end = character_map.rfind("endbfchar") + len("endbfchar")
    if start is None:
        return character_map
    lines = character_map[start.end() : end].splitlines()
    entries = [line for line in lines if line.startswith("<") and not line.endswith(" <0000>")]
    blocks = [entries[at : at + _BLOCK] for at in range(0, len(entries), _BLOCK)]
    kept = [line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")]
    return character_map[: start.start()] + "\n".join(kept) + character_map[end:]
