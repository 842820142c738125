"""Feeds and open data, as the programs that read them do."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from urllib.parse import urljoin

import feedparser
import pytest
from defusedxml.ElementTree import fromstring

from desktop.website import SiteContent, SiteState
from desktop.website.feeds import MOST
from desktop.website.pages import render
from tests.desktop.website.conftest import TODAY, a_measure

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.mark.parametrize("name", ["atom.xml", "rss.xml"])
def test_a_feed_parses_clean(site, name):
    told = feedparser.parse(render(site)[name])

    assert told.bozo == 0
    assert told.version == {"atom.xml": "atom10", "rss.xml": "rss20"}[name]
    assert told.feed.title == "Så arbetar vi för tryggheten – Älvköpings kommun"
    assert told.feed.language == "sv"
    assert {entry.title for entry in told.entries} >= {"Gjort: Åtgärd 1", "Genomförs inte: Åtgärd 4"}
    by_title = {entry.title: entry for entry in told.entries}
    assert by_title["Gjort: Åtgärd 1"].link == "https://alvkoping.example/trygghet/atgard/1/"
    assert len({entry.id for entry in told.entries}) == len(site.measures)


@pytest.mark.parametrize("content", ["site", "empty", "without address"])
def test_atom_has_what_its_rules_ask_for(site, content):
    """RFC 4287: 4.1.1 and 4.1.2."""
    empty = SiteContent("Älvköping", TODAY, ())
    made = render({"site": site, "empty": empty, "without address": replace(site, address="")}[content])
    feed = fromstring(made["atom.xml"])

    for part in (feed, *feed.findall(f"{ATOM}entry")):
        for wanted in ("id", "title", "updated"):
            assert len(part.findall(f"{ATOM}{wanted}")) == 1
        assert part.find(f"{ATOM}id").text.startswith("urn:uuid:")
        assert datetime.fromisoformat(part.find(f"{ATOM}updated").text).tzinfo
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    assert {link.get("rel") for link in feed.findall(f"{ATOM}link")} == {"self", "alternate"}
    assert feedparser.parse(made["atom.xml"]).bozo == 0


def test_rss_has_what_its_rules_ask_for(site):
    """RSS 2.0: channel needs title, link and description; addresses begin with their scheme."""
    channel = fromstring(render(site)["rss.xml"]).find("channel")

    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    for item in channel.findall("item"):
        assert item.findtext("link").startswith("https://alvkoping.example/trygghet/atgard/")
        assert item.find("guid").get("isPermaLink") == "false"
        assert item.findtext("pubDate").endswith("+0000")


def test_without_an_address_the_feed_leads_by_where_it_lies(site):
    made = render(replace(site, address=""))
    link = fromstring(made["atom.xml"]).find(f"{ATOM}entry/{ATOM}link").get("href")

    assert "rss.xml" not in made
    assert b"rss.xml" not in made["index.html"]
    assert urljoin("https://x.example/t/atom.xml", link).startswith("https://x.example/t/atgard/")


def test_an_entry_keeps_its_id_when_the_site_moves_and_is_renamed(site):
    def ids(content):
        return {entry.id for entry in feedparser.parse(render(content)["atom.xml"]).entries}

    assert ids(site) == ids(replace(site, address="https://ny.example/", municipality="Nya kommunen"))
    assert ids(site) != ids(replace(site, key="another-store"))


def test_the_latest_come_first_and_the_feed_stays_short(site):
    many = [
        a_measure(number, changed=datetime(2026, 1, 1, 0, number % 60, number // 60, tzinfo=UTC))
        for number in range(1, 301)
    ]
    told = feedparser.parse(render(replace(site, measures=tuple(many)))["atom.xml"])

    moments = [entry.updated for entry in told.entries]
    assert len(moments) == MOST
    assert moments == sorted(moments, reverse=True)


def test_the_data_tells_all_measures(site):
    data = json.loads(render(site)["atgarder.json"])

    by_id = {each["id"]: each for each in data["measures"]}
    assert set(by_id) == {1, 2, 3, 4, 5}
    assert by_id[1]["reports"] == 12
    assert by_id[1]["period"] == "Klart i oktober 2026"
    assert by_id[1]["address"] == "https://alvkoping.example/trygghet/atgard/1/"
    assert by_id[2]["reports"] is None
    assert by_id[4]["state_name"] == "Genomförs inte"
    assert data["withdrawn"][0]["id"] == 90
    assert "Bort" not in json.dumps(data)


def test_the_geodata_stands_at_areas_in_six_decimals(site):
    data = json.loads(render(site)["atgarder.geojson"])

    places = [each["geometry"] for each in data["features"]]
    kinds = [place and place["type"] for place in places]
    assert data["type"] == "FeatureCollection"
    assert kinds.count("Polygon") == 4
    assert kinds.count("Point") == 4
    assert kinds.count(None) == 1  # the whole municipality
    numbers = [each for place in places if place for each in flat(place["coordinates"])]
    assert all(round(each, 6) == each for each in numbers)
    longitudes, latitudes = numbers[::2], numbers[1::2]
    assert all(14 < each < 15 for each in longitudes)
    assert all(59 < each < 60 for each in latitudes)
    assert SiteState.DONE.value in {each["properties"].get("state") for each in data["features"]}


def test_a_day_is_never_told_nearer_than_its_month(site):
    made = render(replace(site, measures=(a_measure(1, on=date(2026, 10, 12), decided=date(2026, 9, 2)),)))

    for written in made.values():
        assert b"2026-10-12" not in written
        assert b"2026-09-02" not in written


def flat(coordinates):
    if isinstance(coordinates[0], int | float):
        return list(coordinates)
    return [number for each in coordinates for number in flat(each)]
