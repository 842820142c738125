"""A matter is lifted to another body, and its answer noted, by keyboard."""

import pytest
from PySide6.QtCore import Qt

from models.meetings.values import Body, EscalationDraft, Section
from tests.ui.meetings.steps import go_to

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_the_measure(taking, settled):
    go_to(taking, settled, Section.FOLLOW_UP, standing=False)
    settled(taking.taking.item.lift_button.isVisible)
    return taking


def listing(services):
    return services.meetings.escalations.listing()


def test_a_measure_is_lifted_with_what_is_asked(qtbot, at_the_measure, services, late, settled):
    item = at_the_measure.taking.item

    qtbot.keyClick(at_the_measure.taking.view, Qt.Key.Key_L)
    assert item.lift_panel.asked.hasFocus()
    qtbot.keyClicks(item.lift_panel.asked, "Pengar 2027")
    item.lift_panel.body.pick(Body.CRIME_PREVENTION_COUNCIL)
    qtbot.keyClick(item.lift_panel.asked, Qt.Key.Key_Return, CONTROL)

    settled(lambda: len(listing(services)) == 1)
    [row] = listing(services)
    assert (row.body, row.measure_id, row.asked) == (Body.CRIME_PREVENTION_COUNCIL, late, "Pengar 2027")
    settled(item.lift_panel.isHidden)
    settled(item.lifted.isVisible)


def test_nothing_asked_is_refused_in_words(qtbot, at_the_measure, services, settled):
    qtbot.keyClick(at_the_measure.taking.view, Qt.Key.Key_L)
    panel = at_the_measure.taking.item.lift_panel

    qtbot.keyClick(panel.asked, Qt.Key.Key_Return, CONTROL)

    settled(at_the_measure.message.isVisible)
    assert panel.isVisible()
    assert listing(services) == ()


@pytest.fixture
def lifted(services, meeting, late):
    line = next(line for line in services.meetings.page(meeting).agenda if line.measure_id == late)
    return services.meetings.escalations.lift(EscalationDraft(line.id, Body.STEERING_GROUP, "Pengar"))


def test_the_section_lists_what_waits_and_the_answer_is_noted(qtbot, lifted, taking, services, settled):
    go_to(taking, settled, Section.ESCALATE)
    view = taking.taking.item.lifted
    settled(view.isVisible)
    assert [row.asked for row in view.table.rows] == ["Pengar"]

    qtbot.keyClick(taking.taking.view, Qt.Key.Key_S)
    assert view.answer_panel.answer.hasFocus()
    qtbot.keyClicks(view.answer_panel.answer, "Ja, i budgeten")
    qtbot.keyClick(view.answer_panel.answer, Qt.Key.Key_Return, CONTROL)

    settled(lambda: not listing(services)[0].is_waiting)
    assert listing(services)[0].answer == "Ja, i budgeten"
    settled(view.answer_panel.isHidden)
    settled(lambda: not view.table.rows[0].is_waiting)


def test_what_is_asked_is_changed_and_taken_back(qtbot, lifted, taking, services, settled):
    go_to(taking, settled, Section.ESCALATE)
    view = taking.taking.item.lifted
    settled(view.isVisible)

    qtbot.keyClick(taking.taking.view, Qt.Key.Key_C)
    assert view.edit_panel.asked.toPlainText() == "Pengar"
    view.edit_panel.asked.selectAll()
    qtbot.keyClicks(view.edit_panel.asked, "Ett beslut")
    qtbot.keyClick(view.edit_panel.asked, Qt.Key.Key_Return, CONTROL)
    settled(lambda: listing(services)[0].asked == "Ett beslut")
    settled(lambda: view.table.rows[0].asked == "Ett beslut")
    qtbot.mouseClick(view.back_button, Qt.MouseButton.LeftButton)

    settled(lambda: listing(services) == ())
    settled(view.isHidden)
