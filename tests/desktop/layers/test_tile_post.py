"""Tiles come from services, stay in the cache, and a bad server harms nothing."""

import struct
import threading
import zlib

import pytest

from desktop.layers.tile_grid import Tile
from models.map.layers import TileTrouble
from models.map.values import LayerKind
from tests import tile_servers as servers
from tests.desktop.layers.conftest import layer


def xyz(server):
    return layer(LayerKind.XYZ, server.address + "/{z}/{x}/{y}.png")


def test_a_tile_is_fetched_kept_and_served_again_with_the_server_stopped(asked):
    with servers.serving(servers.tiles()) as server:
        ortho = xyz(server)
        first = asked.get(ortho)
        assert server.asked == ["/10/557/305.png"]
        assert asked.get(ortho) == first
        assert len(server.asked) == 1
    assert asked.get(ortho) == first
    assert first.media_type == "image/png"
    assert first.content == servers.picture()


def test_nothing_is_asked_while_the_switch_is_off(asked):
    with servers.serving(servers.tiles()) as server:
        asked.rules = asked.rules._replace(is_online=False)
        assert asked.get(xyz(server)) is None
        assert asked.trouble(xyz(server)) is TileTrouble.OFFLINE
        assert server.asked == []


def test_what_is_kept_is_shown_though_the_switch_is_off(asked):
    with servers.serving(servers.tiles()) as server:
        ortho = xyz(server)
        asked.get(ortho)
    asked.rules = asked.rules._replace(is_online=False)
    assert asked.get(ortho).content == servers.picture()


def test_a_request_says_nothing_of_us_but_the_programs_name(asked):
    with servers.serving(servers.giving(servers.picture(), Set_Cookie="who=you")) as server:
        for column in (557, 558):
            asked.get(xyz(server), Tile(10, column, 305))
        for said in server.headers:
            assert set(said) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
            assert said["User-Agent"] == "Trygghetsbordet"


def test_neither_a_proxy_nor_a_password_file_of_the_machine_is_used(asked, monkeypatch, tmp_path):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with servers.serving(servers.tiles()) as server:
        assert asked.get(xyz(server)) is not None
        assert "Authorization" not in server.headers[0]


HOSTILE = {
    "a web page instead of a picture": (servers.web_page, TileTrouble.NO_PICTURE),
    "two gigabytes": (servers.endless, TileTrouble.TOO_LARGE),
    "a drip": (servers.dripping, TileTrouble.SILENT),
    "a dripping head": (servers.dripping_head, TileTrouble.SILENT),
    "silence": (servers.silent, TileTrouble.SILENT),
    "hanging up": (servers.hanging_up, TileTrouble.SILENT),
    "less than was said": (servers.lying_about_length, TileTrouble.SILENT),
    "a redirect to a file": (servers.redirecting("file:///etc/passwd"), TileTrouble.REDIRECTED),
    "a redirect elsewhere": (servers.redirecting("http://192.0.2.7/tile.png"), TileTrouble.REDIRECTED),
    "a redirect inwards": (servers.redirecting("http://169.254.169.254/latest"), TileTrouble.REDIRECTED),
    "a redirect to another port": (servers.redirecting("http://127.0.0.1:9/x"), TileTrouble.REDIRECTED),
    "a redirect with a password": (servers.redirecting("//me:secret@127.0.0.1/"), TileTrouble.REDIRECTED),
    "a redirect to nowhere": (servers.redirecting("http://[::1"), TileTrouble.REDIRECTED),
    "a circle of redirects": (servers.circling, TileTrouble.REDIRECTED),
    "a login": (servers.status(401, WWW_Authenticate="Basic"), TileTrouble.FORBIDDEN),
    "a closed door": (servers.status(403), TileTrouble.FORBIDDEN),
    "an error": (servers.status(500), TileTrouble.FAILED),
    "a picture that is packed": (
        servers.giving(zlib.compress(servers.picture()), Content_Encoding="deflate"),
        TileTrouble.NO_PICTURE,
    ),
    "half a picture": (servers.giving(servers.picture()[:-40]), TileTrouble.NO_PICTURE),
    "a picture too wide": (servers.giving(servers.picture(size=(4096, 256))), TileTrouble.TOO_LARGE),
    "a picture not square": (servers.giving(servers.picture(size=(256, 128))), TileTrouble.NO_PICTURE),
    "a drawing that can run": (
        servers.giving(b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "image/svg+xml"),
        TileTrouble.NO_PICTURE,
    ),
    "an empty answer": (servers.giving(b""), TileTrouble.NO_PICTURE),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_bad_server_harms_nothing_and_is_told_of(asked, what):
    answer, trouble = HOSTILE[what]
    with servers.serving(answer) as server:
        assert asked.get(xyz(server)) is None
        assert asked.trouble(xyz(server)) is trouble


def test_a_picture_that_unpacks_to_gigabytes_is_not_unpacked(asked):
    with servers.serving(servers.giving(png_bomb(60_000))) as server:
        assert asked.get(xyz(server)) is None
        assert asked.trouble(xyz(server)) is TileTrouble.TOO_LARGE


def test_a_picture_whose_data_is_more_than_its_size_is_cut(asked):
    with servers.serving(servers.giving(png_bomb(256, rows=200_000))) as server:
        asked.get(xyz(server))
        assert asked.trouble(xyz(server)) in {None, TileTrouble.NO_PICTURE}


def png_bomb(side: int, rows: int = 1000) -> bytes:
    """A small PNG that says it is *side* pixels wide and high, with *rows* rows of nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    data = zlib.compress(bytes((side + 1) * rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def test_no_tile_there_is_no_trouble(asked):
    with servers.serving(servers.status(404)) as server:
        assert asked.get(xyz(server)) is None
        assert asked.trouble(xyz(server)) is None


def test_a_redirect_within_the_same_server_is_followed(asked):
    def answer(server, handler):
        if "moved" in handler.path:
            servers.send(handler, servers.picture())
        else:
            servers.send(handler, b"", status=301, Location="/moved.png")

    with servers.serving(answer) as server:
        assert asked.get(xyz(server)) is not None


def test_a_failing_layer_is_left_alone_for_a_while_and_asked_again_when_told(asked):
    with servers.serving(servers.web_page) as server:
        for column in range(8):
            asked.get(xyz(server), Tile(10, column, 305))
        assert len(server.asked) == 3
        asked.post.try_again()
        asked.get(xyz(server))
        assert len(server.asked) == 4


def test_a_silent_layer_does_not_keep_another_waiting(asked):
    with servers.serving(servers.silent) as slow, servers.serving(servers.tiles()) as quick:
        one = layer(LayerKind.XYZ, slow.address + "/{z}/{x}/{y}")
        other = layer(LayerKind.XYZ, quick.address + "/{z}/{x}/{y}")
        other = type(other)(2, *[getattr(other, name) for name in other.__slots__[1:]])
        asked.post.know([one, other])
        told, came = threading.Event(), []
        for column in range(20):
            asked.post.ask(1, Tile(10, column, 1), lambda _picture: came.append("slow"))
        asked.post.ask(2, Tile(10, 1, 1), lambda picture: (came.append(picture), told.set()))
        assert told.wait(30)
        assert came[0].content == servers.picture()


def test_a_dropped_request_is_not_fetched(asked):
    with servers.serving(servers.silent) as slow:
        slow_layer = xyz(slow)
        asked.post.know([slow_layer])
        tickets = [asked.post.ask(1, Tile(10, n, 1), lambda _picture: None) for n in range(40)]
        for ticket in tickets:
            ticket.drop()
        asked.post.close()
        assert len(slow.asked) <= 4


def test_unknown_layers_and_tiles_that_are_none_are_answered_at_once(asked):
    answers = []
    for layer_id, tile in ((9, Tile(1, 0, 0)), (1, Tile(2, 4, 0)), (1, Tile(-1, 0, 0)), (1, Tile(99, 0, 0))):
        asked.post.know([layer(LayerKind.XYZ, "https://kartor.example/{z}/{x}/{y}")])
        assert asked.post.ask(layer_id, tile, answers.append) is None
    assert answers == [None] * 4


def test_a_wmts_is_asked_by_key_and_value(asked):
    with servers.serving(servers.tiles()) as server:
        words = {"layer": "orto", "layer_style": "default", "matrix_set": "3857", "image_format": "image/png"}
        assert asked.get(layer(LayerKind.WMTS, server.address + "/wmts?map=a", **words))
        said = server.query()
        assert said["MAP"] == "a"
        assert (said["REQUEST"], said["LAYER"], said["TILEMATRIXSET"]) == ("GetTile", "orto", "3857")
        assert (said["TILEMATRIX"], said["TILEROW"], said["TILECOL"]) == ("10", "305", "557")


def test_a_wmts_is_asked_by_its_template(asked):
    with servers.serving(servers.tiles()) as server:
        template = server.address + "/orto/{Style}/{TileMatrixSet}/{TileMatrix}/{TileRow}/{TileCol}.png"
        levels = ("",) * 10 + ("EPSG:3857:10",)
        words = {"layer": "orto", "layer_style": "normal", "matrix_set": "GMC", "template": template}
        wmts = layer(LayerKind.WMTS, server.address, levels=levels, **words)
        assert asked.get(wmts)
        assert server.asked == ["/orto/normal/GMC/EPSG%3A3857%3A10/305/557.png"]
        assert asked.get(wmts, Tile(9, 1, 1)) is None
        assert len(server.asked) == 1


@pytest.mark.parametrize(("version", "system"), [("1.1.1", "SRS"), ("1.3.0", "CRS")])
def test_a_wms_is_asked_in_web_mercator_east_first(asked, version, system):
    with servers.serving(servers.tiles()) as server:
        assert asked.get(layer(LayerKind.WMS, server.address + "/wms", layer="karta", version=version))
        said = server.query()
        assert (said["VERSION"], said[system], said["LAYERS"]) == (version, "EPSG:3857", "karta")
        west, south, east, north = map(float, said["BBOX"].split(","))
        assert 1_760_000 < west < east < 1_810_000
        assert 8_000_000 < south < north < 8_130_000


@pytest.mark.parametrize(("version", "is_north_first"), [("1.1.1", False), ("1.3.0", True)])
def test_a_wms_that_only_has_sweref_is_asked_in_it_and_turned(asked, version, is_north_first):
    content = servers.picture(size=(512, 512))
    with servers.serving(servers.giving(content)) as server:
        words = {"layer": "karta", "version": version, "system": "EPSG:3006"}
        picture = asked.get(layer(LayerKind.WMS, server.address, **words))
        edges = list(map(float, server.query()["BBOX"].split(",")))
        north = edges[0] if is_north_first else edges[1]
        east = edges[1] if is_north_first else edges[0]
        assert 6_400_000 < north < 6_560_000
        assert 500_000 < east < 600_000
        assert picture.content != content


def test_the_oldest_pictures_go_first_when_the_cache_is_full(asked):
    with servers.serving(servers.giving(noisy_picture())) as server:
        ortho = xyz(server)
        asked.rules = asked.rules._replace(cache_bytes=3_000_000)
        for column in range(40):
            asked.get(ortho, Tile(10, column, 305))
        assert asked.post.cache.used < 3_300_000
        asked.rules = asked.rules._replace(is_online=False)
        assert asked.get(ortho, Tile(10, 0, 305)) is None
        assert asked.get(ortho, Tile(10, 39, 305)) is not None


def noisy_picture() -> bytes:
    import io
    import random

    from PIL import Image

    kept = io.BytesIO()
    noise = random.Random(1).randbytes(256 * 256 * 3)
    Image.frombytes("RGB", (256, 256), noise).save(kept, "PNG")
    return kept.getvalue()


def test_an_emptied_cache_is_empty_also_on_the_disk(asked, tmp_path):
    with servers.serving(servers.tiles()) as server:
        ortho = xyz(server)
        asked.get(ortho)
        assert asked.post.cache.used > 0
        asked.post.cache.clear()
        assert asked.post.cache.used == 0
        assert servers.picture() not in (tmp_path / "cache" / "tiles.db").read_bytes()
        assert asked.get(ortho) is not None


def test_a_broken_cache_is_made_anew(asked, tmp_path):
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "tiles.db").write_bytes(b"not a database, but long enough to be taken for one" * 50)
    with servers.serving(servers.tiles()) as server:
        assert asked.get(xyz(server)) is not None
        assert asked.get(xyz(server)) is not None
        assert asked.post.cache.used > 0
