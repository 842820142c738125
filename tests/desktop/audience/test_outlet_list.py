"""Every way out of the program stands in the outlet list: a new one without a row fails here."""

import pytest

from desktop.audience.outlets import OUTLETS
from desktop.audience.stays import STAYS
from desktop.commands.table import COMMANDS
from desktop.exports.export import _WRITERS
from desktop.map_exports.exports import ENDINGS
from desktop.papers.values import Paper
from models.audience.ceiling import readers_of
from models.audience.fields import FIELDS
from models.audience.values import Audience
from tests.ways_out import ways_out

LISTED = [way for outlet in OUTLETS for way in outlet.ways]
FORMATS = {f"list {ending}" for ending in _WRITERS} | {f"map {ending}" for ending in ENDINGS}
PAPERS = {f"paper {paper.value}" for paper in Paper}
COMMAND_NAMES = {f"command {command.name}" for command in COMMANDS}


def test_every_command_format_and_paper_has_a_row_in_the_outlet_list():
    assert sorted((COMMAND_NAMES | FORMATS | PAPERS) - set(LISTED)) == []


def test_every_function_that_lets_something_out_has_a_row_in_the_outlet_list():
    unlisted = {place: call for place, call in ways_out().items() if place not in {*LISTED, *STAYS}}

    assert unlisted == {}, "give it a row in desktop/audience/outlets.py: who reads it?"


def test_no_row_is_about_what_is_gone():
    there = {*COMMAND_NAMES, *FORMATS, *PAPERS, *ways_out()}
    # An option of a command is told in words: another reader, the same code.
    told = {way for way in LISTED if way.startswith("command ") and len(way.split()) > 2}

    assert sorted({*LISTED, *STAYS} - there - told) == []
    assert {" ".join(way.split()[:2]) for way in told} <= COMMAND_NAMES


def test_each_way_has_one_reader():
    assert len(LISTED) == len(set(LISTED))
    assert set(LISTED).isdisjoint(STAYS)
    assert len({outlet.name for outlet in OUTLETS}) == len(OUTLETS)


def test_what_an_outlet_holds_besides_is_never_more_for_partners_or_the_public():
    besides = {outlet.name: outlet.besides for outlet in OUTLETS if outlet.besides}

    assert {outlet.reader for outlet in OUTLETS if outlet.besides} <= {Audience.INTERNAL, Audience.SENDER}
    assert besides.pop("walk's protocol") == {"report.text", "report.place", "report.placed_name"}
    assert set(besides.values()) == {frozenset({"informant.*"})}


@pytest.mark.parametrize(
    "code",
    [
        "def out(path): path.write_text('x')",
        "def out(): open('x', 'w')",
        "def out(path): path.open(mode='ab')",
        "def out(self): QFileDialog.getSaveFileName(self)",
        "def out(url): partial(QDesktopServices.openUrl, url)",
        "def out(words): QGuiApplication.clipboard().setText(words)",
        "def out(): subprocess.run(['mail'])",
        "def out(): workbook.save(path)",
    ],
)
def test_the_search_for_ways_out_finds(code, tmp_path, monkeypatch):
    (tmp_path / "new_room").mkdir()
    (tmp_path / "new_room" / "new.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr("tests.ways_out.ROOT", tmp_path)

    assert list(ways_out(("new_room",))) == ["new_room/new.py:out"]


def test_every_column_is_listed_and_no_entry_is_above_its_ceiling():
    from models.audience.ceiling import ceiling_of
    from models.tables import METADATA

    there = {f"{table.name}.{column.name}" for table in METADATA.sorted_tables for column in table.columns}

    assert sorted(there ^ FIELDS.keys()) == []
    assert [name for name, readers in FIELDS.items() if not readers <= ceiling_of(name)] == []
    assert readers_of("informant.name") == frozenset()
