"""The services on a store; those that the first page can spare are loaded when first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop import paths
from desktop.areas.areas import Areas
from desktop.cases import Cases
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.store import Store
from desktop.today import Today

if TYPE_CHECKING:
    from desktop.actors import Actors
    from desktop.attachments.attachments import Attachments
    from desktop.categories import Categories
    from desktop.intake.apart.apart import Apart
    from desktop.intake.imports import Imports
    from desktop.layers.layers import Layers
    from desktop.layers.tile_post import Rules, TilePost
    from desktop.municipality import Municipality
    from desktop.place_memory.place_memory import PlaceMemory
    from desktop.senders import Senders
    from desktop.situation.situations import Situations
    from desktop.standard_texts import StandardTexts


@dataclass(frozen=True)
class Services:
    """What can be asked for and done, each on the same store."""

    store: Store
    reports: Reports
    cases: Cases
    measures: Measures
    today: Today
    areas: Areas
    # What may be fetched for the map; None: nothing.
    tile_rules: Callable[[], Rules] | None = None

    @cached_property
    def actors(self) -> Actors:
        from desktop.actors import Actors

        return Actors(self.store)

    @cached_property
    def categories(self) -> Categories:
        from desktop.categories import Categories

        return Categories(self.store)

    @cached_property
    def senders(self) -> Senders:
        from desktop.senders import Senders

        return Senders(self.store)

    @cached_property
    def municipality(self) -> Municipality:
        from desktop.municipality import Municipality

        return Municipality(self.store)

    @cached_property
    def attachments(self) -> Attachments:
        from desktop.attachments.attachments import Attachments

        return Attachments(self.store)

    @cached_property
    def situations(self) -> Situations:
        from desktop.situation.situations import Situations

        return Situations(self.store)

    @cached_property
    def standard_texts(self) -> StandardTexts:
        from desktop.standard_texts import StandardTexts

        return StandardTexts(self.store)

    @cached_property
    def reader(self) -> Apart:
        from desktop.intake.apart.apart import Apart

        return Apart()

    @cached_property
    def place_memory(self) -> PlaceMemory:
        from desktop.place_memory.place_memory import PlaceMemory

        return PlaceMemory(self.store)

    @cached_property
    def layers(self) -> Layers:
        from desktop.layers.layers import Layers

        return Layers(self.store)

    @cached_property
    def tiles(self) -> TilePost:
        from desktop.layers.tile_post import Rules, TilePost

        return TilePost(paths.tile_cache(), self.tile_rules or Rules)

    @property
    def imports(self) -> Imports:
        from desktop.intake.imports import Imports

        return Imports(self.store, self.reader)

    def close(self) -> None:
        """Stop what is being read from a file or fetched, where anything ever was."""
        if "tiles" in vars(self):
            self.tiles.close()
        if "reader" in vars(self):
            self.reader.close()


def services_on(store: Store, tile_rules: Callable[[], Rules] | None = None) -> Services:
    reports = Reports(store)
    cases = Cases(store, reports)
    measures = Measures(store)
    return Services(
        store=store,
        reports=reports,
        cases=cases,
        measures=measures,
        today=Today(store, reports, cases, measures),
        areas=Areas(store),
        tile_rules=tile_rules,
    )
