"""The picture as PNG and SVG."""

import base64
import re
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

import font_source_sans_pro
import pypdfium2
from reportlab.graphics import renderPDF, renderSVG

from desktop.map_exports.content import MapContent
from desktop.map_exports.map_drawing import draw
from desktop.map_exports.picture import (
    HEIGHT,
    MAP_BOTTOM,
    MAP_HEIGHT,
    MAP_LEFT,
    MAP_WIDTH,
    WIDTH,
    draw_frame,
    draw_picture,
)
from desktop.map_exports.words import detail_words, sums_words
from desktop.paper.fonts import BOLD, ITALIC, REGULAR, SEMIBOLD, printable
from desktop.paper.press import PRESS

_DOTS = 300  # an inch: twice a screen's, for print
_POINTS = 72

_FACES = {REGULAR: "Regular", ITALIC: "It", SEMIBOLD: "Semibold", BOLD: "Bold"}
_SPACE = 'xmlns="http://www.w3.org/2000/svg" fill-rule="evenodd"'
_TITLES = re.compile(r"<title>.*?</title>|<desc>.*?</desc>", re.DOTALL)
_REMARKS = re.compile(r"<!--.*?-->", re.DOTALL)


def write_png(content: MapContent, path: Path) -> None:
    """The picture at 300 dots an inch: what a PDF of it shows, so that lettering is the same."""
    with PRESS:
        drawn = renderPDF.drawToString(draw_picture(content))
    with pypdfium2.PdfDocument(drawn) as document:
        picture = document[0].render(scale=_DOTS / _POINTS).to_pil()
    picture.save(path, "PNG", dpi=(_DOTS, _DOTS), optimize=True)


def write_svg(content: MapContent, path: Path) -> None:
    """The picture as SVG: text stays text, in the paper's own typeface, which is within the file."""
    with PRESS:
        frame = _inner(renderSVG.drawToString(draw_frame(content)), "frame")
        seen = _inner(renderSVG.drawToString(draw(content, MAP_WIDTH, MAP_HEIGHT)), "map")
    # ReportLab clips to no path in SVG; a picture within a picture clips by itself.
    place = f'x="{MAP_LEFT}" y="{HEIGHT - MAP_BOTTOM - MAP_HEIGHT}" width="{MAP_WIDTH}" height="{MAP_HEIGHT}"'
    size = f'viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img" xml:lang="sv"'
    words = f"<title>{_told(content.title)}</title><desc>{_told(_description(content))}</desc>"
    used = {face for face in _FACES if re.search(rf"font-family: {face}[;\"]", frame + seen)}
    style = f"<style>{''.join(_face(each) for each in sorted(used))}</style>"
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<svg {_SPACE} {size}>{words}{style}{frame}'
        f"<svg {place}>{seen}</svg></svg>\n",
        "utf-8",
    )


def _inner(drawn: str, name: str) -> str:
    """What stands within the picture that ReportLab wrote, its clip under a name of its own."""
    inner = drawn[drawn.index(">", drawn.index("<svg")) + 1 : drawn.rindex("</svg>")]
    inner = _TITLES.sub("", _REMARKS.sub("", inner))
    return inner.replace('id="clip"', f'id="clip-{name}"').replace("url(#clip)", f"url(#clip-{name})")


def _description(content: MapContent) -> str:
    return f"{sums_words(content)} {detail_words(content.detail)}"


def _told(text: str) -> str:
    return escape(printable(text))


@cache
def _face(name: str) -> str:
    file = Path(font_source_sans_pro.__file__).parent / "files" / f"SourceSansPro-{_FACES[name]}.ttf"
    letters = base64.b64encode(file.read_bytes()).decode()
    return f'@font-face{{font-family:{name};src:url("data:font/ttf;base64,{letters}")}}'
