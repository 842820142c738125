"""The row below the table, and files as people send them: right, or refused, and never quietly wrong."""

import io

import pytest
from openpyxl import Workbook

from desktop.intake.fields import Field
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import Notice
from models.refusals import RefusalKind

HEADER = "Id;Datum;Beskrivning;Område\n"
ROWS = "1;2026-05-17;Mörkt i tunneln;Åby\n2;2026-05-18;Skräp vid ån;Östra\n"
TEXTS = ["Mörkt i tunneln", "Skräp vid ån"]
SWEREF_SPOT = (59.350139, 14.562546)


def texts(reports):
    return [report.text for report in reports]


@pytest.mark.parametrize(
    "content",
    [
        "Id;Datum;Beskrivning;Område;;;\n" + ROWS.replace("\n", ";;;\n") + ";;;;;;\n;;;;;;\n",
        "Id; Datum; Beskrivning; Område; \n" + ROWS.replace(";", "; ").replace("\n", "; \n"),
        "\ufeffsep=;\r\n" + HEADER + ROWS.replace("\n", "\r\n"),
        (HEADER + ROWS).replace("\n", "\r"),
        HEADER.replace("\n", "\r\n") + ROWS.replace("\n", "\r", 1),
        "".join(f'"{line}"\r\n' for line in (HEADER + ROWS).splitlines()),
        HEADER.upper() + ROWS,
        HEADER.replace(";", " *;").replace("\n", ":\n") + ROWS,
        'Id;"Datum\n(åååå-mm-dd)";"Beskrivning\nav läget";Område\n' + ROWS,
        "Rapport 2026;;;\n;;;\nBostadsbolaget;;;\nUttag: 2026-05-20;;;\nPeriod;v. 20;;\n;;;\n"
        + HEADER
        + ROWS,
        "Rapport 2026\n\nBostadsbolaget\nPeriod;v. 20\n\n" + HEADER + ROWS + "Summa;2\n",
        HEADER
        + ROWS.splitlines(keepends=True)[0]
        + "Summa Åby;;1;\n"
        + ROWS.splitlines()[1]
        + "\nTotalt;;2;\n",
        HEADER + ROWS.splitlines(keepends=True)[0] + HEADER + ROWS.splitlines()[1],
        HEADER + ROWS.replace("Mörkt i", "\u00a0Mörkt i").replace("2;2026", "\u00a02;2026"),
        "'".join(["", HEADER + ROWS]).removeprefix("'"),
    ],
)
def test_files_as_people_save_them_bring_their_two_rows(inbox, content):
    preview = inbox.preview(content)

    assert (preview.counts.rows, preview.counts.rejected) == (2, 0)
    reports = inbox.bring_in(content)
    assert texts(reports) == TEXTS
    assert [report.at[:10] for report in reports] == ["2026-05-16", "2026-05-17"]


def test_the_row_below_a_number_that_excel_has_rounded_is_no_id(inbox):
    content = HEADER + ROWS.replace("1;2026", "1,23E+15;2026", 1)

    assert Notice.DAMAGED_IDS in inbox.preview(content).notices
    assert [report.external_id for report in inbox.bring_in(content)] == [None, "2"]


@pytest.mark.parametrize("error", ["#SAKNAS!", "#N/A", "#NAMN?", "#REF!", "#DIVISION/0!", "########"])
def test_the_row_below_excels_errors_are_neither_ids_nor_texts(inbox, error):
    content = HEADER + ROWS.replace("1;2026", f"{error};2026", 1) + f"3;2026-05-19;{error};\n"
    preview = inbox.preview(content)

    assert Notice.DAMAGED_IDS in preview.notices
    assert [(one.line, one.kind) for one in preview.rejections] == [(4, RejectionKind.NO_CONTENT)]


@pytest.mark.parametrize(
    ("phone", "is_damaged"), [("701740605", True), ("7,02E+08", True), ("0701740605", False)]
)
def test_the_row_below_a_phone_number_that_excel_has_cut_is_told_of(inbox, phone, is_damaged):
    content = f"Datum;Beskrivning;Telefon\n2026-05-17;Mörkt i tunneln;{phone}\n"

    assert (Notice.DAMAGED_PHONES in inbox.preview(content).notices) == is_damaged


def test_the_row_below_yes_and_no_in_every_spelling_are_no_field_of_ours(inbox):
    said = ["ja", "nej", "x", "1", "0", "SANT", "FALSKT", ""]
    rows = "".join(f"{number};2026-05-17;Mörkt i tunneln;{cell};{cell}\n" for number, cell in enumerate(said))
    columns = inbox.preview("Id;Datum;Beskrivning;Otrygg;Vill bli kontaktad\n" + rows).columns

    assert set(columns) == {Field.EXTERNAL_ID, Field.RECEIVED_AT, Field.TEXT}


@pytest.mark.parametrize(
    "names", ["SWEREF99TM N;SWEREF99TM E", "N-koord;E-koord", "K1;K2", "Nord (SWEREF 99 TM);Öst"]
)
def test_coordinates_show_themselves_under_any_name(inbox, names):
    report = inbox.bring_in(f"Datum;Beskrivning;{names}\n2026-05-17;Mörkt i tunneln;6 579 123;475 123\n")[0]

    assert report.position == SWEREF_SPOT


def test_ages_and_marks_are_no_coordinates(inbox):
    content = (
        "Datum;Beskrivning;Ålder;Betyg\n2026-05-17;Mörkt i tunneln;59;14\n2026-05-17;Skräp vid ån;61,5;15\n"
    )

    assert {report.position for report in inbox.bring_in(content)} == {None}


def test_both_styles_of_decimals_in_one_file_are_read(inbox):
    content = "Datum;Beskrivning;Lat;Long\n2026-05-17;Mörkt i;59,33;14.52\n2026-05-17;Skräp vid;59.34;14,53\n"

    assert [report.position for report in inbox.bring_in(content)] == [(59.33, 14.52), (59.34, 14.53)]


def test_a_place_column_of_coordinates_is_no_address(inbox):
    content = 'Datum;Beskrivning;Plats\n2026-05-17;Mörkt i;"59.33, 14.52"\n2026-05-17;Skräp;"59.34, 14.53"\n'

    assert [(report.place, report.position) for report in inbox.bring_in(content)] == [
        ("", (59.33, 14.52)),
        ("", (59.34, 14.53)),
    ]


def test_commas_in_an_address_stay_there(inbox):
    content = (
        'Id,Datum,Beskrivning,Adress\n1,2026-05-17,Mörkt i tunneln,"Storgatan 1, lgh 3"\n'
        "2,2026-05-18,Skräp,Torget 2, Åby\n"
    )

    assert [report.place for report in inbox.bring_in(content)] == ["Storgatan 1, lgh 3"]
    assert inbox.preview(content).counts.rejected == 1


def test_the_time_of_day_in_a_column_of_its_own_may_have_a_dot(inbox):
    content = (
        "Datum;Tid;Beskrivning\n2026-05-17;14.30;Mörkt i\n2026-05-17;9:05;Skräp\n2026-05-17;kväll;Ljust\n"
    )
    preview = inbox.preview(content)

    assert [report.at[5:16] for report in inbox.bring_in(content)] == [
        "05-17T12:30",
        "05-17T07:05",
        "05-16T22:00",
    ]
    assert preview.notices == {Notice.CLOCK_UNREADABLE}


def test_a_databases_word_for_nothing_is_nothing(inbox):
    content = (
        "Id;Datum;Beskrivning;Lat;Long\n1;2026-05-17;Mörkt i;NULL;NULL\n2;NULL;Skräp vid ån;59,1;14,1\n"
        "NULL;2026-05-17;NULL;;\n"
    )
    preview = inbox.preview(content)

    assert preview.notices == {Notice.NO_DATES}
    assert [(one.line, one.kind) for one in preview.rejections] == [(4, RejectionKind.NO_CONTENT)]


def test_a_second_table_below_the_first_is_turned_away_row_by_row(inbox):
    content = HEADER + ROWS + "3;2026-05-19;Ljust;Åby\n\nKategori;Antal;;\nBelysning;4;;\n"
    preview = inbox.preview(content)

    assert preview.counts.new == 3
    assert [(one.line, one.kind) for one in preview.rejections] == [
        (6, RejectionKind.NOT_A_DATE),
        (7, RejectionKind.NOT_A_DATE),
    ]


@pytest.mark.parametrize(
    "content",
    [
        "Hej Anna!\n\nDet är mörkt vid skolan, kan ni laga?\n\nHälsningar, Per\n",
        "Datum       Plats       Beskrivning\n2026-05-17  Skolan      Mörkt i tunneln\n",
        "Datum: 2026-05-17\nPlats: Skolan\nBeskrivning: Mörkt\n\nDatum: 2026-05-18\nPlats: Torget\n",
        "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n",
        "Namn;Telefon\nAnna;0701740605\n",
    ],
)
def test_what_is_no_table_of_reports_is_asked_about(inbox, content):
    assert inbox.kind_of_refusal(content) is RefusalKind.COLUMNS_UNSURE


@pytest.mark.parametrize(
    "content", [ROWS, "Id;1;2\nDatum;2026-05-17;2026-05-18\nBeskrivning;Mörkt i;Skräp vid\n"]
)
def test_a_table_without_a_row_of_names_is_refused(inbox, content):
    assert inbox.kind_of_refusal(content) is RefusalKind.HEADER_MISSING


def test_a_workbook_with_dates_and_texts_in_one_column_loses_no_row_in_silence(inbox):
    book = Workbook()
    for row in (
        ("Datum", "Beskrivning"),
        ("2026-05-17", "Mörkt i"),
        ("2026-05-18", "Skräp"),
        ("19/5 2026", "Ljust"),
    ):
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    preview = inbox.preview(content.getvalue())

    assert (preview.counts.new, [one.value for one in preview.rejections]) == (2, ["19/5 2026"])
