"""The meeting is planned and taken, its minutes locked and printed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop.wording import label
from models.measures.values import Decision, MeasureState
from models.meetings.values import MinutesState, Presence, Section
from tests.paper import assert_archivable, pages_of
from tests.week.week import DECIDED, SUCCESSOR, Week
from ui.navigation import PageName


def plan_the_meeting(week: Week) -> None:
    page = week.page(PageName.MEETINGS)

    week.hands.press("N")
    week.hands.until(page.plan_panel.day.hasFocus)
    week.hands.go_to(page.plan_panel.agree_button)
    week.hands.press("Space")

    week.hands.until(lambda: len(page.table.rows) == 1 and page.view.hasFocus())
    assert page.panel.state.isVisible()


def take_the_meeting(week: Week) -> None:
    hands, page = week.hands, week.window.page
    hands.press("T")
    hands.until(lambda: page.is_taking and page.taking.attendance.view.hasFocus())
    hands.press("N", "N", "F")
    wanted = [Presence.PRESENT, Presence.PRESENT, Presence.EXCUSED]
    hands.until(lambda: [line.presence for line in page.taking.attendance.table.rows] == wanted)

    follow_up_as_replaced(week)
    decide_three_measures(week)

    hands.press("Ctrl+E")
    hands.until(lambda: not page.is_taking and page.view.hasFocus())
    assert page.panel.lock_button.isVisible()


def on_to(week: Week, section: Section, title: str) -> None:
    """Next, and next, until the item comes."""
    taking = week.window.page.taking
    for _ in taking.table.rows:
        line = taking.table.row_at(taking.view.currentIndex().row())
        if line.section is section and title in line.title:
            break
        week.hands.press("PgDown")
    else:
        raise AssertionError(f"{title} is not on the agenda")
    week.hands.until(lambda: title in taking.item.facts.title.text())
    week.hands.look_for_focus()


def follow_up_as_replaced(week: Week) -> None:
    on_to(week, Section.FOLLOW_UP, "Röj sly")
    hands, panel = week.hands, week.window.page.taking.item.follow_up
    hands.until(panel.isVisible)

    hands.press("1", "3")
    hands.until(panel.buttons[Decision.REPLACE].hasFocus)
    hands.press("Return")
    hands.go_to(panel.successor.title)
    hands.type(SUCCESSOR)
    hands.go_to(panel.successor.responsible)
    hands.type_over("Gata/park")
    hands.go_to(panel.successor.due)
    hands.type("+2v")
    hands.press("Ctrl+Return")

    hands.until(lambda: week.measure("Röj sly vid skolan").state is MeasureState.FOLLOWED_UP)
    hands.until(panel.isHidden)


def decide_three_measures(week: Week) -> None:
    cases = ("Mörkt i tunneln", "Skräpigt på torget", "Klotter på väggen")
    titles = dict(zip(cases, DECIDED, strict=True))
    taking = week.window.page.taking
    for case in [line.title for line in taking.table.rows if line.title in titles]:
        on_to(week, Section.NEW_REPORTS, case)
        decide_new(week, titles[case])


def decide_new(week: Week, title: str) -> None:
    hands, panel = week.hands, week.window.page.taking.item.new_measure
    hands.press("N")
    hands.until(panel.fields.title.hasFocus)
    hands.type(title)
    hands.go_to(panel.fields.responsible)
    hands.type_over("Karlskogahem")
    hands.go_to(panel.fields.due)
    hands.type("+14")
    hands.go_to(panel.agree_button)
    hands.press("Space")

    hands.until(panel.isHidden)
    measure = week.measure(title)
    assert (measure.state, measure.responsible) == (MeasureState.DECIDED, "Karlskogahem")
    assert measure.due_date == week.store.clock.today() + timedelta(days=14)


def lock_the_minutes(week: Week) -> None:
    hands, panel = week.hands, week.window.page.panel
    hands.press("L")
    hands.until(panel.lock_panel.isVisible)
    assert panel.lock_panel.no_button.hasFocus()
    hands.go_to(panel.lock_panel.yes_button)
    hands.press("Space")

    hands.until(lambda: panel.minutes_state.words == label(MinutesState.FINALISED))
    hands.until(lambda: panel.form.is_locked)
    hands.look_for_focus()


def print_the_minutes(week: Week, file: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    hands, page = week.hands, week.window.page

    hands.press("G")
    hands.until(lambda: page.paper.isVisible() and page.paper.page_count > 0)
    hands.look_for_focus()
    hands.press("Ctrl+S")
    hands.until(file.exists)
    hands.press("Esc")
    hands.until(lambda: not page.paper.isVisible() and page.view.hasFocus())

    printed = file.read_bytes()
    assert_archivable(printed, file.parent)
    words = " ".join("".join(pages_of(printed, file.parent)).split())
    for told in (*DECIDED, "Röj sly vid skolan", "Älvköpings kommun"):
        assert told in words
