"""Layers on the open map: their pictures are seen, kept, and seen again with their server stopped."""

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor

from desktop.layers.fetching import Fetching, Limits
from desktop.layers.layers import Layers
from desktop.layers.tile_post import Rules, TilePost
from desktop.map.page.tile_answers import TileAnswers
from models.map.layers import LayerOptions, NewLayer
from models.map.values import LayerKind
from tests import tile_servers as servers
from tests.ui.map.view.test_map_view import HOSTILE
from ui.map.view.layers_on_map import LayersOnMap

SQUARE = [[15.55, 58.36], [15.70, 58.36], [15.70, 58.44], [15.55, 58.44], [15.55, 58.36]]


@pytest.fixture
def layers(store) -> Layers:
    return Layers(store)


@pytest.fixture
def tiles(jobs, settings, tmp_path):
    def rules() -> Rules:
        return Rules(settings.now.fetches_tiles)

    post = TilePost(tmp_path / "tiles.db", rules, Fetching(Limits(wait=1, whole=2)))
    yield TileAnswers(post, jobs)
    post.close()


@pytest.fixture
def on_map(desk, layers, tiles, view) -> LayersOnMap:
    view.centre_on(58.40, 15.62, 14)
    return LayersOnMap(desk, layers, tiles, view)


def share_of(view, colour) -> float:
    """How much of the map has about this colour."""
    image = view.grab().toImage()
    spots = [QPoint(x, y) for x in range(2, image.width(), 6) for y in range(2, image.height(), 6)]
    seen = Counter(_is_near(image.pixelColor(spot), colour) for spot in spots)
    return seen[True] / len(spots)


def _is_near(one: QColor, other) -> bool:
    return all(abs(a - b) < 12 for a, b in zip((one.red(), one.green(), one.blue()), other, strict=True))


def service(kind: LayerKind, address: str, **options) -> NewLayer:
    return NewLayer("Ortofoto", kind, address, LayerOptions(**options))


@pytest.mark.parametrize("kind", ["xyz", "wmts", "wms"])
def test_tiles_are_shown_kept_and_shown_again_with_the_server_stopped(
    qtbot, view, on_map, layers, asked, kind
):
    on_map._desk.settings.change(fetches_tiles=True)
    with servers.serving(servers.tiles()) as server:
        layer = {
            "xyz": service(LayerKind.XYZ, server.address + "/{z}/{x}/{y}.png"),
            "wmts": service(LayerKind.WMTS, server.address + "/wmts", layer="orto", matrix_set="3857"),
            "wms": service(LayerKind.WMS, server.address + "/wms", layer="orto"),
        }[kind]
        layers.add(layer)
        qtbot.waitUntil(lambda: share_of(view, servers.GREEN) > 0.7)
        assert server.asked
    count = len(server.asked)
    on_map.ask_again()
    shown = (
        "[...document.querySelectorAll('.leaflet-tile')].filter((tile) => tile.naturalWidth === 256).length"
    )
    qtbot.waitUntil(lambda: asked(view, shown) > 3)
    qtbot.waitUntil(lambda: share_of(view, servers.GREEN) > 0.7)
    assert len(server.asked) == count
    assert asked(view, "desk.layers._trouble.hidden")


def test_nothing_is_asked_until_the_switch_is_on(qtbot, view, on_map, layers, settings, asked):
    with servers.serving(servers.tiles()) as server:
        layers.add(service(LayerKind.XYZ, server.address + "/{z}/{x}/{y}.png"))
        qtbot.waitUntil(lambda: "not fetched" in asked(view, "desk.layers._trouble.textContent"))
        assert server.asked == []
        assert share_of(view, servers.GREEN) < 0.1
        settings.change(fetches_tiles=True)
        qtbot.waitUntil(lambda: share_of(view, servers.GREEN) > 0.7)
        assert asked(view, "desk.layers._trouble.hidden")


def test_a_layer_that_does_not_come_says_so_and_the_map_goes_on(qtbot, view, on_map, layers, settings, asked):
    settings.change(fetches_tiles=True)
    before = share_of(view, servers.GREEN)
    with servers.serving(servers.web_page) as server:
        layers.add(service(LayerKind.XYZ, server.address + "/{z}/{x}/{y}.png"))
        qtbot.waitUntil(lambda: "gives no pictures" in asked(view, "desk.layers._trouble.textContent"))
    assert "Ortofoto" in asked(view, "desk.layers._trouble.textContent")
    assert share_of(view, servers.GREEN) == pytest.approx(before, abs=0.05)
    assert asked(view, "desk.base._shapes.size") > 1


def test_a_map_that_is_closed_while_pictures_are_awaited_harms_nothing(
    qtbot, jobs, town, desk, layers, tiles
):
    from ui.map.view.map_view import MapView

    desk.settings.change(fetches_tiles=True)
    with servers.serving(servers.silent) as server:
        layers.add(service(LayerKind.XYZ, server.address + "/{z}/{x}/{y}.png"))
        other = MapView(jobs)
        qtbot.addWidget(other)
        other.show_base(town)
        LayersOnMap(desk, layers, tiles, other)
        other.show()
        qtbot.waitUntil(lambda: bool(server.asked))
        assert tiles._waiting
        other.close()
        other.dispose()
        qtbot.waitUntil(lambda: not tiles._waiting)


def test_features_are_drawn_over_the_base(qtbot, view, on_map, layers, asked):
    geometry = {"type": "Polygon", "coordinates": [SQUARE]}
    layers.add(_features(geometry, "Fastigheter"))
    qtbot.waitUntil(lambda: asked(view, "desk.layers._layers.size") == 1)
    assert asked(view, "[...desk.layers._layers.values()][0]._shapes[0].form") == "surface"
    (layer,) = layers.listing()
    layers.remove(layer.id)
    qtbot.waitUntil(lambda: asked(view, "desk.layers._layers.size") == 0)
    assert asked(view, "document.querySelectorAll('.leaflet-tile').length") == 0


def test_layers_lie_in_their_order(qtbot, view, on_map, layers, asked):
    point = {"type": "Point", "coordinates": [15.62, 58.40]}
    layers.add(_features(point, "Under"), _features(point, "Över"))
    heights = "[...desk.layers._layers.values()].map((one) => one.getPane().style.zIndex)"
    qtbot.waitUntil(lambda: asked(view, heights) == ["210", "211"])


def test_hostile_names_and_credits_are_shown_as_they_are(qtbot, view, on_map, layers, asked, tmp_path):
    for text in HOSTILE:
        gone = Path(tmp_path / "gone.mbtiles")
        options = LayerOptions(attribution=text)
        (id_,) = layers.add(NewLayer(text, LayerKind.MBTILES, str(gone), options))
        shown = " ".join(text.split())[:59]
        qtbot.waitUntil(lambda text=text: asked(view, "desk.layers._credits.textContent") == text)
        qtbot.waitUntil(lambda shown=shown: shown in asked(view, "desk.layers._trouble.textContent"))
        assert asked(view, "desk.layers._credits.childElementCount") == 0
        assert asked(view, "desk.layers._trouble.childElementCount") == 0
        assert asked(view, "document.title") != "taken"
        layers.remove(id_)


def _features(geometry: dict, name: str) -> NewLayer:
    feature = {"type": "Feature", "properties": {"name": name}, "geometry": geometry}
    collection = {"type": "FeatureCollection", "features": [feature]}
    return NewLayer(name, LayerKind.FEATURES, f"{name}.geojson", LayerOptions(count=1), collection)
