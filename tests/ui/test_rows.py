"""Lists keep choice and scroll place whatever comes, and never break the model's promises."""

import random
from array import array
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest

from ui.rows import PAGE, Column, PagedTable, RowTable
from ui.style import Tone
from ui.widgets.table_view import TableView


@dataclass(frozen=True, slots=True)
class Line:
    id: int
    text: str


def columns():
    return [
        Column("Nr", lambda line: str(line.id), width=60, right=True),
        Column("Text", lambda line: line.text, tone=lambda line: Tone.DONE if line.id % 2 else None),
    ]


def shown(table):
    return [table.index(row, 1).data() for row in range(table.rowCount())]


@pytest.fixture
def make_view(qtbot):
    def make(table):
        view = TableView(table, "Rader")
        qtbot.addWidget(view)
        view.resize(400, 300)
        view.show()
        return view

    return make


@pytest.mark.parametrize("seed", range(40))
def test_any_rows_can_follow_any_rows(make_view, seed):
    dice = random.Random(seed)
    table = RowTable(columns())
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    make_view(table)
    for _ in range(8):
        rows = [
            Line(id_, f"{id_}-{dice.randint(0, 2)}") for id_ in dice.sample(range(12), dice.randint(0, 12))
        ]
        table.show(rows)

        assert [row.text for row in rows] == shown(table)


def test_the_choice_survives_rows_that_come_move_and_change(make_view):
    table = RowTable(columns())
    view = make_view(table)
    table.show([Line(1, "a"), Line(2, "b"), Line(3, "c")])
    view.choose(2)

    table.show([Line(9, "new"), Line(3, "c"), Line(2, "changed"), Line(1, "a")])

    assert view.chosen_ids == [2]


def test_a_long_list_fetches_only_the_pages_that_are_seen(make_view):
    table = PagedTable(columns())
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal, table)
    asked = []
    view = make_view(table)
    table.show(array("q", range(100_000)), [Line(id_, "x") for id_ in range(PAGE)])
    QTest.qWaitForWindowExposed(view)
    table.page_wanted.connect(asked.append)

    view.scrollTo(table.index(50_000, 0))
    view.viewport().repaint()

    assert asked
    assert {50_000 // PAGE, 50_000 // PAGE - 1} >= {ask.number for ask in asked}


def test_rows_that_were_asked_for_are_shown_when_they_come(make_view):
    table = PagedTable(columns())
    make_view(table)
    asked = []
    table.page_wanted.connect(asked.append)
    table.show(array("q", range(3)))

    assert [cell or "" for cell in shown(table)] == ["", "", ""]
    table.take(asked[0], [Line(id_, f"rad {id_}") for id_ in range(3)])

    assert shown(table) == ["rad 0", "rad 1", "rad 2"]


def test_the_answer_to_an_earlier_question_is_dropped(make_view):
    table = PagedTable(columns())
    make_view(table)
    asked = []
    table.page_wanted.connect(asked.append)
    table.show(array("q", [1, 2]))
    assert table.row_at(0) is None
    table.show(array("q", [8, 9]), [Line(8, "åtta"), Line(9, "nio")])

    table.take(asked[0], [Line(1, "ett"), Line(2, "två")])

    assert shown(table) == ["åtta", "nio"]


def test_where_the_chosen_row_leaves_the_next_takes_its_place(make_view):
    table = PagedTable(columns())
    view = make_view(table)
    rows = [Line(id_, "x") for id_ in range(5)]
    table.show(array("q", range(5)), rows)
    view.choose(2)

    table.show(array("q", [0, 1, 3, 4]), [row for row in rows if row.id != 2])

    assert view.chosen_id == 3


def test_copied_rows_paste_into_a_spreadsheet(make_view):
    table = RowTable(columns())
    view = make_view(table)
    view.allow_many()
    table.show([Line(1, "a\tb"), Line(2, "c\nd")])
    view.selectAll()

    QTest.keySequence(view, "Ctrl+C")

    assert QGuiApplication.clipboard().text() == "1\ta b\n2\tc d"


def test_enter_opens_the_chosen_row(qtbot, make_view):
    table = RowTable(columns())
    view = make_view(table)
    table.show([Line(1, "a"), Line(2, "b")])
    view.choose(2)

    with qtbot.waitSignal(view.opened) as heard:
        qtbot.keyClick(view, Qt.Key.Key_Return)

    assert heard.args == [2]


def test_a_narrow_list_leaves_out_what_it_can_spare(qtbot, make_view):
    spared = Column("Område", lambda line: line.text, width=150, optional=1)
    needed = Column("Läge", lambda line: line.text, width=120)
    table = RowTable([Column("Text", lambda line: line.text), spared, needed])
    view = make_view(table)

    view.resize(700, 300)
    assert not view.isColumnHidden(1)

    view.resize(380, 300)
    assert view.isColumnHidden(1)
    assert 120 == view.columnWidth(2)


def test_what_matters_least_gives_way_first(qtbot, make_view):
    area = Column("Område", lambda line: line.text, width=120, optional=1)
    figure = Column("Rapporter", lambda line: line.text, width=80, optional=2)
    view = make_view(RowTable([Column("Text", lambda line: line.text), figure, area]))

    view.resize(350, 300)

    assert [False, True, False] == [view.isColumnHidden(place) for place in range(3)]


def test_a_drawn_column_is_as_wide_next_time(qtbot, settings):
    table = RowTable(columns())
    view = TableView(table, "Rader", settings)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()

    view.horizontalHeader().resizeSection(0, 140)
    again = TableView(RowTable(columns()), "Rader", settings)
    qtbot.addWidget(again)
    again.resize(600, 300)
    again.show()

    assert 140 == again.columnWidth(0)
