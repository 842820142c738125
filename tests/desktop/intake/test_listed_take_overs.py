"""An import that only took over changes is an import too; taking it back leaves what was taken over."""

import pytest

from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.deeds import Deed
from models.reports.values import ReportFilter, ReportSource

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område\n"
LAMP = "7;2026-05-17 14:48;Belysning;Lampan är trasig;Centrum\n"
MENDED = "7;2026-05-17 14:48;Belysning;Lampan är lagad;Centrum\n"
WALL = "8;2026-06-01 10:00;Klotter;Ord på väggen;Åby\n"


@pytest.fixture
def imports(any_store):
    return Imports(any_store)


@pytest.fixture
def look(imports, tmp_path):
    def look(text):
        path = tmp_path / "fil.csv"
        path.write_text(HEADER + text, encoding="utf-8")
        return imports.preview(path, ReportSource.SAFETY_MAP)

    return look


@pytest.fixture
def take_over(imports):
    def take_over(preview):
        changed = preview.rows.row(RowKind.CHANGED, 0).changed
        return imports.take_over(preview, {changed.report_id: changed.usual})

    return take_over


def told(imports):
    return [(row.counts.new, row.taken_over) for row in imports.listing()]


def test_taking_over_alone_is_listed_as_an_import_of_its_own(imports, look, take_over):
    imports.carry_out(look(LAMP))

    take_over(look(MENDED + WALL))

    assert told(imports) == [(0, 1), (1, 0)]
    assert imports.listing()[0].counts.unplaced == 0


def test_taking_over_with_new_reports_is_one_import(imports, look, take_over):
    imports.carry_out(look(LAMP))
    preview = look(MENDED + WALL)
    imports.carry_out(preview)

    take_over(preview)

    assert told(imports) == [(1, 1), (1, 0)]


def test_undoing_the_take_over_takes_it_off_the_list(imports, look, take_over, any_store):
    imports.carry_out(look(LAMP))
    take_over(look(MENDED))

    assert any_store.undo.undo_last() is Deed.REPORT_TAKE_OVER

    assert told(imports) == [(1, 0)]


def test_taking_the_import_back_says_and_keeps_what_was_taken_over(imports, look, take_over, any_store):
    imports.carry_out(look(LAMP))
    preview = look(MENDED + WALL)
    result = imports.carry_out(preview)
    take_over(preview)

    assert imports.touched(result.import_id).taken_over == 1
    assert imports.undo(result.import_id) == 1

    (kept,) = Reports(any_store).ids(ReportFilter())
    assert Reports(any_store).page(kept).text == "Lampan är lagad"
