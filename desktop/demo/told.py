"""What the demo's text files tell, as they stand in `resources/demo`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import resources
from models.reports.values import Position

Told = Mapping[str, Any]


def demo_file(name: str) -> Path:
    return resources.folder() / "demo" / name


def told(name: str) -> Any:
    """The content of one of the demo's files."""
    return json.loads(demo_file(name).read_text(encoding="utf-8"))


def places() -> dict[str, Position]:
    """The town's named places."""
    found = {}
    for feature in told("alvkoping.geojson")["features"]:
        if feature["properties"]["kind"] == "place":
            longitude, latitude = feature["geometry"]["coordinates"]
            found[feature["properties"]["name"]] = Position(latitude, longitude)
    return found
