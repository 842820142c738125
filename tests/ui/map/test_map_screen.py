"""The page Karta: one filter for list and map, one choice on both, and places set by a click."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.intake.imports import Imports
from desktop.intake.readers.pasted import Pasted
from desktop.map.look import ColourBy
from desktop.map.things import key_of
from desktop.reports import Reports
from models.deeds import Deed
from models.kinds import Kind
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource
from tests.factories import WEDNESDAY_MORNING, a_case, a_report
from ui.map.filters.look_button import LookButton
from ui.map.things.thing_list import ThingList
from ui.navigation import Goal, PageName

TUNNEL = Position(58.3945, 15.617)
SQUARE = Position(58.4065, 15.622)


def test_a_click_on_a_marker_chooses_its_row(screen, shown, store, click, qtbot):
    report_id = a_report(store, position=TUNNEL)
    case_id = a_case(store, position=SQUARE)
    shown(2)
    screen.list.choose(key_of(Kind.CASE, case_id))
    with qtbot.waitSignal(screen.list.chosen):
        click(screen.map, TUNNEL.latitude, TUNNEL.longitude)
    assert screen.list.chosen_thing.thing_id == report_id
    assert screen.list.chosen_thing.kind is Kind.REPORT


def test_a_chosen_row_is_marked_on_the_map(screen, shown, store, asked):
    report_id = a_report(store, position=TUNNEL)
    a_case(store, position=SQUARE)
    shown(2)
    screen.list.choose(key_of(Kind.REPORT, report_id))
    assert asked(screen.map, "desk.points.chosen") == [0, report_id]


def test_the_filter_drives_list_and_map_alike(screen, shown, store, asked, qtbot):
    a_report(store, "Klotter på muren", position=TUNNEL)
    a_report(store, "Mörkt i tunneln", position=TUNNEL)
    shown(2)
    screen.filters.search.setText("klotter")
    qtbot.waitUntil(lambda: screen.list.table.rowCount() == 1)
    qtbot.waitUntil(lambda: asked(screen.map, "desk.picture.count") == 1)


def test_a_click_places_what_had_no_place_and_undo_takes_it_back(screen, shown, store, click, qtbot, desk):
    report_id = a_report(store)
    shown(1)
    assert screen.list.unplaced.text().startswith("1")
    screen.list.choose(key_of(Kind.REPORT, report_id))
    screen.list.view.setFocus()
    QTest.keyClick(screen.list.view, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: screen.deeds.place.text() == "Cancel")
    with qtbot.waitSignal(desk.changes.committed):
        click(screen.map, SQUARE.latitude, SQUARE.longitude)
    placed = Reports(store).page(report_id)
    assert placed.position.latitude == pytest.approx(SQUARE.latitude, abs=0.0005)
    assert placed.area == "Centrum"
    qtbot.waitUntil(lambda: screen.list.chosen_thing.position is not None)
    store.undo.undo_last()
    assert Reports(store).page(report_id).position is None


def test_a_click_moves_a_case_that_is_placed(screen, shown, store, click, qtbot, desk):
    case_id = a_case(store, position=TUNNEL)
    a_report(store, position=SQUARE)
    shown(2)
    screen.list.choose(key_of(Kind.CASE, case_id))
    screen.deeds.placing.start(screen.list.chosen_thing)
    with qtbot.waitSignal(desk.changes.committed):
        click(screen.map, SQUARE.latitude, SQUARE.longitude)
    moved = Cases(store, Reports(store)).page(case_id).position
    assert moved.latitude == pytest.approx(SQUARE.latitude, abs=0.0005)


def test_escape_leaves_without_placing(screen, shown, store, click, asked, qtbot):
    report_id = a_report(store)
    shown(1)
    screen.list.choose(key_of(Kind.REPORT, report_id))
    screen.deeds.placing.start(screen.list.chosen_thing)
    assert asked(screen.map, "desk.banner.hidden") is False
    QTest.keyClick(screen, Qt.Key.Key_Escape)
    assert asked(screen.map, "desk.banner.hidden") is True
    with qtbot.waitSignal(screen.map.place_clicked):
        click(screen.map, 58.40, 15.60)
    assert Reports(store).page(report_id).position is None


def test_those_without_a_place_can_be_seen_alone(screen, shown, store, qtbot):
    a_report(store)
    a_report(store, "Mörkt", position=TUNNEL)
    shown(2)
    screen.list.unplaced.click()
    assert screen.list.table.rowCount() == 1
    qtbot.waitUntil(lambda: screen.list.table.row_at(0) is not None)
    assert screen.list.table.row_at(0).position is None


def test_enter_goes_to_the_chosen_thing(screen, shown, store, qtbot, desk):
    case_id = a_case(store, position=TUNNEL)
    shown(1)
    screen.list.choose(key_of(Kind.CASE, case_id))
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        QTest.keyClick(screen.list.view, Qt.Key.Key_Return)
    assert gone.args == [Goal(PageName.CASES, case_id)]


def test_arriving_shows_the_thing_whatever_was_filtered(screen, shown, store, qtbot):
    case_id = a_case(store, position=TUNNEL)
    shown(1)
    screen.filters.search.set_quietly("finns inte")
    shown(0)
    screen.arrive(Goal(PageName.MAP, case_id, {"kind": "case"}))
    qtbot.waitUntil(lambda: screen.list.chosen_thing is not None)
    assert screen.list.chosen_thing.thing_id == case_id


def test_arriving_to_place_is_ready_for_the_click(screen, shown, store, qtbot):
    report_id = a_report(store)
    shown(1)
    screen.arrive(Goal(PageName.MAP, report_id, {"kind": "report", "place": "yes"}))
    qtbot.waitUntil(lambda: screen.deeds.place.text() == "Cancel")


def test_a_map_without_ground_leads_to_the_import_with_its_preview(screen, desk, qtbot):
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        screen.import_map()
    assert gone.args == [Goal(PageName.REGISTER, None, {"map_file": ""})]


def test_a_measure_offers_no_place_of_its_own(screen, shown, store):
    from desktop.measures import Measures
    from models.measures.values import MeasureDraft

    measure_id = Measures(store).propose(MeasureDraft(title="Byt lampor"))
    shown(1)
    screen.list.choose(key_of(Kind.MEASURE, measure_id))
    assert not screen.deeds.place.isEnabled()


def test_ten_thousand_rows_and_markers_are_shown_soon(screen, shown, store):
    with store.writing(Deed.IMPORT) as session:
        session.add_all(
            Report(
                source=ReportSource.SAFETY_MAP, content_hash=str(number), received_at=WEDNESDAY_MORNING,
                text=f"Rapport {number}", folded="", latitude=58.38 + number % 100 / 2500,
                longitude=15.57 + number // 100 / 1250, precision=Precision.POINT,
            )
            for number in range(10_000)
        )  # fmt: skip
    shown(10_000)


def test_case_47_titles_that_were_imported_run_nothing_on_the_map(screen, shown, store, asked, click, qtbot):
    """They are words in the list and on the map, and the page is as it was."""
    words = (
        "<img src=x onerror=\"document.title='taken'\">",
        "</script><script>document.title='taken'</script>",
    )
    rows = [
        f"2026-11-17;{one.replace(';', ',')} mörkt i tunneln;58,39{n};15,61" for n, one in enumerate(words)
    ]
    told = Pasted("\n".join(["Datum;Beskrivning;Lat;Long", *rows, ""]))
    imports = Imports(store)
    imports.carry_out(imports.preview(told, ReportSource.SURVEY))
    shown(2)
    click(screen.map, 58.390, 15.61)

    qtbot.waitUntil(lambda: words[0] in asked(screen.map, "desk.hint.textContent"))
    assert asked(screen.map, "[desk.hint.hidden, desk.hint.childElementCount]") == [False, 0]
    assert asked(screen.map, "[document.title == 'taken', document.querySelectorAll('img').length]") == [
        False,
        0,
    ]


def known_as(store, precision: Precision, area_id: int | None = None) -> int:
    report_id = a_report(store, f"Någonstans, {precision}")
    with store.writing(Deed.REPORT_EDIT) as session:
        report = session.get_one(Report, report_id)
        report.precision, report.area_id = precision, area_id
    return report_id


def test_the_number_on_an_area_narrows_the_list_to_what_lies_somewhere_in_it(screen, shown, store, qtbot):
    areas = {row.name: row.id for row in Areas(store).listing()}
    a_report(store, position=SQUARE)
    wanted = known_as(store, Precision.AREA, areas["Centrum"])
    known_as(store, Precision.AREA, areas["Norrängen"])
    shown(3)
    screen.map.area_clicked.emit(areas["Centrum"])
    assert [screen.list.table.id_at(0), screen.list.table.rowCount()] == [key_of(Kind.REPORT, wanted), 1]
    assert "Centrum" in screen.list.only.text()
    screen.list.only.click()
    assert screen.list.table.rowCount() == 3


def test_the_corner_narrows_the_list_to_what_has_no_place(screen, shown, store, asked, qtbot):
    a_report(store, position=SQUARE)
    wanted = known_as(store, Precision.MUNICIPALITY)
    known_as(store, Precision.UNKNOWN)
    shown(3)
    asked(screen.map, "document.querySelector('.counted button').click()")
    qtbot.waitUntil(lambda: screen.list.table.rowCount() == 1)
    assert screen.list.chosen_key == key_of(Kind.REPORT, wanted)
    assert screen.list.only.accessibleName() == "Place: municipality"


def test_a_row_says_how_exact_its_place_is_where_it_is_no_point(screen, shown, store):
    known_as(store, Precision.AREA, Areas(store).listing()[0].id)
    shown(1)
    words = screen.list.table.index(0, 2).data()
    assert words.startswith("area, ")


def test_the_look_is_chosen_by_key_and_remembered(screen, shown, store, asked, desk, qtbot):
    a_report(store, position=TUNNEL)
    a_case(store, position=SQUARE)
    shown(2)
    screen.list.view.setFocus()
    QTest.keyClick(screen.list.view, Qt.Key.Key_S)
    qtbot.waitUntil(screen.look.menu.isVisible)
    screen.look.actions["reports"].trigger()
    screen.look.actions["category"].trigger()
    screen.look.menu.close()
    qtbot.waitUntil(lambda: asked(screen.map, "Array.from(desk.picture.shown)") == [1, 0])
    assert asked(screen.map, "desk.look.by") == "category"
    assert screen.list.table.rowCount() == 2
    again = LookButton(desk.settings, screen)
    assert (again.look.reports, again.look.colour) == (False, ColourBy.CATEGORY)


def test_days_narrow_list_and_map_alike(screen, shown, store, asked, qtbot):
    a_report(store, position=TUNNEL, received_at=datetime(2026, 9, 1, 12, tzinfo=UTC))
    late = a_report(store, position=SQUARE, received_at=datetime(2026, 10, 1, 12, tzinfo=UTC))
    shown(2)
    screen.time.strip.moved.emit(date(2026, 9, 15), None)
    screen.time.strip.rested.emit(date(2026, 9, 15), None)
    assert [screen.list.table.id_at(0), screen.list.table.rowCount()] == [key_of(Kind.REPORT, late), 1]
    qtbot.waitUntil(lambda: asked(screen.map, "Array.from(desk.picture.shown)") == [1, 0])
    screen.time.strip.rested.emit(None, None)
    assert screen.list.table.rowCount() == 2


def test_the_list_far_down_fetches_its_lines_when_they_are_seen(screen, shown, store, qtbot):
    with store.writing(Deed.IMPORT) as session:
        session.add_all(
            Report(
                source=ReportSource.SAFETY_MAP, content_hash=str(number), received_at=WEDNESDAY_MORNING,
                text=f"Rapport {number}", folded="", precision=Precision.UNKNOWN,
            )
            for number in range(2_000)
        )  # fmt: skip
    shown(2_000)
    screen.list.view.setFocus()
    QTest.keyClick(screen.list.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: screen.list.chosen_thing is not None)
    assert screen.list.chosen_thing.title == "Rapport 0"
    assert screen.deeds.open.isEnabled()


def test_tab_leads_from_the_filters_to_the_list_and_all_of_it_has_names(screen, shown, store, qtbot):
    a_report(store, position=TUNNEL)
    shown(1)
    screen.filters.tone.setFocus()
    seen = []
    for _ in range(8):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Tab)
        seen.append(screen.focusWidget())
        if screen.list.view.hasFocus():
            break
    assert screen.list.view.hasFocus()
    assert seen.index(screen.views.button) == seen.index(screen.filters.more.button) + 1
    assert all(one.accessibleName() for one in (screen.list.view, screen.map, screen.look.button))


def test_title_list_and_chip_count_the_same_things(screen, shown, store):
    """Without a point is what is drawn neither as a point nor as a street, of the days that are shown."""
    area = Areas(store).listing()[0].id
    a_report(store, position=TUNNEL)
    for precision, area_id in (
        (Precision.AREA, area),
        (Precision.MUNICIPALITY, None),
        (Precision.UNKNOWN, None),
    ):
        known_as(store, precision, area_id)
    a_report(store, "Länge sedan", received_at=datetime(2026, 9, 1, 12, tzinfo=UTC))
    shown(5)
    assert titled(screen, "5 reports · 0 cases · 0 measures · 4 without a point")
    assert screen.list.unplaced.text() == "4 without a point"
    screen.list.show_days(date(2026, 11, 1), None)
    assert titled(screen, "4 reports · 0 cases · 0 measures · 3 without a point")
    assert screen.list.unplaced.text() == "3 without a point"
    screen.list.unplaced.click()
    assert titled(screen, "3 reports · 0 cases · 0 measures · 3 without a point")
    assert [screen.list.table.rowCount(), screen.list.unplaced.text()] == [3, "3 without a point"]


def titled(screen, words: str) -> bool:
    return words in [one.text() for one in screen.findChildren(QLabel)]


def test_more_filters_have_a_line_of_their_own_and_escape_puts_them_away(screen, shown, store):
    a_report(store, position=TUNNEL)
    shown(1)
    screen.resize(1700, 700)
    more = screen.filters.more
    more.button.setFocus()
    more.button.click()
    screen.layout().activate()
    assert more.source.y() > more.button.y()
    assert more.source.hasFocus()
    QTest.keyClick(more.season, Qt.Key.Key_Escape)
    assert [more.source.isVisible(), more.button.hasFocus()] == [False, True]


def test_lines_at_hand_stand_in_a_narrowed_list_at_once(screen, shown, store):
    a_report(store, position=TUNNEL)
    known_as(store, Precision.MUNICIPALITY)
    shown(2)
    screen.list.unplaced.click()
    assert screen.list.table.row_at(0).precision is Precision.MUNICIPALITY


def test_a_choice_by_arrow_keys_is_asked_for_once_it_rests(screen, shown, store, qtbot):
    a_report(store, position=TUNNEL)
    shown(1)
    asked = []
    screen.filters.changed.connect(lambda: asked.append(screen.filters.area.key))
    with qtbot.waitSignal(screen.filters.changed):
        for _step in range(4):
            QTest.keyClick(screen.filters.area, Qt.Key.Key_Down)
    assert asked == [screen.filters.area.key]
    assert asked != [None]


def test_the_map_goes_to_the_area_that_is_chosen_and_back_to_the_whole(screen, shown, store, asked, qtbot):
    a_report(store, position=TUNNEL)
    shown(1)
    whole = asked(screen.map, "desk.map.getZoom()")
    area = next(row for row in Areas(store).listing() if row.name == "Norrängen")
    screen.filters.area.pick(area.id)
    screen.filters.area.picked.emit(area.id)
    qtbot.waitUntil(lambda: asked(screen.map, "desk.map.getZoom()") > whole)
    middle = Position(*asked(screen.map, "Object.values(desk.map.getCenter())"))
    assert Areas(store).area_of(middle.latitude, middle.longitude) == area.id
    screen.list.view.setFocus()
    QTest.keyClick(screen.list.view, Qt.Key.Key_0)
    qtbot.waitUntil(lambda: asked(screen.map, "desk.map.getZoom()") == whole)


def test_the_offer_of_a_base_map_gives_way_to_a_panel(screen, qtbot):
    screen.side.say_base(is_there=False)
    assert screen.side.no_base.isVisible()
    screen.panels.show_export()
    qtbot.waitUntil(lambda: screen.side.panel is not None)
    assert not screen.side.no_base.isVisible()
    screen.side.close_panel()
    assert screen.side.no_base.isVisible()


def test_a_legend_that_was_folded_out_is_so_at_the_next_start(screen, desk, asked, qtbot):
    with qtbot.waitSignal(screen.map.legend_turned):
        asked(screen.map, "(desk.legend._turn(true), 1)")
    assert LookButton(desk.settings, screen).look.legend is True


def test_a_narrow_list_leaves_out_areas_before_it_cuts_titles(desk, qtbot):
    things = ThingList(desk.settings)
    qtbot.addWidget(things)
    things.resize(330, 500)
    things.show()
    assert things.view.isColumnHidden(2)
    assert things.view.columnWidth(1) >= 160
    things.resize(460, 500)
    assert not things.view.isColumnHidden(2)
