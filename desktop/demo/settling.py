"""What stands in the town before anything happens: settings, map, areas, categories, actors."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select

from desktop.actors import Actors
from desktop.categories import seed
from desktop.demo.told import Told, told, town_map
from desktop.demo.town import Town
from desktop.municipality import Municipality, MunicipalitySettings
from models.actors.values import ActorEdit, ContactLine
from models.areas.tables import Area, BaseLayer, PriorityArea
from models.categories.tables import Category
from models.deeds import Deed
from models.folding import sort_key


def settle(town: Town) -> None:
    Municipality(town.store).save(_settings())
    _keep_categories(town)
    _draw_map(town)
    _prioritise(town)
    for entry in told("actors.json"):
        town.actors[entry["short"]] = Actors(town.store).save(_actor(town, entry))


def _settings() -> MunicipalitySettings:
    meetings = told("meetings.json")
    return MunicipalitySettings(
        **meetings["municipality"], meeting_place=meetings["place"], recipients=meetings["recipients"]
    )


def _keep_categories(town: Town) -> None:
    with town.store.writing(Deed.CATEGORY_EDIT) as session:
        if session.scalar(select(Category.id).limit(1)) is None:
            seed(session)
        town.categories.update((row.key, row.id) for row in session.scalars(select(Category)) if row.key)


def _draw_map(town: Town) -> None:
    features = town_map()["features"]
    with town.store.writing(Deed.AREA_IMPORT) as session:
        for feature in features:
            if feature["properties"]["kind"] == "area":
                name = feature["properties"]["name"]
                area = Area(name=name, sort_key=sort_key(name), geometry=feature["geometry"])
                session.add(area)
                session.flush()
                town.areas[name] = area.id
        outline = [each for each in features if each["properties"]["kind"] == "outline"]
        base = [each for each in features if each["properties"]["kind"] not in {"outline", "area"}]
        session.add(BaseLayer(name="outline", geojson=_collection(outline)))
        session.add(BaseLayer(name="base", geojson=_collection(base)))


def _collection(features: list[Any]) -> dict[str, Any]:
    return {"type": "FeatureCollection", "features": features}


def _prioritise(town: Town) -> None:
    """Three areas for the tertial that today is in."""
    today = town.days.today
    starts = date(today.year, (today.month - 1) // 4 * 4 + 1, 1)
    ends = date(today.year + starts.month // 9, starts.month % 12 + 4 - 12 * (starts.month // 9), 1)
    with town.store.writing(Deed.AREA_PRIORITISE) as session:
        for entry in told("meetings.json")["priorities"]:
            session.add(
                PriorityArea(
                    area_id=town.areas[entry["area"]],
                    starts=starts,
                    ends=date.fromordinal(ends.toordinal() - 1),
                    motive=entry["motive"],
                )
            )


def _actor(town: Town, entry: Told) -> ActorEdit:
    parents = {other["name"]: other["short"] for other in told("actors.json")}
    return ActorEdit(
        id=None,
        version=0,
        name=entry["name"],
        short_name=entry["short"],
        parent_id=town.actors[parents[entry["parent"]]] if "parent" in entry else None,
        is_member=entry.get("member", False),
        is_external=entry.get("external", False),
        contacts=tuple(
            ContactLine(None, each["name"], each["role"], each["email"], each["phone"])
            for each in entry.get("contacts", ())
        ),
    )
