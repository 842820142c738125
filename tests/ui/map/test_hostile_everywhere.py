"""Each hostile text, in every field that can reach the map, stands there as it is and does nothing."""

import shutil
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtTest import QTest

from desktop.areas.areas import Areas
from desktop.clock import Clock
from desktop.map.look import ColourBy, MapLook
from desktop.settings import MachineSettings
from desktop.store import Store
from models.map.values import Region
from models.people.values import Person
from models.reports.values import Position
from tests.ui.map.hostile import HOSTILE
from tests.ui.map.hostile_town import NAMES, furnish, middle, said_by, tips_of, unmarked
from ui.navigation import Goal, PageName

EACH = range(len(HOSTILE))
REPORTS, CASES, MEASURES = 4, 2, 1
ALL = (REPORTS + CASES + MEASURES) * len(HOSTILE)


@pytest.fixture(scope="module")
def hostile_store(template, tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    path = folder / "desk.db"
    shutil.copyfile(template, path)
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), Clock(date(2026, 11, 18)))
    furnish(store, folder)
    yield store
    store.close()


@pytest.fixture(scope="module")
def hostile_window(qapp, hostile_store, tmp_path_factory):
    """One window for all of these: its map is opened once."""
    from desktop.app import window as make_window

    path = tmp_path_factory.mktemp("settings") / "settings.ini"
    window = make_window(hostile_store, MachineSettings(QSettings(str(path), QSettings.Format.IniFormat)))
    window.resize(1280, 800)
    window.show()
    yield window
    window.close()
    window.finish()
    window.visit(PageName.MAP).map.dispose()
    window.deleteLater()


@pytest.fixture
def page(qtbot, hostile_window, asked):
    """The page Karta over the hostile town, at rest; afterwards nothing has run, been asked for or lost."""
    page = hostile_window.visit(PageName.MAP)
    qtbot.waitUntil(lambda: page.map.engine is not None and page.map.engine.is_open)
    page.side.close_panel()
    page.filters.clear()
    page.refresh()
    qtbot.waitUntil(lambda: hostile_window.is_idle and page.list.table.rowCount() == ALL)
    page.map.centre_on(middle(7).latitude, middle(7).longitude, 15)
    qtbot.waitUntil(lambda: page.is_drawn)
    asked(page.map, "(window.alert = () => { window.harmed = true; }, 1)")
    yield page
    made = "document.querySelectorAll('img, iframe, svg, [href*=taken]').length"
    harm = f"[Boolean(window.harmed), document.title === 'taken', {made}]"
    assert asked(page.map, harm) == [False, False, 0]
    engine = page.map.engine
    assert (engine.page.complaints, engine.profile.gate.blocked, engine.profile.files.missing) == ([], [], [])
    assert page.list.table.rowCount() == ALL
    tips = tips_of(hostile_window)
    assert not [tip for tip in tips if "\ufffc" in tip], "a picture"


@pytest.fixture
def rest(qtbot, hostile_window, page):
    return lambda: qtbot.waitUntil(lambda: hostile_window.is_idle and page.is_drawn)


def assert_all_stand(said: list[str], wanted=NAMES) -> None:
    """Each of the texts stands somewhere, to the letter."""
    assert [text for text in wanted if not any(text in one for one in said)] == []


def test_titles_and_areas_in_the_list_and_its_tips(page, rest, qtbot):
    table = page.list.table
    for start in range(0, ALL, 20):
        page.list.view.scrollTo(table.index(min(start + 19, ALL - 1), 1))
        page.list.view.viewport().repaint()
        rest()
    qtbot.waitUntil(lambda: all(table.row_at(row) is not None for row in range(ALL)))
    for column in (1, 2):
        assert_all_stand([table.index(row, column).data() for row in range(ALL)])
    assert_all_stand(tips_of(page.list.view))


def test_category_and_area_names_among_the_filters(page):
    for picker in (page.filters.category, page.filters.area):
        assert_all_stand([picker.itemText(place) for place in range(picker.count())])
    assert_all_stand(tips_of(page.filters.area) + said_by(page.filters.area))


def test_titles_under_the_mouse_on_the_map(page, asked, qtbot):
    for number in EACH:
        spot = middle(number)
        page.map.centre_on(spot.latitude, spot.longitude, 19)
        qtbot.waitUntil(lambda: page.is_drawn)
        for index in asked(page.map, "desk.points.drawn.map((one) => one.index)"):
            script = (
                f"(desk.hovered = {index}, desk.hint.hidden = true, desk.hintPlace = L.point(99, 99),"
                f" desk.bridge.askTitle(...desk.picture.keyOf({index})), 1)"
            )
            asked(page.map, script)
            qtbot.waitUntil(lambda: asked(page.map, "!desk.hint.hidden"))
            words, parts = asked(page.map, "[desk.hint.textContent, desk.hint.childElementCount]")
            assert NAMES[number] in words
            assert parts == 0


def test_names_on_the_ground_of_areas_streets_water_parks_places_and_layers(page, asked, qtbot):
    """They are painted on canvas: what is asked is what was written there."""
    asked(
        page.map,
        "(window.written = [], window.truly = desk.write, desk.write = (context, text, ...more) =>"
        " { window.written.push(text); window.truly(context, text, ...more); }, 1)",
    )
    for number in EACH:
        spot = middle(number)
        page.map.centre_on(spot.latitude, spot.longitude, 17)
        qtbot.waitUntil(lambda: page.is_drawn)
    assert_all_stand(asked(page.map, "window.written"))
    asked(page.map, "(desk.write = window.truly, 1)")
    for kind in ("area", "road", "place", "water", "park"):
        assert_all_stand(asked(page.map, f"desk.base._shapes.get('{kind}').map((one) => one.name)"))
    layers = "[...desk.layers._layers.values()].flatMap((one) => one._shapes.map((shape) => shape.name))"
    assert_all_stand(asked(page.map, layers))
    assert asked(page.map, "desk.base._shapes.get('outline').length") == 1


def test_the_numbers_on_hatched_areas_lead_to_them_by_name(page, asked, rest, qtbot):
    names = {row.id: row.name for row in Areas(page._services.areas._store).listing()}
    page.map.fit_to_points()
    rest()
    assert asked(page.map, "desk.areaNumbers.drawn.length") == len(HOSTILE)
    chip = page.list.only
    for area_id, name in names.items():
        page.map.area_clicked.emit(area_id)
        assert page.list.table.rowCount() == 1
        assert name in unmarked(chip.text())
        assert name in chip.accessibleName()
        chip.click()


def test_category_names_in_the_legend(page, asked, rest):
    page.map.set_look(MapLook(legend=True, colour=ColourBy.CATEGORY), page._category_rows, date(2026, 11, 18))
    rest()
    said, parts = asked(
        page.map,
        "[[...document.querySelectorAll('.legend .words')].map((one) => one.textContent),"
        " document.querySelectorAll('.legend .words *').length]",
    )
    page._tell_look()
    assert_all_stand(said)
    assert parts == 0


def test_credits_of_layers(page, asked):
    said, parts = asked(
        page.map, "[desk.layers._credits.textContent, desk.layers._credits.childElementCount]"
    )
    assert_all_stand([said])
    assert parts == 0


def test_titles_in_the_banner_and_the_menus_of_a_place(page, asked, rest, qtbot):
    """“Click where … is”, “Move … here”, “The street: …”."""
    keys = [page.list.table.id_at(row) for row in range(ALL)]
    for number, text in enumerate(NAMES):
        case = next(key for key in keys if key % 4 and page._picture.place_of(key) == middle(number))
        page.list.choose(case)
        qtbot.waitUntil(lambda: page.list.chosen_thing is not None)
        thing = page.list.chosen_thing
        page.deeds.placing.start(thing)
        said, parts = asked(page.map, "[desk.banner.textContent, desk.banner.childElementCount]")
        page.deeds.placing.stop()
        assert (text in said, parts) == (True, 0)
        page.deeds.places.open(58.4, 15.6, QPoint(10, 10), thing)
        assert_shown_in(page.deeds.places, text[:38])
        page.deeds.widening.open(QPoint(10, 10))
        rest()
        if page.deeds.widening.menu is not None:
            assert_shown_in(page.deeds.widening, text[:38])


def assert_shown_in(owner, words: str) -> None:
    menu, owner.menu = owner.menu, None
    shown = [unmarked(action.text()) for action in menu.actions()]
    menu.close()
    assert any(words in one for one in shown), (words, shown)


def test_names_of_saved_views(page, rest, qtbot):
    for view in page._services.views.listing():
        page.views.shown = view
        page.views._say()
        assert unmarked(page.views.button.text()).removesuffix("…") in view.name
        page.views.open()
        rest()
        menu = page.views.menu
        shown = [unmarked(action.text()) for action in menu.actions()]
        menu.close()
        assert_all_stand(shown, [" ".join(name.split()) for name in NAMES])


def test_what_is_found_from_anywhere(page, hostile_window, qtbot):
    hostile_window.open_anything()
    finder = hostile_window.go_anywhere.finder
    for text in NAMES:
        finder.field.setText(text[:20])
        qtbot.waitUntil(lambda text=text: any(text in one.name for one in finder.choices))
    hostile_window.go_anywhere.hide()


def test_the_panel_of_the_past(page, qtbot, rest):
    for number in EACH:
        page.panels.show_past(middle(number).latitude, middle(number).longitude)
        qtbot.waitUntil(lambda: page.panels.past.past is not None)
        rest()
        # The reports, both cases, what was decided, and where it is.
        assert sum(NAMES[number] in words for words in said_by(page.panels.past)) >= 5
        page.panels.past.grab()


def test_the_panel_of_the_situation(page, qtbot, rest):
    panel = page.panels.situation
    for row in Areas(page._services.areas._store).listing():
        page.panels.show_situation(row.id)
        qtbot.waitUntil(lambda row=row: panel.picture is not None and panel.picture.names == (row.name,))
        rest()
        # The heading, its category, its place, what is open, decided and closed.
        qtbot.waitUntil(lambda row=row: sum(row.name in words for words in said_by(panel)) >= 5)
        assert any(row.name in tip for tip in tips_of(panel))
        panel.grab()
    assert_all_stand([panel.choice.area.itemText(place) for place in range(panel.choice.area.count())])


def test_the_name_of_what_was_drawn(page, qtbot, rest):
    page.panels.show_situation(None)
    panel = page.panels.situation
    corners = ((58.39, 15.59), (58.39, 15.64), (58.43, 15.64), (58.43, 15.59))
    panel.take_region(Region(tuple(Position(*corner) for corner in corners)))
    for text in NAMES:
        panel.choice.name.setText(text)
        panel.choice.name.setModified(True)
        QTest.keyClick(panel.choice.name, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda text=text: panel.picture is not None and panel.picture.wish.name == text[:80])
        qtbot.waitUntil(lambda text=text: sum(text in words for words in said_by(panel)) > 1)


def test_the_panel_of_an_area(page, hostile_window, qtbot, rest):
    for row in Areas(page._services.areas._store).listing():
        for tool in ("reshape", "split"):
            hostile_window.go_to(Goal(PageName.MAP, None, {"tool": tool, "area": str(row.id)}))
            panel = page.panels.area
            qtbot.waitUntil(lambda row=row, panel=panel: row.name in panel.heading.text())
            rest()
            assert row.name in "\n".join(said_by(panel))
            page.side.close_panel()


def test_the_panel_of_the_export_and_its_title(page, qtbot, rest):
    page.panels.show_export()
    qtbot.waitUntil(lambda: page.side.panel is not None and page.side.panel is page.panels.export)
    for text in HOSTILE:
        page.panels.export.title.setText(text)
        page.panels.export._show_preview()
        rest()
        said_by(page.panels.export)


def test_the_strip_of_weeks(page, rest):
    page.time.toggle()
    rest()
    said_by(page.time.strip)
    page.time.toggle()
    rest()
