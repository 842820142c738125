"""A printer without colour loses nothing: what is late says so in words, and markers differ in shape."""

import subprocess
from itertools import combinations
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from reportlab.graphics import renderPDF

from desktop.map.paper.drawing import draw_map
from desktop.map.paper.markers import RADIUS
from desktop.map.paper.points import MapPoint, PointShape
from desktop.minutes.typesetting import typeset
from tests.invented_minutes import minutes
from tests.paper import pages_of

SIDE = 120.0
DOTS = 144


def grey(printed: bytes, folder: Path, page: int = 1) -> Image.Image:
    """One page as a printer without colour would print it."""
    (folder / "printed.pdf").write_bytes(printed)
    command = ["pdftoppm", "-gray", "-r", str(DOTS), "-f", str(page), "-l", str(page), "-singlefile"]
    subprocess.run([*command, "printed.pdf", "page"], cwd=folder, check=True)
    with Image.open(folder / "page.pgm") as seen:
        return seen.copy()


def marker(shape: PointShape, folder: Path) -> Image.Image:
    """The same point, marked with a shape, on an empty map."""
    drawing = draw_map({}, [MapPoint("4", 58.4, 15.6, shape, "")], SIDE, SIDE)
    seen = grey(renderPDF.drawToString(drawing), folder)
    middle, reach = SIDE / 2 * DOTS / 72, (RADIUS + 4) * DOTS / 72
    return seen.crop(
        (int(middle - reach), int(middle - reach), int(middle + reach), int(middle + reach))
    ).point(lambda shade: 255 if shade > 140 else 0)


@pytest.mark.parametrize(("one", "other"), list(combinations(PointShape, 2)))
def test_markers_are_told_apart_without_colour(one: PointShape, other: PointShape, tmp_path: Path) -> None:
    difference = ImageChops.difference(marker(one, tmp_path), marker(other, tmp_path))
    share = difference.histogram()[255] / (difference.width * difference.height)
    assert share > 0.065


def test_the_legend_names_the_shapes_and_the_overdue_say_how_late(tmp_path: Path) -> None:
    text = " ".join(" ".join(pages_of(typeset(minutes(14)), tmp_path)).split())
    for words in ("Cirkel: åtgärd sedan tidigare.", "Kvadrat: ny åtgärd.", "Romb: försenad åtgärd."):
        assert words in text
    assert text.count("16 dagar sen") == 3
    assert "3 av dem är försenade och står först" in text


def test_the_bars_of_two_weeks_are_told_apart_without_colour(tmp_path: Path) -> None:
    text = " ".join(" ".join(pages_of(typeset(minutes(2)), tmp_path)).split())
    assert "Mörk stapel: vecka 47. Ljus stapel: vecka 46." in text
