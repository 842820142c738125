"""The person's own title on the stand-alone page, whatever it is, in a real browser."""

from desktop.map_exports.exports import MapExports
from desktop.map_exports.wishes import MapExportWish
from tests.desktop.map_exports.conftest import build_town, reports_at, within
from tests.ui.map.hostile import HOSTILE


def test_hostile_titles_stand_as_they_are_and_do_nothing(store, opened, tmp_path):
    build_town(store, ["Centrum"], tmp_path)
    reports_at(store, [within(0)] * 3)
    exports = MapExports(store)
    for number, text in enumerate(HOSTILE):
        title = text.strip()
        path = tmp_path / f"karta-{number}.html"
        exports.export(MapExportWish(title=title), path)
        page = opened(path)
        assert page.locator("h1").text_content().strip() == title
        assert page.evaluate("document.title").find(" ".join(title.split())) >= 0
        assert page.locator("img, iframe, svg[onload]").count() == 0
        assert (page.said, page.asked) == ([], [path.as_uri()])
