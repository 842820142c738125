"""The person's own title on the stand-alone page, whatever it is, in a real browser."""

import pytest

from desktop.map_exports.exports import MapExports
from desktop.map_exports.wishes import MapExportWish
from tests.desktop.map_exports.conftest import build_town, reports_at, within
from tests.ui.map.hostile import HOSTILE


@pytest.mark.parametrize("number", range(len(HOSTILE)))
def test_a_hostile_title_stands_as_it_is_and_does_nothing(store, opened, tmp_path, number):
    title = HOSTILE[number].strip()
    build_town(store, [title], tmp_path)
    reports_at(store, [within(0)] * 3)
    path = tmp_path / "karta.html"
    MapExports(store).export(MapExportWish(title=title), path)
    page = opened(path)
    assert page.locator("h1").text_content().strip() == title
    assert page.evaluate("document.title").find(" ".join(title.split())) >= 0
    assert page.locator(".plate b").all_text_contents() == [title]
    assert page.locator("img, iframe, svg[onload]").count() == 0
    assert (page.said, page.asked) == ([], [path.as_uri()])
