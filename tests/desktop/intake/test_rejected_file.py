"""Rejected rows are saved, corrected and imported again."""

import csv
import io
import json

import pytest
from openpyxl import Workbook

from desktop.intake.imports import Imports
from desktop.intake.rejections import RejectionKind
from desktop.intake.values import RowKind
from desktop.wording import rejection_words
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område\n"
GOOD = "".join(
    f"{number};2026-05-{number:02};Belysning;Lampa {number} är trasig;Åby\n" for number in range(1, 21)
)
TOO_FEW = "31;2026-05-17;Belysning;Mörkt\n"
TOO_MANY = "32;2026-05-17;Belysning;Mörkt; och kallt;Åby\n"
BAD_DATE = "33;2026-02-30;Belysning;Mörkt;Åby\n"
EMPTY = "34;2026-05-17;;;\n"
ALL_BAD = TOO_FEW + TOO_MANY + BAD_DATE + EMPTY


@pytest.fixture
def imports(store):
    return Imports(store)


@pytest.fixture
def look(imports, tmp_path):
    def look(content, name="fil.csv"):
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return imports.preview(path, ReportSource.SURVEY)

    return look


@pytest.fixture
def save(imports, tmp_path):
    def save(preview):
        path = tmp_path / "avvisade.csv"
        imports.save_rejected(preview, path, rejection_words)
        return path.read_text(encoding="utf-8-sig")

    return save


def in_excel(text):
    """The same cells as a workbook's bytes."""
    workbook = Workbook()
    for row in cells(text):
        workbook.active.append(row)
    kept = io.BytesIO()
    workbook.save(kept)
    return kept.getvalue()


def cells(text):
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_the_file_has_line_and_reason_first_and_the_cells_as_they_stand(look, save):
    saved = cells(save(look(HEADER + GOOD + ALL_BAD)))

    assert saved[0] == ["Rad i filen", "Skäl", "Löpnr", "Inkom", "Kategori", "Beskrivning", "Område"]
    assert [row[0] for row in saved[1:]] == ["22", "23", "24", "25"]
    assert saved[1][2:] == ["31", "2026-05-17", "Belysning", "Mörkt"]
    assert saved[2][2:] == ["32", "2026-05-17", "Belysning", "Mörkt", " och kallt", "Åby"]
    assert saved[3][1].strip()


def test_read_again_as_it_stands_it_is_rejected_for_the_same_reasons(look, save):
    first = look(HEADER + GOOD + ALL_BAD)
    again = look(save(first), "igen.csv")

    assert [one.kind for one in again.rejections] == [one.kind for one in first.rejections]
    assert again.headers == first.headers
    assert again.counts.new == 0


def test_corrected_it_is_imported(imports, look, save):
    preview = look(HEADER + GOOD + ALL_BAD)
    imports.carry_out(preview)
    corrected = (
        save(preview)
        .replace("31;2026-05-17;Belysning;Mörkt", "31;2026-05-17;Belysning;Mörkt;Åby")
        .replace("Mörkt; och kallt", "Mörkt och kallt")
        .replace("2026-02-30", "2026-02-28")
        .replace("34;2026-05-17;;;", "34;2026-05-17;;Trasigt räcke;")
    )

    again = look(corrected, "igen.csv")

    assert (again.counts.rows, again.counts.new, again.counts.rejected) == (4, 4, 0)
    assert again.rows.row(RowKind.NEW, 0).text == "Mörkt"
    assert imports.carry_out(again).counts.new == 4


BAD_DATES = "".join(
    f"{number};{cell};Belysning;Mörkt;Åby\n"
    for number, cell in enumerate(("2026-02-30", "i maj", "2026-13-01", "se mejl"), start=41)
)


@pytest.mark.parametrize("corrected", [0, 1, 2, 4])
@pytest.mark.parametrize("is_imported", [True, False])
def test_with_only_some_dates_corrected_those_rows_are_imported(imports, look, save, corrected, is_imported):
    preview = look(HEADER + GOOD + BAD_DATES)
    if is_imported:
        imports.carry_out(preview)
    saved = save(preview)
    for bad in ("2026-02-30", "i maj", "2026-13-01", "se mejl")[:corrected]:
        saved = saved.replace(f";{bad};", ";2026-05-17;")

    for again in (look(saved, "igen.csv"), look(in_excel(saved), "igen.xlsx")):
        assert (again.counts.new, again.counts.rejected) == (corrected, 4 - corrected)
        assert {(one.kind, one.column) for one in again.rejections} <= {(RejectionKind.NOT_A_DATE, "Inkom")}


def test_what_is_corrected_is_read_as_the_file_it_came_from(imports, look, save):
    swedish = "".join(f"{day};{day:02}/05/2026;Belysning;Lampa {day};Åby\n" for day in range(1, 29))
    preview = look(HEADER + swedish + "41;maj;Belysning;Mörkt;Åby\n42;juni;Belysning;Mörkt;Åby\n")
    imports.carry_out(preview)

    again = look(save(preview).replace(";maj;", ";03/04/2026;"), "igen.csv")

    assert (again.counts.new, again.counts.rejected) == (1, 1)
    assert again.rows.row(RowKind.NEW, 0).received_at.month == 4


def test_an_ordinary_file_whose_dates_are_unreadable_is_still_refused(look):
    with pytest.raises(Refusal) as refused:
        look(HEADER + BAD_DATES)

    assert refused.value.kind is RefusalKind.DATES_UNREADABLE


@pytest.mark.parametrize("bad", [TOO_FEW, TOO_MANY, EMPTY])
def test_a_single_rejected_row_is_read_again(look, save, bad):
    again = look(save(look(HEADER + GOOD + bad)), "igen.csv")

    assert again.counts.rejected == 1
    assert again.headers == ("Löpnr", "Inkom", "Kategori", "Beskrivning", "Område")


def test_an_id_twice_with_other_content_is_saved_too(look, save):
    twice = "1;2026-05-01;Belysning;Något annat;Åby\n"

    saved = save(look(HEADER + GOOD + twice))

    assert cells(saved)[1][2:] == ["1", "2026-05-01", "Belysning", "Något annat", "Åby"]
    assert look(saved.replace("\n22;", "\n22;").replace(";1;", ";99;"), "igen.csv").counts.new == 1


def test_nothing_that_is_saved_would_run_and_it_comes_back_as_it_stood(look, save):
    formula = '41;2026-02-30;=HYPERLINK("http://example.org");+46 ring;@plats\n'

    saved = save(look(HEADER + GOOD + formula))

    assert cells(saved)[1][4:] == ['\'=HYPERLINK("http://example.org")', "'+46 ring", "'@plats"]
    again = look(saved.replace("2026-02-30", "2026-02-28"), "igen.csv").rows.row(RowKind.NEW, 0)
    assert (again.sender_category, again.text, again.area) == (
        '=HYPERLINK("http://example.org")',
        "+46 ring",
        "@plats",
    )


def test_negative_numbers_stay_numbers(look, save):
    text = "Löpnr;Inkom;Beskrivning;Lat;Long\n" + "".join(
        f"{number};2026-05-{number:02};Lampa {number};37,7{number};-122,4{number}\n"
        for number in range(1, 20)
    )

    saved = save(look(text + "50;2026-02-30;Lampa;37,7;-122,4\n"))

    assert cells(saved)[1][-1] == "-122,4"


def test_a_workbooks_rejected_rows_are_saved_as_csv(look, save):
    preview = look(in_excel(HEADER + GOOD + BAD_DATE + EMPTY), "fil.xlsx")
    saved = save(preview)

    assert [row[2] for row in cells(saved)[1:]] == ["33", "34"]
    assert look(saved.replace("2026-02-30", "2026-02-28"), "igen.csv").counts.new == 1


def test_a_file_that_was_corrected_and_saved_as_a_workbook_is_read_again(look, save):
    corrected = save(look(HEADER + GOOD + ALL_BAD)).replace("2026-02-30", "2026-02-28")

    again = look(in_excel(corrected), "rättad.xlsx")

    assert again.headers == ("Löpnr", "Inkom", "Kategori", "Beskrivning", "Område")
    assert "33" in [again.rows.row(RowKind.NEW, index).raw[0] for index in range(again.counts.new)]


def test_features_of_a_map_file_are_saved_with_the_readers_columns(look, save):
    def feature(number, geometry, received="2026-05-17"):
        told = {"id": str(number), "inkom": received, "beskrivning": f"Lampa {number}"}
        return {"type": "Feature", "properties": told, "geometry": geometry}

    point = {"type": "Point", "coordinates": [14.52, 59.33]}
    features = [feature(number, point) for number in range(20)]
    features += [feature(50, {"type": "Spiral"}), feature(51, point, "2026-02-30")]

    preview = look(json.dumps({"type": "FeatureCollection", "features": features}), "fil.geojson")
    saved = save(preview)

    assert {one.kind for one in preview.rejections} == {RejectionKind.BAD_GEOMETRY, RejectionKind.NOT_A_DATE}
    again = look(saved.replace("2026-02-30", "2026-02-28"), "igen.csv")
    assert again.counts.new == 2
    placed = next(
        again.rows.row(RowKind.NEW, at) for at in range(2) if again.rows.row(RowKind.NEW, at).raw[0] == "51"
    )
    assert placed.precision.value == "point"


def test_without_rejected_rows_the_file_has_only_its_headers(look, save):
    assert len(cells(save(look(HEADER + GOOD)))) == 1
