"""Fifteen hostile texts in every field: nothing runs, nothing is fetched, nothing breaks, feeds included."""

import json
from dataclasses import replace
from datetime import date

import feedparser
import html5lib
import pytest

from desktop.website import SiteArea, SiteContent, SiteMeasure, SiteState, WithdrawnTrace
from desktop.website.pages import render
from tests.desktop.website.conftest import TODAY

HOSTILE = [
    "<script>window.harmed = 1</script>",
    '"onmouseover="window.harmed=1',
    "' autofocus onfocus='window.harmed=1",
    "]]><img src=x onerror=window.harmed=1>",
    "</style><script>window.harmed=1</script>",
    "</title><svg onload=window.harmed=1>",
    "</svg><iframe src='https://harm.example/'></iframe>",
    "{{ 7 * 7 }}{% raw %}",
    "&lt;b&gt; &amp; &#x3c;",
    "javascript:window.harmed=1",
    "<!-- --> --!> <![CDATA[",
    "\u202egnp.mörts\u202c efter",
    "a\u0308 å \U0001f4a1 \u200b",
    "\ufffd\u2028rad",
    "&xxe; <!ENTITY xxe SYSTEM 'file:///etc/passwd'>",
]
PAGES = (
    "index.html",
    "omrade/1/index.html",
    "lage/gjort/index.html",
    "lage/genomfors-inte/index.html",
    "atgard/1/index.html",
    "atgard/2/index.html",
    "atgard/3/index.html",
)


def hostile_site(text: str) -> SiteContent:
    words = {"title": text, "text": text, "area": text, "responsible": text, "area_id": 1, "category": text}
    border = {"type": "Polygon", "coordinates": [[[14.5, 59.3], [14.6, 59.3], [14.6, 59.4], [14.5, 59.3]]]}
    return SiteContent(
        text,
        TODAY,
        (
            SiteMeasure(1, state=SiteState.DONE, reports=9, **words),
            SiteMeasure(2, state=SiteState.NOT_DONE, reports=9, **words),
        ),
        areas=(SiteArea(1, text, border),),
        withdrawn=(WithdrawnTrace(3, text, date(2026, 11, 2), text),),
        address="https://alvkoping.example/",
    )


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_is_shown_as_it_is_and_does_nothing(opened, text):
    page = opened(hostile_site(text), bypass_csp=False)
    start, asked = page.url.rpartition("index.html")[0], []
    page.on("request", lambda request: asked.append(request.url))
    for path in PAGES:
        page.goto(start + path)
        assert page.evaluate("window.harmed") is None
        assert page.locator("script, img, iframe, [onload], [onmouseover], [onfocus]").count() == 0
        assert page.locator(".sender bdi").text_content() == text
    shown = " ".join(text.split())
    page.goto(start + "atgard/1/index.html")
    assert page.locator("h1").text_content() == shown
    assert page.locator(".we bdi").text_content() == text
    assert page.locator("dd bdi").all_text_contents() == [text, text]
    page.goto(start + "atgard/3/index.html")
    assert page.locator(".reason bdi").text_content() == text
    assert [url for url in asked if not url.startswith(start)] == []


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_text_breaks_no_markup_feed_or_data(text):
    made = render(hostile_site(text))

    for path, written in made.items():
        if path.endswith("index.html"):
            html5lib.HTMLParser(strict=True).parse(written.decode())
    html5lib.HTMLParser(strict=True).parseFragment(made["fragment.html"].decode())
    for feed in ("atom.xml", "rss.xml"):
        told = feedparser.parse(made[feed])
        assert told.bozo == 0
        assert len(told.entries) == 2
        assert "harm.example" not in " ".join(str(link) for link in told.entries[0].links)
    assert json.loads(made["atgarder.json"])["measures"][0]["text"] == text
    assert json.loads(made["atgarder.geojson"])["features"][0]["properties"]["name"] == text


def test_a_feed_holds_no_markup_that_a_reader_might_run():
    made = render(hostile_site("<img src=x onerror=window.harmed=1>"))

    assert b"<img" not in made["rss.xml"] + made["atom.xml"]
    # RSS readers take a description for HTML: what they then see is still text.
    assert b"&amp;lt;img" in made["rss.xml"]
    told = feedparser.parse(made["rss.xml"], sanitize_html=False)
    assert told.entries[0].description.startswith("&lt;img")
    assert "<" not in told.entries[0].title


def test_signs_that_neither_html_nor_xml_can_hold_are_left_out():
    made = render(hostile_site("a\x00b\x1b\x7fc\x85d\ud800e\ufffe"))

    for path, written in made.items():
        if path.endswith((".html", ".xml", ".json")):
            assert b"abcde" in written or path.startswith(("lage/p", "sitemap")), path


def test_an_address_cannot_break_out(site):
    made = render(replace(site, address='https://x.example/"><script>/'))

    assert [path for path in made if path.endswith(("html", "xml")) and b"<script>" in made[path]] == []


def test_the_pages_own_policy_stops_a_script_and_keeps_its_style(browser, site, tmp_path):
    made = render(site)
    for path in made:
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(made[path])
    harm = b"</h1><script>window.harmed=1</script><img src=https://harm.example/x.png>"
    (tmp_path / "index.html").write_bytes(made["index.html"].replace(b"</h1>", harm))
    page = browser.new_page()
    said = []
    page.on("console", lambda message: said.append(message.text))

    page.goto((tmp_path / "index.html").as_uri())

    assert any("script" in text for text in said)
    assert any("img-src" in text for text in said)
    assert not any("style-src" in text for text in said)
    assert page.evaluate("window.harmed") is None
    page.close()
