"""The way to the printed minutes; the typesetting library is loaded at the first call."""

from desktop.minutes.values import MinutesContent
from desktop.paper.press import PRESS


def typeset(content: MinutesContent) -> bytes:
    """The minutes as a PDF for print and archive (PDF/A-2a, PDF/UA-1). Any text is printed as text."""
    with PRESS:
        from desktop.minutes.layout import lay_out  # noqa: PLC0415  # half a second that a start need not pay

        return lay_out(content)
