"""What the demo's text files tell, as they stand in `resources/demo`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import resources
from models.reports.values import Position

Told = Mapping[str, Any]


def told(name: str) -> Any:
    """The content of one of the demo's files."""
    path = resources.folder() / "demo" / name
    return json.loads(path.read_text(encoding="utf-8"))


def town_map() -> dict[str, Any]:
    """The invented town as GeoJSON in WGS 84; each feature has a `kind` and a `name`."""
    return dict(told("alvkoping.geojson"))


def places() -> dict[str, Position]:
    """The town's named places."""
    found = {}
    for feature in town_map()["features"]:
        if feature["properties"]["kind"] == "place":
            longitude, latitude = feature["geometry"]["coordinates"]
            found[feature["properties"]["name"]] = Position(latitude, longitude)
    return found
