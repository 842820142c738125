"""The map's page is whole, runs no inline script and names nothing outside this program."""

import re
import struct
from base64 import b64decode

import pytest

from desktop.map.markers import Marker, MarkerTone
from desktop.map.page.files import file
from desktop.map.page.parcel import packed
from desktop.map.page.scheme import POLICY
from desktop.map.page.shell import shell
from desktop.map.picture import picture_of
from models.kinds import Kind


def test_the_page_has_no_inline_script_or_style():
    html = shell().html
    assert re.findall(r"<script(?! src=)", html) == []
    assert "<style" not in html
    assert " style=" not in html


def test_everything_that_the_page_names_is_answered():
    named = re.findall(r'(?:src|href)="([^"]+)"', shell().html)
    assert len(named) > 5
    for address in named:
        scheme, _, host, path = address.split("/", 3)
        assert scheme == "desk:"
        assert file(host, f"/{path}"), address


def test_the_page_names_nothing_on_the_network():
    assert not re.search(r"https?://", shell().html + shell().start)


@pytest.mark.parametrize(
    "path",
    [
        "/../shell.py",
        "/leaflet/../../secret",
        "/",
        "",
        "/leaflet",
        "/unknown.js",
        "/map.html/x",
        "//etc/passwd",
    ],
)
def test_other_paths_have_no_answer(path):
    assert file("page", path) is None
    assert file("assets", path) is None
    assert file("elsewhere", path) is None


def test_the_policy_allows_no_inline_script_and_no_evaluation():
    assert "unsafe" not in POLICY
    assert POLICY.startswith("default-src 'none'")


def test_a_marker_travels_as_five_numbers():
    marker = Marker(Kind.MEASURE, 42, 58.12345678, 15.5, "never sent", MarkerTone.LATE)
    parcel = packed(picture_of((marker,)))
    numbers = b64decode(parcel["numbers"])
    x, y, id_, *_between = struct.unpack("<2d5i3B", numbers)
    assert (x, y, id_) == (pytest.approx(15.5 / 360 + 0.5), pytest.approx(0.3009, abs=0.001), 42)
    assert tuple(numbers[-3:]) == (2, 3, 0)
    assert b"never sent" not in numbers
