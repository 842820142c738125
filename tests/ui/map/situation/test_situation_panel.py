"""The panel Lägesbild, used as a person would: chosen, read, drawn, printed to a file, copied."""

from datetime import date, timedelta
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.paper.press import PRESS
from desktop.reports import Reports
from desktop.situation.periods import Span
from desktop.situation.situations import Situations
from desktop.situation.values import Preset
from models.cases.values import CaseDraft
from models.reports.values import ReportSource, ReportState
from tests.desktop.situation.conftest import SmallTown, on, region_of
from tests.paper import assert_archivable, pages_of
from ui.map.situation.situation_panel import SituationPanel
from ui.map.situation.situation_rows import OpeningLine
from ui.navigation import Goal, PageName

TODAY = date(2026, 11, 18)
YESTERDAY_MONTH = TODAY - timedelta(days=20)
HOSTILE = "<img src=x onerror=alert(1)>&amp;{0}%n"


@pytest.fixture
def town(store) -> SmallTown:
    return SmallTown(store)


@pytest.fixture
def panel(qtbot, desk, store, town):
    town.tell(on(YESTERDAY_MONTH), 3, place="Stortorget")
    town.tell(on(YESTERDAY_MONTH), 2, area="Östra", latitude=58.41, longitude=15.63)
    panel = SituationPanel(desk, Situations(store), Areas(store), Categories(store))
    qtbot.addWidget(panel)
    panel.resize(400, 900)
    qtbot.bring_up(panel)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.picture is not None and desk.jobs.idle)
    return panel


def words(panel: SituationPanel) -> str:
    named = [each.accessibleName() for each in panel.findChildren(QWidget) if each.isVisibleTo(panel)]
    return "\n".join(
        [*named, *(each.text() for each in panel.findChildren(QLabel) if each.isVisibleTo(panel))]
    )


def test_the_whole_municipality_is_told_first(panel):
    assert panel.picture.total.now == 5
    assert "5 reports" in words(panel)
    assert "Stortorget" in words(panel)


def test_an_area_is_chosen_by_keyboard(qtbot, desk, panel):
    panel.choice.area.setFocus()
    panel.choice.area.lineEdit().selectAll()
    QTest.keyClicks(panel.choice.area.lineEdit(), "Östra")
    QTest.keyClick(panel.choice.area.lineEdit(), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: panel.picture.names == ("Östra",))
    assert panel.picture.total.now == 2


def test_a_period_and_the_traffic_list_are_chosen_by_keyboard(qtbot, desk, panel):
    panel.choice.span.setFocus()
    QTest.keyClick(panel.choice.span, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: panel.picture.wish.days.count == 7)
    assert panel.choice.span.key is Span.LAST_WEEK

    panel.choice.preset.setFocus()
    QTest.keyClick(panel.choice.preset, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: panel.picture.wish.preset is Preset.TRAFFIC)


def test_what_is_drawn_is_asked_for_and_taken(qtbot, desk, panel):
    with qtbot.waitSignal(panel.region_wanted):
        QTest.mouseClick(panel.choice.draw_button, Qt.MouseButton.LeftButton)
    region = region_of(15.605, 58.405, 15.615, 58.415)
    with qtbot.waitSignal(panel.region_shown) as shown:
        panel.take_region(region)

    assert shown.args == [region]
    qtbot.waitUntil(lambda: panel.picture.wish.region == region)
    assert panel.picture.total.now == 3
    assert panel.choice.name.isVisible()
    QTest.keyClicks(panel.choice.name, "Torget")
    QTest.keyClick(panel.choice.name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.picture.wish.name == "Torget")


def test_a_line_opens_its_case_and_a_place_is_pressed(qtbot, desk, panel, store):
    case = Cases(store, Reports(store)).open(CaseDraft(title=HOSTILE))
    qtbot.waitUntil(lambda: any(HOSTILE in each for each in words(panel).splitlines()))
    [line] = [each for each in panel.findChildren(OpeningLine) if HOSTILE in each.accessibleName()]
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        line.setFocus()
        QTest.keyClick(line, Qt.Key.Key_Space)
    assert gone.args == [Goal(PageName.CASES, case)]

    [place] = [each for each in panel.findChildren(OpeningLine) if "Stortorget" in each.accessibleName()]
    with qtbot.waitSignal(panel.place_chosen):
        QTest.mouseClick(place, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))


def test_it_follows_what_happens_in_the_store(qtbot, panel, town):
    town.tell(on(YESTERDAY_MONTH), 4)
    qtbot.waitUntil(lambda: panel.picture.total.now == 9)


def test_the_pdf_is_made_from_the_panel_and_is_archivable(qtbot, panel, tmp_path, monkeypatch):
    path = tmp_path / "ut.pdf"
    offered = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *given: (offered.append(given[2]), (str(path), ""))[1]
    )
    QTest.keyClick(
        panel, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )

    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: "ut.pdf" in panel.message.words)
    assert offered == ["lagesbild-hela-kommunen-2026-10-19-2026-11-15.pdf"]
    assert_archivable(path.read_bytes(), tmp_path)


def test_a_quote_that_tells_of_a_person_stops_the_pdf_until_it_is_left_out(
    qtbot, panel, town, tmp_path, monkeypatch
):
    town.tell(on(YESTERDAY_MONTH), text="Ring Anna på 070-123 45 67, personnummer 850709-9805")
    qtbot.waitUntil(lambda: panel.picture.total.now == 6)
    path = tmp_path / "ut.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_given: (str(path), ""))
    panel.choice.words.setChecked(True)
    panel.make_paper()

    qtbot.waitUntil(lambda: "2026-10-29 tells of a person" in panel.message.words)
    assert not path.exists()
    [leave_out] = [each for each in panel.message.findChildren(QPushButton) if each.text() == "Leave it out"]
    leave_out.click()
    qtbot.waitUntil(path.exists)
    told = " ".join(pages_of(path.read_bytes(), tmp_path))
    assert "070-123" not in told
    assert "Det är mörkt" in told


def test_it_is_copied_as_text(panel):
    QTest.mouseClick(panel.copy_button, Qt.MouseButton.LeftButton)

    copied = QGuiApplication.clipboard().text()
    assert "5 reports" in copied
    assert "1. Stortorget: 3" in copied


def test_an_empty_place_says_what_to_do(qtbot, desk, panel):
    panel.choice.span.pick(Span.OWN)
    panel.choice.first.show_day(date(2020, 1, 1))
    panel.choice.last.show_day(date(2020, 1, 3))
    panel.refresh()

    qtbot.waitUntil(lambda: panel.picture.is_empty)
    qtbot.waitUntil(lambda: "Nothing here" in words(panel))


def test_a_stale_answer_is_dropped(qtbot, desk, panel, town):
    panel.show_area(town.areas["Västra"])
    panel.show_area(town.areas["Östra"])

    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert panel.picture.names == ("Östra",)


def test_every_control_has_a_name_and_escape_closes(qtbot, panel):
    controls = [each for each in panel.findChildren(QPushButton) if each.isVisibleTo(panel)]
    assert all(each.accessibleName() for each in controls)
    with qtbot.waitSignal(panel.closed):
        QTest.keyClick(panel.choice.area, Qt.Key.Key_Escape)


def test_it_is_narrowed_to_a_category_and_a_source(qtbot, panel, town):
    town.tell(on(YESTERDAY_MONTH), 1, category="traffic", source=ReportSource.POLICE)
    qtbot.waitUntil(lambda: panel.picture.total.now == 6)

    line = panel.choice.category.lineEdit()
    panel.choice.category.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "Belysn")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.picture.total.now == 5)
    qtbot.waitUntil(lambda: "Only Belysning" in words(panel))

    panel.choice.source.pick(ReportSource.POLICE)
    panel.choice.source.picked.emit(ReportSource.POLICE)
    qtbot.waitUntil(lambda: panel.picture.is_empty)
    panel.choice.category.pick(None)
    panel.choice.category.picked.emit(None)
    qtbot.waitUntil(lambda: panel.picture.total.now == 1)
    assert panel.picture.wish.categories == frozenset()


def test_the_panel_says_how_many_are_left_out(qtbot, panel, town):
    town.tell(on(YESTERDAY_MONTH), 2, state=ReportState.DUPLICATE)
    town.tell(on(YESTERDAY_MONTH), 1, state=ReportState.DISMISSED)

    qtbot.waitUntil(lambda: "3 duplicates or dismissed are left out" in words(panel))


def test_long_counting_is_told_and_can_be_stopped(qtbot, desk, panel, town):
    held = Event()
    desk.jobs.run(panel, held.wait)
    panel.show_area(town.areas["Östra"])
    qtbot.waitUntil(panel.strip.isVisible)

    QTest.keyClick(panel.choice.area, Qt.Key.Key_Escape)
    held.set()

    qtbot.waitUntil(lambda: "Stopped" in panel.message.words)
    assert not panel.strip.isVisible()
    assert panel.picture.names == ()
    [again] = [each for each in panel.message.findChildren(QPushButton) if each.text() == "Count again"]
    again.click()
    qtbot.waitUntil(lambda: panel.picture.names == ("Östra",))
    assert not panel.message.isVisible()


def test_while_a_paper_is_set_the_store_can_be_asked_and_the_paper_stopped(qtbot, desk, panel):
    with PRESS:
        panel.make_paper()
        qtbot.waitUntil(panel.paper.strip.isVisible)
        answers = []
        desk.jobs.run(panel, lambda: "asked", answers.append)
        qtbot.waitUntil(lambda: answers == ["asked"])
        assert panel.paper.strip.isVisible()
        QTest.mouseClick(panel.paper.strip.cancel_button, Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: "Stopped" in panel.message.words)
    assert not panel.paper.strip.isVisible()


def test_where_only_the_traffic_list_is_empty_it_says_so_and_shows_everything(qtbot, desk, panel):
    panel.choice.preset.pick(Preset.TRAFFIC)
    panel.refresh()
    qtbot.waitUntil(lambda: panel.picture.wish.preset is Preset.TRAFFIC and desk.jobs.idle)
    assert "No traffic reports came in here" in words(panel)
    [button] = [each for each in panel.findChildren(QPushButton) if each.text() == "Show everything"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.picture.total.now == 5)
    assert panel.choice.preset.key is Preset.GENERAL


def test_opened_anew_it_is_of_everything(qtbot, desk, panel):
    panel.choice.preset.pick(Preset.TRAFFIC)
    panel.choice.source.pick(ReportSource.POLICE)
    panel.show_area(None)
    qtbot.waitUntil(lambda: panel.picture.total.now == 5 and desk.jobs.idle)
    assert panel.picture.wish.preset is Preset.GENERAL
    assert not panel.picture.wish.sources
