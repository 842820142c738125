"""Who told is kept in one table alone: canaries are sent in, and looked for everywhere else."""

import logging
import sqlite3
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop.cases import Cases
from desktop.exports.export import export
from desktop.exports.subjects import Subject
from desktop.history import lines
from desktop.history_words import history_words
from desktop.intake.imports import Imports
from desktop.reports import Reports
from models.cases.values import CaseDraft
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.values import CallerDetails, ReportFilter, ReportSource
from tests.factories import a_report

CANARIES = ("Kanarie", "kanarie", "1740605", "174 06 05", "174-06-05")
HEADERS = "Löpnr;Inkom;Kategori;Beskrivning;Område;Namn;E-post;Telefon"
ROW = (
    "{id};2026-11-1{id} 05:20;Belysning;Mörkt i tunneln {id};Centrum;"
    "Stina Kanarie;s.kanarie@example.org;070-174 06 05"
)


def told_of_a_person(words: str) -> list[str]:
    return [canary for canary in CANARIES if canary in words]


@pytest.fixture
def taken_in(store, tmp_path, caplog):
    """An import and a telephone call that both say who told."""
    caplog.set_level(logging.DEBUG)
    path = tmp_path / "in.csv"
    path.write_text("\n".join([HEADERS, *(ROW.format(id=number) for number in (1, 2, 3))]), encoding="utf-8")
    imports = Imports(store)
    imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP))
    a_report(store, "Lampan är trasig", caller=CallerDetails("Stina Kanarie", phone="070-174 06 05"))
    return store


def test_only_one_table_knows_who_told(taken_in):
    connection = sqlite3.connect(taken_in.path)
    tables = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    knowing = {
        table
        for table in tables
        if told_of_a_person(repr(connection.execute(f"SELECT * FROM {table}").fetchall()))
    }
    kept = connection.execute("SELECT count(*) FROM informant").fetchone()[0]
    connection.close()

    assert kept == 4
    assert knowing == {"informant"}


def test_no_list_page_search_history_or_log_tells_who_told(taken_in, caplog):
    reports = Reports(taken_in)
    ids = reports.ids(ReportFilter())
    case = Cases(taken_in, reports).open(CaseDraft(title="Mörkt", report_ids=tuple(ids)))
    with taken_in.reading() as session:
        history = [lines(session, Kind.REPORT, report_id) for report_id in ids]
    said = [
        reports.rows(ids),
        [reports.page(report_id) for report_id in ids],
        Cases(taken_in, reports).page(case),
        Imports(taken_in).listing(),
        history,
        caplog.text,
    ]

    assert told_of_a_person(repr(said)) == []
    assert reports.ids(ReportFilter(text="Kanarie")) == []
    assert reports.ids(ReportFilter(text="0701740605")) == []


def test_each_reading_of_who_told_is_logged_without_saying_who(taken_in, caplog):
    reports = Reports(taken_in)
    called = reports.ids(ReportFilter(text="Lampan"))[0]
    caplog.clear()

    details = [reports.contact(called), reports.contact(called)]

    assert details == [CallerDetails("Stina Kanarie", phone="070-174 06 05")] * 2
    readings = [line for line in reports.history(called) if line.deed is Deed.CONTACT_READ]
    assert [line.person for line in readings] == [taken_in.person.name] * 2
    assert {line.at.date() for line in readings} == {taken_in.clock.today()}
    assert told_of_a_person(repr(readings) + caplog.text) == []
    assert history_words(readings[0], {}) == "Contact details read"
    assert taken_in.undo.last is not Deed.CONTACT_READ


def test_where_nobody_told_there_is_nothing_to_read_or_log(store):
    reports = Reports(store)
    report_id = a_report(store)

    with pytest.raises(Refusal) as refused:
        reports.contact(report_id)

    assert refused.value.kind is RefusalKind.GONE
    assert [line.deed for line in reports.history(report_id)] == [Deed.REPORT_ADD]


@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("ending", ["csv", "xlsx", "geojson"])
def test_no_export_tells_who_told(taken_in, tmp_path, subject, ending):
    target = tmp_path / f"out.{ending}"

    export(taken_in, subject, target)

    assert told_of_a_person(_words_in(target)) == []


def _words_in(path: Path) -> str:
    if path.suffix != ".xlsx":
        return path.read_text(encoding="utf-8")
    with ZipFile(path) as book:
        return "\n".join(book.read(name).decode("utf-8", "replace") for name in book.namelist())
