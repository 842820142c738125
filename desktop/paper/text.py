"""Paragraphs of plain text: nothing in them is ever taken for markup."""

from functools import cache
from typing import Any

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph
from reportlab.platypus.paraparser import ParaFrag

from desktop.paper.fonts import SEMIBOLD, printable
from desktop.paper.look import INK, WHITE
from desktop.paper.masking import mask_now
from desktop.paper.structure import StructureElement

_SHORTEST_HYPHENATED = 11


class Text(Paragraph):
    """A paragraph bound to its element. Drawn again (a repeated table header) it is an artifact."""

    style: ParagraphStyle

    def __init__(
        self,
        text: str | None,
        style: ParagraphStyle,
        bulletText: str | None = None,  # noqa: N803
        frags: list[Any] | None = None,
        *,
        element: StructureElement | None = None,
        lead: str = "",
    ) -> None:
        """`lead` stands before the text, stronger; on a line of its own where it ends with a line break.

        ReportLab itself passes `frags` when it splits.
        """
        parts = frags if frags is not None else _led(lead, text or "", style)
        super().__init__(None, style, bulletText, parts)
        self.element = element
        if element is not None:
            element.lead, element.text = lead, text or ""
        self.goes_on = False
        self._is_drawn = False
        self._wrapped: tuple[float, float, float] | None = None

    # ReportLab overrides

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """A table asks each cell two or three times: the answer for one width is kept.

        A word is hyphenated only where it would not fit a line of its own; elsewhere it reads better whole.
        """
        if self._wrapped is None or self._wrapped[0] != available_width or not hasattr(self, "blPara"):
            width, height = super().wrap(available_width, available_height)
            if self._splitLongWordCount and not self.style.hyphenationLang:
                self.style = _hyphenated(self.style)
                width, height = super().wrap(available_width, available_height)
            self._wrapped = (available_width, width, height)
        return self._wrapped[1:]

    def split(self, available_width: float, available_height: float) -> list[Paragraph]:
        pieces: list[Paragraph] = super().split(available_width, available_height)
        for piece in pieces:
            piece.element = self.element
            piece.goes_on = piece is not pieces[-1] or self.goes_on
        return pieces

    def draw(self) -> None:
        if self.element is None or self._is_drawn:
            with self.canv.artifact():
                super().draw()
            return
        self._is_drawn = True
        lines = self.blPara.lines if self.goes_on else self.blPara.lines[:-1]
        _end_with_spaces(lines, is_one_run=self.blPara.kind == 0)
        with self.canv.tagged(self.element):
            super().draw()


class Heading(Text):
    """A heading that the reader's table of contents leads to."""

    # ReportLab overrides

    def draw(self) -> None:
        self.canv.list_heading(self.getPlainText(), self.canv.absolutePosition(0, self.height)[1])
        super().draw()


def _end_with_spaces(lines: list[Any], *, is_one_run: bool) -> None:
    """A space between the last word of a line and the first of the next, for those who hear the text.

    ReportLab breaks one run into words (a cut word is no plain string), and several into pieces of runs
    (after a cut word comes an empty piece).
    """
    for line in lines:
        if is_one_run:
            words = line[1]
            words += [""] if type(words[-1]).__name__ in ("str", "_SplitWordEnd") else []
            continue
        pieces = [piece for piece in line.words if piece.text]
        if pieces and (line.lineBreak or line.words[-1].text):
            pieces[-1].text += " "


def coloured(style: ParagraphStyle, colour: Color, font: str) -> ParagraphStyle:
    """The same style in another colour and face, for a word of state in a cell."""
    return ParagraphStyle(f"{style.name} {colour.hexval()} {font}", style, textColor=colour, fontName=font)


@cache
def _hyphenated(style: ParagraphStyle) -> ParagraphStyle:
    options = {"hyphenationLang": "sv_SE", "hyphenationMinWordLength": _SHORTEST_HYPHENATED}
    return ParagraphStyle(f"{style.name} hyphenated", style, **options)


def _led(lead: str, text: str, style: ParagraphStyle) -> list[ParaFrag]:
    before, after = _runs(lead, style, SEMIBOLD), _runs(text, style)
    is_above = lead.endswith("\n") and before and after
    return [*before, *([_run("", style, "", lineBreak=True)] if is_above else []), *after]


def _runs(text: str, style: ParagraphStyle, font: str = "") -> list[ParaFrag]:
    """One run for each line of the text, with a break between them."""
    lines = [line for line in printable(text).split("\n") if line.strip()]
    runs: list[ParaFrag] = []
    for line in lines:
        runs += [_run("", style, font, lineBreak=True)] if runs else []
        runs += _line(line, style, font)
    return runs


def _line(line: str, style: ParagraphStyle, font: str) -> list[ParaFrag]:
    """One run, or more where a part of the line is masked: that stands white on a dark bar."""
    mask = mask_now()
    if mask is None:
        return [_run(line, style, font)]
    runs = []
    for part, is_bar in mask.parts(line):
        run = _run(part, style, SEMIBOLD if is_bar else font)
        if is_bar:
            run.textColor, run.backColor = WHITE, INK
        runs.append(run)
    return runs


def _run(text: str, style: ParagraphStyle, font: str, **marks: bool) -> ParaFrag:
    return ParaFrag(
        text=text,
        fontName=font or style.fontName,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        us_lines=[],
        link=[],
        **marks,
    )
