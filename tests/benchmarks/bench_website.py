"""A site of 2 000 measures, next to bare Jinja2 that renders the same templates with the same words.

Ours also groups, counts, cleans every text, draws the map, and writes feeds and open data. Writing the files
is told beside it: it costs what the disk costs, for each file is flushed before it is renamed.
"""

import random
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from desktop.website import SiteArea, SiteContent, SiteMeasure, SiteState, pages
from desktop.website.folder import SiteFolder
from desktop.website.pages import render
from models.reports.values import Position
from tests.benchmarks.__main__ import NOTE
from tests.benchmarks.figures import Figure

MEASURES, AREAS, ROUNDS, AIM = 2_000, 12, 3, 2.0
_WORDS = [
    "Vi",
    "har",
    "bytt",
    "lamporna",
    "och",
    "röjt",
    "slyet",
    "vid",
    "gångvägen",
    "så",
    "att",
    "det",
    "är",
    "ljust",
    "hela",
    "vägen",
    "till",
    "skolan",
]


def measure() -> list[Figure]:
    site = _site()
    calls = _calls(site)
    ours, bare = _best(lambda: render(site)), _best(lambda: _bare(calls))
    with tempfile.TemporaryDirectory() as folder:
        files = render(site)
        first = _timed(lambda: SiteFolder(Path(folder)).write(files))
        again = _timed(lambda: SiteFolder(Path(folder)).write(files))
    sizes = f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.1f} MB"
    print(f"{NOTE}{sizes}; written in {first:.2f} s, and in {again:.2f} s when nothing has changed")
    return [Figure(f"site of {MEASURES} measures", ours, bare, AIM)]


def _calls(site: SiteContent) -> list[tuple[Any, dict[str, Any]]]:
    """Every template and what it was given, as our own rendering asked for them."""
    calls: list[tuple[Any, dict[str, Any]]] = []
    really = pages.template

    class Heard:
        def __init__(self, name: str) -> None:
            self.template = really(name)

        def render(self, *given: dict[str, Any], **more: Any) -> str:
            calls.append((self.template, dict(*given, **more)))
            return self.template.render(*given, **more)

    pages.template = Heard  # type: ignore[assignment,misc]
    try:
        render(site)
    finally:
        pages.template = really
    return calls


def _bare(calls: Sequence[tuple[Any, dict[str, Any]]]) -> list[bytes]:
    return [template.render(given).encode() for template, given in calls]


def _best(deed: Callable[[], object]) -> float:
    return median(_timed(deed) for _ in range(ROUNDS))


def _timed(deed: Callable[[], object]) -> float:
    began = perf_counter()
    deed()
    return perf_counter() - began


def _site() -> SiteContent:
    dice = random.Random(47)
    areas = tuple(_area(number) for number in range(1, AREAS + 1))
    begins = datetime(2024, 1, 8, 9, tzinfo=UTC)
    measures = []
    for number in range(1, MEASURES + 1):
        area = dice.choice(areas)
        measures.append(
            SiteMeasure(
                number,
                " ".join(dice.sample(_WORDS, 5)),
                "\n\n".join(" ".join(dice.choices(_WORDS, k=40)) for _ in range(2)),
                area.name,
                dice.choice(list(SiteState)),
                "Gata och park",
                on=date(2026, 1, 1) + timedelta(days=dice.randrange(600)),
                area_id=area.id,
                category="Belysning",
                reports=dice.choice([0, None, 5, 12, 40]),
                decided=date(2026, 1, 7),
                changed=begins + timedelta(hours=number * 11),
            )
        )
    return SiteContent(
        "Älvköpings kommun",
        date(2026, 11, 22),
        tuple(measures),
        areas=areas,
        address="https://alvkoping.example/trygghet/",
        reports=900,
    )


def _area(number: int) -> SiteArea:
    west, south = 14.5 + number % 4 * 0.01, 59.3 + number // 4 * 0.01
    corners = [[west, south], [west + 0.01, south], [west + 0.01, south + 0.01], [west, south + 0.01]]
    border = {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}
    return SiteArea(number, f"Område {number}", border, Position(south + 0.005, west + 0.005))
