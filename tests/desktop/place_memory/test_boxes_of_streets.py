"""The box around a street passes over what lies far away, and nothing else; it follows the line."""

import random

import pytest
from sqlalchemy import update

from desktop.place_memory.things_here import cases_here, reports_here
from models.cases.tables import Case
from models.deeds import Deed
from models.places.street_line import BOX, box_of
from models.reports.tables import Report
from models.reports.values import Position, Precision
from tests.factories import a_case, a_report

LINE = [[[15.61, 58.41], [15.63, 58.4]], [[15.6, 58.42], [15.605, 58.43]]]
FOUND = (15.6, 58.4, 15.63, 58.43)


def a_street(store, table, id_, line):
    with store.writing(Deed.REPORT_EDIT) as session:
        row = session.get(table, id_)
        row.precision, row.line = Precision.STREET, line
        row.latitude, row.longitude = line[0][0][1], line[0][0][0]


def box(store, table, id_):
    with store.reading() as session:
        row = session.get(table, id_)
        return tuple(getattr(row, name) for name in BOX)


@pytest.mark.parametrize(("table", "made"), [(Report, a_report), (Case, a_case)], ids=["report", "case"])
def test_the_box_comes_and_goes_with_the_line(any_store, table, made):
    id_ = made(any_store)
    any_store.undo.forget()
    a_street(any_store, table, id_, LINE)
    assert box(any_store, table, id_) == FOUND
    any_store.undo.undo_last()
    assert box(any_store, table, id_) == (None,) * 4


@pytest.mark.parametrize("line", [None, [], [[]], "gata", [[["a", 1]]], [[[1]]], {"a": 1}, [[None]], 5])
def test_what_is_no_line_has_no_box(line):
    assert set(box_of(line).values()) == {None}


def test_with_and_without_boxes_the_same_streets_come_here(any_store):
    dice = random.Random(47)
    middle = Position(58.41, 15.61)
    for number in range(40):
        east, north = dice.gauss(15.61, 0.02), dice.gauss(58.41, 0.01)
        # Some pass close by on their way between corners that are far off.
        reach = dice.choice([0.001, 0.05])
        ends = [[east - reach, north - reach / 2], [east + reach, north + reach / 2]]
        made, table = dice.choice([(a_report, Report), (a_case, Case)])
        a_street(any_store, table, made(any_store, f"Gata {number}"), [ends])

    def here():
        with any_store.reading() as session:
            return [
                [each.id for each in asked(session, middle, metres)]
                for asked in (reports_here, cases_here)
                for metres in (50, 300, 1000, 5000)
            ]

    with_boxes = here()
    with any_store.writing(Deed.REPORT_EDIT) as session:
        for table in (Report, Case):
            session.execute(update(table).values(dict.fromkeys(BOX)))
    assert here() == with_boxes
    assert with_boxes[1]
    assert len(with_boxes[1]) < len(with_boxes[3])
