"""The panel that lets the map out: safe until told otherwise, says what goes out, and writes it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

import resources
from desktop.areas.areas import Areas
from desktop.map.things import MapFilter
from desktop.map_exports.exports import MapExports
from desktop.map_exports.wishes import Detail
from models.kinds import Kind
from models.reports.values import Position
from tests.factories import a_report
from ui.map.exports import export_panel
from ui.map.exports.export_panel import ExportPanel, MapSaveDialog

CENTRUM = Position(58.4065, 15.622)


@pytest.fixture
def panel(qtbot, desk, store) -> ExportPanel:
    areas = Areas(store)
    areas.import_file(resources.folder() / "demo" / "alvkoping.geojson")
    for _ in range(4):
        a_report(store, position=CENTRUM, area_id=areas.area_of(CENTRUM.latitude, CENTRUM.longitude))
    panel = ExportPanel(desk, MapExports(store))
    qtbot.addWidget(panel)
    panel.resize(380, 760)
    panel.show()
    panel.offer(MapFilter())
    qtbot.waitUntil(panel.save_button.isEnabled)
    return panel


@pytest.fixture
def saved(monkeypatch, tmp_path):
    """Answers the dialog with a file in a folder of the test's own; what was proposed is kept."""
    proposed = []

    def ask(_parent, place, ending):
        proposed.append(place)
        return tmp_path / f"karta{ending}"

    monkeypatch.setattr(MapSaveDialog, "ask", staticmethod(ask))
    return proposed


def test_it_begins_with_what_may_be_public_and_says_what_goes_out(panel, swedish):
    assert panel.detail.chosen is Detail.AREA
    assert "4 rapporter" in panel.preview.text()
    assert "1 område" in panel.preview.text()
    assert panel.warning.isHidden()


def test_what_was_told_of_another_wish_is_gone_at_once(qtbot, panel, swedish):
    before = panel.preview.text()
    for change in (panel.detail.buttons[Detail.EXACT].click, panel.kinds.boxes[Kind.CASE].click):
        change()
        assert panel.preview.text() == "Räknar …"
        assert not panel.save_button.isEnabled()
        qtbot.waitUntil(panel.save_button.isEnabled)
        assert panel.preview.text() not in {before, "Räknar …"}
        before = panel.preview.text()


def test_an_answer_to_an_earlier_wish_is_not_shown(qtbot, panel):
    panel.kinds.boxes[Kind.REPORT].click()
    panel.detail.buttons[Detail.EXACT].click()
    panel.kinds.boxes[Kind.REPORT].click()
    qtbot.waitUntil(panel.save_button.isEnabled)
    assert "4 rapporter" in panel.preview.text()


def test_what_goes_out_is_never_cut(qtbot, panel):
    panel.resize(380, 560)
    bottom = panel.preview.mapTo(panel, panel.preview.rect().bottomLeft()).y()
    assert bottom < panel.save_button.mapTo(panel, QPoint()).y()
    assert panel.preview.height() >= panel.preview.heightForWidth(panel.preview.width())


def test_exact_warns_and_is_never_remembered(qtbot, panel):
    button = panel.detail.buttons[Detail.EXACT]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(10, button.height() // 2))
    qtbot.waitUntil(panel.warning.isVisible)
    panel.offer(MapFilter())
    assert panel.detail.chosen is Detail.AREA
    assert panel.warning.isHidden()


def test_the_filter_of_the_map_is_what_goes_out(qtbot, panel):
    panel.offer(MapFilter(kind=Kind.CASE))
    assert panel.kinds.chosen == {Kind.CASE}
    qtbot.waitUntil(lambda: panel.preview.text() == "Det finns inget att visa.")
    assert not panel.save_button.isEnabled()


def test_without_a_kind_nothing_is_saved(qtbot, panel):
    for box in panel.kinds.boxes.values():
        box.click()
    qtbot.waitUntil(lambda: "at least one kind" in panel.preview.text())
    assert not panel.save_button.isEnabled()


@pytest.mark.parametrize("ending", [".pdf", ".html", ".gpkg"])
def test_it_is_written_where_the_person_said(qtbot, panel, saved, tmp_path, ending):
    panel.format.pick(ending)
    panel.title.setText("Höst/vinter: Älvköping")
    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(panel.told.isVisible)
    assert (tmp_path / f"karta{ending}").stat().st_size
    assert Path(saved[0]).name == f"Höst vinter Älvköping 2026-11-18 (area){ending}"
    assert panel.folder_button.isVisible()
    panel.offer(MapFilter())
    assert panel.format.key == ending
    assert panel.told.isHidden()


def test_a_title_with_personal_data_is_refused_with_a_sentence(qtbot, panel, saved, tmp_path):
    panel.title.setText("Kring Anna, 19850709-9805")
    panel.save()
    qtbot.waitUntil(panel.message.isVisible)
    assert "personal data" in panel.message.words
    assert not list(tmp_path.glob("karta*"))


def test_stopped_on_the_way_nothing_is_written(qtbot, panel, saved, tmp_path):
    panel.save()
    panel.strip.cancel()
    qtbot.waitUntil(lambda: panel.message.isVisible() or panel.told.isVisible())
    assert not list(tmp_path.glob("*.part"))
    if panel.message.isVisible():
        assert not list(tmp_path.glob("karta*"))


def test_the_folder_is_opened(qtbot, panel, saved, tmp_path, monkeypatch):
    shown = []
    monkeypatch.setattr(export_panel.QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    panel.format.pick(".geojson")
    panel.save()
    qtbot.waitUntil(panel.folder_button.isVisible)
    panel.folder_button.click()
    assert shown == [str(tmp_path)]


def test_the_cross_closes_it(qtbot, panel):
    with qtbot.waitSignal(panel.closed):
        panel.closed.emit()
