"""Where the map stands: asked of the page, answered when it has told."""

from __future__ import annotations

import json
from collections.abc import Callable

from desktop.map.saved_views import MapPlace
from desktop.map_exports.wishes import MapBox
from ui.map.map_view import MapView


class Whereabouts:
    """Answers None while the page is not open."""

    def __init__(self, map: MapView) -> None:  # noqa: A002
        self._map = map

    def ask_middle(self, answered: Callable[[MapPlace | None], object]) -> None:
        """The middle of what is seen, and how near."""
        self._ask("where", lambda told: answered(None if told is None else MapPlace(*told)))

    def ask_box(self, answered: Callable[[MapBox | None], object]) -> None:
        """The box of what is seen."""
        self._ask("seenBox", lambda told: answered(None if told is None else MapBox(*told)))

    def _ask(self, name: str, take: Callable[[list[float] | None], object]) -> None:
        def answer(told: object) -> None:
            take(json.loads(told) if isinstance(told, str) and told else None)

        engine = self._map.engine
        if engine is None or not engine.is_open:
            take(None)
        else:
            engine.call(name, answered=answer)
