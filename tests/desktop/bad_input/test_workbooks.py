"""Cases 39 to 44: workbooks, and what only calls itself one."""

import io
import re
import zipfile
from datetime import datetime

import pytest
from openpyxl import Workbook

from desktop.intake.table import Notice
from models.refusals import RefusalKind


def at(*parts):
    return datetime(*parts)  # noqa: DTZ001 - a workbook's times have no zone


HEADER = ("Datum", "Beskrivning", "Område")
ROWS = (
    (at(2026, 5, 17, 14, 30), "Mörkt i tunneln", "Åby"),
    (at(2026, 5, 18, 9, 0), "Skräp vid ån", "Östra"),
)
SHEET = "xl/worksheets/sheet1.xml"


def workbook(*rows, arrange=None):
    book = Workbook()
    for row in rows or (HEADER, *ROWS):
        book.active.append(row)
    if arrange:
        arrange(book)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def with_member(content, name, change):
    """The same workbook with one of its parts changed, or added."""
    changed = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for member in old.namelist():
            if member != name:
                new.writestr(member, old.read(member))
        new.writestr(name, change(old.read(name) if name in old.namelist() else b""))
    return changed.getvalue()


def texts(reports):
    return [report.text for report in reports]


def test_case_39_what_would_unpack_to_a_gigabyte_is_not_unpacked(inbox):
    bomb = with_member(workbook(), "xl/bomb.xml", lambda _: b" " * 250_000_000)

    assert len(bomb) < 1_000_000
    assert inbox.kind_of_refusal(bomb) is RefusalKind.FILE_UNPACKS_TOO_LARGE


@pytest.mark.parametrize(
    "prologue",
    [
        b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>',
        b"<!DOCTYPE a>",
    ],
)
def test_case_40_entities_in_a_workbook_are_refused(inbox, prologue):
    hostile = with_member(
        workbook(), SHEET, lambda sheet: re.sub(rb"<worksheet", prologue + b"<worksheet", sheet, count=1)
    )

    assert inbox.kind_of_refusal(hostile) in {RefusalKind.FILE_HOSTILE, RefusalKind.FILE_DAMAGED}


@pytest.mark.parametrize("member", [SHEET, "xl/workbook.xml", "xl/styles.xml"])
def test_case_41_no_other_file_is_read_through_a_workbook(inbox, member):
    entity = b'<!DOCTYPE a [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    hostile = with_member(workbook(), member, lambda part: entity + part.split(b"?>", 1)[-1])

    assert inbox.kind_of_refusal(hostile) in {RefusalKind.FILE_HOSTILE, RefusalKind.FILE_DAMAGED}


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000, RefusalKind.FILE_IS_OLD_OR_LOCKED_EXCEL),
        (b"<html><table><tr><td>Datum</td></tr></table></html>", RefusalKind.FILE_IS_WEB_PAGE),
        (b"\xef\xbb\xbf<!DOCTYPE html>\n<html></html>", RefusalKind.FILE_IS_WEB_PAGE),
        (b"%PDF-1.7\n", RefusalKind.FILE_FORMAT_UNKNOWN),
        (b"{\\rtf1\\ansi Hej}", RefusalKind.FILE_FORMAT_UNKNOWN),
        (b"PK\x03\x04 and no more", RefusalKind.FILE_DAMAGED),
    ],
)
def test_case_42_files_are_known_by_what_they_hold(inbox, content, kind):
    assert inbox.kind_of_refusal(content) is kind


def test_case_42_a_workbook_under_another_name_is_read(inbox):
    assert inbox.preview(workbook(), name="rapporter.csv").counts.new == 2


def test_case_42_macros_are_never_run(inbox):
    macro = with_member(workbook(), "xl/vbaProject.bin", lambda _: b"\xd0\xcf\x11\xe0" + b"Shell" * 100)

    assert texts(inbox.bring_in(macro)) == ["Mörkt i tunneln", "Skräp vid ån"]


def test_case_43_another_sheet_can_be_chosen(inbox):
    def more(book):
        may = book.create_sheet("Maj")
        for row in (("Datum", "Synpunkt", "Område"), (at(2026, 5, 19), "Klotter på muren", "Norr")):
            may.append(row)

    content = workbook(arrange=more)
    preview = inbox.preview(content)

    assert preview.found.sheets == ("Sheet", "Maj")
    assert Notice.MORE_SHEETS in preview.notices
    assert texts(inbox.bring_in(content, sheet="Maj")) == ["Klotter på muren"]


def test_case_43_hidden_rows_and_sheets_are_told_of(inbox):
    def hide(book):
        book.active.row_dimensions[3].hidden = True
        book.create_sheet("Gömt").sheet_state = "hidden"
        book["Gömt"].append(("x",))

    notices = inbox.preview(workbook(arrange=hide)).notices

    assert {Notice.HIDDEN_ROWS, Notice.HIDDEN_SHEETS} <= notices


def test_case_43_a_formula_that_nobody_has_computed_is_told_of(inbox):
    content = workbook(HEADER, *ROWS, (at(2026, 5, 19), '=CONCATENATE("a";"b")', "Norr"))

    assert Notice.FORMULA_WITHOUT_VALUE in inbox.preview(content).notices


def test_case_43_merged_titles_over_the_header_are_no_rows(inbox):
    def merge(book):
        book.active.merge_cells("A1:C1")
        book.active.merge_cells("A2:C2")

    content = workbook(("Rapporter maj 2026",), ("Bostadsbolaget",), (), HEADER, *ROWS, arrange=merge)

    assert texts(inbox.bring_in(content)) == ["Mörkt i tunneln", "Skräp vid ån"]


def test_case_43_what_is_merged_over_rows_is_said_of_each_and_told(inbox):
    content = workbook(arrange=lambda book: book.active.merge_cells("C2:C3"))

    assert Notice.MERGED_ROWS in inbox.preview(content).notices
    assert [report.area for report in inbox.bring_in(content)] == ["Åby", "Åby"]


def test_case_43_an_empty_row_under_a_merged_cell_is_no_row(inbox):
    content = workbook(HEADER, *ROWS, (), arrange=lambda book: book.active.merge_cells("C2:C9"))

    assert len(inbox.bring_in(content)) == 2


def test_case_44_links_to_other_files_are_never_followed(inbox):
    link = b'<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'
    linked = with_member(workbook(), "xl/externalLinks/externalLink1.xml", lambda _: link)

    assert Notice.LINKS_NOT_FOLLOWED in inbox.preview(linked).notices
    assert texts(inbox.bring_in(linked)) == ["Mörkt i tunneln", "Skräp vid ån"]


def test_numbers_and_times_of_a_workbook_are_those_that_were_typed(inbox):
    content = workbook(("Nr", *HEADER), (123.0, *ROWS[0]), (1_000_000_000_000_001, *ROWS[1]))
    reports = inbox.bring_in(content)

    assert [report.external_id for report in reports] == ["123", "1000000000000001"]
    assert reports[0].at == "2026-05-17T12:30:00+00:00"
