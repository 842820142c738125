"""The map as one picture: title, map, the same figures in a column, and what one must know to read it."""

from collections.abc import Iterator, Sequence

from reportlab.graphics.shapes import Drawing, Group, Line, Rect, Shape, String
from reportlab.lib.colors import Color
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.map_exports.content import AreaTold, MapContent, StreetTold
from desktop.map_exports.map_drawing import draw
from desktop.map_exports.marks import sign
from desktop.map_exports.view import NUMBERED
from desktop.map_exports.wishes import Detail
from desktop.map_exports.words import detail_words, figure, kind_name, kinds_words, say, sums_words
from desktop.paper import look
from desktop.paper.fonts import BOLD, REGULAR, SEMIBOLD, printable, shortened
from desktop.website.swedish import day
from models.kinds import Kind

WIDTH, HEIGHT = 842.0, 595.0  # A4 lying, in points
_EDGE, _GUTTER, _SIDE = 30.0, 18.0, 238.0
_TOP, _FOOT = HEIGHT - 84.0, 60.0
_MAP_WIDTH = WIDTH - 2 * _EDGE - _GUTTER - _SIDE
_LEFT = WIDTH - _EDGE - _SIDE
_ROW, _COLUMN = 16.2, 34.0
_STAMP = 11.0


MAP_LEFT, MAP_BOTTOM, MAP_WIDTH, MAP_HEIGHT = _EDGE, _FOOT, _MAP_WIDTH, _TOP - _FOOT


def draw_picture(content: MapContent) -> Drawing:
    """An A4 lying down."""
    drawing = draw_frame(content)
    seen = draw(content, MAP_WIDTH, MAP_HEIGHT)
    drawing.add(Group(*seen.contents, transform=(1, 0, 0, 1, MAP_LEFT, MAP_BOTTOM)))
    return drawing


def draw_frame(content: MapContent) -> Drawing:
    """All of it but the map, which is put where the constants say."""
    drawing = Drawing(WIDTH, HEIGHT)
    drawing.add(Rect(0, 0, WIDTH, HEIGHT, fillColor=look.WHITE, strokeColor=None))
    for shape in (*_head(content), *_legend(content), *_foot(content)):
        drawing.add(shape)
    return drawing


def _head(content: MapContent) -> Iterator[Shape]:
    room = WIDTH - 2 * _EDGE - (90 if content.is_internal else 0)
    yield _line(content.municipality, _EDGE, HEIGHT - 34, SEMIBOLD, 9.5, look.SIGNAL, room)
    yield _line(content.title, _EDGE, HEIGHT - 57, BOLD, 22, look.ACCENT, room)
    parts = [say("shown", kinds=kinds_words(content))]
    parts += [say("selection", parts=", ".join(content.selection))] if content.selection else []
    parts += [say("made", day=day(content.made_on)) + "."]
    yield _line(" ".join(parts), _EDGE, HEIGHT - 73, REGULAR, 10, look.MUTED, room)
    if content.is_internal:
        yield from _stamp(say("internal"))


def _stamp(word: str) -> Iterator[Shape]:
    width = stringWidth(word, BOLD, _STAMP) + 18
    left, bottom = WIDTH - _EDGE - width, HEIGHT - 56
    box = {"fillColor": None, "strokeColor": look.SIGNAL, "strokeWidth": 1.5}
    yield Rect(left, bottom, width, 22, rx=3, ry=3, **box)
    yield String(
        left + width / 2, bottom + 7.3, word, fontName=BOLD, fontSize=_STAMP, fillColor=look.SIGNAL,
        textAnchor="middle",
    )  # fmt: skip


def _legend(content: MapContent) -> Iterator[Shape]:
    """The column beside the map: a row for each area or street, as many as there is room for."""
    heads = [_LEFT + _SIDE - _COLUMN * (len(content.kinds) - at) for at in range(len(content.kinds))]
    y = _TOP - 11
    name = say("streets_head" if content.detail is not Detail.AREA else "areas_head")
    yield _line(name, _LEFT, y, SEMIBOLD, 10, look.ACCENT, heads[0] - _LEFT if heads else _SIDE)
    for kind, left in zip(content.kinds, heads, strict=True):
        yield sign(kind, left + _COLUMN - 8, y + 3.4, 3.8)
    yield Line(_LEFT, y - 6, _LEFT + _SIDE, y - 6, strokeColor=look.ACCENT, strokeWidth=1)
    notes = list(_notes(content))
    room = int((y - 6 - _FOOT - len(notes) * 12.5 - 12) // _ROW)
    rows = _rows(content)
    shown = rows if len(rows) <= room else rows[: room - 1]
    for number, (label, told) in enumerate(shown):
        yield from _row(label, told, content, y - 6 - _ROW * (number + 1), heads)
    if len(shown) < len(rows):
        more = say("more", count=len(rows) - len(shown))
        yield _line(more, _LEFT, y - _ROW * (len(shown) + 1), REGULAR, 9, look.MUTED, _SIDE)
    for number, (noted, note) in enumerate(reversed(notes)):
        base = _FOOT + 3 + number * 12.5
        if noted is not None:
            yield sign(noted, _LEFT + 5, base + 2.8, 3.4)
        yield _line(note, _LEFT + (14 if noted else 0), base, REGULAR, 8.6, look.MUTED, _SIDE)


def _rows(content: MapContent) -> list[tuple[str, AreaTold | StreetTold]]:
    if content.detail is Detail.AREA:
        rows: list[tuple[str, AreaTold | StreetTold]] = [(each.name, each) for each in content.told_areas]
    else:
        rows = [
            (_street_label(number, each, content), each) for number, each in enumerate(content.streets, 1)
        ]
        rest = [each for each in content.areas if each.counts]
        rows += [(say("no_street"), content.off_street)] if content.off_street else []
        rows += [(say("rest_of_area", area=each.name), each) for each in rest]
    return rows + ([(say("nowhere"), content.nowhere)] if content.nowhere else [])


def _street_label(number: int, street: StreetTold, content: MapContent) -> str:
    has_number = content.detail is Detail.STREET and number <= NUMBERED
    name = say("in_area", street=street.name, area=street.area) if street.area else street.name
    return f"{number}\u2002{name}" if has_number else name


def _row(
    label: str, told: AreaTold | StreetTold, content: MapContent, y: float, heads: Sequence[float]
) -> Iterator[Shape]:
    yield _line(label, _LEFT, y + 4.4, REGULAR, 9.6, look.INK, (heads[0] if heads else _LEFT + _SIDE) - _LEFT)
    for kind, left in zip(content.kinds, heads, strict=True):
        text = printable(figure(told.count(kind))) or "–"
        style = {"fontName": SEMIBOLD if text != "–" else REGULAR, "fontSize": 9.6, "textAnchor": "end"}
        yield String(left + _COLUMN - 4, y + 4.4, text, fillColor=look.INK, **style)
    yield Line(_LEFT, y, _LEFT + _SIDE, y, strokeColor=look.LINE, strokeWidth=0.5)


def _notes(content: MapContent) -> Iterator[tuple[Kind | None, str]]:
    for kind in content.kinds:
        yield kind, kind_name(kind)
    if content.detail is Detail.AREA:
        yield None, say("darker", kind=kind_name(content.kinds[0]).lower())
    elif content.detail is Detail.STREET:
        yield None, say("numbered")


def _foot(content: MapContent) -> Iterator[Shape]:
    words = f"{sums_words(content)} {detail_words(content.detail)}"
    lines = simpleSplit(printable(words), REGULAR, 9, WIDTH - 2 * _EDGE)[:3]
    for number, line in enumerate(lines):
        yield _line(line, _EDGE, _FOOT - 17 - number * 12, REGULAR, 9, look.INK, WIDTH)


def _line(  # noqa: PLR0913, PLR0917 - a line of type is what it is
    text: str, x: float, y: float, font: str, size: float, colour: Color, room: float
) -> String:
    cut = shortened(text, font, size, room)
    return String(x, y, cut, fontName=font, fontSize=size, fillColor=colour)
