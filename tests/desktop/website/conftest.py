"""A real browser and a page worth reading."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from desktop.website import SiteContent, SiteMeasure, SiteState, render, write_site

CHROMIUM = "/usr/bin/chromium"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture
def opened(browser, tmp_path) -> Iterator[Callable[..., Page]]:
    """Opens a site as its reader would, from the written folder."""
    contexts = []

    def opened(site: SiteContent, width: int = 1280, scheme: str = "light", **changes: object) -> Page:
        folder: Path = tmp_path / "site"
        write_site(folder, render(site))
        # The page allows no script at all; the tests' own questions must still be asked.
        context = browser.new_context(
            viewport={"width": width, "height": 800}, color_scheme=scheme, bypass_csp=True, **changes
        )
        contexts.append(context)
        page = context.new_page()
        page.goto((folder / "index.html").as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def site() -> SiteContent:
    return SiteContent(
        "Älvköpings kommun",
        date(2026, 11, 22),
        (
            a_measure(1, state=SiteState.DONE, on=date(2026, 10, 12)),
            a_measure(2, state=SiteState.UNDER_WAY, is_ongoing=True),
            a_measure(3, state=SiteState.PLANNED, area="Östra ängen", on=date(2027, 5, 31)),
            a_measure(4, state=SiteState.NOT_DONE, area="Ängsbyn"),
            a_measure(5, area=""),
        ),
    )


def a_measure(number: int, **changes: object) -> SiteMeasure:
    values = {
        "title": f"Åtgärd {number}",
        "text": "Vi har bytt lamporna.\n\nTunneln tvättas varje vecka.",
        "area": "Centrum",
        "state": SiteState.DONE,
        "responsible": "Gata och park",
    }
    return SiteMeasure(id=number, **{**values, **changes})
