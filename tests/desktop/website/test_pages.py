"""What the pages tell, and in which order."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.website import SiteState
from desktop.website.counts import behind, in_tens, told
from desktop.website.pages import render
from desktop.website.swedish import what_you_said, when
from tests.desktop.website.conftest import a_measure

PNG = b"\x89PNG\r\n\x1a\n"


def test_areas_come_in_swedish_order_and_the_whole_municipality_last(opened, site):
    page = opened(site)

    assert page.locator("tbody bdi").all_text_contents() == [
        "Centrum",
        "Ängsbyn",
        "Östra ängen",
        "Hela kommunen",
    ]


def test_the_table_counts_each_area_and_leads_to_it(opened, site):
    page = opened(site)

    row = page.locator("tbody tr", has_text="Centrum")
    assert row.locator("td").all_text_contents() == ["1", "1", "0", "0"]
    row.get_by_role("link").click()

    assert page.locator("h1").text_content() == "Centrum"
    assert page.locator(".row h3").all_text_contents() == ["Åtgärd 1", "Åtgärd 2"]


def test_a_figure_leads_to_all_of_its_state(opened, site):
    page = opened(site)

    page.get_by_role("link", name="Genomförs inte").click()

    assert page.locator("h1").text_content() == "Genomförs inte"
    assert page.locator(".row h3").all_text_contents() == ["Åtgärd 4"]
    assert page.locator(".row .gist").inner_text().startswith("Därför blir det inte av: Vi har bytt")


def test_a_measures_page_tells_what_you_said_and_what_we_did(opened, site):
    page = opened(site, path="atgard/1/index.html")

    assert " ".join(page.locator(".you").inner_text().split()) == (
        "Vad ni sa 12 rapporter i kategorin Belysning från Centrum ligger bakom åtgärden."
    )
    assert page.locator(".we h2").text_content() == "Vad vi gjorde"
    assert page.locator(".we p").count() == 2
    assert [each.replace("\u00a0", " ") for each in page.locator("dd").all_text_contents()] == [
        "Gjort",
        "Centrum",
        "Gata och park",
        "Klart i oktober 2026",
        "september 2026",
    ]


def test_the_first_page_pairs_what_was_said_with_what_was_done(opened, site):
    page = opened(site)

    assert page.locator(".heard h3").all_text_contents() == ["Åtgärd 1"]
    assert "Mer än 40 rapporter" in page.locator(".behind").text_content()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"state": SiteState.DONE, "on": date(2026, 10, 12)}, "Klart i oktober 2026"),
        ({"state": SiteState.PLANNED, "on": date(2026, 11, 1)}, "Planerat till november 2026"),
        ({"state": SiteState.UNDER_WAY, "on": date(2026, 10, 31)}, "Var planerat till oktober 2026"),
        ({"state": SiteState.UNDER_WAY, "on": date(2026, 12, 1)}, "Beräknas klart i december 2026"),
        ({"state": SiteState.UNDER_WAY, "is_ongoing": True}, "Löpande"),
        ({"state": SiteState.NOT_DONE, "on": date(2026, 10, 12)}, ""),
        ({"state": SiteState.DONE}, ""),
    ],
)
def test_the_period_is_said_as_it_stands_today(changes, said):
    assert when(a_measure(1, **changes), date(2026, 11, 22)).replace("\u00a0", " ") == said


def test_few_reports_are_told_as_some():
    assert [told(count, 5) for count in (0, 1, 4, 5, 12)] == [0, None, None, 5, 12]
    assert what_you_said(a_measure(1, reports=None)) == "Några rapporter från Centrum ligger bakom åtgärden."
    assert what_you_said(a_measure(1)) == ""


def test_no_sum_gives_a_small_number_away():
    many, few = range(12), range(100, 103)

    assert behind({1: many, 2: few}, 5) == behind({1: many}, 5) == 12
    # Each once, though both measures have them.
    assert behind({1: many, 2: range(6)}, 5) == 12
    assert [in_tens(count) for count in (0, 10, 11, 47, 250)] == [0, 0, 10, 40, 240]


def test_the_small_number_is_in_no_file(site):
    """The content holds no number below the limit, so no page, feed or data can."""
    few = replace(site, measures=(a_measure(1, reports=None),))
    made = render(few)

    assert "några rapporter" in made["atgarder.json"].decode()
    assert b'"reports":null' in made["atgarder.json"]
    assert "Några rapporter från Centrum" in made["atgard/1/index.html"].decode()


def test_the_arms_are_shown_only_where_they_are_a_picture(site):
    with_arms = render(replace(site, arms=PNG))
    with_other = render(replace(site, arms=b"<svg onload=alert(1)>"))

    (name,) = [path for path in with_arms if path.startswith("vapen")]
    assert with_arms[name] == PNG
    assert f'<img src="../../{name}"'.encode() in with_arms["atgard/1/index.html"]
    assert b"<img" not in b"".join(with_other.values())


def test_no_page_is_written_before_what_it_needs(site):
    names = list(render(site))

    assert names[0].startswith("stil-")
    assert names[-1] == "index.html"
