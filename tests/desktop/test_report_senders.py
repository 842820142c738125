"""Who sent a report: kept, narrowed by, mended, exported; and who called is kept apart."""

import csv
from dataclasses import replace
from zipfile import ZipFile

import pytest
from sqlalchemy import select

from desktop.reports import Reports
from models.areas.tables import Area
from models.deeds import Deed
from models.reports.tables import Informant, Report, ReportImport
from models.reports.values import (
    CallerDetails,
    Feedback,
    Precision,
    ReportEdit,
    ReportFilter,
    ReportPage,
    ReportSource,
)
from tests.factories import a_report

CALLER = CallerDetails("Stina Kanariefågel", "stina.kanarie@example.org", "070-174 06 05")


@pytest.fixture
def reports(any_store) -> Reports:
    return Reports(any_store)


def renamed(page: ReportPage, sender: str) -> ReportEdit:
    kept = ("id", "version", "category_id", "area_id", "facet", "feedback", "feedback_at", "feedback_how")
    return replace(ReportEdit(**{name: getattr(page, name) for name in kept}), sender=sender)


def test_a_list_is_narrowed_to_a_sender_and_says_who_it_is(any_store, reports):
    a_report(any_store, sender="Karlskogahem")
    a_report(any_store, sender="Hyresbostäder")

    found = reports.rows(reports.ids(ReportFilter(senders=frozenset({"Karlskogahem"}))))

    assert [row.sender for row in found] == ["Karlskogahem"]


def test_who_sent_what_was_typed_in_can_be_mended(any_store, reports):
    report = a_report(any_store)

    reports.edit(renamed(reports.page(report), " Karlskogahem "))

    assert reports.page(report).sender == "Karlskogahem"


def test_who_sent_a_file_stands_as_it_came(any_store, reports):
    report = a_report(any_store, sender="Karlskogahem")
    with any_store.writing(Deed.IMPORT) as session:
        taken = ReportImport(
            source=ReportSource.SAFETY_MAP,
            file_name="",
            file_hash="",
            imported_at=any_store.clock.now(),
            person="",
            counts={},
            rejections=[],
        )
        session.add(taken)
        session.flush()
        session.get_one(Report, report).import_id = taken.id

    reports.edit(renamed(reports.page(report), "Någon annan"))

    assert reports.page(report).sender == "Karlskogahem"


def test_the_sender_is_the_last_column_of_an_export(any_store, reports, tmp_path):
    a_report(any_store, sender="Karlskogahem")
    target = tmp_path / "out.csv"

    reports.export(ReportFilter(), target)

    with target.open(encoding="utf-8-sig", newline="") as file:
        headers, row = csv.reader(file, delimiter=";")
    assert (headers[-1], row[-1]) == ("sender", "Karlskogahem")


def test_who_called_is_kept_apart_and_waits_for_an_answer(any_store, reports):
    report = a_report(any_store, "Mörkt i tunneln", caller=CALLER)

    page = reports.page(report)
    assert (page.has_informant, page.feedback) == (True, Feedback.WAITING)
    assert "anarie" not in repr((page, reports.rows([report]), reports.history(report)))
    assert reports.ids(ReportFilter(text="kanariefågel")) == []
    with any_store.reading() as session:
        kept = session.scalars(select(Informant)).one()
    assert (kept.name, kept.email, kept.phone) == (CALLER.name, CALLER.email, CALLER.phone)


@pytest.mark.parametrize("ending", ["csv", "xlsx", "geojson"])
def test_who_called_is_in_no_export(any_store, reports, tmp_path, ending):
    a_report(any_store, "gatlampan", caller=CALLER)
    target = tmp_path / f"out.{ending}"

    reports.export(ReportFilter(), target)

    if ending == "xlsx":
        with ZipFile(target) as book:
            raw = b"".join(book.read(name) for name in book.namelist())
    else:
        raw = target.read_bytes()
    assert b"gatlampan" in raw
    assert not any(word in raw for word in (b"anarie", b"070-174"))


@pytest.mark.parametrize("place", ["centrum", "Torget, Centrum", "Centrum , vid kiosken"])
def test_an_area_that_the_place_names_is_the_report_s(any_store, reports, place):
    with any_store.writing(Deed.AREA_EDIT) as session:
        session.add(Area(name="Centrum", sort_key="centrum"))

    page = reports.page(a_report(any_store, place=place))

    assert (page.area, page.precision) == ("Centrum", Precision.AREA)
