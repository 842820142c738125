"""Layers are added, changed, moved, removed, and each of it is taken back."""

import json
from dataclasses import replace

import pytest

from desktop.layers.layers import Layers
from desktop.layers.sources import shown_source
from models.map.layers import LayerColour, LayerEdit, LayerOptions, LayerStyle, NewLayer
from models.map.values import LayerKind
from models.refusals import Refusal, RefusalKind

POINT = {
    "type": "Feature",
    "properties": {"name": "A"},
    "geometry": {"type": "Point", "coordinates": [15, 58]},
}
FEATURES = {"type": "FeatureCollection", "features": [POINT]}
STOPS = NewLayer("Hållplatser", LayerKind.FEATURES, "stops.geojson", LayerOptions(count=1), FEATURES)
ORTHO = NewLayer("Ortofoto", LayerKind.XYZ, "https://kartor.example/{z}/{x}/{y}.png?key=abc")
MAP = NewLayer("Karta", LayerKind.WMS, "https://kartor.example/wms", LayerOptions(layer="karta"))


def names(layers) -> list[str]:
    return [row.name for row in layers.listing()]


def edit_of(row, **changed) -> LayerEdit:
    edit = LayerEdit(
        row.id, row.version, row.name, row.options.attribution, row.options.opacity, row.is_shown, row.style
    )
    return replace(edit, **changed)


def test_a_layer_is_kept_as_it_was_added(any_store):
    layers = Layers(any_store)
    layers.add(STOPS, ORTHO, MAP)
    assert names(layers) == ["Karta", "Ortofoto", "Hållplatser"]
    stops = layers.listing()[-1]
    assert (stops.layer_kind, stops.source, stops.options.count) == (LayerKind.FEATURES, "stops.geojson", 1)
    assert layers.listing()[0].options == MAP.options
    drawn = layers.drawn()
    assert [layer.row.name for layer in drawn] == ["Hållplatser", "Ortofoto", "Karta"]
    assert json.loads(drawn[0].features) == FEATURES
    assert drawn[1].features == ""


def test_a_taken_name_gets_a_number(store):
    layers = Layers(store)
    layers.add(STOPS, STOPS, STOPS)
    assert names(layers) == ["Hållplatser 3", "Hållplatser 2", "Hållplatser"]


def test_a_layer_is_changed_and_the_change_taken_back(any_store):
    layers = Layers(any_store)
    layers.add(STOPS)
    (row,) = layers.listing()
    style = LayerStyle(line=LayerColour.BRICK, width=5, surface=LayerColour.GREEN, fill=60, shows_names=False)
    layers.save(
        edit_of(row, name="Busshållplatser", attribution="ÖGT", opacity=50, is_shown=False, style=style)
    )
    (changed,) = layers.listing()
    assert (changed.name, changed.options.attribution, changed.options.opacity) == (
        "Busshållplatser",
        "ÖGT",
        50,
    )
    assert changed.style == style
    assert changed.options.count == 1
    assert layers.drawn() == []
    any_store.undo.undo_last()
    assert replace(layers.listing()[0], version=row.version) == row


def test_an_old_form_does_not_overwrite(store):
    layers = Layers(store)
    layers.add(STOPS)
    (row,) = layers.listing()
    layers.save(edit_of(row, name="Ny"))
    with pytest.raises(Refusal) as refused:
        layers.save(edit_of(row, name="Gammal"))
    assert refused.value.kind is RefusalKind.CHANGED_MEANWHILE


def test_a_name_is_needed_and_is_its_own(store):
    layers = Layers(store)
    layers.add(STOPS, ORTHO)
    row = layers.listing()[0]
    for name, kind in ((" ", RefusalKind.NAME_MISSING), ("Hållplatser", RefusalKind.NAME_TAKEN)):
        with pytest.raises(Refusal) as refused:
            layers.save(edit_of(row, name=name))
        assert refused.value.kind is kind


def test_layers_change_places_and_the_move_is_taken_back(any_store):
    layers = Layers(any_store)
    stops, ortho, map_ = layers.add(STOPS, ORTHO, MAP)
    layers.move(stops, 1)
    assert names(layers) == ["Karta", "Hållplatser", "Ortofoto"]
    layers.move(map_, 1)
    assert names(layers) == ["Karta", "Hållplatser", "Ortofoto"]
    any_store.undo.undo_last()
    assert names(layers) == ["Karta", "Ortofoto", "Hållplatser"]
    layers.move(ortho, -1)
    assert names(layers) == ["Karta", "Hållplatser", "Ortofoto"]


def test_a_removed_layer_is_there_again_with_its_shapes(any_store):
    layers = Layers(any_store)
    (stops,) = layers.add(STOPS)
    layers.remove(stops)
    assert names(layers) == []
    any_store.undo.undo_last()
    assert json.loads(layers.drawn()[0].features) == FEATURES
    with pytest.raises(Refusal):
        layers.remove(999)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("file:///etc/passwd", RefusalKind.ADDRESS_UNREADABLE),
        ("ftp://kartor.example/{z}/{x}/{y}", RefusalKind.ADDRESS_UNREADABLE),
        ("kartor.example/{z}/{x}/{y}", RefusalKind.ADDRESS_UNREADABLE),
        ("https:///{z}/{x}/{y}", RefusalKind.ADDRESS_UNREADABLE),
        ("https://[::1/{z}/{x}/{y}", RefusalKind.ADDRESS_UNREADABLE),
        ("https://kartor.example:port/{z}/{x}/{y}", RefusalKind.ADDRESS_UNREADABLE),
        ("https://kartor.example/{z}/{x}/{y}\r\nHost: x", RefusalKind.ADDRESS_UNREADABLE),
        ("https://kartor.example/" + "a" * 3000, RefusalKind.ADDRESS_UNREADABLE),
        ("https://me:secret@kartor.example/{z}/{x}/{y}", RefusalKind.ADDRESS_WITH_PASSWORD),
        ("https://kartor.example/{z}/{x}.png", RefusalKind.TEMPLATE_INCOMPLETE),
    ],
)
def test_what_is_no_address_of_tiles_is_refused(store, source, kind):
    with pytest.raises(Refusal) as refused:
        Layers(store).add(NewLayer("x", LayerKind.XYZ, source))
    assert refused.value.kind is kind


def test_a_wms_without_a_layer_is_refused(store):
    with pytest.raises(Refusal) as refused:
        Layers(store).add(NewLayer("x", LayerKind.WMS, "https://kartor.example/wms"))
    assert refused.value.kind is RefusalKind.LAYER_UNNAMED


def test_what_a_key_could_stand_in_is_not_shown():
    assert shown_source(ORTHO.source) == "kartor.example/{z}/{x}/{y}.png"
