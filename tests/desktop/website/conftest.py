"""A real browser and a site worth reading."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from desktop.clock import Clock
from desktop.store import Store
from desktop.website import SiteArea, SiteContent, SiteMeasure, SiteState, WithdrawnTrace, publish
from models.reports.values import Position
from tests.desktop.publication.conftest import AUTHOR, Desk

CHROMIUM = "/usr/bin/chromium"
TODAY = date(2026, 11, 22)
AREAS = {"Centrum": 1, "Ängsbyn": 2, "Östra ängen": 3, "": None}
# One of each kind of page.
KINDS = (
    "index.html",
    "omrade/1/index.html",
    "omrade/4/index.html",
    "omrade/hela-kommunen/index.html",
    "lage/gjort/index.html",
    "atgard/1/index.html",
    "atgard/4/index.html",
    "atgard/90/index.html",
    "atgard/91/index.html",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, tmp_path) -> Iterator[Callable[..., Page]]:
    """Opens a page of a site as its reader would, from the written folder."""
    contexts = []

    def opened(
        site: SiteContent,
        width: int = 1280,
        scheme: str = "light",
        path: str = "index.html",
        **changes: object,
    ) -> Page:
        folder: Path = tmp_path / "site"
        publish(site, folder)
        # The pages allow no script at all; the tests' own questions must still be asked.
        asked = {"bypass_csp": True, **changes}
        context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, **asked)
        contexts.append(context)
        page = context.new_page()
        page.goto((folder / path).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def site() -> SiteContent:
    return SiteContent(
        "Älvköpings kommun",
        TODAY,
        (
            a_measure(
                1,
                state=SiteState.DONE,
                on=date(2026, 10, 12),
                reports=12,
                category="Belysning",
                decided=date(2026, 9, 2),
                changed=datetime(2026, 11, 1, 9, tzinfo=UTC),
            ),
            a_measure(2, state=SiteState.UNDER_WAY, is_ongoing=True, reports=None),
            a_measure(3, state=SiteState.PLANNED, area="Östra ängen", on=date(2027, 5, 31)),
            a_measure(4, state=SiteState.NOT_DONE, area="Ängsbyn"),
            a_measure(5, area=""),
        ),
        areas=(an_area(1, "Centrum"), an_area(2, "Ängsbyn"), an_area(3, "Östra ängen"), an_area(4, "Tomten")),
        withdrawn=(WithdrawnTrace(90, "Bort", date(2026, 11, 3), "Den byggde på fel uppgift."),),
        address="https://alvkoping.example/trygghet/",
        key="a-store",
        reports=47,
    )


@pytest.fixture
def whole(site, tmp_path) -> SiteContent:
    """The site in a folder where one more measure once stood: each kind of page is there."""
    folder = tmp_path / "site"
    publish(SiteContent(site.municipality, site.updated, (a_measure(91),)), folder)
    return site


@pytest.fixture
def on_written(on_store, store_path):
    """The command line on a store with one approved measure, which nobody holds open."""
    store = Store.open(store_path, AUTHOR, Clock(TODAY))
    Desk(store).approved("Vi röjer sly", "Slyet vid spåret tas bort.")
    store.close()
    return lambda *given: on_store("--today", TODAY, *given)


def a_measure(number: int, **changes: object) -> SiteMeasure:
    values = {
        "title": f"Åtgärd {number}",
        "text": "Vi har bytt lamporna.\n\nTunneln tvättas varje vecka.",
        "area": "Centrum",
        "state": SiteState.DONE,
        "responsible": "Gata och park",
        **changes,
    }
    values.setdefault("area_id", AREAS.get(str(values["area"]), 9))
    return SiteMeasure(id=number, **values)


def an_area(number: int, name: str) -> SiteArea:
    west, south = 14.5 + number * 0.01, 59.3
    corners = [[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south + 0.01]]
    border = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    return SiteArea(number, name, border, Position(south + 0.005, west + 0.005))
