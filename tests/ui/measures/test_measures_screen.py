"""Åtgärder with mouse and keyboard: propose, decide, move, wait, follow up, drop, publish."""

from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.language import day_words
from desktop.measures import Measures
from desktop.meetings import Meetings
from desktop.place_memory.place_memory import PlaceMemory
from desktop.publication import Publications
from models.actors.values import ActorEdit
from models.measures.values import Decision, MeasureDraft, MeasureState, Postponement
from models.meetings.values import MeetingDraft
from tests.factories import a_case
from ui.measures.measure_list import MOVED_WIDTH, due_words
from ui.measures.measure_panel import MeasureServices
from ui.measures.measures_screen import MeasuresScreen
from ui.measures.told import told_lines
from ui.navigation import Goal, PageName

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def services(store) -> MeasureServices:
    return MeasureServices(
        Measures(store),
        Actors(store),
        Areas(store),
        Publications(store),
        Attachments(store),
        PlaceMemory(store),
    )


@pytest.fixture
def parks(services):
    return services.actors.save(ActorEdit(None, 0, "Gata och park", "Gata/park"))


@pytest.fixture
def today(store):
    return store.clock.today()


@pytest.fixture
def decided(services, parks, today):
    def make(title="Röj sly", due=7, **more):
        draft = MeasureDraft(title, responsible_id=parks, due_date=today + timedelta(days=due), **more)
        return services.measures.decide_new(draft)

    return make


@pytest.fixture
def screen(qtbot, desk, services):
    def show():
        page = MeasuresScreen(desk, services)
        qtbot.addWidget(page)
        page.resize(1112, 900)
        qtbot.bring_up(page)
        page.take_keyboard()
        qtbot.waitUntil(lambda: desk.jobs.idle)
        return page

    return show


@pytest.fixture
def settled(qtbot, desk):
    def wait(fact):
        qtbot.waitUntil(lambda: desk.jobs.idle and fact())

    return wait


def titles(page):
    return [row.title for row in page.table.rows]


def test_an_empty_page_says_what_it_is_for_and_offers_the_first_step(qtbot, screen, settled):
    page = screen()

    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.keyClicks(page.new_panel.fields.title, "Mer ljus i tunneln")
    qtbot.keyClick(page.new_panel.fields.title, Qt.Key.Key_Return)

    settled(lambda: titles(page) == ["Mer ljus i tunneln"])
    assert page.new_panel.isHidden()


def test_overdue_is_said_in_words_and_filtered(qtbot, screen, decided, settled, today):
    decided("Försenad", due=-16)
    decided("I tid")
    page = screen()
    assert titles(page) == ["Försenad", "I tid"]
    assert "16" in due_words(page.table.rows[0], today)

    page.filters.state.pick("overdue")
    page.filters.wanted.emit()

    settled(lambda: titles(page) == ["Försenad"])


def test_what_is_promised_stands_before_what_is_proposed_and_done(
    screen, services, parks, decided, today, settled
):
    done = decided("Klar", due=-20)
    services.measures.finish(done, services.measures.page(done).version)
    services.measures.propose(MeasureDraft("Föreslagen", due_date=today))
    ongoing = MeasureDraft("Löpande", responsible_id=parks, is_ongoing=True, follow_up_date=today)
    services.measures.decide_new(ongoing)
    decided("I tid")
    decided("Försenad", due=-3)

    page = screen()

    settled(lambda: titles(page) == ["Försenad", "I tid", "Löpande", "Föreslagen", "Klar"])
    assert due_words(page.table.rows[-1], today) == day_words(today - timedelta(days=20), today)


def test_a_decision_asks_for_what_is_missing_and_then_is_done(qtbot, screen, services, parks, settled, today):
    measure = services.measures.propose(MeasureDraft("Bommar"))
    page = screen()

    qtbot.keyClick(page.view, Qt.Key.Key_B)
    settled(page.message.isVisible)
    assert page.panel.form.responsible.lineEdit().hasFocus() or page.panel.form.responsible.hasFocus()
    page.panel.form.responsible.pick(parks)
    page.panel.form.responsible.picked.emit(parks)
    page.panel.form.due.setFocus()
    qtbot.keyClicks(page.panel.form.due, "+10")
    qtbot.keyClick(page.panel.form.due, Qt.Key.Key_Return)
    settled(lambda: services.measures.page(measure).due_date is not None)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_B)

    settled(lambda: services.measures.page(measure).state is MeasureState.DECIDED)
    assert services.measures.page(measure).due_date == today + timedelta(days=10)
    assert page.message.isHidden()


def test_words_are_saved_when_the_field_is_left(qtbot, screen, services, decided, settled):
    measure = decided()
    page = screen()

    page.panel.form.description.setFocus()
    qtbot.keyClicks(page.panel.form.description, "Till parkeringen")
    page.view.setFocus()

    settled(lambda: services.measures.page(measure).description == "Till parkeringen")


def test_a_date_moves_with_a_reason_and_the_move_is_counted(qtbot, screen, services, decided, settled, today):
    measure = decided()
    page = screen()

    qtbot.keyClick(page.view, Qt.Key.Key_F)
    panel = page.panel.postpone_panel
    panel.due.show_day(today + timedelta(days=21))
    qtbot.mouseClick(panel.agree_button, LEFT)
    settled(page.message.isVisible)
    qtbot.keyClicks(panel.reason, "Halka")
    qtbot.keyClick(panel.reason, Qt.Key.Key_Return)

    settled(lambda: len(services.measures.page(measure).moves) == 1)
    assert panel.isHidden()
    assert page.table.rows[0].moves == 1


@pytest.mark.usefixtures("swedish")
def test_the_list_and_the_panel_tell_every_move_of_a_date(screen, services, decided, settled, store, today):
    measure = decided()
    meeting = Meetings(store).plan(MeetingDraft(today, time(9), None, "Stadshuset"))
    for days, reason, where in ((14, "El saknas", meeting), (21, "Tjäle", None)):
        version = services.measures.page(measure).version
        day = today + timedelta(days=days)
        services.measures.postpone(Postponement(measure, version, day, reason, meeting_id=where))
    page = screen()
    settled(lambda: page.panel.measure_id == measure)

    column = next(each for each in page.table.columns if each.width == MOVED_WIDTH)
    assert column.text(page.table.rows[0]) == "flyttad 2 gånger, första datum 25/11"
    assert page.panel.promise.text() == "klart senast ons 9 dec · flyttad 2 gånger, första datum 25/11"
    assert told_lines(services.measures.page(measure), today) == [
        "18 nov, mellan möten, Åsa Lind: flyttad 2 dec → 9 dec. Tjäle",
        "18 nov, v. 47, Åsa Lind: flyttad 25 nov → 2 dec. El saknas",
    ]


def test_work_begins_waits_and_is_done_by_keys(qtbot, screen, services, decided, settled):
    measure = decided()
    page = screen()
    state = lambda: services.measures.page(measure).state  # noqa: E731 - said three times

    qtbot.keyClick(page.view, Qt.Key.Key_P)
    settled(lambda: state() is MeasureState.UNDER_WAY)
    qtbot.keyClick(page.view, Qt.Key.Key_E)
    qtbot.keyClicks(page.panel.wait_panel.words, "Trafikverket")
    qtbot.keyClick(page.panel.wait_panel.words, Qt.Key.Key_Return)
    settled(lambda: state() is MeasureState.WAITING_EXTERNAL)
    page.view.setFocus()
    qtbot.keyClick(page.view, Qt.Key.Key_K)

    settled(lambda: state() is MeasureState.DONE)


@pytest.mark.parametrize("key", ["1", "2", "3", "4"])
def test_each_of_the_four_decisions_has_its_key(qtbot, screen, services, decided, settled, key):
    measure = decided()
    page = screen()
    panel = page.panel.follow_up_panel

    qtbot.keyClick(page.view, Qt.Key.Key_U)
    qtbot.keyClick(page.view, key)
    for field in (panel.scope, panel.successor.title, panel.outcome, panel.reason):
        if field.isVisible():
            qtbot.keyClicks(field, "Annat")
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    wanted = [Decision.CONTINUE, Decision.EXPAND, Decision.REPLACE, Decision.END][int(key) - 1]
    settled(lambda: [each.decision for each in services.measures.page(measure).follow_ups] == [wanted])
    assert panel.isHidden()


def test_esc_gives_up_and_nothing_is_done(qtbot, screen, services, decided, settled):
    measure = decided()
    page = screen()

    qtbot.keyClick(page.view, Qt.Key.Key_A)
    assert page.panel.drop_panel.isVisible()
    qtbot.keyClick(page.panel.drop_panel.words, Qt.Key.Key_Escape)

    assert page.panel.drop_panel.isHidden()
    assert services.measures.page(measure).state is MeasureState.DECIDED


def test_a_measure_leads_to_its_case(qtbot, screen, decided, desk, store):
    case = a_case(store)
    decided(case_id=case)
    page = screen()

    with qtbot.waitSignal(desk.navigation.wanted) as went:
        qtbot.keyClick(page.view, Qt.Key.Key_V)

    assert went.args == [Goal(PageName.CASES, case)]


def test_a_measure_is_proposed_for_publication(qtbot, screen, services, decided, desk):
    measure = decided()
    page = screen()

    with qtbot.waitSignal(desk.navigation.wanted) as went:
        qtbot.keyClick(page.view, Qt.Key.Key_W)

    assert went.args == [Goal(PageName.PUBLICATION, services.measures.page(measure).publication_id)]


def test_somebody_elses_change_is_told_and_mine_is_kept(qtbot, screen, store, decided, services, settled):
    measure = decided()
    page = screen()
    page.panel.form.title.setFocus()
    page.panel.form.title.selectAll()
    qtbot.keyClicks(page.panel.form.title, "Mitt namn")
    known = page.panel.form.kept.known
    store.listeners.clear()
    services.measures.start(measure, known.version)

    page.view.setFocus()

    settled(page.message.isVisible)
    assert page.panel.form.title.text() == "Mitt namn"
    assert services.measures.page(measure).title == "Röj sly"


def test_one_comes_here_to_a_measure_that_the_filter_hides(qtbot, screen, services, decided, settled):
    gone = decided("Avslutad")
    services.measures.drop(gone, services.measures.page(gone).version, "För dyrt")
    decided("Öppen")
    page = screen()
    assert titles(page) == ["Öppen"]

    page.arrive(Goal(PageName.MEASURES, gone))

    settled(lambda: page.view.chosen_id == gone)


def test_one_comes_here_to_what_is_overdue(screen, decided, settled):
    decided("Försenad", due=-16)
    decided("I tid")
    page = screen()

    page.arrive(Goal(PageName.MEASURES, filters={"only": "overdue"}))

    settled(lambda: titles(page) == ["Försenad"])


def test_every_control_has_a_name(screen, decided):
    decided()
    page = screen()
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for widget in page.findChildren(kind):
            if not widget.objectName().startswith("qt_") and not isinstance(
                widget.parent(), (QComboBox, QLineEdit)
            ):
                assert widget.accessibleName(), widget


def test_a_key_before_the_next_measure_has_come_does_nothing_to_the_last(
    qtbot, screen, services, decided, settled
):
    first, second = decided("Först", due=1), decided("Sedan", due=2)
    page = screen()
    settled(lambda: page.panel.measure_id == first)

    qtbot.keyClick(page.view, Qt.Key.Key_Down)
    qtbot.keyClick(page.view, Qt.Key.Key_P)

    settled(lambda: page.panel.measure_id == second)
    assert services.measures.page(first).state is MeasureState.DECIDED


def test_letters_are_deeds_again_when_what_was_asked_is_answered(qtbot, screen, services, decided, settled):
    measure, _another = decided("Först", due=1), decided("Sedan", due=2)
    page = screen()
    settled(lambda: page.panel.measure_id == measure)

    qtbot.keyClick(page.view, Qt.Key.Key_A)
    settled(page.panel.drop_panel.words.hasFocus)
    qtbot.keyClicks(page.panel.drop_panel.words, "marken byter hand")
    qtbot.keyClick(page.panel.drop_panel.words, Qt.Key.Key_Return)

    settled(lambda: services.measures.page(measure).state is MeasureState.NOT_DONE)
    settled(page.view.hasFocus)
