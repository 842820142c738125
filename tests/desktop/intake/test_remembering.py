"""What was said of a sender's file is remembered for the next one of its shape."""

import pytest

from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.options import Options
from desktop.intake.values import RowKind
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource

SENDER = "Karlskogahem"
FIRST = "A;B;C\n03/04/2026;Mörkt vid skolan;1\n05/06/2026;Skräp i parken;2\n"
NEXT = "A;B;C\n03/05/2026;Trasig bänk vid torget;3\n"
SAID = Options(columns={"text": "B", "received_at": "A", "external_id": "C"}, date_format="%m/%d/%Y")


@pytest.fixture
def imports(store):
    return Imports(store)


@pytest.fixture
def write(tmp_path):
    def write(text, encoding="utf-8"):
        path = tmp_path / "fil.csv"
        path.write_bytes(text.encode(encoding))
        return path

    return write


def bring(imports, path, options=SAID, sender=SENDER, source=ReportSource.HOUSING_COMPANY):
    return imports.carry_out(imports.preview(path, source, options, sender=sender))


def look(imports, path, options=Options(), sender=SENDER, source=ReportSource.HOUSING_COMPANY):  # noqa: B008 - frozen
    return imports.preview(path, source, options, sender=sender)


def test_the_next_file_of_the_same_shape_is_read_as_was_said(imports, write):
    bring(imports, write(FIRST))

    preview = look(imports, write(NEXT))

    assert preview.columns[Field.TEXT] == "B"
    assert preview.rows.row(RowKind.ALL, 0).received_at.month == 3
    assert preview.remembered.imported_at == imports.listing()[0].imported_at
    assert preview.options.date_format == "%m/%d/%Y"


@pytest.mark.parametrize(
    ("sender", "source"),
    [("Degerforsbyggen", ReportSource.HOUSING_COMPANY), (SENDER, ReportSource.SURVEY)],
)
def test_another_sender_or_source_remembers_nothing(imports, write, sender, source):
    bring(imports, write(FIRST))

    with pytest.raises(Refusal):
        look(imports, write(NEXT), sender=sender, source=source)


def test_a_file_of_another_shape_is_read_for_itself(imports, write):
    bring(imports, write(FIRST))

    preview = look(imports, write("Datum;Beskrivning;C\n2026-05-17;Mörkt;1\n"))

    assert preview.remembered is None


def test_what_is_remembered_can_be_left(imports, write):
    bring(imports, write(FIRST))

    with pytest.raises(Refusal):
        look(imports, write(NEXT), Options(is_fresh=True))


def test_what_is_said_now_goes_before_what_is_remembered(imports, write):
    bring(imports, write(FIRST))

    preview = look(imports, write(NEXT), Options(date_format="%d/%m/%Y"))

    assert preview.rows.row(RowKind.ALL, 0).received_at.month == 5
    assert preview.columns[Field.EXTERNAL_ID] == "C"


def test_it_is_remembered_through_many_imports_and_the_newest_counts(imports, write):
    bring(imports, write(FIRST))
    bring(imports, write(NEXT), Options(date_format="%d/%m/%Y"))

    preview = look(imports, write("A;B;C\n04/02/2026;Klotter;4\n"))

    assert preview.rows.row(RowKind.ALL, 0).received_at.month == 2
    assert preview.remembered.options.columns["text"] == "B"


def test_an_undone_import_is_not_remembered(imports, write):
    result = bring(imports, write(FIRST))
    imports.undo(result.import_id)

    with pytest.raises(Refusal):
        look(imports, write(NEXT))


def test_letters_that_must_be_known_before_the_headers_are_remembered(imports, write):
    """4."""
    text = "Löpnr;Inkom;Beskrivning\n{};2026-05-17;Mörkt i gången på Åvägen, räddhågad öring\n"
    with pytest.raises(Refusal) as refused:
        look(imports, write(text.format(1), "cp850"))
    assert refused.value.kind is RefusalKind.ENCODING_UNSURE
    bring(imports, write(text.format(1), "cp850"), Options(encoding="cp850"))

    preview = look(imports, write(text.format(2), "cp850"))

    assert preview.rows.row(RowKind.ALL, 0).text == "Mörkt i gången på Åvägen, räddhågad öring"
    assert preview.remembered is not None


def test_a_delimiter_that_was_said_against_what_is_found_is_remembered(imports, write):
    text = "Id|Datum|Beskrivning\n1|2026-05-17|a;b;c\n"
    bring(imports, write(text), Options(delimiter="|"))

    assert look(imports, write(text.replace("1|2026", "2|2026"))).found.delimiter == "|"


def test_a_sender_named_later_keeps_what_its_source_was_told(imports, write):
    bring(imports, write(FIRST), sender="")

    assert look(imports, write(NEXT)).remembered is not None


def test_the_senders_own_goes_before_the_sources(imports, write):
    bring(imports, write(FIRST))
    other = Options(columns=SAID.columns, date_format="%d/%m/%Y", is_fresh=True)
    bring(imports, write(FIRST), other, sender="")

    assert look(imports, write(NEXT)).rows.row(RowKind.ALL, 0).received_at.month == 3


def test_dates_that_a_short_file_leaves_unsure_are_as_in_the_last_file_of_its_shape(imports, write):
    text = "Löpnr;Datum;Beskrivning\n{};{}/2/2026;Mörkt vid skolan\n"
    long = text.format(1, 14) + "2;3/4/2026;Skräp i parken\n"
    with pytest.raises(Refusal):
        look(imports, write(text.format(3, 4)))
    bring(imports, write(long), Options())

    preview = look(imports, write(text.format(3, 4)))

    assert preview.rows.row(RowKind.ALL, 0).received_at.isoformat() == "2026-02-03T23:00:00+00:00"
    assert preview.remembered is not None
    with pytest.raises(Refusal):
        look(imports, write(text.format(3, 4)), Options(is_fresh=True))
