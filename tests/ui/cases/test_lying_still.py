"""The list says which cases lie still, by the municipality's own measure."""

from dataclasses import replace
from datetime import timedelta

from desktop.areas.areas import Areas
from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.measures import Measures
from desktop.municipality import Municipality
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from tests.factories import a_case
from ui.cases.case_panel import CaseServices
from ui.cases.cases_screen import CasesScreen


def test_a_case_lies_still_after_the_days_that_the_municipality_has_set(qtbot, desk, store, clock):
    municipality = Municipality(store)
    municipality.save(replace(municipality.settings(), still_days=10))
    a_case(store)
    clock.move_to(clock.today() + timedelta(days=12))
    reports = Reports(store)
    services = CaseServices(
        Cases(store, reports),
        Measures(store),
        reports,
        Categories(store),
        Areas(store),
        municipality,
        Attachments(store),
        PlaceMemory(store),
    )

    screen = CasesScreen(desk, services)
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: desk.jobs.idle and len(screen.table.rows) == 1)

    latest = screen.table.columns[-1]
    assert "12" in latest.text(screen.table.row_at(0))
