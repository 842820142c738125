"""Every kind of page is accessible, valid, and whole without scripts, in a real browser."""

import itertools
from dataclasses import replace

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe

from desktop.website import SiteContent
from desktop.website.pages import render
from tests.desktop.website.conftest import KINDS, TODAY, a_measure, an_area

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
EMPTY = SiteContent("Älvköpings kommun", TODAY, ())
LONG = "Ansvarsfördelningsöverenskommelse" * 3


def broken_rules(page) -> list[str]:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [rule["id"] for rule in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 768, 1920])
def test_no_page_breaks_a_rule_of_accessibility(opened, whole, width, scheme):
    page = opened(whole, width, scheme)
    broken = {}
    for path in KINDS:
        page.goto(page.url.rpartition("/site/")[0] + f"/site/{path}")
        broken[path] = broken_rules(page)

    assert broken == {key: [] for key in KINDS}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_empty_site_is_accessible_and_says_so(opened, scheme):
    page = opened(EMPTY, scheme=scheme)

    assert broken_rules(page) == []
    assert page.get_by_text("Inga åtgärder ännu").is_visible()


def test_the_fragment_is_accessible_within_another_page(opened, site, tmp_path):
    page = opened(site)
    fragment = (tmp_path / "site" / "fragment.html").read_text("utf-8")
    style = (tmp_path / "site" / "fragment.css").read_text("utf-8")
    around = (
        "<!doctype html><html lang=sv><title>Kommunen</title><style>{}</style><main><h1>Start</h1>{}</main>"
    )

    page.set_content(around.format(style, fragment))

    assert broken_rules(page) == []
    assert "<script" not in fragment
    assert {name for tag in ("tb-trygghet", "tb-lista", "tb-siffror") if (name := tag) in fragment} == {
        "tb-trygghet",
        "tb-lista",
        "tb-siffror",
    }


@pytest.mark.parametrize(
    ("rule", "damage"),
    [
        ("html-has-lang", "document.documentElement.removeAttribute('lang')"),
        ("color-contrast", "document.querySelector('caption').style.color = '#ccd'"),
        ("page-has-heading-one", "document.querySelector('h1').remove()"),
        ("region", "document.querySelector('main').outerHTML = '<div>' + 'text ' + '</div>'"),
        ("list", "document.querySelector('.rows').append(document.createElement('p'))"),
    ],
)
def test_the_accessibility_check_bites(opened, site, rule, damage):
    page = opened(site)

    page.evaluate(damage)

    assert rule in broken_rules(page)


@pytest.mark.parametrize("content", ["whole", "empty", "hostile"])
def test_every_page_is_valid_html(site, content):
    hostile = replace(site, measures=(a_measure(1, title="<p>&\"'", text="</html>\0", area="<br>"),))
    made = render({"whole": site, "empty": EMPTY, "hostile": hostile}[content], once_out=(91,))
    pages = {path: written for path, written in made.items() if path.endswith("index.html")}

    assert len(pages) > 4
    for written in pages.values():
        html5lib.HTMLParser(strict=True).parse(written.decode())
    html5lib.HTMLParser(strict=True).parseFragment(made["fragment.html"].decode())


def test_one_heading_leads_each_page_and_none_is_skipped(opened, whole):
    page = opened(whole)
    for path in KINDS:
        page.goto(page.url.rpartition("/site/")[0] + f"/site/{path}")
        levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5')].map(e => +e.tagName[1])")
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


@pytest.mark.parametrize("width", [320, 375, 768, 1280, 1920])
def test_nothing_sticks_out_sideways(opened, site, width):
    long = a_measure(8, title=LONG, area="Ö" * 60, area_id=8, responsible="x" * 90, reports=7, category=LONG)
    page = opened(
        replace(site, measures=(*site.measures, long), areas=(*site.areas, an_area(8, "Ö" * 60))), width
    )

    for path in ("index.html", "omrade/8/index.html", "lage/gjort/index.html", "atgard/8/index.html"):
        page.goto(page.url.rpartition("/site/")[0] + f"/site/{path}")
        assert page.evaluate("document.documentElement.scrollWidth") == width, path


def test_the_skip_link_is_the_first_stop_and_leads_to_the_content(opened, site):
    page = opened(site)

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hoppa till innehållet"
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_the_site_is_whole_without_scripts_and_asks_nobody_for_anything(opened, whole):
    asked = []
    page = opened(whole, java_script_enabled=False, bypass_csp=False)
    page.on("request", lambda request: asked.append(request.url))
    start = page.url.rpartition("index.html")[0]
    for path in KINDS:
        page.goto(start + path)
        assert page.locator("h1").is_visible()
        assert page.locator("script, iframe, object, embed, form").count() == 0

    assert [url for url in asked if not url.startswith(start)] == []
    assert {url.removeprefix(start) for url in asked} >= set(KINDS)


def test_the_style_is_taken_under_the_pages_own_policy(opened, site):
    page = opened(site, bypass_csp=False, java_script_enabled=False)

    assert page.locator(".skip").bounding_box()["y"] < 0


def test_every_link_within_the_site_leads_to_a_page(opened, whole, tmp_path):
    page = opened(whole)
    start = page.url.rpartition("index.html")[0]
    links = set()
    for path in KINDS:
        page.goto(start + path)
        links |= set(
            page.evaluate("[...document.querySelectorAll('[href]')].map(e => e.href.baseVal || e.href)")
        )

    inside = {link.removeprefix(start).partition("#")[0] for link in links if link.startswith("file:")}
    lost = [path for path in inside if path and not (tmp_path / "site" / path).is_file()]
    assert len(inside) > 12
    assert [path for path in lost if not path.startswith("omrade/") or path.endswith("html")] == []


def test_the_map_says_nothing_that_the_list_does_not(opened, site):
    page = opened(site)

    numbers = page.locator(".map .number").all_text_contents()
    assert page.locator(".map").get_attribute("aria-hidden") == "true"
    assert numbers == page.locator("tbody .place").all_text_contents() == ["1", "2", "3"]
    assert page.locator(".map a:not([tabindex='-1'])").count() == 0
