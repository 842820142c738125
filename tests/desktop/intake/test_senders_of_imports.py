"""Who sent a row decides what it is known as, and which points are no places."""

import pytest
from sqlalchemy import select

from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from models.reports.tables import Report
from models.reports.values import Precision, ReportSource

HEADER = "Löpnr;Inkom;Beskrivning;Område;Lat;Long\n"
LAMP = "7;2026-05-17 14:48;Lampan är trasig;Centrum;59,33027;14,52535\n"
ANOTHER = "7;2026-06-01 10:00;Klotter på väggen;Åby;59,34;14,53\n"


@pytest.fixture
def bring(any_store, tmp_path):
    imports = Imports(any_store)

    def bring(text, sender="", source=ReportSource.HOUSING_COMPANY):
        path = tmp_path / "fil.csv"
        path.write_text(HEADER + text, encoding="utf-8")
        return imports.carry_out(imports.preview(path, source, sender=sender))

    return bring


def test_two_senders_may_use_the_same_numbers(bring, any_store):
    bring(LAMP, "Karlskogahem")

    assert bring(ANOTHER, "Degerforsbyggen").counts.new == 1
    with any_store.reading() as session:
        found = session.execute(select(Report.sender, Report.external_id, Report.import_line)).all()
    assert sorted(found) == [("Degerforsbyggen", "7", 2), ("Karlskogahem", "7", 2)]


def test_naming_the_sender_later_doubles_nothing(bring):
    bring(LAMP)

    counts = bring(LAMP + ANOTHER.replace("7;", "8;", 1), "Karlskogahem").counts

    assert (counts.same, counts.new) == (1, 1)


def test_without_a_sender_all_of_the_source_is_known(bring):
    bring(LAMP, "Karlskogahem")
    bring(ANOTHER, "Degerforsbyggen")

    assert bring(LAMP).counts.same == 1
    assert bring(ANOTHER).counts.same == 1
    assert bring(LAMP.replace("trasig", "lagad")).counts.changed == 1


def test_a_sender_spelled_otherwise_is_the_same_sender(bring, any_store):
    bring(LAMP, "Karlskogahem")

    assert bring(LAMP, "  KARLSKOGAHEM ").counts.same == 1
    assert {row.sender for row in Imports(any_store).listing()} == {"Karlskogahem"}


def test_the_senders_own_report_is_compared_before_an_unnamed_one(bring, any_store, tmp_path):
    bring(LAMP, "Karlskogahem")
    path = tmp_path / "fil.csv"
    path.write_text(HEADER + LAMP.replace("trasig", "släckt"), encoding="utf-8")

    preview = Imports(any_store).preview(path, ReportSource.HOUSING_COMPANY, sender="Karlskogahem")

    assert preview.rows.row(RowKind.CHANGED, 0).changed.changes[0].old == "Lampan är trasig"


def at_the_town_hall(numbers):
    return "".join(
        f"{number};2026-05-{number % 28 + 1:02};Mörkt vid nummer {number};Område {number};59,3262;14,5238\n"
        for number in numbers
    )


def test_a_fallback_point_is_known_in_the_next_file_however_few_rows_it_has(bring, any_store):
    first = bring(at_the_town_hall(range(1, 21)), "Karlskogahem")
    assert first.counts.fallback == 20

    assert bring(at_the_town_hall([31]), "Karlskogahem").counts.fallback == 1
    with any_store.reading() as session:
        told = session.scalars(select(Report).where(Report.external_id == "31")).one()
    assert (told.latitude, told.precision, told.is_fallback) == (None, Precision.AREA, True)


def test_the_fallback_points_of_another_sender_or_an_undone_import_are_not_known(bring, any_store):
    first = bring(at_the_town_hall(range(1, 21)), "Karlskogahem")

    assert bring(at_the_town_hall([31]), "Degerforsbyggen").counts.fallback == 0
    Imports(any_store).undo(first.import_id)
    assert bring(at_the_town_hall([32]), "Karlskogahem").counts.fallback == 0
