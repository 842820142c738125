"""The head of every page: arms, municipality, and what paper of which day this is."""

from io import BytesIO

from PIL import Image, UnidentifiedImageError
from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing, Path
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfmetrics import stringWidth

from desktop.minutes.values import MinutesContent
from desktop.minutes.words import say
from desktop.paper import look
from desktop.paper.canvas import TaggedCanvas
from desktop.paper.fonts import BOLD, REGULAR, SEMIBOLD, printable, shortened
from models.meetings.values import MinutesState

_SHIELD_WIDTH, _ARMS_HEIGHT, _WIDEST_ARMS = 26.0, 31.0, 96.0
_FIRST_LINE, _SECOND_LINE = look.PAGE_HEIGHT - 15.6 * mm, look.PAGE_HEIGHT - 19.9 * mm
_RULE = look.PAGE_HEIGHT - 25.2 * mm
_NAME_SIZE, _SMALL = 13.5, 8.6
_STAMP_SIZE, _STAMP_HEIGHT = 10.0, 18.0
_PIXELS = 400


class Letterhead:
    """Draws the head on each page; the arms are read once."""

    def __init__(self, content: MinutesContent) -> None:
        self._issuer = content.issuer
        self._title = content.title
        sitting = content.sitting
        self._day = " · ".join(
            each for each in (sitting.held_on.isoformat(), sitting.registry_number) if each
        )
        self._stamp = _stamp(content)
        self._arms = _picture(content.issuer.arms)
        self._arms_width = _SHIELD_WIDTH if self._arms is None else _width(self._arms)

    def __call__(self, canvas: TaggedCanvas) -> None:
        right = look.PAGE_WIDTH - look.RIGHT
        self._draw_arms(canvas)
        if self._stamp:
            right -= _draw_stamp(canvas, right, self._stamp) + 10
        left = look.LEFT + self._arms_width + 9
        _draw_right(canvas, self._title, self._day, right, left)
        self._draw_name(canvas, left, (right - left) * 0.6)
        canvas.setStrokeColor(look.ACCENT)
        canvas.setLineWidth(1.1)
        canvas.line(look.LEFT, _RULE, look.PAGE_WIDTH - look.RIGHT, _RULE)

    def _draw_arms(self, canvas: TaggedCanvas) -> None:
        base = look.PAGE_HEIGHT - 22.2 * mm
        if self._arms is None:
            renderPDF.draw(_shield(), canvas, look.LEFT, base)
            return
        box = {"width": self._arms_width, "height": _ARMS_HEIGHT, "preserveAspectRatio": True, "anchor": "w"}
        canvas.drawImage(self._arms, look.LEFT, base, **box)

    def _draw_name(self, canvas: TaggedCanvas, left: float, width: float) -> None:
        canvas.setFillColor(look.ACCENT)
        canvas.setFont(BOLD, _NAME_SIZE)
        name = shortened(self._issuer.municipality, BOLD, _NAME_SIZE, width)
        canvas.drawString(left, _FIRST_LINE, name)
        canvas.setFillColor(look.MUTED)
        canvas.setFont(REGULAR, _SMALL)
        canvas.drawString(left, _SECOND_LINE, shortened(self._issuer.unit, REGULAR, _SMALL, width))


def _stamp(content: MinutesContent) -> str:
    if content.masking is not None:
        return say("masking.stamp")
    return say("standing.stamp") if content.version.state is MinutesState.DRAFT else ""


def _draw_right(canvas: TaggedCanvas, title: str, day: str, right: float, left: float) -> None:
    width = (right - left) * 0.38
    canvas.setFillColor(look.INK)
    canvas.setFont(SEMIBOLD, _SMALL)
    canvas.drawRightString(right, _FIRST_LINE, shortened(title, SEMIBOLD, _SMALL, width))
    canvas.setFillColor(look.MUTED)
    canvas.setFont(REGULAR, _SMALL)
    canvas.drawRightString(right, _SECOND_LINE, shortened(day, REGULAR, _SMALL, width))


def _draw_stamp(canvas: TaggedCanvas, right: float, word: str) -> float:
    """The word that says what sort of copy this is, in a frame. Returns its width."""
    word = printable(word)
    width = float(stringWidth(word, BOLD, _STAMP_SIZE)) + 14
    base = _SECOND_LINE - 0.5
    canvas.setStrokeColor(look.SIGNAL)
    canvas.setLineWidth(1.4)
    canvas.roundRect(right - width, base, width, _STAMP_HEIGHT, 2.5, stroke=1, fill=0)
    canvas.setFillColor(look.SIGNAL)
    canvas.setFont(BOLD, _STAMP_SIZE)
    canvas.drawCentredString(right - width / 2, base + 5.6, word)
    return width


def _picture(arms: bytes | None) -> ImageReader | None:
    """The arms, flat on white as the paper is. None: no picture in the bytes."""
    if not arms:
        return None
    try:
        with Image.open(BytesIO(arms)) as opened:
            opened.thumbnail((_PIXELS, _PIXELS))
            seen = opened.convert("RGBA")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None
    white = Image.new("RGBA", seen.size, "white")
    return ImageReader(Image.alpha_composite(white, seen).convert("RGB"))


def _width(arms: ImageReader) -> float:
    """How wide the arms are at their height; those with letters beside them may be a good deal wider."""
    width, height = arms.getSize()
    return min(_WIDEST_ARMS, _ARMS_HEIGHT * float(width) / float(height))


def _shield() -> Drawing:
    """A plain shield in the accent colour, where no arms are set."""
    width, height = _SHIELD_WIDTH, _ARMS_HEIGHT
    drawing = Drawing(width, height)
    drawing.add(_shield_path(0, width, 0, height, fillColor=look.ACCENT, strokeColor=None))
    drawing.add(_shield_path(2.4, width - 2.4, 2.9, height - 2.4, fillColor=None, strokeColor=look.WHITE))
    return drawing


def _shield_path(left: float, right: float, bottom: float, top: float, **style: object) -> Path:
    middle, shoulder, waist = (
        (left + right) / 2,
        bottom + (top - bottom) * 0.42,
        bottom + (top - bottom) * 0.16,
    )
    path = Path(strokeWidth=0.9, **style)
    path.moveTo(left, top)
    path.lineTo(right, top)
    path.lineTo(right, shoulder)
    path.curveTo(right, waist, middle + (right - middle) * 0.45, bottom + 2, middle, bottom)
    path.curveTo(middle - (middle - left) * 0.45, bottom + 2, left, waist, left, shoulder)
    path.closePath()
    return path
