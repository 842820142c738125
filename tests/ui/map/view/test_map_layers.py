"""What the map draws of a picture: clusters, streets, hatched areas, the corner, heat, colours, days."""

from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.map.look import ColourBy, MapLook
from desktop.map.markers import Marker, MarkerTone
from desktop.map.picture import PRECISIONS, MapPicture, day_number, picture_of
from models.categories.values import CategoryRow
from models.kinds import Kind
from models.reports.values import Precision
from tests.ui.map.hostile import HOSTILE
from ui.map.view.map_view import MapView

TODAY = date(2026, 11, 18)
STREET = [[[15.610, 58.400], [15.616, 58.4005], [15.622, 58.400]]]
MIDDLE_OF_STREET = (58.4005, 15.616)


def reports(count: int, **same: object) -> MapPicture:
    """So many reports spread over the town."""
    chance = np.random.default_rng(47)
    markers = [
        Marker(Kind.REPORT, number, latitude, longitude, tone=MarkerTone.NEW)
        for number, (latitude, longitude) in enumerate(
            zip(chance.normal(58.402, 0.01, count), chance.normal(15.618, 0.02, count), strict=True), 1
        )
    ]
    return replace(picture_of(tuple(markers)), **same)


def known_as(precision: Precision, count: int, area_id: int = 0) -> MapPicture:
    """Reports without a point, as exact as that."""
    nowhere = np.full(count, np.nan)
    return reports(
        count,
        latitudes=nowhere,
        longitudes=nowhere,
        precisions=np.full(count, PRECISIONS.index(precision), np.uint8),
        areas=np.full(count, area_id, np.int32),
    )


def an_area(id_: int, name: str) -> dict[str, object]:
    ring = [[15.60, 58.40], [15.62, 58.40], [15.61, 58.41], [15.60, 58.40]]
    properties = {"kind": "area", "id": id_, "name": name, "prioritised": False}
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def press(view: MapView, asked, spot: str) -> None:
    """A real press of the left button at a spot of the page, {x, y} in layer points."""
    x, y = asked(view, f"Object.values(desk.map.layerPointToContainerPoint(L.point({spot})))")
    target = view.engine.view.focusProxy()
    QTest.mouseMove(target, QPoint(round(x), round(y)))
    QTest.mouseClick(
        target, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(round(x), round(y))
    )


@pytest.fixture
def seen(qtbot):
    def wait(view: MapView) -> None:
        qtbot.waitUntil(lambda: view.is_drawn)

    return wait


def test_from_afar_twelve_thousand_are_counted_in_clusters(view, asked):
    view.show_picture(reports(12_000))
    view.fit_to_points()
    counted = asked(view, "desk.points._grid.squares.reduce((sum, one) => sum + one.count, 0)")
    assert counted == 12_000
    assert asked(view, "desk.points.circles.length") > 20
    assert asked(view, "desk.points.drawn.length") < 60


def test_a_cluster_takes_the_colour_of_the_most_urgent_in_it(view, asked):
    tones = np.full(12_000, list(MarkerTone).index(MarkerTone.QUIET), np.uint8)
    tones[7_000] = list(MarkerTone).index(MarkerTone.LATE)
    view.show_picture(reports(12_000, tones=tones))
    view.fit_to_points()
    firsts = asked(view, "desk.points._grid.squares.map((one) => desk.picture.tones[one.first])")
    assert firsts.count(3) == 1


def test_a_press_on_a_cluster_looks_nearer_until_all_are_points(view, asked, seen, qtbot):
    view.show_picture(reports(12_000))
    view.fit_to_points()
    zoom = asked(view, "desk.map.getZoom()")
    for _ in range(6):
        if not asked(view, "desk.points.circles.length"):
            break
        seen(view)
        press(view, asked, "desk.points.circles.reduce((a, b) => a.square.count > b.square.count ? a : b)")
        qtbot.waitUntil(lambda zoom=zoom: asked(view, "desk.map.getZoom()") > zoom)
        qtbot.waitUntil(lambda: not asked(view, "Boolean(desk.map._animatingZoom)"))
        zoom = asked(view, "desk.map.getZoom()")
    assert zoom >= 15
    assert asked(view, "desk.points.drawn.length") > 50


def test_cases_stand_for_themselves_among_ten_thousands_of_reports(view, asked):
    kinds = np.zeros(12_000, np.uint8)
    kinds[:5] = 1
    view.show_picture(reports(12_000, kinds=kinds))
    view.fit_to_points()
    drawn = asked(view, "desk.points.drawn.filter(({index}) => desk.picture.kinds[index] === 1).length")
    assert drawn == 5


def test_a_street_is_one_line_with_a_number_and_can_be_pressed(view, asked, seen, qtbot):
    count = 4
    picture = reports(
        count,
        latitudes=np.full(count, MIDDLE_OF_STREET[0]),
        longitudes=np.full(count, MIDDLE_OF_STREET[1]),
        precisions=np.full(count, PRECISIONS.index(Precision.STREET), np.uint8),
        line_of=np.zeros(count, np.int32),
        lines=(STREET,),
    )
    view.show_picture(picture)
    view.centre_on(*MIDDLE_OF_STREET, 15)
    assert asked(view, "[desk.streets.drawn.length, desk.points.drawn.length]") == [1, 0]
    assert asked(view, "Array.from(desk.streets._counts)") == [4]
    seen(view)
    with qtbot.waitSignal(view.point_chosen) as told:
        press(view, asked, "desk.map.latLngToLayerPoint([58.40025, 15.613])")
    assert told.args[0] is Kind.REPORT
    view.set_look(MapLook(streets=False))
    assert asked(view, "desk.streets.drawn.length") == 0


def test_a_street_without_a_line_is_a_bar_and_no_pin(view, asked):
    precisions = np.array([PRECISIONS.index(Precision.STREET), 0], np.uint8)
    view.show_picture(reports(2, precisions=precisions))
    view.fit_to_points()
    has_bar = asked(view, "[...desk.points._marks._sprites.keys()].map((key) => Math.floor(key / 1000) % 2)")
    assert set(has_bar) == {0, 1}


def test_what_lies_somewhere_in_an_area_is_a_number_on_it_that_can_be_pressed(view, asked, seen, qtbot):
    area_id = 4
    view.show_base({"type": "FeatureCollection", "features": [an_area(area_id, "Centrum")]})
    view.show_picture(known_as(Precision.AREA, 7, area_id))
    view.fit_to_points()
    assert asked(view, "desk.points.drawn.length") == 0
    assert asked(view, "desk.hatched.counted().map(({id}) => [id, desk.hatched.counts().get(id)])") == [
        [area_id, 7]
    ]
    seen(view)
    with qtbot.waitSignal(view.area_clicked) as told:
        press(view, asked, "desk.areaNumbers.drawn[0]")
    assert told.args == [area_id]


@pytest.mark.parametrize("precision", [Precision.MUNICIPALITY, Precision.UNKNOWN])
def test_what_has_no_place_is_counted_in_the_corner_and_no_pin(view, asked, qtbot, precision):
    view.show_picture(known_as(precision, 1234))
    assert asked(view, "desk.points.drawn.length") == 0
    words = asked(view, "document.querySelector('.counted').textContent")
    assert words.startswith("1\u2009234 ")
    with qtbot.waitSignal(view.precision_clicked) as told:
        asked(view, "document.querySelector('.counted button').click()")
    assert told.args == [precision]


def test_an_area_without_an_outline_is_counted_in_the_corner(view, asked):
    view.show_picture(known_as(Precision.AREA, 3, 9999))
    assert asked(view, "document.querySelector('.counted').textContent").startswith("3 ")


def test_layers_are_switched_by_kind(view, asked):
    markers = (Marker(Kind.REPORT, 1, 58.40, 15.61), Marker(Kind.CASE, 2, 58.41, 15.62))
    view.show_points(markers)
    view.fit_to_points()
    view.set_look(MapLook(reports=False))
    assert asked(view, "desk.points.drawn.map(({index}) => desk.picture.keyOf(index))") == [[1, 2]]
    view.set_look(MapLook(cases=False))
    assert asked(view, "desk.points.drawn.map(({index}) => desk.picture.keyOf(index))") == [[0, 1]]


def test_heat_is_of_exact_reports_alone_and_holds_with_fifty_thousand(view, asked, seen):
    count = 50_000
    precisions = np.zeros(count, np.uint8)
    precisions[:100] = PRECISIONS.index(Precision.STREET)
    kinds = np.zeros(count, np.uint8)
    kinds[100:200] = 1
    view.show_picture(reports(count, precisions=precisions, kinds=kinds))
    view.set_look(MapLook(heat=True))
    view.fit_to_points()
    seen(view)
    assert asked(view, "desk.heat._layer._latlngs.length") == count - 200
    assert asked(view, "desk.points.circles.length") == 0
    view.set_look(MapLook())
    assert asked(view, "document.querySelectorAll('.leaflet-heatmap-layer').length") == 0


def test_only_what_lies_in_the_days_is_shown(view, asked):
    days = np.array([day_number(date(2026, 11, day)) for day in (1, 10, 18)], np.int32)
    view.show_picture(reports(3, days=days))
    view.fit_to_points()
    view.set_days(date(2026, 11, 10), date(2026, 11, 18))
    assert asked(view, "Array.from(desk.picture.shown)") == [0, 1, 1]
    view.set_days(date(2026, 11, 10), date(2026, 11, 10))
    assert asked(view, "desk.points.drawn.length") == 1
    view.set_days(None, None)
    assert asked(view, "desk.points.drawn.length") == 3


def test_age_is_a_colour_with_a_sign_and_words(view, asked):
    days = np.array([day_number(TODAY) - age for age in (0, 7, 8, 400)], np.int32)
    view.show_picture(reports(4, days=days))
    view.set_look(MapLook(legend=True, colour=ColourBy.AGE), (), TODAY)
    assert asked(view, "Array.from(desk.picture.classes)") == [0, 0, 1, 4]
    lines = asked(view, "[...document.querySelectorAll('.legend .line .words')].map((e) => e.textContent)")
    assert lines == ["Report", "Case", "Measure", "the last 7 days", "4 weeks", "older"]


def a_category(id_: int, name: str) -> CategoryRow:
    return CategoryRow(id_, name, position=id_, is_active=True, version=1)


def test_each_category_has_a_colour_and_letters_of_its_own(view, asked):
    names = ("Belysning", "Boendemiljö", "Bestick")
    rows = [a_category(number, name) for number, name in enumerate(names, 11)]
    view.show_picture(reports(4, categories=np.array([11, 12, 13, 99], np.int32)))
    view.set_look(MapLook(colour=ColourBy.CATEGORY), rows, TODAY)
    assert asked(view, "Array.from(desk.picture.classes)") == [0, 1, 2, 3]
    assert asked(view, "desk.look.classes.map(({sign}) => sign)") == ["Be", "Bo", "Bs", ""]
    assert len(set(asked(view, "desk.look.classes.map(({colour}) => colour)"))) == 4


def test_hostile_names_of_categories_are_words_in_the_legend(view, asked):
    for number, text in enumerate(HOSTILE):
        view.show_picture(reports(1, categories=np.array([number], np.int32)))
        view.set_look(MapLook(legend=True, colour=ColourBy.CATEGORY), [a_category(number, text)], TODAY)
        assert asked(view, "[...document.querySelectorAll('.legend .words')].at(-1).textContent") == text
        assert asked(view, "document.querySelector('.legend').querySelectorAll('.words *').length") == 0
    assert asked(view, "document.title") != "taken"


def test_hostile_titles_from_the_store_are_shown_as_they_are(view, asked, qtbot):
    markers = (Marker(Kind.CASE, 1, 58.40, 15.61), Marker(Kind.CASE, 2, 58.41, 15.63))
    view.show_picture(picture_of(markers))
    view.fit_to_points()
    for text in HOSTILE:
        asked(view, "(desk.hovered = 0, desk.hintPlace = L.point(100, 100), 1)")
        view.say_title(Kind.CASE, 1, text)
        qtbot.waitUntil(lambda text=text: asked(view, "desk.hint.textContent") == text)
        assert asked(view, "[desk.hint.hidden, desk.hint.childElementCount]") == [False, 0]
    assert asked(view, "document.title") != "taken"


def test_hostile_names_of_counted_areas_are_only_painted(view, asked):
    features = [an_area(number, text) for number, text in enumerate(HOSTILE, 1)]
    view.show_base({"type": "FeatureCollection", "features": features})
    view.show_picture(known_as(Precision.AREA, 3, 1))
    view.centre_on(58.403, 15.61, 14)
    assert asked(view, "desk.areaNumbers.drawn.length") == 1
    assert asked(view, "document.title") != "taken"


UNFOLD = "document.querySelector('.unfold')"
LEGEND = "document.querySelector('.legend')"


def test_the_legend_is_folded_on_a_small_map_and_says_when_it_is_turned(view, asked, qtbot):
    view.show_picture(reports(3))
    assert asked(view, f"{UNFOLD}.hidden")
    view.set_look(MapLook(), (), TODAY)
    assert asked(view, f"[{UNFOLD}.hidden, {LEGEND}.hidden]") == [False, True]
    with qtbot.waitSignal(view.legend_turned) as turned:
        asked(view, f"({UNFOLD}.click(), 1)")
    assert turned.args == [True]
    assert asked(view, f"[{LEGEND}.hidden, {UNFOLD}.getAttribute('aria-expanded')]") == [False, "true"]
    view.set_look(MapLook(legend=False), (), TODAY)
    assert asked(view, f"{LEGEND}.hidden")


def test_the_legend_explains_lines_shades_and_numbers_that_are_there(view, asked):
    meanings = "[...document.querySelectorAll('.legend .meaning')].map((one) => one.textContent)"
    view.show_picture(known_as(Precision.AREA, 3, 1))
    view.show_base({"type": "FeatureCollection", "features": [an_area(1, "Centrum")]})
    view.set_look(MapLook(legend=True, heat=True), (), TODAY)
    assert asked(view, meanings) == [
        "area without an exact place, and how many lie there",
        "border of an area",
        "few to many reports, only exact places",
    ]
    view.set_look(MapLook(legend=True, areas=False), (), TODAY)
    assert asked(view, meanings) == ["border of an area"]


def test_the_legend_lies_where_the_fewest_markers_are_beneath(view, asked):
    view.show_picture(
        picture_of(tuple(Marker(Kind.CASE, n, 58.40 - n / 500, 15.60 + n / 300) for n in range(9)))
    )
    view.set_look(MapLook(legend=True), (), TODAY)
    view.fit_to_points()
    beneath = (
        f"(() => {{ const box = {LEGEND}.getBoundingClientRect();"
        " return desk.points.drawn.map((one) => desk.map.layerPointToContainerPoint([one.x, one.y]))"
        ".filter(({x, y}) => x > box.left && x < box.right && y > box.top && y < box.bottom).length; })()"
    )
    assert asked(view, beneath) == 0


def test_what_the_mouse_rests_on_is_said_clear_of_the_legend_and_not_after_it_has_left(view, asked, qtbot):
    view.show_picture(picture_of((Marker(Kind.CASE, 1, 58.40, 15.61),)))
    view.set_look(MapLook(legend=True), (), TODAY)
    asked(
        view,
        f"(() => {{ const box = {LEGEND}.getBoundingClientRect(); desk.hovered = 0;"
        " desk.hintPlace = L.point(box.left + 4, box.top - 6); return 1; })()",
    )
    view.say_title(Kind.CASE, 1, "Mörkt i gångtunneln")
    qtbot.waitUntil(lambda: not asked(view, "desk.hint.hidden"))
    over = (
        f"(() => {{ const a = {LEGEND}.getBoundingClientRect(), b = desk.hint.getBoundingClientRect();"
        " return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top; })()"
    )
    assert not asked(view, over)
    asked(view, "(desk.map.fire('mouseout'), 1)")
    assert asked(view, "desk.hint.hidden")
    view.say_title(Kind.CASE, 1, "Mörkt i gångtunneln")
    assert asked(view, "desk.hint.hidden")


def test_a_map_that_grew_is_painted_to_its_edges_when_it_says_so(view, asked, qtbot):
    view.show_picture(reports(3))
    view.centre_on(58.403, 15.61, 14)
    view.resize(1300, 620)
    qtbot.waitUntil(lambda: view.is_drawn)
    covered = (
        "(() => { const one = desk.base._container.getBoundingClientRect();"
        " return [one.left <= 0, one.right >= innerWidth, innerWidth]; })()"
    )
    assert asked(view, covered) == [True, True, 1300]


def test_one_spot_where_most_lies_does_not_make_the_heat_of_all_others_faint(view, asked):
    told = reports(42)
    view.show_picture(told)
    view.set_look(MapLook(heat=True))
    view.fit_to_points()
    assert asked(view, "desk.heat._layer._heat._max") <= np.sqrt(42)
