"""The published page as readers, their tools and hostile texts meet it."""

from dataclasses import replace
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe

from desktop.website import SiteContent, SiteMeasure, SiteState, render
from desktop.website.swedish import when
from tests.desktop.website.conftest import a_measure

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
EMPTY = SiteContent("Älvköpings kommun", date(2026, 11, 22), ())
PNG = b"\x89PNG\r\n\x1a\n"
HOSTILE = [
    "<script>window.harmed = 1</script>",
    '"onmouseover="window.harmed=1',
    "' autofocus onfocus='window.harmed=1",
    "]]><img src=x onerror=window.harmed=1>",
    "</style><script>window.harmed=1</script>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#x3c;",
    "javascript:window.harmed=1",
    "<!-- -->",
    "\u202egnp.mörts\u202c efter",
    "a\u0308 å \U0001f4a1 \u200b",
    "\ufffd\u2028rad",
]


def broken_rules(page) -> list[str]:
    found = Axe().run(page, options={"runOnly": RULES}).response["violations"]
    return [rule["id"] for rule in found]


def hostile_site(text: str) -> SiteContent:
    measure = SiteMeasure(1, text, text, text, SiteState.NOT_DONE, text)
    return SiteContent(text, date(2026, 11, 22), (measure,))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_the_page_is_accessible(opened, site, width, scheme):
    assert broken_rules(opened(site, width, scheme)) == []


def test_an_empty_page_is_accessible_and_says_so(opened):
    page = opened(EMPTY)

    assert broken_rules(page) == []
    assert page.get_by_text("Inga åtgärder ännu").is_visible()


@pytest.mark.parametrize(
    ("rule", "damage"),
    [
        ("html-has-lang", "document.documentElement.removeAttribute('lang')"),
        ("color-contrast", "document.querySelector('dt').style.color = '#ccd'"),
        ("page-has-heading-one", "document.querySelector('h1').remove()"),
        ("region", "document.querySelector('main').outerHTML = '<div>' + 'text ' + '</div>'"),
        ("list", "document.querySelector('.measures').append(document.createElement('p'))"),
    ],
)
def test_the_accessibility_check_bites(opened, site, rule, damage):
    page = opened(site)

    page.evaluate(damage)

    assert rule in broken_rules(page)


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_it_is_and_does_nothing(opened, text):
    page = opened(hostile_site(text))

    for selector in ("h2[tabindex]", "h3", ".words bdi", "dd bdi", ".sender bdi", "tbody a"):
        assert page.locator(selector).text_content() == text
    assert page.evaluate("window.harmed") is None
    assert page.locator("script, img").count() == 0


def test_signs_that_html_forbids_are_left_out():
    page = render(hostile_site("a\x00b\x1b\x7fc\x85d\ud800"))["index.html"]

    assert b"abcd?" in page


@pytest.mark.parametrize("width", [320, 375, 768, 1280, 1920])
def test_nothing_sticks_out_sideways(opened, site, width):
    long = replace(
        site.measures[0], title="Ansvarsfördelningsöverenskommelse" * 3, area="Ö" * 60, responsible="x" * 90
    )

    page = opened(replace(site, measures=(*site.measures, long)), width)

    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_areas_come_in_swedish_order_and_the_whole_municipality_last(opened, site):
    page = opened(site)

    assert page.locator("h2[tabindex]").all_text_contents() == [
        "Centrum",
        "Ängsbyn",
        "Östra ängen",
        "Hela kommunen",
    ]


def test_the_table_counts_each_area_and_leads_to_it(opened, site):
    page = opened(site)

    row = page.locator("tbody tr", has_text="Centrum")
    row.get_by_role("link").click()

    assert row.locator("td").all_text_contents() == ["1", "1", "0", "0"]
    assert page.evaluate("document.querySelector(':target').textContent") == "Centrum"


def test_a_measure_tells_who_when_and_why_not(opened, site):
    page = opened(site)

    done, ongoing, refused = (page.locator(f"#atgard-{number}") for number in (1, 2, 4))

    assert done.locator(".state").text_content() == "Gjort"
    assert done.locator("dd").all_text_contents() == ["Gata och park", "Klart 12\u00a0oktober\u00a02026"]
    assert ongoing.locator("dd").last.text_content() == "Löpande"
    assert refused.locator(".words").inner_text().startswith("Därför blir det inte av: Vi har bytt")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"state": SiteState.DONE, "on": date(2026, 10, 12)}, "Klart 12 oktober 2026"),
        ({"state": SiteState.PLANNED, "on": date(2026, 11, 22)}, "Klart senast 22 november 2026"),
        ({"state": SiteState.UNDER_WAY, "on": date(2026, 11, 21)}, "Var planerat till 21 november 2026"),
        ({"state": SiteState.UNDER_WAY, "is_ongoing": True}, "Löpande"),
        ({"state": SiteState.NOT_DONE, "on": date(2026, 10, 12)}, ""),
        ({"state": SiteState.DONE}, ""),
    ],
)
def test_the_period_is_said_as_it_stands_today(changes, said):
    assert when(a_measure(1, **changes), date(2026, 11, 22)).replace("\u00a0", " ") == said


def test_the_skip_link_is_the_first_stop_and_leads_to_the_content(opened, site):
    page = opened(site)

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Hoppa till innehållet"
    page.keyboard.press("Enter")

    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_the_page_is_whole_without_scripts_and_asks_nobody_for_anything(opened, site):
    asked = []
    page = opened(site, java_script_enabled=False)
    page.on("request", lambda request: asked.append(request.url))

    page.reload()

    assert asked == [page.url]
    assert page.locator("article").count() == len(site.measures)


def test_the_arms_are_shown_only_where_they_are_a_picture(site):
    with_arms = render(replace(site, arms=PNG))["index.html"]
    with_other = render(replace(site, arms=b"<svg onload=alert(1)>"))["index.html"]

    assert b'<img src="data:image/png;base64,' in with_arms
    assert b"<img" not in with_other


def test_the_pages_own_policy_stops_a_script_and_keeps_its_style(browser, site, tmp_path):
    written = render(site)["index.html"].replace(b"</h1>", b"</h1><script>window.harmed=1</script>")
    path = tmp_path / "mutant.html"
    path.write_bytes(written)
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))

    page.goto(path.as_uri())

    assert any("script" in text for text in said)
    assert not any("style-src" in text for text in said)
    page.close()
