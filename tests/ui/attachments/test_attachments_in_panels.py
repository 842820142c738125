"""In the panels of reports, cases and measures: shown with what they tell of, and placed by."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from desktop.attachments.attachments import Attachments
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from models.attachments.values import Owner
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.reports.values import Position
from tests.factories import a_case, a_report
from tests.photos import BRIDGE_GPS, a_photo
from tests.ui.attachments.test_attachments_section import a_picture, drop, files, names
from ui.navigation import Goal, PageName


@pytest.fixture
def section_of(qtbot, window):
    """Opens the thing's page, and gives the section once it shows so many files."""

    def open_it(page, id_, count):
        window.go_to(Goal(page, id_, {}))
        section = window.page.panel.attachments
        qtbot.waitUntil(lambda: window.is_idle and section.isVisible() and len(section._rows) == count)
        return section

    return open_it


@pytest.fixture
def photographed(store):
    """A report without a place, with a photo that has one."""
    report_id = a_report(store)
    Attachments(store).add(Owner(Kind.REPORT, report_id), a_photo(gps=BRIDGE_GPS), "bron.jpg")
    return report_id


def test_a_report_takes_the_place_of_its_photo(qtbot, store, window, section_of, photographed):
    section = section_of(PageName.REPORTS, photographed, 1)
    assert section.photo_place.isVisible()
    qtbot.keyClick(window.page.list.view, Qt.Key.Key_J)

    qtbot.waitUntil(lambda: window.is_idle and not section.photo_place.isVisible())
    placed = Reports(store).page(photographed).position
    assert (placed.latitude, placed.longitude) == pytest.approx(BRIDGE_GPS, abs=1e-5)


def test_a_file_dropped_on_the_section_is_attached_and_not_imported(
    qtbot, store, window, section_of, tmp_path
):
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.4\n")
    section = section_of(PageName.REPORTS, a_report(store), 0)
    assert drop(section, files(tmp_path / "plan.pdf"))

    qtbot.waitUntil(lambda: window.is_idle and len(section._rows) == 1)
    assert window.page.panel.isVisible()


def test_what_is_pasted_into_a_text_field_stays_there(qtbot, store, window, section_of):
    section = section_of(PageName.REPORTS, a_report(store), 0)
    data = QMimeData()
    data.setText("tunneln")
    data.setImageData(a_picture())
    QGuiApplication.clipboard().setMimeData(data)
    window.search()
    qtbot.keyClick(window.page.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert window.page.search.text() == "tunneln"
    qtbot.waitUntil(lambda: window.is_idle)
    assert section._rows == ()


def test_a_case_shows_its_reports_photos_and_leaves_them_to_the_report(
    qtbot, store, window, section_of, photographed
):
    case_id = a_case(store, position=Position(58.2, 15.1))
    Reports(store).link([photographed], case_id)
    section = section_of(PageName.CASES, case_id, 1)
    section.list.setFocus()
    assert section.list.table.below(section._rows[0]).startswith("report · ")
    assert not section.remove_button.isVisible()
    qtbot.keyClick(section.list, Qt.Key.Key_Delete)

    assert window.page.message.words
    assert names(section) == ["bron.jpg"]


def test_a_case_takes_the_place_of_its_reports_photo(qtbot, store, window, section_of, photographed):
    case_id = a_case(store)
    reports = Reports(store)
    reports.link([photographed], case_id)
    section = section_of(PageName.CASES, case_id, 1)
    section.photo_place.use_button.click()

    qtbot.waitUntil(lambda: window.is_idle and not section.photo_place.isVisible())
    assert Cases(store, reports).page(case_id).position.latitude == pytest.approx(BRIDGE_GPS[0], abs=1e-5)


def test_a_measure_has_files_and_no_place_of_its_own(store, section_of):
    measure_id = Measures(store).propose(MeasureDraft(title="Byt lampan"))
    Attachments(store).add(Owner(Kind.MEASURE, measure_id), a_photo(gps=BRIDGE_GPS), "bron.jpg")
    section = section_of(PageName.MEASURES, measure_id, 1)

    assert names(section) == ["bron.jpg"]
    assert not section.photo_place.isVisible()
