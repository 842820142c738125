"""The map of a picture on paper: the area hatched, its hot places numbered as in the list."""

from __future__ import annotations

from dataclasses import dataclass

from reportlab.platypus import Flowable

from desktop.map.paper.part import Ring, draw_part, rings_of
from desktop.map.paper.points import MapPoint, PointShape
from desktop.map.paper.view import Place
from desktop.paper import look
from desktop.paper.blocks import Figure
from desktop.paper.structure import StructureElement
from desktop.paper.text import Text
from desktop.situation.paper_content import PaperContent
from desktop.situation.values import HotPlace, Lines
from desktop.situation.words import place_title, say


@dataclass(slots=True)
class Overview:
    """The numbered places, and those of their points that the map shows once it has been drawn."""

    content: PaperContent
    places: tuple[HotPlace, ...]
    points: tuple[MapPoint, ...]
    shown: tuple[MapPoint, ...] = ()

    def figure(self, element: StructureElement, width: float, height: float) -> list[Flowable]:
        """The map with its caption; nothing where no place is known at all."""
        drawn = draw_part(
            self.content.base, _rings(self.content), self._streets(), self.points, (width, height)
        )
        if drawn is None:
            return []
        drawing, shown = drawn
        self.shown = tuple(shown)
        words = say("front.map", count=len(shown)) if shown else say("front.map_none")
        figure = Figure(drawing, element.sub("Figure", alternative=words))
        return [figure, Text(self._caption(), look.CAPTION, element=element.sub("P"))]

    def _streets(self) -> list[Ring]:
        return [line for place in self.places for line in _degrees(place.lines)]

    def _caption(self) -> str:
        placing = self.content.picture.placing
        unplaced = placing.in_area + placing.nowhere
        told = [say("front.map_caption")] if self.points else []
        outside = [point.number for point in self.points if point not in self.shown]
        told += [say("front.off_map", count=len(outside), numbers=", ".join(outside))] if outside else []
        told += [say("front.map_unplaced", count=unplaced)] if unplaced else []
        return " ".join(told) or say("front.map_none")


def overview_of(content: PaperContent) -> Overview:
    picture = content.picture
    listed = picture.traffic.places if picture.traffic is not None else ()
    places = tuple(each.place for each in listed) if picture.traffic is not None else picture.places
    points = tuple(
        MapPoint(
            str(place.number),
            place.position.latitude,
            place.position.longitude,
            PointShape.SQUARE if place.is_street else PointShape.CIRCLE,
            place_title(place),
        )
        for place in places
        if place.position is not None
    )
    return Overview(content, places, points)


def _rings(content: PaperContent) -> list[Ring]:
    region = content.picture.wish.region
    if region is not None:
        return [[(corner.longitude, corner.latitude) for corner in region.corners]]
    return rings_of(content.base, content.picture.names)


def _degrees(lines: Lines) -> list[list[Place]]:
    return [[(corner.longitude, corner.latitude) for corner in line] for line in lines]
