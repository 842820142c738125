"""What the page Karta asks and does through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.categories import Categories
from desktop.map.near_cases import NearCases
from desktop.map.overview import MapOverview
from desktop.map.saved_views import SavedViews
from desktop.map.widening import Widening
from desktop.place_memory.place_memory import PlaceMemory
from desktop.reports import Reports
from desktop.situation.situations import Situations

if TYPE_CHECKING:
    from desktop.map_exports.exports import MapExports


@dataclass(frozen=True, slots=True)
class MapServices:
    """Each on the same store."""

    overview: MapOverview
    reports: Reports
    cases: Cases
    areas: Areas
    categories: Categories
    near_cases: NearCases
    widening: Widening
    views: SavedViews
    memory: PlaceMemory
    situations: Situations
    # Slow to load: made when a file is first wanted.
    make_exports: Callable[[], MapExports]
