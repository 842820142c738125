"""The map answers real clicks, shows what it is told, and runs nothing that stands in a text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication, QWidget

from desktop.map.markers import Marker, MarkerTone
from models.kinds import Kind
from tests.ui.map.hostile import HOSTILE
from ui.map.view.map_view import MapView

TUNNEL = Marker(Kind.REPORT, 7, 58.3945, 15.617, "Lampan är trasig · ny", MarkerTone.NEW)
QUAY = Marker(Kind.CASE, 3, 58.4035, 15.592, "Buskörning på kajen · pågår", MarkerTone.OPEN)
SCHOOL = Marker(Kind.MEASURE, 9, 58.4160, 15.655, "Sanera klotter · sen", MarkerTone.LATE)


def test_a_click_on_a_marker_tells_which(view, click, qtbot):
    view.show_points([TUNNEL, QUAY, SCHOOL])
    with qtbot.waitSignal(view.point_chosen) as told:
        click(view, QUAY.latitude, QUAY.longitude)
    assert told.args == [Kind.CASE, 3]


def test_from_afar_the_things_of_one_spot_are_one_marker_of_each_kind(view, asked, click, qtbot):
    view.show_points([*_on_the_quay(), TUNNEL, SCHOOL])
    view.fit_to_points()
    drawn = asked(view, "desk.points.drawn.map(({index, heap}) => [index, heap])")
    assert sorted(drawn) == [[0, 1], [3, 3], [4, 1], [5, 1]]
    with qtbot.waitSignal(view.point_chosen) as told:
        click(view, QUAY.latitude, QUAY.longitude)
    assert told.args == [Kind.CASE, 3]


def test_near_by_the_things_of_one_spot_stand_apart(view, asked):
    view.show_points(_on_the_quay())
    view.centre_on(QUAY.latitude, QUAY.longitude, 16)
    found = asked(view, "desk.points.drawn.map((one) => [one.index, desk.points.at(one)])")
    assert sorted(found) == [[0, 0], [1, 1], [2, 2], [3, 3]]


def test_the_name_of_an_area_moves_clear_of_a_marker(view, asked):
    middle = "desk.middleOf(desk.base._of('area')[0])"
    x, y = asked(view, f"Object.values(desk.map.unproject({middle}.map((part) => part * 256), 0))")
    view.show_points([replace(QUAY, latitude=x, longitude=y)])
    view.centre_on(x, y, 14)
    here, name, *_others = asked(view, "desk.names.taken")
    assert abs(here["y"] - name["y"]) >= here["high"] + name["high"]


def _on_the_quay() -> list[Marker]:
    """A case and its three measures, the last of them late."""
    measures = [replace(QUAY, kind=Kind.MEASURE, id=number) for number in (4, 5, 6)]
    return [QUAY, *measures[:2], replace(measures[2], tone=MarkerTone.LATE)]


def test_a_double_click_opens_the_marked_thing(view, asked, qtbot):
    view.show_points([TUNNEL, QUAY, SCHOOL])
    spot = f"desk.map.latLngToContainerPoint([{QUAY.latitude}, {QUAY.longitude}])"
    event = f"new MouseEvent('dblclick', {{bubbles: true, clientX: {spot}.x, clientY: {spot}.y}})"
    with qtbot.waitSignal(view.point_opened) as told:
        asked(view, f"document.querySelector('canvas').dispatchEvent({event})")
    assert told.args == [Kind.CASE, 3]


def test_a_click_beside_the_markers_tells_the_place(view, click, qtbot):
    view.show_points([TUNNEL, QUAY, SCHOOL])
    with qtbot.waitSignal(view.place_clicked) as told:
        click(view, 58.404, 15.63)
    assert told.args == pytest.approx([58.404, 15.63], abs=0.0005)


def test_while_placing_even_a_marker_is_only_a_place(view, click, qtbot):
    view.show_points([TUNNEL, QUAY, SCHOOL])
    view.set_placing("Klicka där det är")
    with (
        qtbot.assertNotEmitted(view.point_chosen),
        qtbot.waitSignal(view.place_clicked) as told,
    ):
        click(view, QUAY.latitude, QUAY.longitude)
    assert told.args == pytest.approx([QUAY.latitude, QUAY.longitude], abs=0.0005)


def test_the_keyboard_places_in_the_middle_and_leaves(view, qtbot, asked):
    view.centre_on(58.4, 15.62)
    view.set_placing("Klicka där det är")
    view.engine.view.setFocus()
    assert asked(view, "desk.map.getContainer() === document.activeElement")
    target = view.engine.view.focusProxy()
    with qtbot.waitSignal(view.place_clicked) as told:
        QTest.keyClick(target, Qt.Key.Key_Return)
    assert told.args == pytest.approx([58.4, 15.62], abs=0.00001)
    with qtbot.waitSignal(view.placing_left):
        QTest.keyClick(target, Qt.Key.Key_Escape)


def test_hostile_titles_are_said_as_they_are_while_they_are_placed(view, asked):
    for text in HOSTILE:
        view.set_placing(text)
        assert asked(view, "desk.banner.textContent") == text
        assert asked(view, "desk.banner.childElementCount") == 0


def test_the_highlighted_marker_is_brought_into_view(view, asked):
    view.show_points([TUNNEL, QUAY, SCHOOL])
    view.centre_on(TUNNEL.latitude, TUNNEL.longitude, 17)
    view.highlight(Kind.MEASURE, 9)
    assert asked(view, "desk.points.chosen") == [2, 9]
    assert asked(view, f"desk.map.getBounds().contains([{SCHOOL.latitude}, {SCHOOL.longitude}])")


def test_a_map_shows_what_it_was_told_before_it_was_seen(qtbot, jobs, town, asked):
    view = MapView(jobs)
    qtbot.addWidget(view)
    view.show_points([TUNNEL])
    view.set_dark(True)
    view.show_base(town)
    with qtbot.waitSignal(view.drawn):
        view.show()
    assert asked(view, "[desk.picture.count, desk.base._shapes.size]") == [1, 8]
    view.close()
    view.dispose()


def test_a_map_goes_with_its_window_without_a_complaint(qtbot, jobs, town, qapp):
    window = QWidget()
    view = MapView(jobs, window)
    view.show_base(town)
    with qtbot.waitSignal(view.drawn):
        window.show()
    profile = view.engine.profile
    with qtbot.waitSignal(profile.destroyed):
        window.close()
        window.deleteLater()


def test_the_demo_town_can_be_seen_in_a_picture(view, qtbot):
    view.show_points([TUNNEL])
    assert not view.is_drawn
    qtbot.waitUntil(lambda: view.is_drawn)
    qtbot.waitUntil(lambda: len(_colours(view)) > 20)


def test_a_page_whose_process_has_ended_is_opened_again(view, asked, qtbot):
    view.show_points([TUNNEL, QUAY])
    with qtbot.waitSignal(view.drawn):
        ended = QWebEnginePage.RenderProcessTerminationStatus.CrashedTerminationStatus
        view.engine.page.renderProcessTerminated.emit(ended, 1)
    qtbot.waitUntil(lambda: view.is_drawn)
    assert asked(view, "desk.picture.count") == 2


def test_markers_without_a_base_are_brought_into_view(qtbot, jobs, asked):
    view = MapView(jobs)
    qtbot.addWidget(view)
    view.show_base({"type": "FeatureCollection", "features": []})
    view.show_points([TUNNEL, QUAY])
    with qtbot.waitSignal(view.drawn):
        view.show()
    assert asked(view, "desk.map.getZoom()") > 10
    view.close()
    view.dispose()


def test_after_a_new_size_the_map_is_drawn_anew_and_sharp(view, asked, qtbot):
    qtbot.waitUntil(lambda: view.is_drawn)
    view.resize(541, 403)
    assert not view.is_drawn
    qtbot.waitUntil(lambda: view.is_drawn)
    moved = asked(view, "desk.base._container.style.transform")
    assert "." not in moved


def test_dark_is_dark(view, qtbot):
    view.set_dark(True)
    qtbot.waitUntil(lambda: sum(map(_lightness, _colours(view))) / len(_colours(view)) < 120)


def test_hostile_titles_are_shown_as_they_are(view, qtbot, asked):
    for text in HOSTILE:
        view.show_points([Marker(Kind.CASE, 1, 58.40, 15.61, text), SCHOOL])
        view.fit_to_points()
        hover(view, asked(view, "Object.values(desk.map.latLngToContainerPoint([58.40, 15.61]))"))
        qtbot.waitUntil(lambda text=text: asked(view, "desk.hint.textContent") == text)
        assert asked(view, "[desk.hint.hidden, desk.hint.childElementCount]") == [False, 0]
        assert asked(view, "document.title") != "taken"


def hover(view: MapView, spot: list[float]) -> None:
    """Move the mouse away and back over a spot of the map."""
    target = view.engine.view.focusProxy()
    for place in (QPointF(spot[0] - 40, spot[1]), QPointF(*spot)):
        moved = QMouseEvent(
            QEvent.Type.MouseMove, place, target.mapToGlobal(place),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(target, moved)


def test_hostile_names_on_the_base_are_only_painted(view, asked):
    place = {"type": "Point", "coordinates": [15.61, 58.40]}
    features = [
        {"type": "Feature", "properties": {"kind": "place", "name": text}, "geometry": place}
        for text in HOSTILE
    ]
    view.show_base({"type": "FeatureCollection", "features": features})
    view.centre_on(58.40, 15.61, 17)
    assert asked(view, "desk.base._shapes.get('place').length") == len(HOSTILE)
    assert asked(view, "document.title") != "taken"


def test_the_page_cannot_reach_the_network(view, qtbot, asked):
    asked(view, "(new Image().src = 'https://example.org/tile.png')")
    qtbot.waitUntil(lambda: bool(view.engine.page.complaints))
    assert "Content Security Policy" in view.engine.page.complaints[0]
    view.engine.page.complaints.clear()


def test_ten_thousand_markers_are_shown_and_found(view, asked, click, qtbot):
    markers = [Marker(Kind.REPORT, i, 58.38 + i % 100 / 2500, 15.57 + i // 100 / 1250) for i in range(10_000)]
    view.show_points(markers)
    with qtbot.waitSignal(view.point_chosen) as told:
        place = markers[4321].latitude, markers[4321].longitude
        view.centre_on(*place, 16)
        click(view, *place, fit=False)
    assert told.args == [Kind.REPORT, 4321]


def _colours(view: MapView) -> set[int]:
    image = view.grab().toImage()
    return {
        image.pixel(QPoint(x, y)) for x in range(0, image.width(), 5) for y in range(0, image.height(), 5)
    }


def _lightness(colour: int) -> int:
    return QColor(colour).lightness()
