"""One whole week at the desk, with the keyboard only: from an export to a published page."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog

from desktop.actors import Actors
from desktop.app import services_on
from desktop.app import window as make_window
from desktop.language import speak
from desktop.meetings import Meetings
from desktop.municipality import MunicipalitySettings
from desktop.publication import Publications
from desktop.settings import MachineSettings
from desktop.store import Store
from desktop.wording import label
from models.actors.values import ActorEdit
from models.cases.values import CaseFilter
from models.measures.values import Decision, MeasureDraft, MeasureFilter, MeasureState
from models.meetings.values import MinutesState, Presence, Section
from models.publication.values import PublicationState
from models.reports.values import ReportFilter, ReportState
from tests.paper import assert_archivable, pages_of
from tests.shared import shared_data
from tests.week.hands import Hands
from ui.navigation import PageName

# As every window with a map on it must have.
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)

INTERNAL = "Gaveln mot skolan, portkod finns hos vaktmästaren"
SUCCESSOR = "Klipp buskarna vid skolan"
DECIDED = ("Byt lampor i tunneln", "Töm korgarna oftare", "Måla om väggen")
UNAPPROVED = DECIDED[1]
PUBLIC_TITLE, PUBLIC_TEXT = "Ljusare gångtunnel", "Lamporna i gångtunneln byts före jul."
REVIEWER = "Berit Sund"


class Week:
    """The desk through the week: a real store on disk, its window, and one pair of hands."""

    def __init__(self, qtbot, store_path: Path, person, clock, settings: MachineSettings) -> None:
        self._qtbot = qtbot
        self._open = lambda: Store.open(store_path, person, clock)
        self._settings = settings
        self.sit_down()

    def sit_down(self) -> None:
        """Open the store and the window on it."""
        self.store = self._open()
        self.services = services_on(self.store)
        self.window = make_window(self.store, self._settings)
        self._qtbot.addWidget(self.window)
        with self._qtbot.waitExposed(self.window):
            self.window.show()
            self.window.activateWindow()
        self.hands = Hands(self._qtbot, self.window)
        self.hands.until(self.window.isActiveWindow)

    def go_home(self) -> None:
        self.window.close()
        self.window.finish()
        self.store.close()

    def page(self, name: PageName):
        """Go to the page with its key, and see where the keyboard is."""
        self.hands.press(f"Ctrl+{list(PageName).index(name) + 1}")
        self.hands.until(self.window.rail.buttons[name].isChecked)
        self.hands.look_for_focus()
        return self.window.page

    def measure(self, title: str):
        [row] = [row for row in self.services.measures.listing(MeasureFilter()) if row.title == title]
        return self.services.measures.page(row.id)


@pytest.fixture
def swedish(qapp):
    """The window speaks as the coordinator does, until the test is over."""
    before, locale = qapp.findChildren(QTranslator), QLocale()
    speak(qapp, "sv")
    yield
    for translator in set(qapp.findChildren(QTranslator)) - set(before):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)


@pytest.fixture
def week(swedish, qtbot, store_path, person, clock, tmp_path):
    kept = QSettings(str(tmp_path / "machine.ini"), QSettings.Format.IniFormat)
    week = Week(qtbot, store_path, person, clock, MachineSettings(kept))
    furnish(week)
    yield week
    week.go_home()


def furnish(week: Week) -> None:
    """What stood in the store before the week: who meets, the town's name, and one late measure."""
    actors = Actors(week.store)
    for name, short in (("Polisen", ""), ("Gata och park", "Gata/park"), ("Karlskogahem", "")):
        actors.save(ActorEdit(None, 0, name, short, is_member=True))
    parks = next(row.id for row in actors.listing() if row.short_name)
    week.services.municipality.save(MunicipalitySettings(name="Älvköpings kommun", meeting_place="Rådhuset"))
    late = week.store.clock.today() - timedelta(days=4)
    draft = MeasureDraft("Röj sly vid skolan", description=INTERNAL, responsible_id=parks, due_date=late)
    week.services.measures.decide_new(draft)
    week.hands.until(lambda: week.window.rail.buttons[PageName.MEASURES].waiting == 1)


def test_a_whole_week_is_lived_with_the_keyboard_only(week, tmp_path, monkeypatch):
    import_the_export(week, monkeypatch)
    screen_twelve_reports(week)
    plan_the_meeting(week)
    take_the_meeting(week)
    lock_the_minutes(week)
    print_the_minutes(week, tmp_path / "minnesanteckningar.pdf", monkeypatch)
    write_for_the_website(week)
    let_another_person_approve(week)
    publish(week, tmp_path / "webb")
    week.go_home()
    week.sit_down()
    find_it_all_again(week)


def import_the_export(week: Week, monkeypatch) -> None:
    export = shared_data("trygghetskartan_kampanj_2026.csv")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(export), ""))
    hands = week.hands

    hands.press("Ctrl+I")
    importing = week.window.page.importing
    hands.until(importing.earlier.choose_button.hasFocus)
    hands.press("Space")
    hands.until(importing.carry_out_button.isVisible)
    hands.look_for_focus()
    assert "730" in importing.carry_out_button.text()
    hands.press("Ctrl+Return")

    hands.until(lambda: week.window.page.list.table.rowCount() == 730)
    hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 730)
    assert "730" in week.window.page.message.words


def screen_twelve_reports(week: Week) -> None:
    """Three become cases, seven are linked to them, one is a duplicate and one is dismissed."""
    desk = Screening(week)
    for title in ("Mörkt i tunneln", "Skräpigt på torget", "Klotter på väggen"):
        desk.open_case(title)
    for number in range(7):
        desk.link_to("tunneln" if number % 2 else "torget")
    desk.mark_duplicate()
    desk.dismiss("inget om trygghet")

    week.hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 730 - 12)
    counted = {
        state: len(week.services.reports.ids(ReportFilter(states=frozenset({state}))))
        for state in (ReportState.LINKED, ReportState.DUPLICATE, ReportState.DISMISSED)
    }
    assert counted == {ReportState.LINKED: 10, ReportState.DUPLICATE: 1, ReportState.DISMISSED: 1}
    assert len(week.services.cases.listing(CaseFilter())) == 3


class Screening:
    """The list of reports, one row after the other; each deed is seen on the row's chip."""

    def __init__(self, week: Week) -> None:
        self._hands = week.hands
        self._page = week.window.page
        self._view, self._panel = self._page.list.view, self._page.panel

    def open_case(self, title: str) -> None:
        self._begin()
        self._hands.press("N")
        self._hands.until(self._panel.asking.words.hasFocus)
        self._hands.type_over(title)
        self._finish(ReportState.LINKED)

    def link_to(self, words: str) -> None:
        """Link to the case with *words*, also where another is proposed."""
        self._begin()
        self._hands.press(self._panel.link_button.key.replace(" ", "+"))
        self._choose(words, 1)
        self._finish(ReportState.LINKED)

    def mark_duplicate(self) -> None:
        self._begin()
        self._hands.press("D")
        if not self._panel.same.isVisible():
            self._choose("", None)
        self._finish(ReportState.DUPLICATE, asked=not self._panel.same.isVisible())

    def dismiss(self, motive: str) -> None:
        self._begin()
        self._hands.press("A")
        self._hands.until(self._panel.asking.words.hasFocus)
        self._hands.type(motive)
        self._finish(ReportState.DISMISSED)

    def _begin(self) -> None:
        """The chosen report stands beside the list, and the list has the keyboard."""
        self._hands.until(lambda: self._panel._shown and self._panel._shown.report.id == self._view.chosen_id)
        assert self._view.hasFocus()
        self._hands.look_for_focus()

    def _choose(self, words: str, left: int | None) -> None:
        finder = self._panel.asking.finder
        self._hands.until(finder.field.hasFocus)
        self._hands.type(words)
        self._hands.until(lambda: len(finder.choices) == left if left else finder.choices)

    def _finish(self, state: ReportState, *, asked: bool = True) -> None:
        row = self._view.currentIndex().row()
        if asked:
            self._hands.press("Return")
        self._hands.until(lambda: self._state_at(row) == label(state))
        self._hands.press("Down")

    def _state_at(self, row: int) -> str:
        table = self._page.list.table
        return table.index(row, table.columnCount() - 1).data()


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

    hands.press("3")
    hands.until(panel.successor.title.hasFocus)
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
    hands.until(lambda: not panel.form.isEnabled())
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


def write_for_the_website(week: Week) -> None:
    """Two measures are proposed; what is written of one of them goes to review."""
    hands = week.hands
    for title in (UNAPPROVED, DECIDED[0]):
        page = week.page(PageName.MEASURES)
        hands.press("Ctrl+F")
        hands.type_over(title)
        hands.until(lambda page=page, title=title: [row.title for row in page.table.rows] == [title])
        hands.go_to(page.view)
        hands.until(page.panel.buttons["publish"].isVisible)
        hands.press("W")
        hands.until(lambda title=title: week.window.page.chosen.sheet.title.text() == title)

    sheet = week.window.page.chosen.sheet
    hands.go_to(sheet.words.title)
    hands.type(PUBLIC_TITLE)
    hands.press("Tab")
    hands.type(PUBLIC_TEXT)
    hands.go_to(sheet.approve_button)
    assert sheet.state.words == label(PublicationState.UNDER_REVIEW)


def let_another_person_approve(week: Week) -> None:
    hands, page = week.hands, week.window.page
    hands.go_to(page.list)
    hands.press("G")
    hands.until(page.message.isVisible)
    assert page.chosen.sheet.state.words == label(PublicationState.UNDER_REVIEW)

    hands.press("Ctrl+K")
    hands.type("person")
    finder = week.window.go_anywhere.finder
    hands.until(lambda: len(finder.choices) == 1)
    hands.press("Return")
    hands.until(week.window.who_sits_here.name.hasFocus)
    hands.type(REVIEWER)
    hands.press("Return")
    hands.until(lambda: week.window.rail.person.text() == REVIEWER)

    assert page.list.hasFocus()
    hands.look_for_focus()
    hands.press("G")
    hands.until(lambda: page.chosen.sheet.state.words == label(PublicationState.APPROVED))
    assert not page.message.isVisible()


def publish(week: Week, folder: Path) -> None:
    hands, page = week.hands, week.window.page
    hands.press("P")
    hands.until(page.publish_panel.folder.hasFocus)
    hands.type(str(folder))
    hands.go_to(page.publish_panel.yes_button)
    hands.press("Space")
    hands.until(lambda: page.chosen.sheet.state.words == label(PublicationState.PUBLISHED))

    published = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    for told in (PUBLIC_TITLE, PUBLIC_TEXT):
        assert told.encode() in published
    for kept in (INTERNAL, "portkod", UNAPPROVED, DECIDED[0], SUCCESSOR, "Mörkt i tunneln", REVIEWER):
        assert kept.encode() not in published


def find_it_all_again(week: Week) -> None:
    assert week.window.rail.buttons[PageName.REPORTS].waiting in {0, 718}
    week.hands.until(lambda: week.window.rail.buttons[PageName.REPORTS].waiting == 718)

    reports = week.page(PageName.REPORTS)
    week.hands.until(lambda: reports.list.table.rowCount() == 730)
    assert len(week.services.reports.ids(ReportFilter(states=frozenset({ReportState.LINKED})))) == 10

    cases = week.page(PageName.CASES)
    week.hands.until(lambda: len(cases.table.rows) == 3)

    old = week.measure("Röj sly vid skolan")
    assert [line.decision for line in old.follow_ups] == [Decision.REPLACE]
    assert week.measure(SUCCESSOR).state is MeasureState.PROPOSED
    [meeting] = Meetings(week.store).listing()
    assert meeting.minutes_state is MinutesState.FINALISED
    assert {week.measure(title).decided_at_meeting_id for title in DECIDED} == {meeting.id}

    publication = week.page(PageName.PUBLICATION)
    week.hands.until(lambda: len(publication.table.rows) == 2)
    queue = {row.measure_title: row.state for row in Publications(week.store).queue()}
    assert queue == {DECIDED[0]: PublicationState.PUBLISHED, UNAPPROVED: PublicationState.PROPOSED}
