"""Screening for personal data against one bare pass of a pattern, on usual text and on hostile."""

import re
from collections.abc import Callable
from math import inf
from pathlib import Path
from time import process_time

from desktop.screening import hits
from tests.benchmarks.figures import Figure
from tests.desktop.screening.test_growth import PIECES
from tests.shared import shared_data

MEGABYTE = 1_000_000
# A pattern for personal numbers alone, such as a first attempt would have.
BARE = re.compile(r"\b(?:19|20)?\d{6}[-+ ]?\d{4}\b")


def measure() -> list[Figure]:
    hits("Anna Svensson")
    reports, sentences = _reports(), _sentences()
    each = reports.split("\n")
    figures = [
        _beside("reports, one by one", len(reports), lambda: [hits(report) for report in each], reports),
        _beside("reports, in one text", len(reports), lambda: hits(reports), reports),
        _beside("sentences full of personal data", len(sentences), lambda: hits(sentences), sentences),
    ]
    hostile = {piece: (piece * MEGABYTE)[:MEGABYTE] for piece in PIECES}
    taken = {piece: _seconds(lambda text=text: hits(text)) for piece, text in hostile.items()}
    slowest = max(taken, key=lambda piece: taken[piece])
    print(f"note: {len(taken)} hostile texts: {1 / max(taken.values()):.2f} MB/s at worst ({slowest!r})")
    bare = _seconds(lambda: BARE.findall(hostile[slowest]))
    return [*figures, Figure("screening, the worst hostile text, 1 MB", taken[slowest], bare, inf)]


def _beside(name: str, length: int, ours: Callable[[], object], text: str) -> Figure:
    seconds = _seconds(ours)
    print(f"note: {name}: {length / MEGABYTE / seconds:.2f} MB/s")
    return Figure(f"screening, {name}", seconds, _seconds(lambda: BARE.findall(text)), inf)


def _reports() -> str:
    """A megabyte of residents' own words."""
    written = shared_data("trygghetskartan_kampanj_2026.csv").read_text(encoding="cp1252")
    told = "\n".join(line.split(";")[3] for line in written.splitlines() if line.count(";") > 3) + "\n"
    return (told * (MEGABYTE // len(told) + 1))[:MEGABYTE]


def _sentences() -> str:
    folder = Path(__file__).parents[1] / "desktop" / "screening"
    told = "\n".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*_sentences.json")))
    return (told * (MEGABYTE // len(told) + 1))[:MEGABYTE]


def _seconds(deed: Callable[[], object]) -> float:
    begun = process_time()
    deed()
    return process_time() - begun
