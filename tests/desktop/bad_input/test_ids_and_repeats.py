"""Cases 21 to 23: the same once more, and the same number for something else."""

from desktop.intake.fields import Field
from desktop.intake.rejections import RejectionKind
from desktop.intake.values import RowKind

HEADER = "Löpnr;Datum;Beskrivning;Område\n"
FIRST = "7;2026-05-17;Mörkt i tunneln;Åby\n"
SECOND = "8;2026-05-18;Skräp vid ån;Östra\n"


def test_case_21_the_same_file_twice_brings_nothing_and_says_when_it_came(inbox):
    inbox.bring_in(HEADER + FIRST + SECOND)
    again = inbox.preview(HEADER + FIRST + SECOND)

    assert again.imported_before.counts.new == 2
    assert again.imported_before.imported_at.date() == inbox.store.clock.today()
    assert (again.counts.new, again.counts.same) == (0, 2)
    assert len(inbox.bring_in(HEADER + FIRST + SECOND)) == 2


def test_case_21_the_same_rows_in_another_file_are_known_too(inbox):
    inbox.bring_in(HEADER + FIRST + SECOND)
    again = inbox.preview(("sep=;\r\n" + HEADER + SECOND + FIRST).encode("cp1252"))

    assert again.imported_before is None
    assert (again.counts.new, again.counts.same) == (0, 2)


def test_case_22_an_id_for_something_else_in_the_same_file_is_rejected(inbox):
    preview = inbox.preview(HEADER + FIRST + SECOND + FIRST.replace("Mörkt", "Ljust"))

    assert [(one.line, one.column, one.kind) for one in preview.rejections] == [
        (4, "Löpnr", RejectionKind.ID_WITH_OTHER_CONTENT)
    ]
    assert preview.counts.new == 2


def test_case_22_the_very_same_row_twice_is_the_same(inbox):
    counts = inbox.preview(HEADER + FIRST + FIRST).counts

    assert (counts.new, counts.same, counts.rejected) == (1, 1, 0)


def test_case_23_a_known_id_with_other_content_is_shown_field_by_field(inbox):
    inbox.bring_in(HEADER + FIRST)
    preview = inbox.preview(HEADER + FIRST.replace("Mörkt", "Ljust").replace("Åby", "Norr"))
    changed = preview.rows.row(RowKind.CHANGED, 0).changed

    assert {(one.field, one.old, one.new) for one in changed.changes} == {
        (Field.TEXT, "Mörkt i tunneln", "Ljust i tunneln"),
        (Field.AREA, "Åby", "Norr"),
    }


def test_case_23_nothing_known_is_overwritten(inbox):
    before = inbox.bring_in(HEADER + FIRST)

    assert inbox.bring_in(HEADER + FIRST.replace("Mörkt", "Ljust")) == before


def test_ids_keep_their_zeros_and_are_text(inbox):
    rows = ["00123", '="00124"', "2026-000123", "12E5"]
    content = HEADER + "".join(f"{number};2026-05-17;Mörkt i {number[-3:-1]};Åby\n" for number in rows)

    assert [report.external_id for report in inbox.bring_in(content)] == [
        "00123", "00124", "2026-000123", "12E5",
    ]  # fmt: skip
