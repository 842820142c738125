"""The map of the whole town shows the open cases, and is not there without a ground."""

import resources
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.map.overview import MapOverview
from desktop.reports import Reports
from models.reports.values import Position
from tests.factories import a_case
from ui.small_maps.town_panel import TownPanel


def town(qtbot, desk, store) -> TownPanel:
    reports, areas = Reports(store), Areas(store)
    panel = TownPanel(desk, MapOverview(store, reports, Cases(store, reports), areas), areas)
    qtbot.addWidget(panel)
    return panel


def test_the_open_cases_stand_on_it(qtbot, desk, store):
    Areas(store).import_file(resources.folder() / "demo" / "alvkoping.geojson")
    a_case(store, position=Position(58.4065, 15.622))
    a_case(store, "Utan plats")
    panel = town(qtbot, desk, store)
    qtbot.waitUntil(lambda: len(panel.markers) == 1)
    assert panel.isVisible()
    panel.hide()


def test_without_areas_it_is_not_there(qtbot, desk, store):
    panel = town(qtbot, desk, store)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert panel.isHidden()
