"""Register with mouse and keyboard: each section keeps what is written, and asks before what is final."""

import json
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
)

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.categories import Categories
from desktop.intake.imports import Imports
from desktop.intake.tuning import Tuning
from desktop.layers.layers import Layers
from desktop.layers.tile_post import Rules, TilePost
from desktop.map.page.tile_answers import TileAnswers
from desktop.measures import Measures
from desktop.municipality import Municipality
from desktop.place_names import PlaceNames
from desktop.retention.retention import Retention
from desktop.safekeeping import Safekeeping
from desktop.standard_texts import StandardTexts
from models.actors.values import ActorEdit
from models.measures.values import MeasureDraft, Postponement
from models.meetings.values import FixedItem, Section
from models.papers import ArchiveLevel, PaperOptions
from models.reports.values import ReportSource
from ui.map.areas.map_file import MapFileDialog
from ui.navigation import Goal, PageName
from ui.register.layers_section import LayerServices
from ui.register.register_screen import RegisterScreen, RegisterServices
from ui.widgets.buttons import KeyButton

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def services(store, jobs, tmp_path) -> RegisterServices:
    return RegisterServices(
        store,
        Actors(store),
        Areas(store),
        Categories(store),
        Municipality(store),
        Imports(store),
        Safekeeping(store),
        PlaceNames(store),
        Tuning(store),
        LayerServices(Layers(store), TileAnswers(TilePost(tmp_path / "tiles.db", Rules), jobs)),
        StandardTexts(store),
        Retention(store),
    )


@pytest.fixture
def settled(qtbot, desk):
    def wait(fact):
        qtbot.waitUntil(lambda: desk.jobs.idle and bool(fact()))

    return wait


@pytest.fixture
def screen(qtbot, desk, services):
    def show(section):
        page = RegisterScreen(desk, services)
        qtbot.addWidget(page)
        page.resize(1112, 900)
        page.choose(section)
        qtbot.bring_up(page)
        qtbot.waitUntil(lambda: desk.jobs.idle)
        return page

    return show


@pytest.fixture
def areas_file(tmp_path) -> Path:
    square = [[[15.0, 58.0], [15.1, 58.0], [15.1, 58.1], [15.0, 58.1], [15.0, 58.0]]]
    feature = {
        "type": "Feature",
        "properties": {"name": "Centrum", "kind": "area"},
        "geometry": {"type": "Polygon", "coordinates": square},
    }
    path = tmp_path / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return path


def test_an_actor_is_made_named_and_given_a_contact_person(qtbot, screen, services, settled):
    page = screen("actors")
    qtbot.keyClick(page, Qt.Key.Key_N)
    form = page.actors.form
    settled(form.name.hasSelectedText)
    qtbot.keyClicks(form.name, "Polisen")
    qtbot.keyClick(form.name, Qt.Key.Key_Tab)
    settled(lambda: [row.name for row in services.actors.listing()] == ["Polisen"])

    qtbot.mouseClick(form.add_contact_button, LEFT)
    fields = form._cards[0].fields
    qtbot.keyClicks(fields["name"], "Kommunpolisen")
    qtbot.keyClick(fields["name"], Qt.Key.Key_Tab)
    qtbot.keyClicks(fields["role"], "vardagar")
    qtbot.keyClick(fields["role"], Qt.Key.Key_Tab)

    def contacts():
        (row,) = services.actors.listing()
        return [(line.name, line.role) for line in services.actors.page(row.id).contacts]

    settled(lambda: contacts() == [("Kommunpolisen", "vardagar")])


def test_a_taken_name_is_said_on_the_page(screen, services, settled):
    services.actors.save(ActorEdit(None, 0, "Polisen"))
    services.actors.save(ActorEdit(None, 0, "Skolan"))
    page = screen("actors")
    settled(lambda: page.actors.form.kept.known)
    page.actors.form.kept.save("name", "Skolan")

    settled(page.message.isVisible)
    assert "Skolan" in page.message.words


def test_somebody_can_come_here_for_an_actor(screen, services, settled):
    services.actors.save(ActorEdit(None, 0, "Polisen"))
    wanted = services.actors.save(ActorEdit(None, 0, "Skolan"))
    page = screen("about")
    page.arrive(Goal(PageName.REGISTER, filters={"actor": str(wanted)}))

    settled(lambda: page.actors.form.name.text() == "Skolan")


@pytest.mark.usefixtures("swedish")
def test_an_actors_open_promises_stand_beside_it_and_lead_to_the_measure(
    qtbot, screen, services, settled, store, desk
):
    parks = services.actors.save(ActorEdit(None, 0, "Gata och park"))
    measures = Measures(store)
    measure = measures.decide_new(MeasureDraft("Röj sly", responsible_id=parks, due_date=date(2026, 3, 14)))
    for day in (date(2026, 12, 1), date(2026, 12, 12)):
        measures.postpone(Postponement(measure, measures.page(measure).version, day, "Tjäle"))
    page = screen("actors")
    promises = page.actors.promises

    def said():
        return [words.text() for words in promises.findChildren(QLabel) if words.isVisible()]

    settled(lambda: "lör 12 dec · flyttad 2 gånger, första datum 14/3" in said())
    with qtbot.waitSignal(desk.navigation.wanted) as wanted:
        qtbot.mouseClick(promises.findChildren(QAbstractButton)[0], LEFT)
    assert wanted.args == [Goal(PageName.MEASURES, measure)]


def test_a_category_is_renamed_given_words_and_moved(qtbot, screen, services, settled):
    page = screen("categories")
    settled(lambda: len(page.categories.table.rows) > 1)
    first, second = (row.id for row in page.categories.table.rows[:2])
    form = page.categories.form
    form.name.setFocus()
    form.name.selectAll()
    qtbot.keyClicks(form.name, "Klotter")
    qtbot.keyClick(form.name, Qt.Key.Key_Tab)
    form.words.setPlainText("Sprayat\nTaggat")
    form.words.save()
    settled(lambda: services.categories.listing()[0].name == "Klotter")
    settled(lambda: {"sprayat", "taggat"} <= set(services.categories.listing()[0].aliases))

    page.categories.view.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settled(lambda: [row.id for row in services.categories.listing()][:2] == [second, first])


def test_arriving_for_a_map_file_asks_for_it_and_shows_what_it_changes(
    screen, services, settled, areas_file, monkeypatch
):
    monkeypatch.setattr(MapFileDialog, "ask", lambda _parent: areas_file)
    page = screen("actors")
    page.arrive(Goal(PageName.REGISTER, None, {"map_file": ""}))

    settled(page.areas.preview.isVisible)
    assert page.section is page.areas
    assert services.areas.listing() == []


def test_without_areas_one_can_be_drawn_at_once(qtbot, screen, desk, settled):
    page = screen("areas")
    settled(page.areas.empty.isVisible)
    [draw] = [each for each in page.areas.empty.findChildren(KeyButton) if each.text() == "Draw new"]
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        qtbot.mouseClick(draw, LEFT)

    assert gone.args == [Goal(PageName.MAP, None, {"tool": "draw"})]


def test_an_areas_situation_is_a_key_away(qtbot, screen, services, desk, settled, areas_file):
    services.areas.import_file(areas_file)
    page = screen("areas")
    settled(lambda: page.areas.view.chosen_id is not None)
    page.areas.view.setFocus()
    with qtbot.waitSignal(desk.navigation.wanted) as gone:
        qtbot.keyClick(page, Qt.Key.Key_L)

    assert gone.args == [Goal(PageName.MAP, None, {"situation": str(services.areas.listing()[0].id)})]


def test_areas_come_from_a_file_and_are_prioritised_with_a_motive(
    qtbot, screen, services, settled, areas_file
):
    page = screen("areas")
    page.areas.import_map(areas_file)
    settled(page.areas.preview.isVisible)
    assert services.areas.listing() == []
    qtbot.mouseClick(page.areas.preview.agree_button, LEFT)
    settled(lambda: [row.name for row in page.areas.table.rows] == ["Centrum"])

    form = page.areas.form
    settled(lambda: form.kept.known)
    qtbot.mouseClick(form.prioritise_button, LEFT)
    settled(page.message.isVisible)
    form.motive.setPlainText("Flest rapporter.")
    qtbot.mouseClick(form.prioritise_button, LEFT)
    settled(lambda: services.areas.listing()[0].priority_motive == "Flest rapporter.")

    settled(form.drop_button.isVisible)
    qtbot.mouseClick(form.drop_button, LEFT)
    settled(lambda: services.areas.listing()[0].priority_motive is None)


def test_the_municipality_is_saved_field_by_field(qtbot, screen, services, settled, tmp_path):
    page = screen("municipality")
    page.municipality.save("name", "Älvköpings kommun")
    page.municipality.save("meeting_weekday", 3)
    arms = tmp_path / "arms.png"
    QImage(40, 50, QImage.Format.Format_RGB32).save(str(arms))
    page.municipality.take_arms(arms)

    settled(page.municipality.arms.isVisible)
    settings = services.municipality.settings()
    assert (settings.name, settings.meeting_weekday) == ("Älvköpings kommun", 3)
    qtbot.mouseClick(page.municipality.remove_arms_button, LEFT)
    settled(lambda: services.municipality.settings().arms is None)


def test_a_rule_is_ticked_with_the_keyboard(qtbot, screen, services, settled):
    page = screen("municipality")
    boxes = {box.text(): box for box in page.municipality.findChildren(QCheckBox)}
    qtbot.keyClick(boxes["Names in the minutes, not only roles"], Qt.Key.Key_Space)

    settled(lambda: services.municipality.settings().names_in_minutes)


@pytest.mark.usefixtures("swedish")
def test_the_papers_have_a_colour_that_can_be_read(qtbot, screen, services, settled):
    page = screen("municipality")
    papers = page.municipality.papers
    settled(papers.swatch.accessibleName)
    for code, kept in (("#7A1F5C", "#7A1F5C"), ("#F2C94C", "#7A1F5C"), ("lila", "#7A1F5C")):
        papers.accent.setFocus()
        papers.accent.selectAll()
        qtbot.keyClicks(papers.accent, code)
        qtbot.keyClick(papers.accent, Qt.Key.Key_Tab)
        settled(lambda code=code, kept=kept: page.message.isVisible() == (code != kept))
        assert services.municipality.settings().accent == kept
        assert ("kontrasten är 1,5" in page.message.words) == (code == "#F2C94C")
        settled(lambda kept=kept: papers.accent.text() == kept)
    assert page.message.words == "”lila” är ingen färg. Skriv den som #0B4F6C, eller välj en."

    qtbot.mouseClick(papers.own_button, LEFT)
    settled(lambda: services.municipality.settings().accent == "")


def test_a_section_is_left_out_and_the_archive_asks_for_another_level(qtbot, screen, services, settled):
    page = screen("municipality")
    papers = page.municipality.papers
    qtbot.keyClick(papers.boxes[Section.FEEDBACK], Qt.Key.Key_Space)
    settled(lambda: services.municipality.settings().left_out == ("feedback",))
    qtbot.keyClick(papers.level, Qt.Key.Key_Down)
    settled(lambda: services.municipality.settings().archive_level == "1a")
    assert services.municipality.settings().paper == PaperOptions(
        "", (Section.FEEDBACK,), ArchiveLevel.PDF_A_1A
    )


def test_arms_that_are_no_picture_are_refused(screen, settled, tmp_path):
    page = screen("municipality")
    no_picture = tmp_path / "arms.png"
    no_picture.write_text("not a picture", encoding="utf-8")
    page.municipality.take_arms(no_picture)

    settled(page.message.isVisible)


def test_a_backup_is_made_and_restored_once_it_is_agreed(qtbot, screen, services, settled):
    page = screen("backups")
    qtbot.keyClick(page, Qt.Key.Key_B)
    settled(lambda: any(row.backup.occasion == "asked" for row in page.backups.table.rows))
    services.actors.save(ActorEdit(None, 0, "Skolan"))

    qtbot.mouseClick(page.backups.restore_button, LEFT)
    assert page.backups.confirm.no_button.hasFocus()
    assert [row.name for row in services.actors.listing()] == ["Skolan"]
    qtbot.mouseClick(page.backups.confirm.yes_button, LEFT)

    settled(page.message.isVisible)
    assert services.actors.listing() == []
    services.actors.save(ActorEdit(None, 0, "Polisen"))
    assert [row.name for row in services.actors.listing()] == ["Polisen"]


def test_an_import_is_taken_back_once_it_is_agreed(qtbot, screen, services, settled, tmp_path):
    file = tmp_path / "rapporter.csv"
    file.write_text("Id;Inkom;Text\n1;2026-11-16 09:00;Det är mörkt i tunneln\n", encoding="utf-8")
    services.imports.carry_out(services.imports.preview(file, ReportSource.SAFETY_MAP))
    page = screen("imports")
    history = page.imports.history
    settled(lambda: len(history.table.rows) == 1)
    qtbot.mouseClick(history.panel.undo_button, LEFT)
    settled(history.undoing.isVisible)
    assert history.undoing.keep_button.hasFocus()
    qtbot.mouseClick(history.undoing.undo_button, LEFT)

    settled(lambda: services.imports.listing()[0].undone_at is not None)
    settled(lambda: not history.panel.undo_button.isEnabled())


def test_the_report_for_it_has_versions_and_nothing_written(qtbot, screen, services, settled):
    services.actors.save(ActorEdit(None, 0, "Hemligheten"))
    page = screen("about")
    qtbot.keyClick(page, Qt.Key.Key_C)
    settled(page.message.isVisible)

    copied = QGuiApplication.clipboard().text()
    assert "SQLite: 3." in copied
    assert "Qt: 6." in copied
    assert "Hemligheten" not in copied


def test_this_computer_remembers_how_the_window_looks(qtbot, screen, desk):
    page = screen("computer")
    page.computer.scheme.setCurrentIndex(2)
    page.computer.scheme.activated.emit(2)
    qtbot.keyClick(page.computer.compact, Qt.Key.Key_Space)

    assert (desk.settings.now.scheme, desk.settings.now.compact_rows) == ("dark", True)


@pytest.mark.parametrize(
    "section",
    ["actors", "areas", "categories", "municipality", "backups", "imports", "tuning", "computer", "about"],
)
def test_every_control_has_a_name(screen, services, section):
    services.actors.save(ActorEdit(None, 0, "Polisen"))
    page = screen(section)
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView, QAbstractSpinBox)
    controls = [control for kind in kinds for control in page.findChildren(kind) if control.isVisible()]

    assert [one for one in controls if not (one.accessibleName() or one.parent().accessibleName())] == []


def test_items_of_every_agenda_are_added_and_taken_away(qtbot, screen, services, settled):
    page = screen("municipality")
    fields = page.municipality.fixed_items
    settled(lambda: not fields.nothing.isHidden())

    for title, under in (("Jour i helgen", Section.OTHER), ("Arrangemang", Section.COMING)):
        fields.section.pick(under)
        qtbot.keyClicks(fields.title, title)
        qtbot.keyClick(fields.title, Qt.Key.Key_Return)
        settled(lambda title=title: any(row.item.title == title for row in fields.table.rows))
    assert services.municipality.settings().fixed_items == (
        FixedItem(Section.OTHER, "Jour i helgen"),
        FixedItem(Section.COMING, "Arrangemang"),
    )
    fields.view.choose_place(0)
    qtbot.mouseClick(fields.remove_button, LEFT)

    settled(lambda: len(fields.table.rows) == 1)
    assert services.municipality.settings().fixed_items == (FixedItem(Section.COMING, "Arrangemang"),)
