"""Register, Kartlager: layers are added, styled, moved and removed, and the net is a choice."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.layers.layers import Layers
from models.map.layers import LayerColour, LayerOptions, NewLayer
from models.map.values import LayerKind
from tests import tile_servers as servers
from tests.desktop.layers.test_capabilities import WMS_111
from tests.desktop.layers.test_layer_files import mbtiles, write_gpkg
from tests.ui.map.view.test_map_view import HOSTILE
from ui.navigation import PageName


@pytest.fixture
def section(qtbot, window, swedish):
    window.visit(PageName.REGISTER)
    window.page.choose("layers")
    qtbot.waitUntil(lambda: window.is_idle)
    return window.page.section


@pytest.fixture
def settle(qtbot, window):
    def wait(fact=lambda: True):
        qtbot.waitUntil(lambda: window.is_idle and bool(fact()))

    return wait


@pytest.fixture
def stops(tmp_path):
    point = {"type": "Point", "coordinates": [15.6, 58.4]}
    feature = {"type": "Feature", "properties": {"name": "Torget"}, "geometry": point}
    path = tmp_path / "Hållplatser.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    return path


def names(section) -> list[str]:
    return [row.name for row in section.table.rows]


def states(section) -> list[str]:
    column = section.table.columns[1]
    return [column.text(row) for row in section.table.rows]


def test_without_layers_the_first_is_offered_and_the_net_is_off(section):
    assert section.empty.isVisible()
    assert section.net.isVisible()
    assert not section.net.switch.isChecked()


def test_a_file_is_taken_in_styled_and_taken_back(section, settle, window, stops, store):
    section.add_file(stops)
    settle(lambda: names(section) == ["Hållplatser"])
    assert states(section) == ["visas"]
    section.form.style_fields.line.pick(LayerColour.BRICK)
    section.form.style_fields.line.picked.emit(LayerColour.BRICK)
    settle(lambda: Layers(store).listing()[0].style.line is LayerColour.BRICK)
    settle(window.status.undo_button.isVisible)
    window.status.undo_button.click()
    settle(lambda: Layers(store).listing()[0].style.line is LayerColour.PETROL)
    section.remove_button.click()
    settle(section.empty.isVisible)
    settle(window.status.undo_button.isVisible)
    window.status.undo_button.click()
    settle(lambda: names(section) == ["Hållplatser"])


def test_which_layers_of_a_geopackage_is_asked(section, settle, tmp_path):
    import shapely

    path = tmp_path / "kommun.gpkg"
    for name in ("Kvarter", "Gator & torg"):
        write_gpkg(path, name, [shapely.box(536_000, 6_473_000, 537_000, 6_474_000)])
    section.add_file(path)
    settle(section.parts.isVisible)
    first = section.parts.boxes[0]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    section.parts.agree_button.click()
    settle(lambda: names(section) == ["Gator & torg"])


def test_layers_are_moved_by_key(section, settle, window, store):
    Layers(store).add(*[NewLayer(name, LayerKind.XYZ, "https://k.example/{z}/{x}/{y}") for name in "ABC"])
    settle(lambda: names(section) == ["C", "B", "A"])
    section.view.choose_place(2)
    section.view.setFocus()
    QTest.keyClick(section.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle(lambda: names(section) == ["C", "A", "B"])


def test_a_file_that_is_gone_says_so(section, settle, tmp_path):
    path = mbtiles(tmp_path / "foto.mbtiles")
    section.add_file(path)
    settle(lambda: states(section) == ["visas"])
    path.unlink()
    section.refresh()
    settle(lambda: states(section) == ["saknar sin fil"])


def test_a_file_that_is_none_is_refused_in_words(section, settle, window, tmp_path):
    path = tmp_path / "bild.png"
    path.write_bytes(servers.picture())
    section.add_file(path)
    settle(window.page.message.isVisible)


def test_a_service_is_read_chosen_and_added(section, settle, window, store):
    with servers.serving(servers.giving(WMS_111.encode(), "text/xml")) as server:
        section.net.switch.click()
        QTest.keyClick(section.empty, Qt.Key.Key_N)
        settle(section.service.isVisible)
        section.service.address.setText(server.address)
        QTest.keyClick(section.service.address, Qt.Key.Key_Return)
        settle(lambda: section.service.layer.text() == "a")
        section.service.name.setText("Grundkarta")
        section.service.agree_button.click()
        settle(lambda: names(section) == ["Grundkarta"])
    (row,) = Layers(store).listing()
    assert (row.layer_kind, row.source, row.options.version) == (LayerKind.WMS, server.address, "1.1.1")


def test_a_service_is_not_read_while_the_net_is_off(section, settle, window):
    with servers.serving(servers.giving(WMS_111.encode(), "text/xml")) as server:
        section.service.ask()
        section.service.address.setText(server.address)
        section.service.read_button.click()
        settle(window.page.message.isVisible)
        assert server.asked == []


def test_tiles_are_added_by_hand(section, settle, store):
    section.service.ask()
    section.service.kind.pick(LayerKind.XYZ)
    section.service.kind.picked.emit(LayerKind.XYZ)
    assert not section.service.layer.isVisible()
    section.service.address.setText("https://kartor.example/{z}/{x}/{y}.png?token=hemligt")
    section.service.name.setText("Ortofoto")
    section.service.agree_button.click()
    settle(lambda: names(section) == ["Ortofoto"])
    assert states(section) == ["hämtas inte"]
    assert "hemligt" not in section.form.source.text()
    source = section.table.columns[3]
    assert "hemligt" not in source.text(section.table.rows[0]) + source.tip(section.table.rows[0])


def test_the_switch_and_the_cache_are_the_machines_own(section, settle, window, settings):
    section.net.switch.click()
    assert settings.now.fetches_tiles
    section.net.size_.pick(500)
    section.net.size_.picked.emit(500)
    assert settings.now.tile_cache_mb == 500
    settle()


def test_kept_pictures_are_counted_and_emptied(section, settle):
    from desktop.layers.pictures import Picture
    from desktop.layers.tile_grid import Tile

    cache = section._post.cache
    for column in range(50):
        cache.put("x", Tile(10, column, 1), Picture("image/png", bytes(50_000)), 100_000_000)
    section.refresh()
    settle(section.net.empty_button.isEnabled)
    assert "3 MB" in section.net.used.text()
    section.net.empty_button.click()
    settle(lambda: not section.net.empty_button.isEnabled())
    assert cache.used == 0


def test_hostile_names_stand_as_they_are(section, settle, store):
    for text in HOSTILE:
        Layers(store).add(
            NewLayer(text, LayerKind.XYZ, "https://k.example/{z}/{x}/{y}", LayerOptions(attribution=text))
        )
    settle(lambda: len(section.table.rows) == len(HOSTILE))
    kept = {" ".join(text.split()) for text in HOSTILE}
    assert {section.table.columns[0].text(row) for row in section.table.rows} == kept
