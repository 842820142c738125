"""No file at AREA tells, or lets anybody reckon, how many there are where they are one or two."""

import json
import re
import sqlite3
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.map_exports.asked import Found
from desktop.map_exports.coarsening import Register, coarse
from desktop.map_exports.content import MapContent, PublicMeasure
from desktop.map_exports.counting import FEWEST
from desktop.map_exports.exports import ENDINGS, MapExports, write
from desktop.map_exports.page_facts import facts
from desktop.map_exports.page_tables import tables
from desktop.map_exports.rows import area_row, count_rows
from desktop.map_exports.wishes import Detail, MapExportWish
from desktop.map_exports.words import preview_words, sums_words
from models.cases.values import CaseState
from models.kinds import Kind
from tests.desktop.map_exports.conftest import town_map, within
from tests.paper import pages_of

NAMES = ["Norr", "Öster", "Söder"]
CATEGORIES = {1: "Belysning", 2: "Klotter", 3: "Våldsbrott"}
BASE = town_map(NAMES)
KINDS = [Kind.REPORT, Kind.CASE, Kind.MEASURE]
PUBLISHED = range(4)  # the first measures
REGISTER = Register(
    areas={number + 1: (name, BASE["features"][2 * number]["geometry"]) for number, name in enumerate(NAMES)},
    categories=CATEGORIES,
    public={number: PublicMeasure("Ljust på Torggatan igen", "klar") for number in PUBLISHED},
)
MOMENT = datetime(2026, 11, 3, 7, tzinfo=UTC)
THINGS = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from([1, 2, 3, None]), st.sampled_from([1, 2, 3, None])),
    max_size=60,
)
# A number that is said, alone or after a name; not those of a date, a page or a title.
SAID = re.compile(
    r"(?<![\d<≥:.,#-])(\d[\d\u00a0]*) (?:rapport|ärende|åtgärd)"
    r"|(?:Belysning|Klotter|Våldsbrott|kategorier)[ \u00a0](\d+)"
)


def content_of(things: list[tuple[Kind, int | None, int | None]]) -> MapContent:
    found = [
        Found(kind, number, category, CaseState.NEW, area, MOMENT, within((area or 1) - 1), None)
        for number, (kind, category, area) in enumerate(things)
    ]
    told = coarse(found, REGISTER, BASE, Detail.AREA)
    assert not told.things
    assert not told.streets
    assert told.off_street is None
    return MapContent(
        "Karta", "Åby", date(2026, 11, 22), Detail.AREA, tuple(KINDS), (), told.areas, nowhere=told.nowhere,
        base=BASE,
    )  # fmt: skip


def said(text: str) -> set[int]:
    return {int((one or other).replace("\u00a0", "")) for one, other in SAID.findall(text)}


def shown(content: MapContent) -> list[str]:
    """Every figure and every sentence, as files of all formats take them."""
    texts = [sums_words(content), preview_words(content)]
    texts += [text for table in tables(content) for row in table.rows for text in (*row.figures, *row.words)]
    texts += [
        text
        for place in json.loads(facts(content))["places"]
        for text in (*place["lines"], *(figure for _, figure in place["figures"]))
    ]
    return texts


@given(THINGS)
def test_no_figure_and_no_sentence_tells_of_one_or_two(things):
    for text in shown(content_of(things)):
        small = {number for number in said(text) if 0 < number < FEWEST}
        assert not small or re.search(r"minst \d åtgärd", text), text
        assert text not in {"1", "2"}


@given(THINGS)
def test_no_difference_in_a_row_or_between_rows_is_one_or_two(things):
    content = content_of(things)
    rows = [
        area_row(each, content) for each in (*content.areas, *([content.nowhere] if content.nowhere else []))
    ]
    counts = count_rows(content)
    for kind, column in ((Kind.REPORT, "reports"), (Kind.CASE, "cases"), (Kind.MEASURE, "measures")):
        told = [row[column] for row in rows if row[column] is not None]
        assert all(number == 0 or number >= FEWEST for number in told)
        missing = content.counted(kind) - sum(told)
        assert kind is Kind.MEASURE or missing == 0
        assert 0 <= missing <= len(PUBLISHED)
    assert all(row["count"] >= FEWEST for row in counts)
    for area in content.areas:
        for count in area.counts:
            named = sum(number for _, number in count.categories)
            left = (count.number or named) - named
            assert left == 0 or left >= FEWEST
            beside = (count.number or 0) - len(area.measures)
            assert count.kind is not Kind.MEASURE or beside <= 0 or beside >= FEWEST


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != ".png"])
def test_no_file_tells_of_one_or_two(tmp_path, ending):
    things = [(kind, 1, 1) for kind in KINDS for _ in range(5)]  # and one more of another sort:
    things += [(kind, 3, 1) for kind in KINDS]
    things += [(kind, 2, area) for kind in KINDS for area in (2, None) for _ in range(2)]
    path = tmp_path / f"map{ending}"
    write(content_of(things), path)
    assert not said(text_of(path, tmp_path)) & {1, 2}


@pytest.mark.parametrize("ending", [".html", ".geojson", ".gpkg", ".pdf"])
def test_the_demo_town_keeps_its_promise(demo, tmp_path, ending):
    path = tmp_path / f"map{ending}"
    MapExports(demo).export(MapExportWish(), path)
    text = text_of(path, tmp_path)
    assert not {each for each in re.findall(r"kategorier[ \u00a0](\d+)", text) if int(each) < FEWEST}
    assert not {each for each in re.findall(r"Övriga kategorier, (\d+)", text) if int(each) < FEWEST}


def text_of(path: Path, folder: Path) -> str:
    if path.suffix == ".pdf":
        return " ".join(pages_of(path.read_bytes(), folder))
    if path.suffix == ".gpkg":
        with sqlite3.connect(path) as opened:
            return "\n".join(
                ", ".join(map(str, row))
                for table in ("areas", "counts")
                for row in opened.execute(f'SELECT * FROM "{table}"')
            )
    return path.read_text("utf-8")


def test_a_sum_that_leaves_some_out_says_so():
    things = [(Kind.REPORT, 1, 1)] * 4 + [(Kind.CASE, 1, 1)] * 3 + [(Kind.CASE, 1, 2)]
    content = content_of([*things, (Kind.CASE, 1, None)])
    assert sums_words(content) == (
        "4 rapporter, minst 3 ärenden, 0 åtgärder. I ett område är något så få att antalet inte visas, och "
        "inte heller räknas in i summan. Så är det också med något som inte hör till något område."
    )
    assert sums_words(content_of([(Kind.CASE, 1, 1)])).startswith("0 rapporter, några ärenden, 0 åtgärder.")
