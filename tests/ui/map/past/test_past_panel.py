"""The panel "Vad har hänt här?": read by eye and ear, worked by keys, and it opens what it tells of."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QHelpEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolTip

from desktop.place_memory.values import RADII
from models.cases.values import CaseDraft
from models.kinds import Kind
from models.reports.values import Position
from tests.desktop.place_memory.conftest import HERE, Place, north
from ui.map.past.past_lines import LineKind
from ui.map.past.past_panel import PastPanel
from ui.map.past.past_tree import LINE
from ui.navigation import PageName

HOSTILE = "<img src=file:///etc/hostname width=4000> <b>fet</b> %n {title} ${1} `x` \\"


@pytest.fixture
def place(store) -> Place:
    return Place(store)


@pytest.fixture
def lived(place) -> Place:
    """Three reports of a week, a fourth later, a closed case with a measure; today is 18 November 2026."""
    area = place.area()
    place.on(2026, 3, 1)
    reports = tuple(place.told((2026, 2, day), f"Mörkt {day}") for day in (2, 3, 4))
    place.told((2026, 2, 20), "Fortfarande mörkt", north(200))
    place.told((2026, 2, 20), "Någonstans", None, area_id=area)
    case = place.case("Mörkt vid tunneln", reports)
    measure = place.decide(case, "Två armaturer")
    place.finish(measure)
    place.end(measure, "Ljust igen.")
    place.close(case)
    place.on(2026, 11, 18)
    return place


@pytest.fixture
def panel(qtbot, desk, place, swedish) -> PastPanel:
    panel = PastPanel(desk, place.memory)
    qtbot.addWidget(panel)
    panel.resize(380, 700)
    qtbot.bring_up(panel)
    return panel


@pytest.fixture
def read(qtbot, desk, panel):
    """Shows the place and waits until it is read; gives what stands in the list, from above."""

    def show(position: Position = HERE) -> list[str]:
        panel.show_place(position)
        qtbot.waitUntil(lambda: desk.jobs.idle and panel.past is not None)
        panel.setFocus()
        return words_of(panel)

    return show


def words_of(panel, parent=None) -> list[str]:
    """All lines that are unfolded."""
    tree, found = panel.tree, []
    parent = parent or QModelIndex()
    for row in range(tree.model().rowCount(parent)):
        index = tree.model().index(row, 0, parent)
        found.append(index.data(LINE).words)
        if tree.isExpanded(index):
            found += words_of(panel, index)
    return found


def choose(panel, words) -> None:
    """With the keyboard: from the first line downwards."""
    QTest.keyClick(panel.tree, Qt.Key.Key_Home)
    for _step in range(60):
        if panel.tree.chosen is not None and panel.tree.chosen.words == words:
            return
        QTest.keyClick(panel.tree, Qt.Key.Key_Down)
    pytest.fail(f"not among the lines: {words}")


def test_the_panel_tells_what_was_tried_the_seasons_and_each_month(lived, panel, read):
    assert read() == [
        "Prövat här",
        "Två armaturer",
        "Samma sak andra årstider",
        "Årstider jämförs när rapporter har samlats ett helt år.",
        "Mars 2026",
        "Uppföljd: Två armaturer",
        "Genomförd: Två armaturer",
        "Beslutad: Två armaturer",
        "Ärendet stängdes, löst: Mörkt vid tunneln",
        "Ärendet öppnades: Mörkt vid tunneln",
        "Februari 2026",
        "3 rapporter om belysning",
    ]
    assert panel.where.text() == "Centrum"
    assert panel.counts.text() == "Inom 100 m: 3 rapporter, 1 ärende, 1 åtgärd"
    assert panel.in_area.text() == "I Centrum utan exakt plats: 1 rapport"


def test_a_tried_measure_says_before_and_after_and_how_it_ended(lived, panel, read):
    read()
    tried = panel.tree.lines[0].children[0]

    assert tried.below == (
        "genomförd 1 mars · Gata/park",
        "Ljust igen.",
        "3 rapporter om belysning 90 dagar före, 0 på 90 dagar efter",
    )
    assert tried.chip == "Avslutas, grön"


def test_enter_unfolds_a_week_and_opens_a_report(qtbot, desk, lived, panel, read):
    read()
    choose(panel, "3 rapporter om belysning")
    QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert words_of(panel)[-3:] == ["Mörkt 4", "Mörkt 3", "Mörkt 2"]

    choose(panel, "Mörkt 3")
    with qtbot.waitSignal(desk.navigation.wanted) as went:
        QTest.keyClick(panel.tree, Qt.Key.Key_Return)
    assert went.args[0].page is PageName.REPORTS
    opened = lived.reports.page(went.args[0].id)
    assert opened.text == "Mörkt 3"


def test_each_line_opens_its_thing(qtbot, desk, lived, panel, read):
    read()
    opens = {"Två armaturer": PageName.MEASURES, "Ärendet öppnades: Mörkt vid tunneln": PageName.CASES}
    for words, page in opens.items():
        choose(panel, words)
        with qtbot.waitSignal(desk.navigation.wanted) as went:
            QTest.keyClick(panel.tree, Qt.Key.Key_Return)

        assert went.args[0].page is page


def test_a_click_on_a_month_folds_it(lived, panel, read):
    read()
    tree = panel.tree
    month = next(
        tree.model().index(row, 0)
        for row in range(tree.model().rowCount())
        if tree.model().index(row, 0).data(LINE).kind is LineKind.MONTH
    )

    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=tree.visualRect(month).center())

    assert not tree.isExpanded(month)


def test_the_circle_follows_the_keys(qtbot, desk, lived, panel, read):
    circles = []
    panel.circle_wanted.connect(lambda position, metres: circles.append((position, metres)))
    read()
    for key in (Qt.Key.Key_3, Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_1):
        QTest.keyClick(panel.tree, key)
        qtbot.waitUntil(lambda: desk.jobs.idle)

    assert circles == [(HERE, metres) for metres in (100, 250, 500, 500, 250, 50)]
    assert [button.isChecked() for button in panel.radii.values()] == [True, False, False, False]


def test_a_wider_circle_shows_more(qtbot, desk, lived, panel, read):
    read()
    QTest.keyClick(panel.tree, Qt.Key.Key_3)

    qtbot.waitUntil(lambda: panel.past.counts.reports == 4)
    assert "Fortfarande mörkt" in words_of(panel)


def test_escape_closes_and_takes_the_circle_away(qtbot, lived, panel, read):
    read()
    circles = []
    panel.circle_wanted.connect(lambda position, metres: circles.append((position, metres)))

    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel.tree, Qt.Key.Key_Escape)

    assert circles == [(None, 0)]


def test_copying_takes_all_of_it_what_is_folded_too(lived, panel, read):
    read()

    QTest.keySequence(panel.tree, "Ctrl+C")

    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Prövat här\n  Två armaturer. Avslutas, grön. genomförd 1 mars")
    for words in ("Mörkt 2", "Mörkt 3", "Mörkt 4", "Ärendet stängdes, löst: Mörkt vid tunneln"):
        assert words in copied


def test_where_nothing_has_happened_it_says_so_and_what_the_area_holds(lived, panel, read):
    assert read(north(700)) == []

    assert panel.empty.isVisible()
    assert panel.empty.heading.text() == "Här har inget hänt än"
    assert panel.empty.words.text() == "Inget är känt inom 100 m.\nI Centrum utan exakt plats: 1 rapport"
    assert not panel.copy_button.isEnabled()


def test_where_nothing_has_happened_a_wider_circle_with_something_is_offered(qtbot, desk, lived, panel, read):
    read(north(380))
    assert panel.empty.isVisible()
    assert panel.wider_button.text() == "250 m: 1 rapport"
    qtbot.mouseClick(panel.wider_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.jobs.idle and panel.past.metres == 250)
    assert panel.counts.text() == "Inom 250 m: 1 rapport"
    assert panel.radii[250].isChecked()
    read(north(20_000))
    assert panel.empty.isVisible()
    assert panel.wider_button.isHidden()


def test_a_thing_without_an_exact_place_says_so_and_asks_for_no_circle(qtbot, desk, place, panel):
    circles = []
    panel.circle_wanted.connect(lambda position, _metres: circles.append(position))
    report = place.told((2026, 11, 1), "Någonstans", None, area_id=place.area())

    panel.show_thing(Kind.REPORT, report)

    qtbot.waitUntil(lambda: desk.jobs.idle and panel.past is not None)
    assert panel.empty.heading.text() == "Ingen exakt plats"
    assert circles == [None]


def test_g_goes_to_the_map_with_the_same_circle_which_the_panel_there_takes_up(qtbot, desk, lived, panel):
    case = lived.cases.open(CaseDraft("Här", position=HERE))
    panel.show_thing(Kind.CASE, case, 250)
    qtbot.waitUntil(lambda: desk.jobs.idle and panel.past is not None)
    panel.setFocus()

    with qtbot.waitSignal(desk.navigation.wanted) as went:
        QTest.keyClick(panel.tree, Qt.Key.Key_G)

    goal = went.args[0]
    assert (goal.page, goal.id, dict(goal.filters)) == (
        PageName.MAP,
        case,
        {"kind": "case", "past": "250"},
    )
    panel.show_goal(goal)
    qtbot.waitUntil(lambda: desk.jobs.idle and panel.past is not None)
    assert (panel.past.position, panel.past.metres) == (HERE, 250)


def test_beside_the_map_there_is_no_way_to_the_map(qtbot, desk, place):
    panel = PastPanel(desk, place.memory, is_on_map=True)
    qtbot.addWidget(panel)

    assert panel.map_button.isHidden()


def test_what_happens_meanwhile_comes_in_and_the_choice_stays(qtbot, lived, panel, read):
    read()
    choose(panel, "Ärendet öppnades: Mörkt vid tunneln")

    lived.told((2026, 11, 17), "Mörkt igen")

    qtbot.waitUntil(lambda: "Mörkt igen" in words_of(panel))
    assert panel.tree.chosen.words == "Ärendet öppnades: Mörkt vid tunneln"


def test_an_answer_about_a_place_left_behind_is_dropped(qtbot, desk, lived, panel):
    circles = []
    panel.circle_wanted.connect(lambda position, _metres: circles.append(position))

    panel.show_place(north(700))
    panel.show_place(HERE)

    qtbot.waitUntil(lambda: desk.jobs.idle and panel.past is not None)
    assert circles == [HERE]


def test_a_thing_that_is_gone_closes_the_panel(qtbot, panel):
    with qtbot.waitSignal(panel.closed):
        panel.show_thing(Kind.REPORT, 4711)


def test_hostile_words_are_shown_as_they_are_and_never_as_markup(place, panel, read):
    place.told((2026, 11, 1), HOSTILE)
    case = place.case(HOSTILE)
    place.end(place.decide(case, HOSTILE), HOSTILE)
    place.close(case, note=HOSTILE)
    place.area(HOSTILE)

    shown = read()

    assert sum(HOSTILE in words for words in shown) == 6
    assert panel.where.text() == HOSTILE
    assert all(
        each.textFormat() is Qt.TextFormat.PlainText for each in panel.findChildren(QLabel) if each.text()
    )
    spot = panel.tree.visualRect(panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))).center()
    asked = QHelpEvent(QEvent.Type.ToolTip, spot, panel.tree.viewport().mapToGlobal(spot))
    QApplication.sendEvent(panel.tree.viewport(), asked)
    assert "&lt;img src=file" in QToolTip.text()
    QToolTip.hideText()
    panel.grab()


def test_everything_has_a_name_for_the_ear(lived, panel, read):
    read()
    buttons = panel.findChildren(QAbstractButton)

    assert all(button.accessibleName() for button in buttons)
    assert panel.radii[RADII[0]].accessibleName() == "Se inom 50 m"
    assert panel.tree.accessibleName() == "Vad har hänt här?"
    line = panel.tree.model().index(0, 0, panel.tree.model().index(0, 0))
    assert line.data().startswith("Två armaturer. Avslutas, grön.")


def test_letters_and_figures_are_not_searched_for_in_the_list(lived, panel, read):
    read()
    before = panel.tree.currentIndex().data()

    QApplication.sendEvent(
        panel.tree, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_M, Qt.KeyboardModifier.NoModifier, "m")
    )

    assert panel.tree.currentIndex().data() == before


def test_a_day_of_another_year_is_written_in_full(place, panel, read):
    place.on(2025, 12, 24)
    place.case("Gammalt")
    place.on(2026, 11, 18)

    read()

    assert panel.tree.lines[-1].children[0].left == date(2025, 12, 24).isoformat()
