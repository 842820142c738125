"""Whatever a script in the map's page might try, nothing comes to a server on this very machine."""

import pytest

from tests import tile_servers as servers

# Each is given an address, and would reach it in a page of the web.
WAYS = {
    "picture": "(new Image().src = '{at}', 1)",
    "fetch": "(fetch('{at}').catch(() => 0), 1)",
    "beacon": "(navigator.sendBeacon('{at}', 'x'), 1)",
    "request": "((r) => {{ r.open('GET', '{at}'); r.send(); return 1; }})(new XMLHttpRequest())",
    "frame": "(document.body.append(Object.assign(document.createElement('iframe'), {{src: '{at}'}})), 1)",
    "script": "(document.body.append(Object.assign(document.createElement('script'), {{src: '{at}'}})), 1)",
    "sheet": "(document.head.append(Object.assign(document.createElement('link'),"
    " {{rel: 'stylesheet', href: '{at}'}})), 1)",
    "ahead": "(document.head.append(Object.assign(document.createElement('link'),"
    " {{rel: 'prefetch', href: '{at}'}})), 1)",
    "form": "((f) => {{ document.body.append(f); f.submit(); return 1; }})"
    "(Object.assign(document.createElement('form'), {{action: '{at}'}}))",
    "away": "(setTimeout(() => location.assign('{at}'), 0), 1)",
    "window": "(window.open('{at}'), 1)",
    "tiles": "(L.tileLayer('{at}/{{z}}/{{x}}/{{y}}.png').addTo(desk.map), 1)",
}


@pytest.fixture
def without_policy(monkeypatch):
    """The page's own policy taken away: the interceptor stands alone."""
    from desktop.map.page import scheme

    monkeypatch.setattr(scheme, "POLICY", "")


def try_all(view, asked, qtbot, server) -> None:
    for way in WAYS.values():
        asked(view, way.format(at=server.address))
    # An answer of the page's own comes after all it had begun.
    asked(view, "(window.later = false, setTimeout(() => { window.later = true; }, 300), 1)")
    qtbot.waitUntil(lambda: asked(view, "window.later"))


def test_no_way_leads_out_of_the_page(view, asked, qtbot):
    with servers.serving(servers.tiles()) as server:
        try_all(view, asked, qtbot, server)
        assert server.asked == []
    said = view.engine.page.complaints
    assert sum("Content Security Policy" in words for words in said) >= 6
    said.clear()
    view.engine.profile.gate.blocked.clear()


def test_the_interceptor_alone_lets_nothing_out_and_names_what_was_asked_for(
    without_policy, view, asked, qtbot
):
    with servers.serving(servers.tiles()) as server:
        try_all(view, asked, qtbot, server)
        assert server.asked == []
        assert sum(one.startswith(server.address) for one in view.engine.profile.gate.blocked) >= 6
    view.engine.page.complaints.clear()
    view.engine.profile.gate.blocked.clear()
