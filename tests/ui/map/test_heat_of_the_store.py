"""What the heat is made of, from the store to what the page's heat layer was given."""

import csv

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.intake.imports import Imports
from models.deeds import Deed
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportSource
from tests.factories import a_case, a_report
from tests.shared import shared_data
from tests.ui.map.hands import SQUARE, TUNNEL

FALLBACK = Position(58.4098, 15.6216)


def changed(store, report_id: int, **fields) -> None:
    with store.writing(Deed.IMPORT) as session:
        report = session.get_one(Report, report_id)
        for name, value in fields.items():
            setattr(report, name, value)


@pytest.fixture
def heated(screen, shown, asked, qtbot):
    """Turns the heat on as a person does; what its layer was given, latitude and longitude."""

    def heat(count: int) -> list[list[float]]:
        shown(count)
        screen.list.view.setFocus()
        QTest.keyClick(screen.list.view, Qt.Key.Key_S)
        qtbot.waitUntil(screen.look.menu.isVisible)
        screen.look.actions["heat"].trigger()
        screen.look.menu.close()
        qtbot.waitUntil(lambda: asked(screen.map, "Boolean(desk.heat._layer)"))
        qtbot.waitUntil(lambda: screen.is_drawn)
        given = asked(screen.map, "desk.heat._layer._latlngs")
        return [one if isinstance(one, list) else [one["lat"], one["lng"]] for one in given]

    return heat


def test_only_exact_reports_heat_never_fallback_points_streets_areas_or_cases(store, heated):
    a_report(store, position=SQUARE)
    a_report(store, position=TUNNEL)
    for _ in range(5):
        changed(store, a_report(store, position=FALLBACK), is_fallback=True)
    changed(store, a_report(store, position=FALLBACK), precision=Precision.STREET)
    changed(store, a_report(store, position=FALLBACK), precision=Precision.AREA)
    changed(store, a_report(store, position=FALLBACK), precision=Precision.MUNICIPALITY)
    a_case(store, position=FALLBACK)
    a_report(store)
    given = sorted(one[:2] for one in heated(12))
    expected = sorted([place.latitude, place.longitude] for place in (SQUARE, TUNNEL))
    assert np.array(given) == pytest.approx(np.array(expected), abs=1e-4)


def test_the_fallback_points_of_the_campaign_never_heat(store, heated):
    """The campaign's file, imported as a person does; its truth says which places the sender made up."""
    imports = Imports(store)
    campaign = shared_data("trygghetskartan_kampanj_2026.csv")
    imports.carry_out(imports.preview(campaign, ReportSource.SAFETY_MAP))
    with shared_data("trygghetskartan_kampanj_2026.rows.csv").open(encoding="utf-8-sig", newline="") as rows:
        truth = {row["id"]: row for row in csv.DictReader(rows)}
    exact = {id_ for id_, row in truth.items() if row["precision"] == "punkt"}
    made_up = {id_ for id_, row in truth.items() if row["kind"] == "fallback"}
    with store.reading() as session:
        rows = session.query(Report.external_id, Report.latitude, Report.longitude).all()
    at = {row.external_id: (row.latitude, row.longitude) for row in rows if row.latitude is not None}

    given = np.array([one[:2] for one in heated(len(rows))])

    assert made_up
    assert len(given) == len(exact)
    wanted = np.array(sorted(at[id_] for id_ in exact))
    assert given[np.lexsort(given.T[::-1])] == pytest.approx(wanted, abs=1e-3)
    never = np.array([at[id_] for id_ in made_up if id_ in at])
    assert not [place for place in never if (np.abs(given - place).max(axis=1) < 1e-7).any()]
