"""The tile post: answers the map's requests from files, from the cache and, where allowed, from the net."""

from __future__ import annotations

import hashlib
import json
import logging
import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import NamedTuple

from desktop.layers.fetching import Fetching
from desktop.layers.pictures import Picture, Unusable, picture_of
from desktop.layers.tile_addresses import tile_address, wms_address
from desktop.layers.tile_cache import TileCache
from desktop.layers.tile_files import TileFile, open_tile_file
from desktop.layers.tile_grid import Tile
from desktop.layers.waiting import Ticket, Waiting
from models.map.layers import SERVICES, TILE_FILES, LayerRow, TileTrouble

READERS, FETCHERS, FETCHERS_OF_ONE = 2, 6, 2
_SAYS_SWEREF = "EPSG:3006"
_FRESH_SECONDS = 30 * 24 * 3600
# After so many failures in a row a layer is left alone for a while.
_FAILURES, _REST_SECONDS = 3, 30.0
_log = logging.getLogger(__name__)


class Rules(NamedTuple):
    """What the person allows on this machine."""

    is_online: bool = False
    cache_bytes: int = 200_000_000


class _State:
    """How a layer has answered lately."""

    def __init__(self) -> None:
        self.trouble: TileTrouble | None = None
        self.failures = 0
        self.rests_until = 0.0


class TilePost:
    """Nothing waits in it but its own threads.

    `listeners` are told, from those, when a layer's state changes.
    """

    def __init__(self, cache: Path, rules: Callable[[], Rules], fetching: Fetching | None = None) -> None:
        """*rules* is asked at every request, from any thread."""
        self.cache = TileCache(cache)
        self.listeners: list[Callable[[], None]] = []
        self._rules = rules
        self._fetching = fetching
        self._layers: Mapping[int, LayerRow] = {}
        self._files: dict[int, TileFile] = {}
        self._states: dict[str, _State] = {}
        self._to_read, self._to_fetch = Waiting(1), Waiting(FETCHERS_OF_ONE)
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self._is_closed = False

    def know(self, layers: Iterable[LayerRow]) -> None:
        """These are the layers from now on."""
        with self._lock:
            self._layers = {layer.id: layer for layer in layers}
            self._files = {id_: file for id_, file in self._files.items() if self._is_known(id_)}

    def ask(self, layer_id: int, tile: Tile, answer: Callable[[object], None]) -> Ticket | None:
        """Ask for a picture; *answer* gets a `Picture` or None, once, from some thread.

        None where it is answered at once, as nothing is known of the layer or the tile.
        """
        layer = self._layers.get(layer_id)
        if layer is None or self._is_closed or not tile.is_real:
            answer(None)
            return None
        self._start()
        ticket = Ticket(layer, tile, answer)
        self._to_read.add(ticket)
        return ticket

    def trouble_of(self, layer: LayerRow) -> TileTrouble | None:
        """Why the layer's pictures do not come, as far as is known."""
        if layer.layer_kind in TILE_FILES and not Path(layer.source).is_file():
            return TileTrouble.FILE_MISSING
        if layer.layer_kind in SERVICES and not self._rules().is_online:
            return TileTrouble.OFFLINE
        state = self._states.get(key_of(layer))
        return state.trouble if state else None

    def try_again(self) -> None:
        """Forget how the layers have answered."""
        with self._lock:
            self._states.clear()
        self._tell()

    def fetch(self, address: str, accept: str, most: int) -> bytes | None:
        """Something else from a service, in the same careful way.

        Raises Unusable; OFFLINE where the net is not allowed.
        """
        if not self._rules().is_online:
            raise Unusable(TileTrouble.OFFLINE)
        return self._fetcher().get(address, accept, most)

    def close(self) -> None:
        """Break off what is under way."""
        self._is_closed = True
        for line in (self._to_read, self._to_fetch):
            line.close()
        if self._fetching:
            self._fetching.close()
        for thread in self._threads:
            thread.join(1)
        for file in self._files.values():
            file.close()
        self.cache.close()

    def _start(self) -> None:
        if self._threads:
            return
        works = [(self._to_read, self._read)] * READERS + [(self._to_fetch, self._fetch)] * FETCHERS
        for number, work in enumerate(works):
            # Daemons: a name that is looked up for a minute must not keep the program from ending.
            thread = threading.Thread(target=self._serve, args=work, name=f"tiles-{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, line: Waiting, work: Callable[[Ticket], None]) -> None:
        while (ticket := line.take()) is not None:
            try:
                work(ticket)
            except Exception:  # noqa: BLE001 - a fault of ours costs one picture, not the thread
                # Never with the address: it tells what is looked at.
                _log.exception("a tile of a layer of kind %s failed", ticket.layer.layer_kind)
                ticket.answer(None)
            finally:
                line.done(ticket)

    def _read(self, ticket: Ticket) -> None:
        """Answer from the file or the cache, or pass the ticket on to those who fetch."""
        layer, tile = ticket.layer, ticket.tile
        if layer.layer_kind in TILE_FILES:
            ticket.answer(self._from_file(layer, tile))
            return
        cached = self.cache.get(key_of(layer), tile)
        rules = self._rules()
        if cached and (cached.age < _FRESH_SECONDS or not rules.is_online):
            ticket.answer(cached.picture)
        elif rules.is_online:
            self._to_fetch.add(ticket)
        else:
            ticket.answer(None)

    def _fetch(self, ticket: Ticket) -> None:
        layer, tile = ticket.layer, ticket.tile
        picture = None
        if self._may_ask(layer):
            try:
                picture = self._from_net(layer, tile)
                self._note(layer, None)
            except Unusable as fault:
                self._note(layer, fault.trouble)
        if picture:
            self.cache.put(key_of(layer), tile, picture, self._rules().cache_bytes)
        else:
            old = self.cache.get(key_of(layer), tile)
            picture = old.picture if old else None
        ticket.answer(picture)

    def _from_net(self, layer: LayerRow, tile: Tile) -> Picture | None:
        if layer.options.system == _SAYS_SWEREF:
            return self._from_sweref(layer, tile)
        address = tile_address(layer, tile)
        content = self._fetcher().get(address) if address else None
        return picture_of(content) if content is not None else None

    def _from_sweref(self, layer: LayerRow, tile: Tile) -> Picture | None:
        from desktop.layers import turning  # noqa: PLC0415 - few services need it

        box = turning.sweref_box(tile)
        address = wms_address(layer.source, layer.options, box, _SAYS_SWEREF, turning.SIDE)
        content = self._fetcher().get(address)
        return turning.turned(content, tile, box) if content is not None else None

    def _from_file(self, layer: LayerRow, tile: Tile) -> Picture | None:
        try:
            content = self._file(layer).tile(tile)
            picture = picture_of(content) if content else None
        except Unusable as fault:
            self._note(layer, fault.trouble)
            return None
        self._note(layer, None)
        return picture

    def _file(self, layer: LayerRow) -> TileFile:
        with self._lock:
            if layer.id not in self._files:
                self._files[layer.id] = open_tile_file(layer.layer_kind, Path(layer.source))
            return self._files[layer.id]

    def _is_known(self, layer_id: int) -> bool:
        return layer_id in self._layers

    def _fetcher(self) -> Fetching:
        with self._lock:
            self._fetching = self._fetching or Fetching()
            return self._fetching

    def _may_ask(self, layer: LayerRow) -> bool:
        state = self._states.get(key_of(layer))
        return self._rules().is_online and (state is None or time.monotonic() >= state.rests_until)

    def _note(self, layer: LayerRow, trouble: TileTrouble | None) -> None:
        with self._lock:
            state = self._states.setdefault(key_of(layer), _State())
            state.failures = state.failures + 1 if trouble else 0
            if state.failures >= _FAILURES:
                state.rests_until = time.monotonic() + _REST_SECONDS
            is_news = state.trouble is not trouble
            state.trouble = trouble
        if is_news:
            self._tell()

    def _tell(self) -> None:
        for listener in list(self.listeners):
            listener()


def key_of(layer: LayerRow) -> str:
    """What the cache knows a source by: the same while it would be asked the same."""
    options = asdict(layer.options)
    for drawn in ("attribution", "opacity", "min_zoom", "max_zoom", "count"):
        del options[drawn]
    said = json.dumps([layer.layer_kind, layer.source, options], sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:32]
