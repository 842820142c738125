"""A campaign's 730 reports, from the file dropped on the window to all of them screened, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from models.reports.values import ReportFilter, ReportState
from tests.shared import shared_data
from tests.week.heartbeat import Heartbeat
from tests.week.reports_by_keyboard import Screening
from tests.week.week import Week
from ui.navigation import PageName
from ui.reports import reports_screen  # noqa: F401 - a window at rest has loaded it

# Each search, and what becomes of all that it finds.
TOGETHER = (
    ("lyktstolpar", "Lyktstolpar som inte lyser"),
    ("kanyler", "Kanyler på marken"),
    ("skräp", "Skräp som ligger kvar"),
    ("buskarna", "Buskar som skymmer"),
    ("klotter", "Klotter på väggar"),
    ("ödsligt", "Ödsliga platser"),
    ("ungdomar", "Samlingar på kvällen"),
    ("ovårdat", "Ovårdade platser"),
)


def test_seven_hundred_rows_from_drop_to_screened_by_keyboard(week):
    beat = Heartbeat()
    beat.doing = "dropping"
    drop(week, shared_data("trygghetskartan_kampanj_2026.csv"))
    page, hands = week.window.page, week.hands
    hands.until(page.importing.carry_out_button.isEnabled)
    beat.doing = "looking through the preview"
    look_through(week)
    beat.doing = "importing"
    hands.press("Ctrl+Return")
    hands.until(page.importing.done.screen_button.hasFocus)
    beat.doing = "going on to the list"
    hands.press("G")
    hands.until(lambda: page.list.table.rowCount() == 730)
    beat.doing = "screening one by one"
    screen_one_by_one(week)
    for words, title in TOGETHER:
        beat.doing = f"screening all with {words}"
        screen_together(week, words, title)
    beat.doing = "leaving the rest"
    left = leave_the_rest(week)
    beat.stop()

    counted = {
        state: len(week.services.reports.ids(ReportFilter(states=frozenset({state}))))
        for state in ReportState
    }
    print(f"\nScreened: {dict(counted)}; {left} looked at and left")
    print(f"Longest block of the window: {beat.longest:.0f} ms (aim 100 ms)")
    for milliseconds, doing in beat.worst():
        print(f"  {milliseconds:6.0f} ms  {doing}")
    assert sum(counted.values()) == 730
    assert counted[ReportState.NEW] == left
    assert counted[ReportState.LINKED] > 250
    assert counted[ReportState.DISMISSED]
    assert counted[ReportState.DUPLICATE]
    assert week.window.rail.buttons[PageName.REPORTS].waiting == left


def drop(week: Week, file) -> None:
    """Let a file fall on the middle of the window, wherever that is."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(file))])
    middle = QPointF(week.window.rect().center())
    week.window.dropEvent(
        QDropEvent(
            middle,
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def look_through(week: Week) -> None:
    """Each verdict's rows, and down them some way."""
    looking = week.window.page.importing.looking
    for key in ("3", "5", "6", "7", "1"):
        week.hands.press(key)
        week.hands.until(looking.view.hasFocus)
        week.hands.press(*["Down"] * 3, "PgDown", "End", "Home")
        week.hands.until(looking.panel.isVisible)
        week.hands.look_for_focus()


def screen_one_by_one(week: Week) -> None:
    """The first twelve, each as a coordinator would."""
    desk = Screening(week)
    for title in ("Mörkt i tunneln", "Skräpigt på torget"):
        desk.open_case(title)
    for number in range(6):
        desk.link_to("tunneln" if number % 2 else "torget")
    desk.mark_duplicate()
    for _ in range(3):
        desk.dismiss("inget om trygghet")


def screen_together(week: Week, words: str, title: str) -> None:
    """Search, choose all that is found, and make one case of it."""
    hands, page = week.hands, week.window.page
    hands.press("Ctrl+F")
    hands.until(page.search.hasFocus)
    hands.type_over(words)
    hands.until(lambda: page.list.wanted.text == words)
    hands.until(lambda: 0 < page.list.table.rowCount() < 730)
    hands.go_to(page.list.view)
    hands.press("Ctrl+A")
    hands.until(lambda: len(page.list.view.chosen_ids) == page.list.table.rowCount())
    hands.until(lambda: page.panel.many.isVisible() and page.panel.new_button.isVisible())
    hands.press("N")
    hands.until(page.panel.asking.words.hasFocus)
    hands.type_over(title)
    hands.press("Return")
    hands.until(lambda: not page.panel.asking.isVisible())


def leave_the_rest(week: Week) -> int:
    """Read what is still new, row by row, and leave it; how many that were."""
    hands, page = week.hands, week.window.page
    hands.press("Ctrl+F")
    hands.type_over("")
    hands.press("Backspace")
    hands.until(lambda: page.list.table.rowCount() == 730)
    hands.go_to(page.list.view)
    hands.press("Home")
    for _ in range(page.list.table.rowCount() - 1):
        hands.press("Down")
    hands.until(lambda: page.list.view.currentIndex().row() == page.list.table.rowCount() - 1)
    new = ReportFilter(states=frozenset({ReportState.NEW}))
    return len(week.services.reports.ids(new))
