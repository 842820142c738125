"""How paper looks: the window's colours, the type sizes, the page's measures (points)."""

from reportlab.lib.colors import Color, HexColor, white
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm

from desktop.paper.fonts import BOLD, REGULAR, SEMIBOLD

INK = HexColor("#17212B")
MUTED = HexColor("#51606C")
ACCENT = HexColor("#0B4F6C")
SIGNAL = HexColor("#B0341F")
TINT = HexColor("#EEF3F6")
LINE = HexColor("#C9D4DB")
PALE = HexColor("#9DBAC6")
WHITE: Color = white

PAGE_WIDTH, PAGE_HEIGHT = A4
LEFT, RIGHT, TOP, BOTTOM = 22 * mm, 20 * mm, 31 * mm, 23 * mm
TEXT_WIDTH, TEXT_HEIGHT = PAGE_WIDTH - LEFT - RIGHT, PAGE_HEIGHT - TOP - BOTTOM

LANGUAGE = "sv-SE"


def _style(name: str, parent: ParagraphStyle | None = None, **changes: object) -> ParagraphStyle:
    return ParagraphStyle(name, parent, **changes)


BODY = _style(
    "body",
    fontName=REGULAR,
    bulletFontName=REGULAR,
    fontSize=10.2,
    leading=14.2,
    textColor=INK,
    spaceAfter=5,
    allowWidows=0,
    allowOrphans=0,
)
KICKER = _style("kicker", BODY, fontName=SEMIBOLD, fontSize=9, leading=11, textColor=SIGNAL, spaceAfter=3)
TITLE = _style("title", BODY, fontName=BOLD, fontSize=25, leading=29, textColor=ACCENT, spaceAfter=2)
SUBTITLE = _style("subtitle", BODY, fontSize=12, leading=16, textColor=MUTED, spaceAfter=9)
HEADING = _style(
    "heading",
    BODY,
    fontName=BOLD,
    fontSize=14.5,
    leading=18,
    textColor=ACCENT,
    spaceBefore=12,
    spaceAfter=4,
)
SUBHEADING = _style(
    "subheading",
    BODY,
    fontName=SEMIBOLD,
    fontSize=11.2,
    leading=14.5,
    spaceBefore=8,
    spaceAfter=2,
)
ITEM = _style("item", BODY, spaceAfter=2.5)
SMALL = _style("small", BODY, fontSize=8.3, leading=11, textColor=MUTED, spaceAfter=0)
STANDING_LINE = _style("standing", SMALL, fontSize=9.2, leading=12, spaceAfter=9)
DRAFT_LINE = _style("draft", STANDING_LINE, textColor=SIGNAL)
LABEL = _style("label", SMALL, fontName=SEMIBOLD, textColor=ACCENT, spaceAfter=2)
CAPTION = _style("caption", SMALL, spaceBefore=3, spaceAfter=4)
NOTHING = _style("nothing", BODY, textColor=MUTED)
DECISION = _style("decision", BODY, spaceAfter=0)
CELL = _style(
    "cell",
    BODY,
    fontSize=9.2,
    leading=11.8,
    spaceAfter=0,
    allowWidows=1,
    allowOrphans=1,
)
COLUMN_HEAD = _style("column head", CELL, fontName=SEMIBOLD, fontSize=8.6, leading=11, textColor=WHITE)
COLUMN_HEAD_RIGHT = _style("column head, numbers", COLUMN_HEAD, alignment=TA_RIGHT)
CELL_NUMBER = _style("cell number", CELL, alignment=TA_RIGHT)
ITEM_NUMBER = _style("item number", CELL, fontName=BOLD, textColor=ACCENT)
FIGURE = _style("figure", BODY, fontName=BOLD, fontSize=21, leading=23, textColor=ACCENT, spaceAfter=0)
