"""A tile post on a cache of the test's own, and what it answers."""

import threading
from collections.abc import Iterator

import pytest

from desktop.layers.fetching import Fetching, Limits
from desktop.layers.tile_grid import Tile
from desktop.layers.tile_post import Rules, TilePost
from models.map.layers import LayerOptions, LayerRow, LayerStyle
from models.map.values import LayerKind

PATIENCE = 30
TILE = Tile(10, 557, 305)


class AskedPost:
    """A post with a switch, and a way to wait for what it says."""

    def __init__(self, cache) -> None:
        self.rules = Rules(is_online=True)
        self.fetching = Fetching(Limits(wait=0.5, whole=1.0))
        self.post = TilePost(cache, lambda: self.rules, self.fetching)

    def get(self, layer: LayerRow, tile: Tile = TILE):
        self.post.know([layer])
        told, answers = threading.Event(), []
        self.post.ask(layer.id, tile, lambda picture: (answers.append(picture), told.set()))
        assert told.wait(PATIENCE)
        return answers[0]

    def trouble(self, layer: LayerRow):
        return self.post.trouble_of(layer)


@pytest.fixture
def asked(tmp_path) -> Iterator[AskedPost]:
    asked = AskedPost(tmp_path / "cache" / "tiles.db")
    yield asked
    asked.post.close()


def layer(kind: LayerKind, source: str, **options) -> LayerRow:
    return LayerRow(1, "Ortofoto", kind, source, LayerOptions(**options), LayerStyle(), True, 1, 1)
