"""Where a border moves, whoever shared it follows: no gap, no overlap, and every point where it should be."""

import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.areas.borders import followed

# Four columns and rows of corners, a hundredth of a degree apart, each pushed a little off its place.
SIDE, STEP = 4, 0.01
NOTHING = 1e-9
_PUSH = st.floats(-0.3, 0.3)
_CORNERS = st.lists(st.tuples(_PUSH, _PUSH), min_size=SIDE * SIDE, max_size=SIDE * SIDE)
# Where the corner of the middle cell is dragged, in steps.
_TO = st.tuples(st.floats(0.2, 2.8), st.floats(0.2, 2.8))
_POINTS = st.lists(st.tuples(st.floats(0, 3), st.floats(0, 3)), min_size=1, max_size=30)
MIDDLE = 4


def at(column, row):
    return 15.6 + column * STEP, 58.4 + row * STEP


def cells_of(pushes):
    """Nine neighbours, numbered row by row; the fifth lies in the middle."""
    corners = [at(place % SIDE + east, place // SIDE + north) for place, (east, north) in enumerate(pushes)]
    return [
        [corners[(row + up) * SIDE + column + right] for right, up in ((0, 0), (1, 0), (1, 1), (0, 1))]
        for row in range(3)
        for column in range(3)
    ]


@given(_CORNERS, st.integers(0, 3), _TO, _POINTS)
def test_neighbours_follow_a_dragged_corner_without_gap_or_overlap(pushes, which, to, points):
    rings = cells_of(pushes)
    before = dict(enumerate(map(shapely.Polygon, rings)))
    assume(all(cell.is_valid for cell in before.values()))
    ring = list(rings[MIDDLE])
    ring[which] = at(*to)
    old, new = before.pop(MIDDLE), shapely.Polygon(ring)
    assume(new.is_valid and new.area > 1e-6)

    changed = followed(old, new, before)

    after = before | changed
    whole = shapely.union_all([old, *before.values()])
    now = shapely.union_all([new, *after.values()])
    assert now.symmetric_difference(shapely.union_all([whole, new])).area < NOTHING
    # It reaches those behind its neighbours only over a neighbour.
    reached = [cell for key, cell in before.items() if not cell.intersects(old)]
    overlapping = sum(new.intersection(cell).area for cell in reached)
    assert sum(cell.area for cell in [new, *after.values()]) - now.area - overlapping < NOTHING
    assert all(cell.is_valid for cell in after.values())
    for place in points:
        _lies_where_it_should(shapely.Point(at(*place)), old, new, (before, after))


def _lies_where_it_should(point, old, new, cells):
    before, after = cells
    lines = [old, new, *before.values(), *after.values()]
    if any(each.boundary.distance(point) < NOTHING for each in lines):
        return
    were = {key for key, cell in before.items() if cell.contains(point)}
    are = {key for key, cell in after.items() if cell.contains(point)}
    if new.contains(point):
        assert not {key for key in are if before[key].intersects(old)}
    elif old.contains(point):
        assert len(are) == 1
    else:
        assert are == were


def square(west, south, east, north):
    return shapely.box(*at(west, south), *at(east, north))


def test_what_is_given_up_goes_to_each_where_it_shared_the_border():
    """Two lie east of it, one over the other: each gets its half, cut where they meet."""
    old, new = square(0, 0, 2, 2), square(0, 0, 1, 2)
    changed = followed(old, new, {1: square(2, 0, 3, 1), 2: square(2, 1, 3, 2)})

    assert changed[1].symmetric_difference(square(1, 0, 3, 1)).area < NOTHING
    assert changed[2].symmetric_difference(square(1, 1, 3, 2)).area < NOTHING


def test_who_only_touches_a_corner_gives_way_but_gets_nothing():
    old = square(1, 1, 2, 2)
    diagonal = square(2, 2, 3, 3)
    assert followed(old, square(1, 1, 1.5, 1.5), {1: diagonal}) == {}

    changed = followed(old, square(1, 1, 2.5, 2.5), {1: diagonal})
    assert changed[1].symmetric_difference(diagonal.difference(square(1, 1, 2.5, 2.5))).area < NOTHING


def test_who_overlapped_before_and_who_lies_apart_stay():
    old = square(0, 0, 2, 2)
    others = {1: square(1, 0, 3, 2), 2: square(2.5, 0, 3, 1)}

    assert followed(old, square(0, 0, 2.8, 2), others) == {}


def test_a_corner_on_the_middle_of_a_neighbours_edge_leaves_no_slit():
    """A place reckoned on an edge is never quite on it."""
    slanting = shapely.Polygon([at(0, 0), at(3, 1), at(3, 3), at(0, 3)])
    on_edge = shapely.line_interpolate_point(shapely.LineString([at(0, 0), at(3, 1)]), 0.37, normalized=True)
    old = shapely.Polygon([at(0, 0), on_edge.coords[0], at(1, -1)])
    new = shapely.Polygon([at(0, 0), on_edge.coords[0], at(1.5, -1)])
    inward = shapely.Polygon([at(0, 0), at(0.5, -0.2), at(1, -1)])

    assert followed(old, new, {1: slanting}) == {}
    [after] = followed(old, inward, {1: slanting}).values()
    assert after.geom_type == "Polygon"
    assert not after.interiors
    whole = shapely.union_all([slanting, old])
    assert shapely.union_all([after, inward]).symmetric_difference(whole).area < NOTHING
