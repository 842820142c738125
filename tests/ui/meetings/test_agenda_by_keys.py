"""The agenda before and during the meeting: moved, parked, added to and sent, by keyboard."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from desktop.areas.areas import Areas
from models.areas.tables import Area
from models.cases.values import CaseClosing, CloseReason
from models.deeds import Deed
from models.measures.values import MeasureDraft
from models.meetings.values import MeetingState, Section
from tests.factories import BRIDGE, a_case, a_report
from ui.meetings.words import WORDS
from ui.navigation import Goal, PageName

ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def three(services, parks, meeting, store):
    """Two measures more, and the agenda brought up to date."""
    for title in ("Byt lampor", "Laga grinden"):
        due = store.clock.today() + timedelta(days=2)
        services.measures.decide_new(MeasureDraft(title, responsible_id=parks, due_date=due))
    services.meetings.gather(meeting)
    return meeting


def follow_ups(services, meeting):
    return [
        line.title for line in services.meetings.page(meeting).agenda if line.section is Section.FOLLOW_UP
    ]


def line_of(services, meeting, title):
    return next(line for line in services.meetings.page(meeting).agenda if line.title == title)


def choose(view, settled, title):
    settled(lambda: any(row.title == title for row in view.lines.rows))
    place = next(place for place, row in enumerate(view.lines.rows) if row.title == title)
    view.choose_place(place)
    view.setFocus()


def views(page):
    return page.panel.view, page.panel.deeds


def test_items_are_moved_by_alt_and_the_arrows(qtbot, screen, services, three, settled):
    page = screen()
    view, _deeds = views(page)
    choose(view, settled, "Laga grinden")

    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    settled(lambda: follow_ups(services, three) == ["Röj sly", "Laga grinden", "Byt lampor"])
    settled(lambda: view.lines.row_at(view.currentIndex().row()).title == "Laga grinden")
    settled(lambda: view.lines.row_at(view.currentIndex().row()).version > 1)
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    settled(lambda: follow_ups(services, three) == ["Laga grinden", "Röj sly", "Byt lampor"])
    settled(lambda: [row.title for row in view.lines.rows][2:5] == follow_ups(services, three))
    qtbot.keyClick(view, Qt.Key.Key_Down, ALT)

    settled(lambda: follow_ups(services, three) == ["Röj sly", "Laga grinden", "Byt lampor"])


def test_an_item_is_parked_with_its_week_and_taken_up_again(qtbot, screen, services, three, settled, store):
    page = screen()
    view, deeds = views(page)
    choose(view, settled, "Byt lampor")

    qtbot.keyClick(view, Qt.Key.Key_V)
    settled(deeds.park_panel.isVisible)
    assert deeds.park_panel.week.hasFocus()
    qtbot.keyClick(deeds.park_panel.week, Qt.Key.Key_Return, CONTROL)

    settled(lambda: line_of(services, three, "Byt lampor").parked_to is not None)
    # Week 47 now, 48 is the next meeting's: two weeks after that.
    assert line_of(services, three, "Byt lampor").parked_to.isocalendar().week == 50
    settled(deeds.park_panel.isHidden)
    choose(view, settled, "Byt lampor")
    row = view.lines.row_at(view.currentIndex().row())
    assert WORDS.pointers(row) != []
    assert view.lines.index(view.currentIndex().row(), 0).data().strip() != "Byt lampor"
    settled(lambda: view.lines.row_at(view.currentIndex().row()).parked_to is not None)
    qtbot.keyClick(view, Qt.Key.Key_V)

    settled(lambda: line_of(services, three, "Byt lampor").parked_to is None)
    assert store.undo.last is not None


def test_own_items_are_added_under_any_section_and_taken_away(qtbot, screen, services, three, settled):
    page = screen()
    view, deeds = views(page)
    choose(view, settled, "Byt lampor")

    qtbot.keyClick(view, Qt.Key.Key_P)
    assert deeds.own_panel.title.hasFocus()
    qtbot.keyClicks(deeds.own_panel.title, "Vi tar bilder")
    qtbot.keyClick(deeds.own_panel.title, Qt.Key.Key_Return)

    settled(lambda: "Vi tar bilder" in follow_ups(services, three))
    choose(view, settled, "Vi tar bilder")
    settled(deeds.remove_button.isVisible)
    qtbot.keyClick(view, Qt.Key.Key_Delete)

    settled(lambda: "Vi tar bilder" not in follow_ups(services, three))


def test_a_new_item_is_chosen_and_seen(qtbot, screen, services, three, settled):
    page = screen()
    page.resize(1112, 420)
    view, deeds = views(page)
    choose(view, settled, "Röj sly")
    qtbot.keyClick(view, Qt.Key.Key_P)
    deeds.own_panel.section.pick(Section.OTHER)
    qtbot.keyClicks(deeds.own_panel.title, "Sista skoldagen")

    qtbot.keyClick(deeds.own_panel.title, Qt.Key.Key_Return)

    settled(lambda: WORDS.item(view.lines.row_at(view.currentIndex().row())) == "Sista skoldagen")
    row = view.visualRect(view.currentIndex())
    qtbot.waitUntil(lambda: view.viewport().visibleRegion().contains(row))
    assert view.hasFocus()


def test_the_same_keys_work_while_the_meeting_is_taken(qtbot, taking, services, three, settled):
    view, deeds = taking.taking.view, taking.taking.agenda_deeds
    choose(view, settled, "Laga grinden")
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    settled(lambda: follow_ups(services, three)[1] == "Laga grinden")
    choose(view, settled, "Byt lampor")

    qtbot.keyClick(view, Qt.Key.Key_V)
    settled(deeds.park_panel.isVisible)
    qtbot.keyClick(deeds.park_panel.week, Qt.Key.Key_Return, CONTROL)

    settled(lambda: not line_of(services, three, "Byt lampor").awaits)
    # Next leaves what is parked as it is.
    choose(view, settled, "Byt lampor")
    settled(lambda: view.lines.row_at(view.currentIndex().row()).parked_to is not None)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    settled(lambda: view.currentIndex().row() > 0)
    assert not line_of(services, three, "Byt lampor").is_done


def test_every_reason_is_read_in_the_row_and_in_its_tip(qtbot, screen, services, three, settled, store):
    late = line_of(services, three, "Röj sly")
    page = screen()
    view, _deeds = views(page)
    choose(view, settled, "Röj sly")

    told = view.lines.index(view.currentIndex().row(), 0).data(Qt.ItemDataRole.AccessibleDescriptionRole)

    for why in late.why:
        assert WORDS.why(why, store.clock.today()) in told


def test_new_reports_stand_as_lines_beneath_their_section(qtbot, screen, services, meeting, settled, store):
    a_report(store, "Klotter", place="Torget")
    page = screen()
    view, deeds = views(page)
    settled(lambda: any(row.id < 0 for row in view.lines.rows))

    [fact] = [row for row in view.lines.rows if row.id < 0]
    assert fact.section is Section.NEW_REPORTS
    view.choose(fact.id)
    view.setFocus()
    # Nobody's item: there is nothing to move or to park.
    settled(deeds.park_button.isHidden)
    qtbot.keyClick(view, Qt.Key.Key_Up, ALT)
    assert page.message.isHidden()


def test_the_next_meeting_is_opened_by_itself_and_told(qtbot, taking, services, meeting, settled, store):
    qtbot.keyClick(taking.taking.view, Qt.Key.Key_E, CONTROL)

    settled(lambda: len(services.meetings.listing()) == 2)
    settled(taking.message.isVisible)
    assert services.meetings.page(meeting).state is MeetingState.HELD
    store.undo.undo_last()
    settled(lambda: len(taking.table.rows) == 1)


def test_the_first_visit_opens_the_next_when_the_last_has_passed(screen, services, parks, settled, store):
    last_week = store.clock.today() - timedelta(days=7)
    services.meetings.plan(replace(services.meetings.proposal(), held_on=last_week))

    page = screen()

    settled(lambda: len(page.table.rows) == 2)
    settled(page.message.isVisible)
    store.undo.undo_last()
    settled(lambda: len(page.table.rows) == 1)
    page.refresh()
    settled(lambda: len(services.meetings.listing()) == 1)


@pytest.fixture
def asked_folder(tmp_path, monkeypatch):
    """The folder that the person chooses; "" for none."""
    folder = tmp_path / "utskick"
    folder.mkdir()
    answer = [str(folder)]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: answer[0])
    return folder, answer


def test_the_notice_is_saved_by_its_key(qtbot, screen, meeting, settled, asked_folder):
    folder, _answer = asked_folder
    page = screen()

    qtbot.keyClick(page.view, Qt.Key.Key_K)

    settled(lambda: len(list(folder.iterdir())) == 2)
    settled(page.message.isVisible)
    assert {file.suffix for file in folder.iterdir()} == {".pdf", ".ics"}
    assert str(folder) in page.message.words


def test_no_folder_saves_nothing(qtbot, screen, meeting, settled, asked_folder):
    folder, answer = asked_folder
    answer[0] = ""
    page = screen()

    qtbot.keyClick(page.view, Qt.Key.Key_K)

    settled(page.message.isHidden)
    assert not list(folder.iterdir())


def test_what_was_tried_is_read_beside_what_is_back(taking, settled, services, store, meeting):
    """Under the item, where the table talks of it."""
    lamps = services.measures.decide_new(
        MeasureDraft(
            "Byt lampor",
            case_id=a_case(store, "Mörkt", position=BRIDGE),
            responsible_id=services.actors.listing()[0].id,
            due_date=store.clock.today(),
        )
    )
    services.measures.drop(lamps, services.measures.page(lamps).version, "Stolparna flyttas")
    close_the_case(services, services.measures.page(lamps).case_id)
    again = a_case(store, "Mörkt igen", position=BRIDGE)
    services.meetings.gather(meeting)
    settled(lambda: any(row.case_id == again for row in taking.taking.table.rows))

    choose(taking.taking.view, settled, "Mörkt igen")

    facts = taking.taking.item.facts
    settled(facts.tried.isVisible)
    assert facts.tried.text().endswith("Byt lampor: Stolparna flyttas")


def close_the_case(services, case_id):
    page = services.cases.page(case_id)
    services.cases.close(CaseClosing(case_id, page.version, CloseReason.SOLVED))


@pytest.fixture
def in_centre(services, store, meeting):
    """An item of a case in the area Centrum; the area's id."""
    with store.writing(Deed.AREA_DRAW) as session:
        session.add(Area(name="Centrum", sort_key="centrum", geometry=None))
    [area] = Areas(store).listing()
    a_case(store, "Mörkt i tunneln", area_id=area.id)
    services.meetings.gather(meeting)
    return area.id


def test_from_an_item_one_comes_to_the_situation_of_its_area(qtbot, in_centre, taking, settled, desk):
    settled(lambda: any(row.title == "Mörkt i tunneln" for row in taking.taking.table.rows))
    choose(taking.taking.view, settled, "Mörkt i tunneln")

    button = taking.taking.item.facts.situation_button
    settled(button.isVisible)
    assert button.text() == "Situation in Centrum"
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert gone.args == [Goal(PageName.MAP, None, {"situation": str(in_centre)})]
