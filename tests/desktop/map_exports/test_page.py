"""The stand-alone page as its readers, their tools and hostile texts meet it, in a real browser."""

from dataclasses import replace

import pytest
from axe_playwright_python.sync_playwright import Axe

from desktop.map_exports.exports import MapExports
from desktop.map_exports.page import render
from desktop.map_exports.wishes import Detail, MapExportWish
from desktop.municipality import Municipality
from models.kinds import Kind
from tests.desktop.map_exports.conftest import a_category, build_town, reports_at, within

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
HOSTILE = [
    "<script>window.harmed=1</script>",
    "<img src=x onerror=window.harmed=1>",
    "</script><script>window.harmed=1</script>",
    "`${window.harmed=1}`",
    "${window.harmed=1}",
    "\\\\`${window.harmed=1}//",
    "');window.harmed=1//",
    '"onmouseover="window.harmed=1',
    "' autofocus onfocus='window.harmed=1",
    "<!--<script>window.harmed=1",
    "</style><svg onload=window.harmed=1>",
    "javascript:window.harmed=1",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#x3c;\u2028rad",
    "https://harm.example/x.png\u202egnp.mörts",
]


def write(store, tmp_path, detail=Detail.AREA, **more):
    path = tmp_path / f"{detail}.html"
    MapExports(store).export(MapExportWish(detail=detail, **more), path)
    return path


@pytest.fixture
def hostile_store(store, tmp_path):
    build_town(store, HOSTILE, tmp_path)
    for number, text in enumerate(HOSTILE):
        category = a_category(store, text)
        reports_at(store, [within(number)] * 3, category_id=category, text=text, place=text)
    settings = Municipality(store).settings()
    Municipality(store).save(replace(settings, name=HOSTILE[2], address=HOSTILE[3], unit=HOSTILE[1]))
    return store


@pytest.mark.parametrize("detail", Detail)
def test_hostile_texts_are_shown_as_they_are_and_do_nothing(hostile_store, opened, tmp_path, detail):
    path = write(hostile_store, tmp_path, detail, title=HOSTILE[2] + HOSTILE[4])
    page = opened(path)
    names = page.locator("tbody th bdi").all_text_contents()
    assert set(HOSTILE) <= set(names)
    assert page.locator("h1").text_content().strip() == HOSTILE[2] + HOSTILE[4]
    assert page.locator(".sender").text_content() == HOSTILE[2]
    words = " ".join(page.locator("tr.words").all_text_contents())
    assert all(text in words for text in HOSTILE)
    assert page.evaluate("window.harmed") is None
    assert page.said == []
    assert page.asked == [path.as_uri()]


def test_hostile_texts_on_the_map_are_shown_as_they_are_and_do_nothing(hostile_store, opened, tmp_path):
    path = write(hostile_store, tmp_path)
    page = opened(path)
    assert set(page.locator(".plate b").all_text_contents()) == set(HOSTILE)
    for number in range(len(HOSTILE)):
        page.locator("tr[data-place] th button").nth(number).click()
        name = page.locator("tr[data-place] th button").nth(number).text_content()
        assert page.locator(".leaflet-popup h3").last.text_content() == name
        assert name in page.locator(".leaflet-popup p").last.text_content()
    assert page.evaluate("window.harmed") is None
    assert page.said == []
    assert page.asked == [path.as_uri()]
    assert page.locator("img").count() == 0


@pytest.mark.parametrize("detail", Detail)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_the_page_is_accessible(demo, opened, tmp_path, detail, scheme, width):
    page = opened(write(demo, tmp_path, detail), width, scheme, bypass_csp=True)
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    assert [(rule["id"], [node["html"][:120] for node in rule["nodes"]][:3]) for rule in found] == []


def test_it_opens_offline_and_asks_nobody_for_anything(demo, opened, tmp_path):
    path = write(demo, tmp_path)
    page = opened(path, offline=True)
    page.locator(".leaflet-control-zoom-in").click()
    page.locator(".plate", has_text="Centrum").wait_for()
    assert page.asked == [path.as_uri()]
    assert page.said == []


def test_it_is_whole_without_scripts(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path), java_script_enabled=False)
    assert page.locator("tbody th", has_text="Centrum").is_visible()
    assert "Kartan behöver skript" in page.locator("noscript").text_content()


def test_a_row_leads_to_its_place_by_keyboard_and_escape_leaves_it(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path))
    button = page.get_by_role("button", name="Centrum", exact=True)
    button.focus()
    page.keyboard.press("Enter")
    assert page.locator(".leaflet-popup h3").text_content() == "Centrum"
    assert "55 rapporter" in page.locator("#told").text_content()
    assert page.locator("tr.chosen bdi").first.text_content() == "Centrum"
    page.locator(".folium-map").focus()
    page.keyboard.press("Escape")
    page.locator(".leaflet-popup h3").wait_for(state="detached")


def test_the_mark_on_the_map_opens_by_keyboard(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path))
    page.locator(".leaflet-marker-icon", has_text="Norrängen").focus()
    page.keyboard.press("Enter")
    assert page.locator(".leaflet-popup h3").text_content() == "Norrängen"
    assert page.locator("tr.chosen bdi").first.text_content() == "Norrängen"


def test_a_click_on_the_mark_opens_it(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path))
    page.locator(".plate", has_text="Centrum").click()
    assert page.locator(".leaflet-popup h3").text_content() == "Centrum"


def test_the_skip_link_is_the_first_stop(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path))
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hoppa till siffrorna"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "siffror"


def test_the_pages_own_policy_stops_what_is_put_into_it(demo, opened, tmp_path):
    path = write(demo, tmp_path)
    harm = "</h1><script>window.harmed=1</script><img src=https://harm.example/x.png onerror=window.harmed=1>"
    path.write_text(path.read_text("utf-8").replace("</h1>", harm, 1), "utf-8")
    page = opened(path)
    assert page.evaluate("window.harmed") is None
    assert any("script-src" in words for words in page.said)
    assert any("img-src" in words for words in page.said)


@pytest.mark.parametrize("width", [320, 768, 1920])
def test_nothing_sticks_out_sideways(demo, opened, tmp_path, width):
    page = opened(write(demo, tmp_path, title="Ansvarsfördelningsöverenskommelse" * 4), width)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_only_published_measures_speak_and_in_their_public_words(demo, opened, tmp_path):
    page = opened(write(demo, tmp_path, kinds=frozenset({Kind.MEASURE})))
    told = page.locator(".measures bdi").all_text_contents()
    assert "Ljust på Torggatan igen" in told


def test_an_empty_store_makes_an_honest_page(store, opened, tmp_path):
    page = opened(write(store, tmp_path))
    assert page.get_by_text("Det finns inget att visa.").is_visible()
    assert page.said == []
    found = Axe().run(opened(write(store, tmp_path), bypass_csp=True), options={"runOnly": RULES})
    assert [rule["id"] for rule in found.response["violations"]] == []


def test_the_licence_of_what_is_within_goes_along(demo):
    page = render(MapExports(demo).content(MapExportWish()))
    assert b"Redistribution and use in source and binary forms" in page
    assert b"Leaflet 1.9.3" in page
