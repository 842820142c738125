"""Puts the program together. The only module that knows both the screens and the services."""

from __future__ import annotations

import getpass
import logging
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QSize, Qt
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.changes import ChangeFeed
from desktop.faults import Faults, keep_log
from desktop.garbage import GarbageRound
from desktop.jobs import Jobs
from desktop.language import speak
from desktop.new_day import NewDay
from desktop.services import Services, services_on
from desktop.settings import MachineSettings, Settings
from desktop.store import Store
from desktop.wording import sentence
from models.people.values import Person
from models.refusals import Refusal
from ui.desk import Desk
from ui.finding import finder
from ui.main_window import MainWindow
from ui.navigation import Navigation, PageName
from ui.style import Scheme, Style

if TYPE_CHECKING:
    from desktop.layers.tile_post import Rules
    from desktop.map.overview import MapOverview
    from desktop.map.page.tile_answers import TileAnswers
    from desktop.map_exports.exports import MapExports
    from desktop.opening import Opening
    from ui.answers.answers_desk import AnswersDesk
    from ui.meeting_mode.meeting_mode import MeetingMode
    from ui.meetings.item_facts import MeetingServices
    from ui.widgets.message_bar import MessageBar
    from ui.widgets.page import Page

log = logging.getLogger("trygghetsbordet")

PICTURE_SIZE = QSize(1280, 800)


def application() -> QApplication:
    """The Qt application, dressed and speaking; the one there is already, where there is one."""
    settings = MachineSettings()
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    there = QApplication.instance()
    qt = there if isinstance(there, QApplication) else QApplication(sys.argv[:1])
    qt.setApplicationName(paths.APPLICATION)
    qt.setDesktopFileName("trygghetsbordet")
    if qt.findChild(Style) is None:
        speak(qt, settings.now.language)
        Style(qt, Scheme(settings.now.scheme))
    return qt


def window(store: Store, settings: MachineSettings, faults: Faults | None = None) -> MainWindow:
    """The main window on *store*, with everything it needs; call its `finish` before the store is closed."""
    settings.changed.connect(_dress)
    root = QObject()
    jobs = Jobs(root)
    changes = ChangeFeed(root)
    changes.watch(store)
    new_day = NewDay(store.clock, root)
    desk = Desk(jobs, changes, Navigation(root), settings, store.clock)
    services = services_on(store, partial(_tile_rules, settings))
    jobs.stops.append(services.close)
    shown = MainWindow(
        desk,
        store,
        services.today,
        _pages(desk, services),
        finder(desk, services),
        faults or Faults(root),
    )
    new_day.begun.connect(shown.begin_day)
    root.setParent(shown)
    return shown


def _dress(now: Settings) -> None:
    """Wear the scheme that the person has just chosen."""
    qt = QApplication.instance()
    style = qt.findChild(Style) if qt else None
    if style is not None:
        style.wear(Scheme(now.scheme))


def main(opening: Opening) -> int:
    """Open the window on the store that *opening* names and stay until it is closed."""
    from desktop.opening import somebody

    qt = application()
    GarbageRound(qt)
    keep_log(paths.log_file())
    faults = Faults(qt)
    faults.listen()
    person = somebody() if opening.is_demo else _person_here()
    if person is None:
        return 0
    try:
        with opening.opened(person) as store:
            settings = MachineSettings.of_demo() if opening.is_demo else MachineSettings()
            return _stay_on(store, qt, faults, settings)
    except Refusal as refusal:
        from ui.trouble_dialog import TroubleDialog

        TroubleDialog.tell(sentence(refusal))
        return 1


def take_pictures(store: Store, folder: Path) -> list[Path]:
    """A picture of every page as a new user sees it, light and dark; their files."""
    from ui.pictures import Pictures, style_of

    qt = application()
    with TemporaryDirectory() as home:
        forgetful = QSettings(str(Path(home) / "settings.ini"), QSettings.Format.IniFormat)
        shown = window(store, MachineSettings(forgetful))
        shown.resize(PICTURE_SIZE)
        shown.show()
        try:
            return Pictures(shown, style_of(qt), folder).take()
        finally:
            shown.finish()


def _stay_on(store: Store, qt: QApplication, faults: Faults, settings: MachineSettings) -> int:
    """Show the window until it is closed; where the store has one already, bring that one forward."""
    from desktop.attachments.attachments import Attachments
    from desktop.single import FirstWindow, raise_first

    try:
        store.hold()
    except Refusal:
        if raise_first(store.place):
            return 0
        raise
    _finish_disposal(store)
    store.listen()
    attachments = Attachments(store)
    # Asked for now, as nothing can be undone yet.
    clear_attachments = partial(attachments.clear, attachments.unused())
    shown = window(store, settings, faults)
    first = FirstWindow(store.place, shown)
    for come_forward in (shown.show, shown.raise_, shown.activateWindow):
        first.asked_for.connect(come_forward)
    shown.show()
    shown.load_when_at_rest(_load_map)
    shown.load_when_at_rest(clear_attachments)
    shown.load_when_at_rest(_load_reports)
    try:
        return qt.exec()
    finally:
        shown.finish()


def _finish_disposal(store: Store) -> None:
    """Before anything is shown: what a cut-short disposal left, or an older backup brought back."""
    from desktop.retention.retention import Retention

    try:
        Retention(store).finish()
    except Refusal as refusal:
        log.info("The disposal is not finished: %s", refusal.kind)


def _person_here() -> Person | None:
    """Who sits here: as last time, else asked for. None where the person gave up."""
    settings = MachineSettings()
    if settings.now.person:
        return Person(settings.now.person, settings.now.role)
    from ui.who_am_i import WhoAmI

    answer = WhoAmI.ask(getpass.getuser())
    if answer is not None:
        settings.seat(answer)
    return answer


def _pages(desk: Desk, services: Services) -> Mapping[PageName, Callable[[], Page]]:
    """How each page is made; its module is loaded when the page is first visited."""
    makers = {
        PageName.TODAY: _today,
        PageName.REPORTS: _reports,
        PageName.CASES: _cases,
        PageName.MEASURES: _measures,
        PageName.MAP: _map,
        PageName.MEETINGS: _meetings,
        PageName.PUBLICATION: _publication,
        PageName.REGISTER: _register,
    }
    return {name: partial(make, desk, services) for name, make in makers.items()}


def _today(desk: Desk, services: Services) -> Page:
    from ui.small_maps.town_panel import TownPanel
    from ui.today.today_screen import TodayScreen

    return TodayScreen(desk, services.today, TownPanel(desk, _overview(services), services.areas))


def _reports(desk: Desk, services: Services) -> Page:
    from desktop.corrections import Corrections
    from desktop.place_names import PlaceNames
    from ui.reports.report_panel import ReportServices
    from ui.reports.reports_screen import ReportsScreen

    names = PlaceNames(services.store, services.reader.names)
    asked = ReportServices(
        services.reports,
        services.cases,
        services.categories,
        services.areas,
        services.senders,
        Corrections(services.store, services.reports, services.areas, names),
        services.attachments,
        services.place_memory,
    )
    return ReportsScreen(desk, asked, services.imports)


def _cases(desk: Desk, services: Services) -> Page:
    from ui.cases.case_panel import CaseServices
    from ui.cases.cases_screen import CasesScreen

    asked = CaseServices(
        services.cases,
        services.measures,
        services.reports,
        services.categories,
        services.areas,
        services.municipality,
        services.attachments,
        services.place_memory,
    )
    return CasesScreen(desk, asked)


def _measures(desk: Desk, services: Services) -> Page:
    from desktop.publication import Publications
    from ui.measures.measure_panel import MeasureServices
    from ui.measures.measures_screen import MeasuresScreen

    publications = Publications(services.store)
    asked = MeasureServices(
        services.measures,
        services.actors,
        services.areas,
        publications,
        services.attachments,
        services.place_memory,
    )
    return MeasuresScreen(desk, asked)


def _meetings(desk: Desk, services: Services) -> Page:
    from ui.meetings.meetings_screen import MeetingsScreen

    return MeetingsScreen(desk, _held(services), partial(meeting_mode, desk, services))


def meeting_mode(desk: Desk, services: Services) -> MeetingMode:
    """The window for the wall."""
    from ui.meeting_mode.meeting_mode import MeetingMode
    from ui.meeting_mode.wall_item import Places

    return MeetingMode(desk, _held(services), Places(_overview(services), services.areas))


def _held(services: Services) -> MeetingServices:
    from desktop.meetings import Meetings
    from desktop.one_line.lines import Lines
    from desktop.papers.papers import Papers
    from ui.meetings.item_facts import MeetingServices

    store = services.store
    return MeetingServices(
        Meetings(store), services.measures, services.cases, services.actors, Lines(store), Papers(store)
    )


def _map(desk: Desk, services: Services) -> Page:
    from desktop.map.near_cases import NearCases
    from desktop.map.saved_views import SavedViews
    from desktop.map.widening import Widening
    from ui.map.map_screen import MapScreen
    from ui.map.map_services import MapServices
    from ui.map.view.layers_on_map import LayersOnMap

    store = services.store
    asked = MapServices(
        _overview(services),
        services.reports,
        services.cases,
        services.areas,
        services.categories,
        NearCases(store),
        Widening(store),
        SavedViews(store),
        services.place_memory,
        services.situations,
        partial(_map_exports, store),
    )
    screen = MapScreen(desk, asked)
    LayersOnMap(desk, services.layers, _tile_answers(desk, services), screen.map)
    return screen


def _tile_answers(desk: Desk, services: Services) -> TileAnswers:
    """The one that answers all maps of the window; it lives as long as the jobs."""
    from desktop.map.page.tile_answers import TileAnswers

    return desk.jobs.findChild(TileAnswers) or TileAnswers(services.tiles, desk.jobs)


def _tile_rules(settings: MachineSettings) -> Rules:
    from desktop.layers.tile_post import Rules

    now = settings.now
    return Rules(now.fetches_tiles, now.tile_cache_mb * 1_000_000)


def _map_exports(store: Store) -> MapExports:
    from desktop.map_exports.exports import MapExports

    return MapExports(store)


def _load_map() -> None:
    """Load folium and the browser engine, which the map's first visit would else wait for."""
    from desktop.map.page.shell import shell

    shell()


def _load_reports() -> None:
    """Load the page Rapporter with its import, which a dropped file would else wait for."""
    from ui.reports import reports_screen  # noqa: F401 - to be loaded is all it is for


def _overview(services: Services) -> MapOverview:
    from desktop.map.overview import MapOverview

    return MapOverview(services.store, services.reports, services.cases, services.areas)


def _publication(desk: Desk, services: Services) -> Page:
    from desktop.publication import Publications
    from ui.publication.publication_screen import PublicationScreen

    return PublicationScreen(desk, Publications(services.store), partial(_answers, desk, services))


def _answers(desk: Desk, services: Services, message: MessageBar) -> AnswersDesk:
    """What the answers are given on, beside the website."""
    from desktop.answers.answers import Answers
    from desktop.answers.digests import Digests
    from desktop.promises import Promises
    from desktop.walks import Walks
    from ui.answers.answers_desk import AnswersDesk, AnswerServices

    store = services.store
    asked = AnswerServices(Answers(store), Digests(store), Promises(store), Walks(store), services.areas)
    return AnswersDesk(desk, asked, message)


def _register(desk: Desk, services: Services) -> Page:
    from desktop.intake.tuning import Tuning
    from desktop.place_names import PlaceNames
    from desktop.retention.retention import Retention
    from desktop.safekeeping import Safekeeping
    from ui.register.layers_section import LayerServices
    from ui.register.register_screen import RegisterScreen, RegisterServices

    asked = RegisterServices(
        services.store,
        services.actors,
        services.areas,
        services.categories,
        services.municipality,
        services.imports,
        Safekeeping(services.store),
        PlaceNames(services.store, services.reader.names),
        Tuning(services.store),
        LayerServices(services.layers, _tile_answers(desk, services)),
        services.standard_texts,
        Retention(services.store),
    )
    return RegisterScreen(desk, asked)
