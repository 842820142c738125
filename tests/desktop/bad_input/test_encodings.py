"""Cases 1 to 6: the bytes behind the letters."""

import pytest

from desktop.intake.fields import Field
from desktop.intake.table import Notice
from models.refusals import RefusalKind

FILE = (
    "Löpnr;Datum;Beskrivning;Område\n"
    "1;2026-05-17;Mörkt på Ängsvägen, räddas;Åby\n"
    "2;2026-05-18;Skräp i ån vid Östra skolan;Östra\n"
)
TEXTS = ["Mörkt på Ängsvägen, räddas", "Skräp i ån vid Östra skolan"]


def texts(reports):
    return [report.text for report in reports]


def test_case_01_a_byte_order_mark_is_no_part_of_the_first_header(inbox):
    preview = inbox.preview(FILE.encode("utf-8-sig"))

    assert preview.headers[0] == "Löpnr"
    assert preview.columns[Field.EXTERNAL_ID] == "Löpnr"


@pytest.mark.parametrize("encoding", ["cp1252", "iso8859-1", "iso8859-15"])
def test_case_02_letters_of_old_windows_are_read(inbox, encoding):
    content = FILE.encode(encoding)

    assert inbox.preview(content).found.encoding == "cp1252"
    assert texts(inbox.bring_in(content)) == TEXTS


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_case_03_letters_of_two_and_four_bytes_are_read(inbox, encoding):
    assert texts(inbox.bring_in(FILE.encode(encoding))) == TEXTS


def test_case_03_a_mark_may_stand_before_big_letters_of_two_bytes(inbox):
    assert texts(inbox.bring_in(b"\xfe\xff" + FILE.encode("utf-16-be"))) == TEXTS


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_case_04_letters_of_old_mac_and_dos_are_proposed_and_asked_for(inbox, encoding):
    refusal = inbox.refusal(FILE.encode(encoding))

    assert (refusal.kind, refusal.facts["proposed"]) == (RefusalKind.ENCODING_UNSURE, encoding)
    assert texts(inbox.bring_in(FILE.encode(encoding), encoding=encoding)) == TEXTS


def test_case_04_one_letter_is_enough_to_ask(inbox):
    content = "Datum;Beskrivning\n2026-05-17;Trasig lampa på hus\n"

    assert inbox.kind_of_refusal(content.encode("cp850")) is RefusalKind.ENCODING_UNSURE
    assert texts(inbox.bring_in(content.encode("cp1252"))) == ["Trasig lampa på hus"]


def test_case_05_rows_in_another_encoding_than_the_file_are_told_of(inbox):
    preview = inbox.preview(FILE.encode() + "3;2026-05-19;Trasig bänk vid ån;Väster\n".encode("cp1252"))

    assert Notice.DAMAGED_LETTERS in preview.notices


def test_case_05_the_damaged_letters_can_be_seen_in_what_is_kept(inbox):
    content = FILE.encode() + "3;2026-05-19;Trasig bänk vid ån;Väster\n".encode("cp1252")

    assert texts(inbox.bring_in(content)) == [*TEXTS, "Trasig b\ufffdnk vid \ufffdn"]


@pytest.mark.parametrize("misread_as", ["cp1252", "iso8859-1"])
def test_case_06_twice_encoded_letters_are_told_of_and_mended_when_asked(inbox, misread_as):
    content = FILE.encode().decode(misread_as, "replace").encode()

    assert Notice.DOUBLE_ENCODED in inbox.preview(content).notices
    mended = inbox.preview(content, mend_letters=True)
    assert Notice.LETTERS_MENDED in mended.notices
    assert mended.headers == ("Löpnr", "Datum", "Beskrivning", "Område")
    assert texts(inbox.bring_in(content, mend_letters=True)) == TEXTS


def test_case_06_right_letters_are_not_mended_to_pieces(inbox):
    assert texts(inbox.bring_in(FILE, mend_letters=True)) == TEXTS


def test_letters_that_a_mac_took_apart_are_one_again(inbox):
    taken_apart = "Datum;Beskrivning\n2026-05-17;Mo\u0308rkt pa\u030a A\u0308ngsva\u0308gen\n"

    assert texts(inbox.bring_in(taken_apart)) == ["Mörkt på Ängsvägen"]


@pytest.mark.parametrize("text", ["Det är “mörkt” – 50 € vid café Élan", "Bjørn på tur i søndre Åsen"])
def test_typographers_and_norwegians_letters_are_not_called_damaged(inbox, text):
    preview = inbox.preview(f"Datum;Beskrivning\n2026-05-17;{text}\n".encode("cp1252"))

    assert preview.notices == frozenset()
    assert texts(inbox.bring_in(f"Datum;Beskrivning\n2026-05-17;{text}\n".encode("cp1252"))) == [text]


def test_what_is_no_text_at_all_is_no_question_of_letters(inbox):
    program = b"MZ\x90\0\x03" + bytes(range(256)) * 20

    assert inbox.kind_of_refusal(program) is RefusalKind.FILE_FORMAT_UNKNOWN
