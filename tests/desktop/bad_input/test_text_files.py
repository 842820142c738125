"""Cases 7 to 20, and the row below the table: the shape of text files."""

import csv
import io
from dataclasses import replace

import pytest

from desktop.intake.limits import Limits
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import Notice
from desktop.intake.tuning import Tuning
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource

HEADER = "Id;Datum;Beskrivning;Område\n"
ROWS = "1;2026-05-17;Mörkt i tunneln;Åby\n2;2026-05-18;Skräp vid ån;Östra\n"
PLACED = "Id;Datum;Beskrivning;Nord;Öst\n"


def texts(reports):
    return [report.text for report in reports]


def separated_by(delimiter, rows):
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(rows)
    return text.getvalue()


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_case_07_the_delimiter_is_found_over_many_lines(inbox, delimiter):
    rows = [(number, "2026-05-17", f"Mörkt, kallt; och {number} | tomt", "Åby") for number in range(40)]
    content = separated_by(delimiter, [("Id", "Datum", "Beskrivning", "Område"), *rows])

    assert inbox.preview(content).found.delimiter == delimiter
    assert texts(inbox.bring_in(content)) == [row[2] for row in rows]


def test_case_07_the_delimiter_can_be_said(inbox):
    content = "Beskrivning|Datum;Plats\nMörkt i tunneln|2026-05-17;Åby\n"

    assert inbox.preview(content, delimiter="|").headers == ("Beskrivning", "Datum;Plats")


@pytest.mark.parametrize("first", ["sep=;\n", "sep=;\r\n", "SEP=;\r", '"sep=;"\r\n', "\ufeffsep=;\r\n"])
def test_case_08_the_line_that_says_the_delimiter_is_read_and_dropped(inbox, first):
    preview = inbox.preview(first + HEADER + ROWS)

    assert (preview.headers[0], preview.found.delimiter, preview.counts.rows) == ("Id", ";", 2)
    assert inbox.preview(first + HEADER + ROWS + "3;igår;x y;Åby\n").rejections[0].line == 5


def test_case_09_a_decimal_comma_is_read_between_semicolons(inbox):
    reports = inbox.bring_in(
        PLACED + "1;2026-05-17;Mörkt i tunneln;59,33;14,52\n2;2026-05-17;Skräp;59.34;14.53\n"
    )

    assert [report.position for report in reports] == [(59.33, 14.52), (59.34, 14.53)]


def test_case_09_an_unquoted_decimal_comma_between_commas_never_moves_the_columns(inbox):
    preview = inbox.preview("Id,Datum,Beskrivning,Lat,Long\n1,2026-05-17,Mörkt i tunneln,59,33,14,52\n")

    assert [rejection.kind for rejection in preview.rejections] == [RejectionKind.TOO_MANY_COLUMNS]


@pytest.mark.parametrize(
    ("north", "east"),
    [
        ("6 579 123", "475 123"),
        ("6\u00a0579\u00a0123,0", "475\u00a0123,0"),
        ("6\u2009579\u2009123", "475\u2009123"),
        ("6.579.123", "475.123"),
        ("6,579,123.0", "475,123.0"),
        ("6'579'123", "475'123"),
        ("6579123.0", "475123.0"),
    ],
)
def test_case_10_thousands_may_be_set_apart(inbox, north, east):
    row = f"1;2026-05-17;Mörkt i tunneln;{north};{east}\n"

    assert inbox.bring_in(PLACED + row)[0].position == (59.350139, 14.562546)


def test_case_10_figures_that_excel_has_made_unreadable_are_asked_about(inbox):
    """59.330270 has become 59.330.270."""
    row = "1;2026-05-17;Mörkt i tunneln;59.330.270;14.525.350\n"

    assert inbox.kind_of_refusal(PLACED + row) is RefusalKind.CRS_UNSURE


def test_case_11_newlines_and_quotes_in_a_cell_are_one_row(inbox):
    content = HEADER + '1;2026-05-17;"Mörkt\r\noch ""otäckt""; där";Åby\r\n' + ROWS[33:]

    assert texts(inbox.bring_in(content))[0] == 'Mörkt\r\noch "otäckt"; där'


def test_case_12_an_open_quotation_mark_is_refused_with_its_line(inbox):
    refusal = inbox.refusal(HEADER + ROWS + '3;2026-05-19;"Mörkt;Åby\n4;2026-05-20;Skräp;Åby\n')

    assert (refusal.kind, refusal.facts["line"]) == (RefusalKind.QUOTE_NOT_CLOSED, 4)


@pytest.mark.parametrize(
    "swallowing",
    [
        '3;2026-05-19;"Stopp är borta;Åby\n4;2026-05-20;Ljust";Åby\n',
        '3;2026-05-19;"Stopp;Åby\n4;2026-05-20;Ljust;Åby\n5;2026-05-21;Skräp";Åby\n',
        '3;2026-05-19;"Stopp är borta;Åby\n4;2026-05-20;Ljust;Åby"\n',
    ],
)
def test_case_12_rows_are_not_swallowed_up_to_the_next_quotation_mark(inbox, swallowing):
    refusal = inbox.refusal(HEADER + ROWS + swallowing)

    assert (refusal.kind, refusal.facts["line"]) == (RefusalKind.QUOTE_NOT_CLOSED, 4)


def test_case_12_a_list_in_a_quoted_cell_is_no_swallowed_row(inbox):
    content = 'Id,Datum,Beskrivning\n1,2026-05-17,"Vi såg:\n2, kanske 3, lampor\n4 bänkar"\n'

    assert texts(inbox.bring_in(content)) == ["Vi såg:\n2, kanske 3, lampor\n4 bänkar"]


def test_case_13_rows_of_another_width_are_rejected_and_the_others_go_on(inbox):
    content = HEADER + "1;2026-05-17\n2;2026-05-17;Mörkt;Åby;över\n3;2026-05-17;Skräp;Åby\n"
    preview = inbox.preview(content)

    assert [(one.line, one.kind) for one in preview.rejections] == [
        (2, RejectionKind.TOO_FEW_COLUMNS),
        (3, RejectionKind.TOO_MANY_COLUMNS),
    ]
    assert texts(inbox.bring_in(content)) == ["Skräp"]


def test_case_14_headers_that_stand_twice_or_are_empty_are_numbered(inbox):
    preview = inbox.preview("Id;Datum;Beskrivning;Beskrivning;;Område\n1;2026-05-17;Mörkt;Åtgärdat;x;Åby\n")

    assert preview.headers == ("Id", "Datum", "Beskrivning", "Beskrivning (2)", "(5)", "Område")


def test_case_14_which_of_two_like_columns_is_meant_can_be_said(inbox):
    content = "Id;Datum;Beskrivning;Beskrivning\n1;2026-05-17;Mörkt i tunneln;Åtgärdat i maj\n"

    assert texts(inbox.bring_in(content, columns={"text": "Beskrivning (2)"})) == ["Åtgärdat i maj"]


@pytest.mark.parametrize(
    "content", ["", "\n\r\n", "\ufeff", HEADER, ";;;\n;;;\n", "\0\0\0", "Rapport 2026\n\n" + HEADER]
)
def test_case_15_a_file_without_rows_is_empty(inbox, content):
    kind = RefusalKind.FILE_WITHOUT_ROWS if HEADER in content else RefusalKind.FILE_EMPTY
    assert inbox.kind_of_refusal(content) is kind


def test_case_16_nul_is_removed_and_told_of(inbox):
    content = HEADER + "1;2026-05-17;Mö\0rkt\0;Åby\n"

    assert Notice.NUL_REMOVED in inbox.preview(content).notices
    assert texts(inbox.bring_in(content)) == ["Mörkt"]


@pytest.mark.parametrize("unseen", "\x07\x1b\x7f\x85\u00ad\u200b\u200e\u200f\u202a\u202e\u2060\u2066\ufeff")
def test_case_17_letters_that_cannot_be_seen_are_removed(inbox, unseen):
    assert texts(inbox.bring_in(HEADER + f"1;2026-05-17;Mö{unseen}rkt;Åby\n")) == ["Mörkt"]


def test_case_17_what_joins_an_emoji_stays(inbox):
    family = "👨\u200d👩\u200d👧 räddes 😡"

    assert texts(inbox.bring_in(HEADER + f"1;2026-05-17;{family};Åby\n")) == [family]


def test_case_18_a_lone_half_of_a_letter_is_replaced_and_kept(inbox):
    content = (
        b'{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": null,'
        b' "properties": {"beskrivning": "m\\ud800rkt h\\u00e4r"}}]}'
    )

    assert texts(inbox.bring_in(content)) == ["m\ufffdrkt här"]


def test_case_19_an_endless_cell_is_cut_and_told_of(inbox):
    content = HEADER + f"1;2026-05-17;{'mörkt ' * 100_000};Åby\n"

    assert Notice.CELL_CUT in inbox.preview(content).notices
    assert len(inbox.bring_in(content)[0].text) <= Limits().cell_characters


def test_case_19_a_file_of_a_hundred_megabytes_is_not_read(inbox, tmp_path):
    path = tmp_path / "jätte.csv"
    with path.open("wb") as file:
        file.truncate(100_000_000)

    with pytest.raises(Refusal) as refused:
        inbox.imports.preview(path, ReportSource.SURVEY)

    assert refused.value.kind is RefusalKind.FILE_TOO_LARGE


def test_case_20_more_rows_than_the_limit_are_refused(inbox):
    tuning = Tuning(inbox.store)
    tuning.save(replace(tuning.read(), limits=Limits(rows=100)))
    refusal = inbox.refusal(HEADER + "".join(f"{number};2026-05-17;Mörkt;Åby\n" for number in range(101)))

    assert (refusal.kind, refusal.facts["limit"]) == (RefusalKind.TOO_MANY_ROWS, 100)
