"""Files of other senders than the shared ones: columns, dates and places are found without a word."""

import csv
import io
import json
from datetime import UTC, datetime, time, timedelta

import pytest
from openpyxl import Workbook

from desktop.intake.fields import Field
from desktop.intake.meaning.understanding import understand
from desktop.intake.options import Options
from desktop.intake.readers.reading import read
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind
from models.reports.values import Precision

NOW = datetime(2026, 11, 18, tzinfo=UTC)
TEXTS = ("Det är mörkt vid skolan", "Fullt med skräp vid ån", "Bilar kör för fort förbi här")
STREET = {"type": "LineString", "coordinates": [[14.5, 59.3], [14.6, 59.4]]}


def understood(headers, rows, options=Options()):  # noqa: B008 - frozen
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";")
    writer.writerow(headers)
    writer.writerows(rows)
    return understand(read(text.getvalue().encode(), options), options, NOW)


@pytest.mark.parametrize(
    ("headers", "text_at"),
    [
        (("Ärendenr", "Datum", "Beskriv platsen", "Stadsdel"), 2),
        (("ID", "Created", "Description", "District"), 2),
        (("Nr", "Svarsdatum", "Vad gör dig otrygg?", "Vilket område bor du i?"), 2),
    ],
)
def test_columns_are_matched_by_names_and_content(headers, text_at):
    found = understood(headers, [(n, f"2026-05-{n + 10}", TEXTS[n % 3], "Norr") for n in range(9)])

    assert found.columns == {Field.EXTERNAL_ID: 0, Field.RECEIVED_AT: 1, Field.TEXT: text_at, Field.AREA: 3}
    assert {row.precision for row in found.rows} == {Precision.AREA}


def test_an_empty_column_gives_way_to_a_filled_one():
    found = understood(
        ("Datum", "Kategori", "Avsändarens kategori", "Text"), [("2026-05-17", "", "Belysning", TEXTS[0])]
    )

    assert found.columns[Field.CATEGORY] == 2


def test_an_empty_comment_column_is_not_the_text():
    found = understood(
        ("Datum", "Vad gör dig otrygg?", "Övriga kommentarer"),
        [(f"2026-05-{n + 10}", TEXTS[n % 3], "") for n in range(9)],
    )

    assert found.columns[Field.TEXT] == 1


@pytest.mark.parametrize(
    "headers",
    [
        ("Nr", "Ärende", "Kommentar"),
        ("Nr", "Felbeskrivning", "Anteckning"),
        ("Nr", "Händelse", "Notering"),
        ("Nr", "Synpunkt", "Kommentarer"),
        ("Nr", "Problem", "Kommentar"),
    ],
)
def test_what_was_done_about_it_is_not_the_text(headers):
    done = "Beställt av entreprenören, klart i nästa vecka"

    found = understood(headers, [(n, f"{TEXTS[n % 3]} nr {n}", done) for n in range(9)])

    assert found.columns[Field.TEXT] == 1
    assert found.rows[0].text == f"{TEXTS[0]} nr 0"


@pytest.mark.parametrize("headers", [("Nr", "Ärende", "Kommentar"), ("Nr", "Rubrik", "Kommentar")])
def test_a_comment_beside_a_kind_is_the_text(headers):
    found = understood(headers, [(n, ("Klotter", "Belysning")[n % 2], f"{TEXTS[n % 3]}!") for n in range(9)])

    assert (found.columns[Field.CATEGORY], found.columns[Field.TEXT]) == (1, 2)


def test_a_zone_in_the_header_does_not_move_figures_of_another_system():
    rows = [(f"{TEXTS[n % 3]} nr {n}", 6576924 + n, 472992 + n) for n in range(5)]

    found = understood(("Text", "N SWEREF 99 15 00", "E SWEREF 99 15 00"), rows)

    assert found.crs == "EPSG:3006"
    assert found.rows[0].placed.latitude == pytest.approx(59.327, abs=0.01)


def test_contacts_are_kept_apart():
    found = understood(
        ("Datum", "Synpunkt", "Telefon", "Namn", "Vad är din adress på nätet?"),
        [("2026-05-17", "Mörkt vid skolan på kvällen", "070-174 06 05", "Anna Exempel", "anna@example.org")],
    )

    (row,) = found.rows
    assert row.contact == ("Anna Exempel", "anna@example.org", "070-174 06 05")
    assert "anna" not in row.text.casefold() + row.place + row.area


def test_a_column_of_personal_numbers_that_is_left_out_is_no_column_of_ours():
    options = Options(drop_personal_numbers=True)
    rows = [("19121212-1212", "2026-05-17", TEXTS[0], "121212-1212")] * 2

    found = understood(("Id", "Datum", "Text", "Namn"), rows, options)

    assert [(row.external_id, row.contact) for row in found.rows] == [("", None)] * 2


def test_day_and_time_in_columns_of_their_own_belong_together():
    workbook = Workbook()
    workbook.active.append(("Datum", "Klockan", "Plats", "Beskrivning"))
    for number in range(5):
        day = datetime(2026, 5, 10) + timedelta(number)  # noqa: DTZ001 - Excel has no zones
        workbook.active.append((day.date(), time(17, number), "Torget", TEXTS[0]))
    content = io.BytesIO()
    workbook.save(content)

    found = understand(read(content.getvalue()), Options(), NOW)

    assert found.rows[1].received_at == datetime(2026, 5, 11, 15, 1, tzinfo=UTC)


def test_numbers_that_begin_again_are_no_ids():
    rows = [(n % 10 + 1, f"2026-05-{n // 10 + 10}", f"{TEXTS[n % 3]} nr {n}") for n in range(30)]

    found = understood(("Nr", "Datum", "Iakttagelse"), rows)

    assert Field.EXTERNAL_ID not in found.columns
    assert len(found.rows) == 30


def test_rows_that_stand_twice_and_a_few_slips_leave_the_ids_ids():
    rows = [(n, "2026-05-10", f"{TEXTS[n % 3]} nr {n}") for n in range(30)]

    found = understood(("Nr", "Datum", "Iakttagelse"), [*rows, *rows, (3, "2026-05-11", TEXTS[0])])

    assert found.columns[Field.EXTERNAL_ID] == 0


def test_an_id_that_is_said_is_one():
    rows = [(n % 10 + 1, "2026-05-10", f"{TEXTS[n % 3]} nr {n}") for n in range(30)]

    found = understood(("Nr", "Datum", "Text"), rows, Options(columns={"external_id": "Nr"}))

    assert found.columns[Field.EXTERNAL_ID] == 0


def test_rows_without_a_date_are_kept_and_told():
    found = understood(("Kommentar", "Område"), [(text, "Norr") for text in TEXTS])

    assert len(found.rows) == 3
    assert Notice.NO_DATES in found.notices


def test_ids_that_excel_has_damaged_are_not_used():
    found = understood(("Id", "Datum", "Text"), [("1,23E+15", "2026-05-17", text) for text in TEXTS])

    assert [row.external_id for row in found.rows] == ["", "", ""]
    assert Notice.DAMAGED_IDS in found.notices


def test_a_zero_point_in_metres_is_a_fall_back():
    rows = [(n, "2026-05-17", TEXTS[0], "Norr", "6576924,7", f"47299{n},3") for n in range(4)]

    found = understood(
        ("Id", "Datum", "Text", "Område", "N", "E"), [*rows, (9, "2026-05-17", TEXTS[1], "Norr", 0, 0)]
    )

    assert [row.is_fallback for row in found.rows] == [False] * 4 + [True]
    assert found.rows[-1].precision is Precision.AREA


def test_a_county_beside_a_coordinate_makes_it_a_fall_back():
    found = understood(
        ("Id", "Datum", "Text", "Plats", "Lat", "Long"),
        [(1, "2026-05-17", TEXTS[0], "Skåne län", 55.99, 13.59)],
    )

    (row,) = found.rows
    assert (row.is_fallback, row.placed, row.precision) == (True, None, Precision.UNKNOWN)


def test_a_line_is_a_street_and_a_municipality_no_more_than_that():
    feature = {"type": "Feature", "properties": {"text": TEXTS[0]}, "geometry": STREET}
    street = understand(
        read(json.dumps({"type": "FeatureCollection", "features": [feature]}).encode()), Options(), NOW
    )
    town = understood(("Datum", "Text", "Kommun"), [("2026-05-17", TEXTS[0], "Gävle")])

    assert (street.rows[0].precision, street.rows[0].placed.latitude) == (Precision.STREET, 59.35)
    assert (town.rows[0].precision, town.rows[0].place) == (Precision.MUNICIPALITY, "Gävle")


def test_a_police_event_named_by_its_municipality_lies_in_no_point():
    event = {
        "id": 1, "datetime": "2026-01-01 8:00:00 +01:00", "name": "31 december 23.10, Brand, Gävle",
        "summary": "Brand i container.", "type": "Brand", "location": {"name": "Gävle", "gps": "60.67,17.14"},
    }  # fmt: skip

    (row,) = understand(read(json.dumps([event]).encode()), Options(), NOW).rows

    assert (row.precision, row.is_fallback, row.placed) == (Precision.MUNICIPALITY, True, None)
    assert row.happened_at == datetime(2025, 12, 31, 22, 10, tzinfo=UTC)


def test_names_of_attached_files_are_kept_beside_the_row():
    plain = understood(("Id", "Datum", "Text"), [(1, "2026-05-17", TEXTS[0])])
    with_files = understood(
        ("Id", "Datum", "Text", "Bilagor"),
        [(1, "2026-05-17", TEXTS[0], ""), (2, "2026-05-17", TEXTS[1], "lampa.jpg, karta.pdf")],
    )

    assert [row.attachments for row in with_files.rows] == ["", "lampa.jpg, karta.pdf"]
    assert with_files.rows[0].content_hash == plain.rows[0].content_hash


def test_an_area_with_a_coordinate_is_content_enough_and_an_area_alone_is_none():
    headers = ("Nr", "Inkom", "Beskrivning", "Område", "Lat", "Long")
    told = [
        ("1", "2026-05-17", TEXTS[0], "Centrum", "59.33027", "14.52535"),
        ("2", "2026-05-18", "", "Åby", "59.34012", "14.53012"),
        ("3", "2026-05-19", "", "Åby", "", ""),
    ]

    found = understood(headers, told)

    assert [(row.external_id, row.text) for row in found.rows] == [("1", TEXTS[0]), ("2", "Åby")]
    assert [rejection.line for rejection in found.rejections] == [4]


@pytest.mark.parametrize(
    ("headers", "figures", "system"),
    [
        (("SWEREF99_1800_N", "SWEREF99_1800_E"), ("6580822,1", "154123,4"), "EPSG:3011"),
        (("N (SWEREF 99 13 30)", "E (SWEREF 99 13 30)"), ("6180000,5", "120000,5"), "EPSG:3008"),
        (("Nord EPSG:3011", "Ost EPSG:3011"), ("6580822", "154123"), "EPSG:3011"),
        (("RT90 X", "RT90 Y"), ("6580000", "1628000"), "EPSG:3021"),
        (("Sweref 99 TM N", "Sweref 99 TM E"), ("6580822", "674032"), "EPSG:3006"),
        # What the name says is not what the figures are.
        (("SWEREF99_1800_N", "SWEREF99_1800_E"), ("6580822", "674032"), "EPSG:3006"),
    ],
)
def test_a_coordinate_system_is_taken_from_the_headers(headers, figures, system):
    found = understood(("Text", *headers), [(text, *figures) for text in TEXTS])

    assert found.crs == system
    assert all(row.precision is Precision.POINT and not row.placed.is_swapped for row in found.rows)


def test_a_zone_of_no_name_is_asked_about_and_figures_of_no_column_are_told():
    with pytest.raises(Refusal) as asked:
        understood(("Text", "N", "E"), [(text, "6580822", "154123") for text in TEXTS])
    told = understood(("Text", "Koordinat nord"), [(text, "6580822") for text in TEXTS])

    assert asked.value.kind in {RefusalKind.CRS_UNSURE, RefusalKind.CRS_PROPOSED}
    assert Notice.POSITIONS_UNREADABLE in told.notices


def test_dates_that_cannot_be_read_are_told_by_line_and_value():
    days = ("2026-06-01", "2 juni 2026", "3/6 2026", "4 juni 2026", "2026-06-05", "3/6 2026")
    with pytest.raises(Refusal) as mixed:
        understood(("Inkom", "Text"), [(day, TEXTS[0]) for day in days])
    with pytest.raises(Refusal) as unreadable:
        understood(("Inkom", "Text"), [("260601", TEXTS[0]), ("260602", TEXTS[1])])

    assert mixed.value.kind is RefusalKind.DATES_MIXED
    assert unreadable.value.kind is RefusalKind.DATES_UNREADABLE
    assert (mixed.value.facts["line"], mixed.value.facts["value"]) == (3, "2 juni 2026")
    assert (unreadable.value.facts["line"], unreadable.value.facts["value"]) == (2, "260601")
