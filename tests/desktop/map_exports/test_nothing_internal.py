"""No word that is kept for the house, and no place finer than was asked for, is in any file's bytes."""

import re
import sqlite3
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import String, Text, select

from desktop.areas.areas import Areas
from desktop.map_exports.exports import ENDINGS, MapExports
from desktop.map_exports.wishes import Detail, MapExportWish
from desktop.municipality import Municipality
from desktop.reports import Reports
from models.base import Base
from models.folding import fold
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.reports.tables import Report
from models.reports.values import CallerDetails
from tests.desktop.map_exports.conftest import build_town, reports_at, within
from tests.pdf_bytes import Opened

# Names that stand on every map, and what is the municipality's own: not told by people.
_PUBLIC = {
    ("area", "name"), ("category", "name"), ("place_name", "name"), ("setting", "key"),
    ("report", "placed_name"),
}  # fmt: skip
_LEAST = 9  # shorter words stand in any text


def internal_texts(store) -> set[str]:
    """Every text in every table that is nobody's but the house's."""
    texts: set[str] = set()
    with store.reading() as session:
        for table in Base.metadata.sorted_tables:
            columns = [column for column in table.columns if type(column.type) in {String, Text}]
            for column in columns:
                if (table.name, column.name) not in _PUBLIC and table.name != "publication":
                    texts |= set(session.scalars(select(column).where(column.is_not(None)).distinct()))
        public = select(Publication.public_title, Publication.public_text, Publication.state)
        for title, text, state in session.execute(public):
            texts |= {text} | ({title} if state is not PublicationState.PUBLISHED else set())
        told = set(session.scalars(select(Publication.public_title)))
        names = {
            name
            for table, column in _PUBLIC
            for name in session.scalars(select(Base.metadata.tables[table].c[column]))
        }
    names |= told | {Municipality(store).settings().name}
    names |= {feature["properties"].get("name") for feature in Areas(store).base_map()["features"]}
    known = {fold(name).strip() for name in names if name}
    return {text for text in texts if len(text) >= _LEAST and " " in text and fold(text).strip() not in known}


@pytest.fixture(scope="module")
def internal(demo) -> list[str]:
    texts = sorted(internal_texts(demo))
    assert len(texts) > 500
    return texts


def texts_of(path: Path, folder: Path) -> str:
    """All that can be read in the file, whatever its format."""
    if path.suffix == ".gpkg":
        with sqlite3.connect(path) as opened:
            tables = [row[0] for row in opened.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return "\n".join(
                str(row) for table in tables for row in opened.execute(f'SELECT * FROM "{table}"')
            )
    if path.suffix == ".png":
        with Image.open(path) as picture:
            return str(picture.info)
    return path.read_text("utf-8")


@pytest.mark.parametrize("ending", [ending for ending in ENDINGS if ending != ".pdf"])
@pytest.mark.parametrize("detail", Detail)
def test_no_internal_text_is_in_the_file(demo, internal, tmp_path, detail, ending):
    path = tmp_path / f"map{ending}"
    MapExports(demo).export(MapExportWish(detail=detail), path)
    held, raw = texts_of(path, tmp_path), path.read_bytes()
    assert [text for text in internal if text in held or text.encode() in raw] == []


@pytest.mark.parametrize("detail", Detail)
def test_no_internal_text_is_in_the_paper(demo, internal, tmp_path, detail):
    path = tmp_path / "map.pdf"
    MapExports(demo).export(MapExportWish(detail=detail), path)
    opened = Opened(path.read_bytes(), tmp_path)
    assert opened.where("Trygghetskarta")
    assert [text for text in internal[::20] if opened.where(text[:60])] == []


def bytes_of(store, detail: Detail, folder: Path, tag: str) -> dict[str, bytes]:
    """The file of each format that is the same for the same facts: GeoPackage bears its own moment."""
    made = {}
    for ending in ENDINGS:
        path = folder / f"{tag}{ending}"
        MapExports(store).export(MapExportWish(detail=detail), path)
        made[ending] = texts_of(path, folder).encode() if ending == ".gpkg" else path.read_bytes()
    made[".gpkg"] = re.sub(rb"20\d\d-\d\d-\d\dT[\d:.]+Z", b"", made[".gpkg"])
    return made


@pytest.mark.parametrize("detail", [Detail.AREA, Detail.STREET])
def test_other_houses_other_words_other_callers_make_the_same_bytes(store, tmp_path, detail):
    """Nothing of where exactly it was, what was said and by whom is in the file in any form at all."""
    build_town(store, ["Norr", "Öster"], tmp_path)
    reports_at(store, [within(0, 0.5, 0.2 + n / 20) for n in range(5)], text="Granne på nummer 4 skriker")
    before = bytes_of(store, detail, tmp_path, "before")
    with store.reading() as session:
        ids = list(session.scalars(select(Report.id)))
    for report_id in ids:
        Reports(store).dismiss(report_id, 1, "Hemligt motiv")
    reports_at(
        store,
        [within(0, 0.49, 0.8 - n / 20) for n in range(5)],
        text="Helt andra ord",
        caller=CallerDetails("Stina Kanarie", phone="070-174 06 05"),
    )
    assert bytes_of(store, detail, tmp_path, "after") == before


@pytest.mark.parametrize("detail", [Detail.AREA, Detail.STREET])
def test_no_coordinate_of_a_report_is_in_the_file(demo, tmp_path, detail):
    with demo.reading() as session:
        asked = select(Report.latitude, Report.longitude).where(Report.latitude.is_not(None))
        places = [tuple(row) for row in session.execute(asked)]
    for ending in (".geojson", ".html", ".svg"):
        path = tmp_path / f"map{ending}"
        MapExports(demo).export(MapExportWish(detail=detail), path)
        held = path.read_text("utf-8")
        numbers = {float(each) for each in re.findall(r"\d+\.\d{3,}", held)}
        exact = {(a, b) for a, b in places if a in numbers and b in numbers}
        pairs = {(float(a), float(b)) for a, b in re.findall(r"(\d+\.\d+)[,\s\]]+(\d+\.\d+)", held)}
        assert not {place for place in exact if place in pairs or place[::-1] in pairs}
