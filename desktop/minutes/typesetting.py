"""The way to the printed minutes; the typesetting library is loaded at the first call."""

from collections.abc import Sequence

from desktop.minutes.values import MinutesContent
from desktop.paper.masking import Mask, masking
from desktop.paper.press import PRESS


def typeset_masked(
    content: MinutesContent, passages: Sequence[Sequence[str]]
) -> tuple[bytes, frozenset[int]]:
    """The minutes with each passage masked in any of its ways, and the numbers of those met nowhere."""
    with PRESS:
        from desktop.minutes.layout import lay_out  # noqa: PLC0415
        from desktop.paper.fonts import plain  # noqa: PLC0415

        with masking(Mask(passages, plain)) as mask:
            return lay_out(content), mask.missing


def typeset(content: MinutesContent) -> bytes:
    """The minutes as a PDF for print and archive (PDF/A-2a, PDF/UA-1). Any text is printed as text."""
    with PRESS:
        from desktop.minutes.layout import lay_out  # noqa: PLC0415  # half a second that a start need not pay

        return lay_out(content)
