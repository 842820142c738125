"""CSV in the shapes that Swedish senders give it (the numbers are those of the list of bad input)."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.readers.content import content_of
from desktop.intake.readers.encodings import decode
from desktop.intake.readers.reading import read
from desktop.intake.rejections import RejectionKind
from desktop.intake.table import Notice
from models.refusals import Refusal, RefusalKind

ROWS = "Datum;Beskrivning;Område\n2026-05-17;Mörkt på Ängsvägen, räddas;Åby\n2026-05-18;Skräp i ån;Östra\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_found(encoding):
    """1, 2, 3."""
    table = read(ROWS.encode(encoding))

    assert table.headers == ("Datum", "Beskrivning", "Område")
    assert table.rows[0] == ["2026-05-17", "Mörkt på Ängsvägen, räddas", "Åby"]


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_old_encodings_are_proposed_and_asked_for(encoding):
    """4."""
    with pytest.raises(Refusal) as refused:
        read(ROWS.encode(encoding))

    assert (refused.value.kind, refused.value.facts["proposed"]) == (RefusalKind.ENCODING_UNSURE, encoding)
    assert read(ROWS.encode(encoding), Options(encoding=encoding)).rows[1][2] == "Östra"


def test_mixed_encodings_are_flagged():
    """5."""
    table = read(ROWS.encode() + "2026-05-19;Trasig bänk vid ån;Väster\n".encode("cp1252"))

    assert Notice.DAMAGED_LETTERS in table.found.notices
    assert "\ufffd" in table.rows[2][1]


def test_double_encoding_is_flagged():
    """6."""
    table = read(ROWS.encode().decode("cp1252", "replace").encode())

    assert Notice.DOUBLE_ENCODED in table.found.notices


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_delimiters_are_found(delimiter):
    """7."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(csv.reader(io.StringIO(ROWS), delimiter=";"))

    table = read(text.getvalue().encode())

    assert table.found.delimiter == delimiter
    assert len(table.rows) == 2


def test_one_column_of_sentences_is_one_column():
    table = read("Kommentar\nMörkt, och skräpigt\nFullt, och stökigt\nBra\n".encode())

    assert [row[0] for row in table.rows] == ["Mörkt, och skräpigt", "Fullt, och stökigt", "Bra"]


def test_the_sep_line_is_read_and_dropped():
    """8."""
    table = read(("sep=;\n" + ROWS).encode())

    assert table.headers[0] == "Datum"
    assert table.lines == [3, 4]


def test_newlines_and_quotes_in_cells_are_one_row():
    """11."""
    table = read(b'Datum;Beskrivning\n2026-05-17;"rad ett\nrad ""tv\xc3\xa5"""\n2026-05-18;b\n')

    assert table.rows[0][1] == 'rad ett\nrad "två"'
    assert table.lines == [2, 4]


def test_an_unclosed_quote_is_refused_with_its_line():
    """12."""
    with pytest.raises(Refusal) as refused:
        read(b'Datum;Beskrivning\n2026-05-17;a\n2026-05-18;"b\n2026-05-19;c\n')

    assert (refused.value.kind, refused.value.facts["line"]) == (RefusalKind.QUOTE_NOT_CLOSED, 3)


def test_rows_of_another_width_are_rejected_and_others_go_on():
    """13; delimiters too many at the end say nothing."""
    table = read(b"Datum;Text;Plats\n2026-05-17;a\n2026-05-18;b;c;;\n2026-05-19;d;e;f\n2026-05-20;g;h\n")

    assert [row[1] for row in table.rows] == ["b", "g"]
    assert [(one.line, one.kind) for one in table.rejections] == [
        (2, RejectionKind.TOO_FEW_COLUMNS),
        (4, RejectionKind.TOO_MANY_COLUMNS),
    ]


def test_headers_that_stand_twice_or_are_empty_are_numbered():
    """14."""
    table = read(b"Datum;Text;Text;;Plats\n2026-05-17;a;b;c;d\n")

    assert table.headers == ("Datum", "Text", "Text (2)", "(4)", "Plats")


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b"Datum;Text\n", b"\0\0"])
def test_files_without_rows_are_refused(content):
    """15."""
    with pytest.raises(Refusal) as refused:
        read(content)

    has_header = content.startswith(b"Datum")
    assert refused.value.kind is (RefusalKind.FILE_WITHOUT_ROWS if has_header else RefusalKind.FILE_EMPTY)


def test_nuls_and_invisible_letters_are_removed():
    """16, 17."""
    table = read("Datum;Text\n2026-05-17;mö\0rkt\u202e \u200bhär\x07\n".encode())

    assert table.rows[0][1] == "mörkt här"
    assert Notice.NUL_REMOVED in table.found.notices


def test_a_very_long_cell_is_cut_and_flagged():
    """19."""
    table = read(b"Datum;Text\n2026-05-17;" + b"a" * 300_000 + b"\n")

    assert len(table.rows[0][1]) == Limits().cell_characters
    assert Notice.CELL_CUT in table.found.notices


def test_limits_are_kept(tmp_path):
    """20."""
    tight = Limits(file_bytes=100, rows=3, columns=3)
    large = tmp_path / "large.csv"
    large.write_bytes(b"a" * 101)

    for content, kind in (
        (b"Datum;Text\n" + b"2026-05-17;a\n" * 4, RefusalKind.TOO_MANY_ROWS),
        (b"Datum;Text;c;d\n2026-05-17;a;b;c\n", RefusalKind.TOO_MANY_COLUMNS),
    ):
        with pytest.raises(Refusal) as refused:
            read(content, limits=tight)
        assert refused.value.kind is kind
    with pytest.raises(Refusal) as refused:
        content_of(large, tight)
    assert refused.value.kind is RefusalKind.FILE_TOO_LARGE


def test_titles_totals_and_empty_rows_are_no_data():
    content = (
        b"Synpunkter maj 2026;;\n\nDatum;Beskrivning;Plats\n2026-05-17;a;b\n;;\n2026-05-18;c;d\nSumma;2;\n"
    )

    table = read(content)

    assert table.headers == ("Datum", "Beskrivning", "Plats")
    assert table.lines == [4, 6]


def test_a_title_of_one_known_word_is_not_the_header():
    table = read(b"Synpunkt;;\nWhen;What;Where\n2026-05-17;a;b\n2026-05-18;c;d\n")

    assert table.headers == ("When", "What", "Where")


def test_a_row_of_data_is_not_taken_for_the_header():
    with pytest.raises(Refusal) as refused:
        read(b"2026-05-17;a;1\n2026-05-18;b;2\n")

    assert refused.value.kind is RefusalKind.HEADER_MISSING


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", RefusalKind.FILE_IS_OLD_OR_LOCKED_EXCEL),
        (b"%PDF-1.7 ...", RefusalKind.FILE_FORMAT_UNKNOWN),
        (b"<html><body><table></table></body></html>", RefusalKind.FILE_IS_WEB_PAGE),
        (b'{"type": "Topology"}', RefusalKind.FILE_FORMAT_UNKNOWN),
    ],
)
def test_other_files_are_recognised_by_content(content, kind):
    """42."""
    with pytest.raises(Refusal) as refused:
        read(content)

    assert refused.value.kind is kind


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(Refusal) as refused:
        content_of(tmp_path / "none.csv")

    assert refused.value.kind is RefusalKind.FILE_MISSING


@given(
    delimiter=st.sampled_from(";,\t|"),
    rows=st.lists(
        st.lists(st.text("abcåäö ,.;|\"'\n123", max_size=12), min_size=3, max_size=3), min_size=3, max_size=20
    ),
)
def test_what_was_written_is_read(delimiter, rows):
    """Each cell comes back, whatever delimiters, quotes and newlines stand in it."""
    rows = [[f"t{cells[0]}x", f"u{cells[1]}x", f"v{cells[2]}x"] for cells in rows]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows([("Datum", "Beskrivning", "Plats"), *rows])

    table = read(text.getvalue().encode(), Options(delimiter=delimiter))

    assert table.rows == rows


@given(st.text("åäöÅÄÖabcdefghijklmnop .,;\n", min_size=20), st.sampled_from(["utf-8", "cp1252", "utf-16"]))
def test_swedish_letters_survive_every_usual_encoding(text, encoding):
    told = "Går på ängen i Örebro. " + text

    assert decode(told.encode(encoding)).text == told
