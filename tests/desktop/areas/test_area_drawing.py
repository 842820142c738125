"""Areas drawn, given other borders, and divided; what that would do is told before."""

import json

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

import resources
from desktop.areas.areas import Areas
from desktop.areas.drawing import AreaDrawing
from desktop.areas.shapes import cut
from desktop.jobs import Cancelled
from desktop.places.area_lookup import AreaLookup
from desktop.places.surfaces import geometry_of
from models.areas.values import AreaDraw, AreaMoves, AreaReshape, AreaSplit
from models.deeds import Deed
from models.map.values import Region
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Position
from tests.factories import a_report

TOWN = resources.folder() / "demo" / "alvkoping.geojson"


def region(*corners):
    """Corners as latitude and longitude."""
    return Region(tuple(Position(*corner) for corner in corners))


def box(south, west, north, east):
    return region((south, west), (south, east), (north, east), (north, west))


# East of the demo town's areas, within its outline.
MEADOW = box(58.36, 15.68, 58.37, 15.70)
IN_MEADOW = Position(58.365, 15.69)


@pytest.fixture
def areas(any_store):
    areas = Areas(any_store)
    areas.import_file(TOWN)
    return areas


@pytest.fixture
def drawing(any_store, areas):
    del areas
    return AreaDrawing(any_store)


def by_name(areas, name):
    return next(row for row in areas.listing() if row.name == name)


def refused(call):
    with pytest.raises(Refusal) as caught:
        call()
    return caught.value.kind


def drawn(drawing, name="Ängen", shape=MEADOW):
    return drawing.carry_out(AreaDraw(name, shape)).ids[0]


def test_a_drawn_area_is_kept_and_its_reports_come_into_it(any_store, areas, drawing):
    a_report(any_store, position=IN_MEADOW)
    plan = AreaDraw(" Ängen ", MEADOW)
    outlook = drawing.outlook(plan, drawing.crowd())

    done = drawing.carry_out(plan)

    assert outlook.moves == done.moves == AreaMoves(reports=1)
    assert by_name(areas, "Ängen").reports == 1
    assert areas.area_of(IN_MEADOW.latitude, IN_MEADOW.longitude) == done.ids[0]
    assert outlook.parts[0] == pytest.approx(1_300_000, rel=0.02)


def test_a_drawn_area_is_undone_with_its_reports(any_store, areas, drawing):
    a_report(any_store, position=IN_MEADOW)
    drawn(drawing)

    assert any_store.undo.undo_last() is Deed.AREA_DRAW
    assert len(areas.listing()) == 9
    assert drawing.crowd().reports.areas.tolist() == [0]


def test_an_overlap_is_told_with_name_and_share_and_allowed(areas, drawing):
    drawn(drawing)
    plan = AreaDraw("Ängens kant", box(58.36, 15.6976, 58.37, 15.7176))

    (overlap,) = drawing.outlook(plan, drawing.crowd()).overlaps

    assert (overlap.name, round(overlap.share, 2)) == ("Ängen", 0.12)
    assert drawing.carry_out(plan).ids


@pytest.mark.parametrize(
    ("shape", "kind"),
    [
        (
            region((58.36, 15.68), (58.37, 15.70), (58.37, 15.68), (58.36, 15.70)),
            RefusalKind.AREA_CROSSES_ITSELF,
        ),
        (box(58.36, 15.68, 58.36005, 15.68005), RefusalKind.AREA_TOO_SMALL),
        (box(59.36, 14.5, 59.37, 14.6), RefusalKind.AREA_OUTSIDE),
        (region((58.36, 15.68), (58.37, 15.70)), RefusalKind.AREA_NOT_DRAWN),
        (region((58.36, 15.68), (58.36, 15.69), (58.36, 15.70)), RefusalKind.AREA_TOO_SMALL),
    ],
    ids=["bow tie", "too small", "outside", "two corners", "a line"],
)
def test_what_is_no_area_is_refused_before_and_when_it_is_done(areas, drawing, shape, kind):
    plan = AreaDraw("Ängen", shape)

    assert refused(lambda: drawing.outlook(plan, drawing.crowd())) is kind
    assert refused(lambda: drawing.carry_out(plan)) is kind
    assert len(areas.listing()) == 9


def test_an_area_needs_a_name_of_its_own(drawing):
    assert refused(lambda: drawing.carry_out(AreaDraw(" ", MEADOW))) is RefusalKind.NAME_MISSING
    assert refused(lambda: drawing.carry_out(AreaDraw("CENTRUM", MEADOW))) is RefusalKind.NAME_TAKEN


def test_another_border_moves_who_is_within_it(any_store, areas, drawing):
    report = a_report(any_store, position=IN_MEADOW)
    rings = drawing.rings(drawn(drawing))
    plan = AreaReshape(rings.id, rings.version, 0, box(58.36, 15.68, 58.37, 15.685))

    assert drawing.outlook(plan, drawing.crowd()).moves == AreaMoves(reports=1)
    drawing.carry_out(plan)

    assert by_name(areas, "Ängen").reports == 0
    any_store.undo.undo_last()
    assert by_name(areas, "Ängen").reports == 1
    assert report


def test_corners_that_are_not_moved_keep_every_figure(areas, drawing):
    rings = drawing.rings(by_name(areas, "Centrum").id)
    told = Region(
        tuple(Position(round(at.latitude, 6), round(at.longitude, 6)) for at in rings.rings[0].corners)
    )

    drawing.carry_out(AreaReshape(rings.id, rings.version, 0, told))

    (ring,) = drawing.rings(rings.id).rings
    assert set(ring.corners) == set(rings.rings[0].corners)


def test_of_an_area_in_parts_only_the_chosen_ring_changes(any_store, areas, drawing, tmp_path):
    island = [[[15.5, 58.34], [15.51, 58.34], [15.51, 58.35], [15.5, 58.35], [15.5, 58.34]]]
    main = [
        [[15.68, 58.36], [15.70, 58.36], [15.70, 58.37], [15.68, 58.37], [15.68, 58.36]],
        [[15.688, 58.364], [15.692, 58.364], [15.692, 58.366], [15.688, 58.366], [15.688, 58.364]],
    ]
    geometry = {"type": "MultiPolygon", "coordinates": [main, island]}
    feature = {"type": "Feature", "properties": {"name": "Ängarna"}, "geometry": geometry}
    path = tmp_path / "parts.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    areas.import_file(path)
    before = drawing.rings(by_name(areas, "Ängarna").id)
    assert len(before.rings) == 3
    assert areas.area_of(58.365, 15.69) is None

    smaller_hole = box(58.3641, 15.6881, 58.3645, 15.6885)
    drawing.carry_out(AreaReshape(before.id, before.version, 1, smaller_hole))

    after = drawing.rings(before.id)
    assert (after.rings[0], after.rings[2]) == (before.rings[0], before.rings[2])
    assert areas.area_of(58.365, 15.69) == before.id
    outside = AreaReshape(after.id, after.version, 1, box(58.38, 15.68, 58.39, 15.69))
    assert refused(lambda: drawing.carry_out(outside)) is RefusalKind.AREA_CROSSES_ITSELF


def test_a_neighbour_follows_the_border_that_it_shares(any_store, areas, drawing):
    a_report(any_store, position=Position(58.365, 15.688))
    a_report(any_store, position=Position(58.365, 15.682))
    west = drawn(drawing, "Västra ängen", box(58.36, 15.68, 58.37, 15.69))
    east = drawn(drawing, "Östra ängen", box(58.36, 15.69, 58.37, 15.70))
    version = drawing.rings(west).version
    plan = AreaReshape(west, version, 0, box(58.36, 15.68, 58.37, 15.686), neighbours_follow=True)
    outlook = drawing.outlook(plan, drawing.crowd())

    done = drawing.carry_out(plan)

    assert outlook.following == ("Östra ängen",)
    assert outlook.overlaps == ()
    assert outlook.moves == done.moves == AreaMoves(reports=1)
    assert done.ids == (west,)
    assert len(outlook.parts) == 1
    assert areas.area_of(58.365, 15.688) == east
    any_store.undo.undo_last()
    assert areas.area_of(58.365, 15.688) == west
    corners = {(at.latitude, at.longitude) for at in drawing.rings(east).rings[0].corners}
    assert corners == {(58.36, 15.69), (58.36, 15.70), (58.37, 15.70), (58.37, 15.69)}


def test_without_being_asked_to_the_neighbour_stays(areas, drawing):
    west = drawn(drawing, "Västra ängen", box(58.36, 15.68, 58.37, 15.69))
    drawn(drawing, "Östra ängen", box(58.36, 15.69, 58.37, 15.70))
    plan = AreaReshape(west, drawing.rings(west).version, 0, box(58.36, 15.68, 58.37, 15.686))

    assert drawing.outlook(plan, drawing.crowd()).following == ()
    drawing.carry_out(plan)
    assert areas.area_of(58.365, 15.688) is None


def test_a_neighbour_of_which_nothing_would_be_left_stops_it(areas, drawing):
    west = drawn(drawing, "Västra ängen", box(58.36, 15.68, 58.37, 15.69))
    drawn(drawing, "Östra ängen", box(58.36, 15.69, 58.37, 15.70))
    plan = AreaReshape(west, drawing.rings(west).version, 0, MEADOW, neighbours_follow=True)

    assert refused(lambda: drawing.carry_out(plan)) is RefusalKind.AREA_TOO_SMALL


def test_a_border_that_somebody_has_moved_meanwhile_is_not_written_over(areas, drawing):
    rings = drawing.rings(drawn(drawing))
    drawing.carry_out(AreaReshape(rings.id, rings.version, 0, box(58.36, 15.68, 58.37, 15.69)))

    late = AreaReshape(rings.id, rings.version, 0, MEADOW)

    assert refused(lambda: drawing.carry_out(late)) is RefusalKind.CHANGED_MEANWHILE


def test_an_area_is_divided_by_a_line_and_the_largest_part_stays_itself(any_store, areas, drawing):
    west, east = (a_report(any_store, position=Position(58.365, at)) for at in (15.682, 15.695))
    area = drawn(drawing)
    line = (Position(58.35, 15.685), Position(58.38, 15.685))
    plan = AreaSplit(area, drawing.rings(area).version, line, ("Stora ängen", "Lilla ängen"))
    outlook = drawing.outlook(plan, drawing.crowd())

    done = drawing.carry_out(plan)

    assert outlook.parts[0] == pytest.approx(3 * outlook.parts[1], rel=0.01)
    assert outlook.moves == done.moves == AreaMoves(reports=1)
    assert done.ids[0] == area
    assert [areas.area_of(58.365, at) for at in (15.695, 15.682)] == list(done.ids)
    assert (by_name(areas, "Stora ängen").reports, by_name(areas, "Lilla ängen").reports) == (1, 1)
    assert any_store.undo.undo_last() is Deed.AREA_SPLIT
    assert by_name(areas, "Ängen").reports == 2
    assert west != east


def test_a_line_that_does_not_go_all_the_way_across_divides_nothing(drawing):
    area = drawn(drawing)

    def divide(*line):
        split = AreaSplit(area, drawing.rings(area).version, tuple(Position(*at) for at in line), ("A", "B"))
        return lambda: drawing.carry_out(split)

    assert refused(divide((58.35, 15.69), (58.365, 15.69))) is RefusalKind.AREA_NOT_DIVIDED
    assert refused(divide((58.38, 15.69), (58.39, 15.69))) is RefusalKind.AREA_NOT_DIVIDED
    assert refused(divide((58.365, 15.69), (58.365, 15.69))) is RefusalKind.AREA_NOT_DIVIDED
    assert refused(divide((58.36, 15.680001), (58.37, 15.680001))) is RefusalKind.AREA_TOO_SMALL


def test_every_part_needs_a_name_of_its_own(drawing):
    area = drawn(drawing)
    line = (Position(58.35, 15.69), Position(58.38, 15.69))
    version = drawing.rings(area).version

    for names, kind in (
        (("Norra",), RefusalKind.NAME_MISSING),
        (("Norra", "norra"), RefusalKind.NAME_TAKEN),
        (("Norra", "Centrum"), RefusalKind.NAME_TAKEN),
    ):
        assert refused(lambda names=names: drawing.carry_out(AreaSplit(area, version, line, names))) is kind


def test_cancelled_half_way_nothing_is_drawn(areas, drawing):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        drawing.carry_out(AreaDraw("Ängen", MEADOW), stop)

    assert len(areas.listing()) == 9


OUTER = [[14.0, 59.0], [14.1, 59.0], [14.1, 59.1], [14.07, 59.03], [14.03, 59.1], [14.0, 59.1], [14.0, 59.0]]
HOLE = [[14.02, 59.02], [14.04, 59.02], [14.04, 59.04], [14.02, 59.04], [14.02, 59.02]]
UNCUT = {
    "type": "MultiPolygon",
    "coordinates": [[OUTER, HOLE], [[[14.2, 59.0], [14.21, 59.0], [14.2, 59.01], [14.2, 59.0]]]],
}
ENDS = st.tuples(st.floats(58.98, 59.12), st.floats(13.98, 14.12))


@given(st.lists(ENDS, min_size=2, max_size=5), st.lists(ENDS, min_size=1, max_size=40))
def test_the_parts_of_any_cut_are_together_the_whole_and_share_nothing_but_the_line(line, places):
    whole = shapely.from_geojson(json.dumps(UNCUT))
    try:
        parts = cut(UNCUT, [Position(*place) for place in line])
    except Refusal:
        return

    assert all(part.is_valid for part in parts)
    assert shapely.union_all(parts).symmetric_difference(whole).area < whole.area * 1e-12
    assert sum(part.area for part in parts) == pytest.approx(whole.area, rel=1e-12)
    before, after = AreaLookup([(1, UNCUT)]), AreaLookup(enumerate(map(geometry_of, parts), 1))
    knife = shapely.LineString([(east, north) for north, east in line])
    for north, east in places:
        point = shapely.Point(east, north)
        if whole.boundary.distance(point) > 1e-9:
            assert (before.at(north, east) is None) == (after.at(north, east) is None)
            if knife.distance(point) > 1e-9:
                assert sum(part.intersects(point) for part in parts) == (before.at(north, east) is not None)


# Who lies astray already is not the plan's doing


def lead_astray(store, areas, position, name="Centrum"):
    """A report whose area is another than its place gives, as of an older map."""
    report = a_report(store, position=position)
    with store.writing(Deed.REPORT_EDIT) as session:
        session.get(Report, report).area_id = by_name(areas, name).id
    return report


def test_only_what_the_change_itself_moves_is_told_of_and_done(any_store, areas, drawing):
    lead_astray(any_store, areas, Position(58.37, 15.75))
    a_report(any_store, position=IN_MEADOW)
    plan = AreaDraw("Ängen", MEADOW)
    assert areas.astray() == AreaMoves(reports=1)
    assert drawing.outlook(plan, drawing.crowd()).moves == AreaMoves(reports=1)
    assert drawing.carry_out(plan).moves == AreaMoves(reports=1)
    assert areas.astray() == AreaMoves(reports=1)
    assert areas.follow() == AreaMoves(reports=1)
    assert areas.astray() == AreaMoves()


def test_a_border_before_a_corner_is_touched_moves_nobody(any_store, areas, drawing):
    lead_astray(any_store, areas, IN_MEADOW)
    rings = drawing.rings(by_name(areas, "Centrum").id)
    plan = AreaReshape(rings.id, rings.version, 0, rings.rings[0])
    assert drawing.outlook(plan, drawing.crowd()).moves == AreaMoves()


def test_who_lies_astray_where_the_border_moves_comes_right_with_it(any_store, areas, drawing):
    report = lead_astray(any_store, areas, IN_MEADOW)
    done = drawing.carry_out(AreaDraw("Ängen", MEADOW))
    assert done.moves == AreaMoves(reports=1)
    with any_store.reading() as session:
        assert session.get(Report, report).area_id == done.ids[0]
