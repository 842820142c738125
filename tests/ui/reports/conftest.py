"""The page Rapporter on what is in the store."""

import pytest

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.corrections import Corrections
from desktop.intake.imports import Imports
from desktop.place_memory.place_memory import PlaceMemory
from desktop.place_names import PlaceNames
from desktop.reports import Reports
from desktop.senders import Senders
from tests.ui.reports.steps import rest
from ui.reports.report_panel import ReportServices
from ui.reports.reports_screen import ReportsScreen


@pytest.fixture
def services(store) -> ReportServices:
    reports = Reports(store)
    areas = Areas(store)
    corrections = Corrections(store, reports, areas, PlaceNames(store))
    cases, categories = Cases(store, reports), Categories(store)
    return ReportServices(
        reports,
        cases,
        categories,
        areas,
        Senders(store),
        corrections,
        Attachments(store),
        PlaceMemory(store),
    )


@pytest.fixture
def open_page(qtbot, desk, services, store):
    """Opens the page on what is in the store, and waits until it shows it."""

    def open_it() -> ReportsScreen:
        page = ReportsScreen(desk, services, Imports(store))
        qtbot.addWidget(page)
        page.resize(1100, 700)
        qtbot.bring_up(page)
        page.list.view.setFocus()
        rest(qtbot, page)
        return page

    return open_it
