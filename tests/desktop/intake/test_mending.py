"""Letters that were saved twice over are told of, and mended when the person says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.intake.options import Options
from desktop.intake.readers.mending import mend
from desktop.intake.readers.reading import read
from desktop.intake.table import Notice
from tests.files_of_senders import kml, ods, xlsx

WORDS = "Mörkt på Ängsvägen – räddas i Åby, Östra"
ROWS = (("Datum", "Område", "Text"), ("2026-05-17", "Åby", WORDS), ("2026-05-18", "Östra", "Skräp i ån"))


def misread(text, codec="cp1252"):
    return text.encode().decode(codec, "strict" if codec == "latin-1" else "replace")


def wrongly_saved(rows):
    return [[misread(cell) for cell in row] for row in rows]


FILES = {
    "csv": "\n".join(";".join(row) for row in wrongly_saved(ROWS)).encode(),
    "latin-1": misread("\n".join(";".join(row) for row in ROWS), "latin-1").encode(),
    "xlsx": xlsx(*wrongly_saved(ROWS)),
    "ods": ods(*wrongly_saved(ROWS)),
    "kml": kml(f"<Placemark><name>{misread(WORDS)}</name></Placemark>"),
}


@pytest.mark.parametrize("name", FILES)
def test_wrongly_saved_letters_are_told_and_mended_when_asked(name):
    """6."""
    told = read(FILES[name])
    mended = read(FILES[name], Options(mend_letters=True))

    assert Notice.DOUBLE_ENCODED in told.found.notices
    assert WORDS not in str(told.rows)
    assert mended.found.notices & {Notice.DOUBLE_ENCODED, Notice.LETTERS_MENDED} == {Notice.LETTERS_MENDED}
    assert WORDS in str(mended.rows)


def test_nothing_is_mended_where_nothing_is_wrong():
    table = read(xlsx(*ROWS), Options(mend_letters=True))

    assert table.found.notices == frozenset()
    assert table.rows[0][2] == WORDS


@given(st.text(st.characters(codec="latin-1", exclude_characters="ÂÃâð")))
def test_whatever_was_read_as_latin_1_is_mended(text):
    assert mend(misread(text, "latin-1")) == text


@given(st.text(alphabet="abc åäöÅÄÖéü–”"))
def test_right_letters_are_left_alone(text):
    assert mend(text) == text
