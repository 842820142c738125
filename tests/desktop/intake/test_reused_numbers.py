"""A number that is known may be used for something else by another sender."""

import pytest

from desktop.intake.imports import Imports
from desktop.reports import Reports
from models.reports.values import ReportFilter, ReportSource

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område;Lat;Long\n"
LAMP = "7;2026-05-17 14:48;Belysning;Lampan är trasig;Centrum;59,33027;14,52535\n"
WALL = "7;2026-06-01 10:00;Klotter;Ord på väggen;Åby;59,34;14,53\n"
MENDED = "7;2026-05-17 14:48;Drift;Lampan är lagad;Åby;59,34;14,53\n"


@pytest.fixture
def imports(any_store):
    return Imports(any_store)


@pytest.fixture
def look(imports, tmp_path):
    def look(text, sender=""):
        path = tmp_path / "fil.csv"
        path.write_text(HEADER + text, encoding="utf-8")
        return imports.preview(path, ReportSource.SAFETY_MAP, sender=sender)

    return look


def test_without_a_sender_the_row_is_changed_and_the_number_is_told(imports, look):
    imports.carry_out(look(LAMP))

    preview = look(WALL)

    assert (preview.counts.changed, preview.counts.new, preview.reused_numbers) == (1, 0, 1)


def test_a_named_senders_row_that_shares_nothing_but_the_number_is_new(imports, look, any_store):
    imports.carry_out(look(LAMP))

    preview = look(WALL, "Kampanjen")
    imports.carry_out(preview)

    assert (preview.counts.changed, preview.counts.new, preview.reused_numbers) == (0, 1, 0)
    assert len(Reports(any_store).ids(ReportFilter())) == 2
    assert look(WALL, "Kampanjen").counts.same == 1
    assert look(WALL).counts.same == look(LAMP).counts.same == 1


def test_such_an_import_is_taken_back_alone(imports, look, any_store):
    imports.carry_out(look(LAMP))

    imports.undo(imports.carry_out(look(WALL, "Kampanjen")).import_id)

    assert len(Reports(any_store).ids(ReportFilter())) == 1
    assert look(WALL, "Kampanjen").counts.new == 1


@pytest.mark.parametrize(
    "row",
    [
        MENDED,
        WALL.replace("Ord på väggen", "LAMPAN  är trasig"),
        WALL.replace("59,34;14,53", "59,33027;14,52535"),
        WALL.replace("Klotter", "belysning"),
    ],
)
def test_a_named_senders_row_that_shares_anything_is_changed(imports, look, row):
    imports.carry_out(look(LAMP))

    assert look(row, "Kampanjen").counts.changed == 1


def test_a_number_of_the_senders_own_is_changed_however_much_differs(imports, look):
    imports.carry_out(look(LAMP, "Kampanjen"))

    preview = look(WALL, "Kampanjen")

    assert (preview.counts.changed, preview.counts.new, preview.reused_numbers) == (1, 0, 0)


def test_a_row_that_tells_too_little_to_compare_is_changed(imports, look):
    imports.carry_out(look(LAMP))

    assert look("7;;;Ord på väggen;;;\n", "Kampanjen").counts.changed == 1


def test_a_number_twice_in_the_file_is_new_once(imports, look):
    imports.carry_out(look(LAMP))

    result = imports.carry_out(look(WALL + WALL + LAMP, "Kampanjen"))

    assert (result.counts.new, result.counts.same, result.counts.rejected) == (1, 1, 1)
