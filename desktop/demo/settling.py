"""What stands in the town before anything happens: settings, map, areas, categories, actors."""

from __future__ import annotations

from datetime import date, timedelta

from sqlalchemy import select

from desktop.actors import Actors
from desktop.areas.areas import Areas
from desktop.demo.told import Told, demo_file, told
from desktop.demo.town import Town
from desktop.municipality import Municipality, MunicipalitySettings
from models.actors.values import ActorEdit, ContactLine
from models.areas.values import PriorityEdit
from models.categories.tables import Category

MONTHS = 4  # a tertial


def settle(town: Town) -> None:
    Municipality(town.store).save(_settings())
    _know_categories(town)
    _draw_map(town)
    _prioritise(town)
    for entry in told("actors.json"):
        town.actors[entry["short"]] = Actors(town.store).save(_actor(town, entry))


def _settings() -> MunicipalitySettings:
    meetings = told("meetings.json")
    return MunicipalitySettings(
        **meetings["municipality"], meeting_place=meetings["place"], recipients=meetings["recipients"]
    )


def _know_categories(town: Town) -> None:
    with town.store.reading() as session:
        town.categories.update((row.key, row.id) for row in session.scalars(select(Category)) if row.key)


def _draw_map(town: Town) -> None:
    areas = Areas(town.store)
    areas.import_file(demo_file("alvkoping.geojson"))
    town.areas.update((row.name, row.id) for row in areas.listing())


def _prioritise(town: Town) -> None:
    """Three areas lead the tertial that today is in."""
    today = town.days.today
    first_month = (today.month - 1) // MONTHS * MONTHS + 1
    starts = date(today.year, first_month, 1)
    next_month = first_month + MONTHS
    after = date(today.year + next_month // 12, next_month % 12, 1)
    for entry in told("meetings.json")["priorities"]:
        area_id = town.areas[entry["area"]]
        edit = PriorityEdit(area_id, starts, after - timedelta(days=1), entry["motive"])
        Areas(town.store).prioritise(edit)


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
