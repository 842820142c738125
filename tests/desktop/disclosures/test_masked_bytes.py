"""What is masked in a copy stands in no byte of it, and nothing of it can be told from the file."""

import re
import string
import tempfile
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.clock import STOCKHOLM
from desktop.disclosures.typesetting import typeset_copy
from desktop.disclosures.values import CopyContent, Part, Record
from desktop.jobs import Cancelled
from desktop.minutes.values import Issuer
from models.disclosures.values import CopyWish, MaskedWords
from models.kinds import Kind
from models.papers import PaperOptions
from models.refusals import Refusal, RefusalKind
from tests.desktop.disclosures.named import CALLER, SECRET
from tests.paper import assert_archivable, pages_of
from tests.pdf_bytes import Opened

LAW = "OSL 21 kap. 1 §"
LETTERS = string.ascii_letters + "åäöÅÄÖéÉ"


def invented(words: str) -> CopyContent:
    """The words in every place of a copy."""
    record = Record(
        f"R 1  {words}",
        (("Plats", words), ("Återkoppling", f"lämnad {words} " * 5), ("Avsändare", "Polisen")),
        f"Om {words}.\nI går sågs {words} vid bron.\n{words}\n",
    )
    history = Record("2026-11-18", (("Vem", "Åsa"), ("Gäller", "R 1")), f"rubrik: {words} → {words}s")
    return CopyContent(
        issuer=Issuer(f"{words}s kommun", words, f"{words} · 592 80"),
        options=PaperOptions(),
        title=f"Kopia av ärende {words}",
        scope=words,
        registry_number=words,
        made_by="trygghetssamordnare",
        made_at=datetime(2026, 11, 18, 12, 0, tzinfo=STOCKHOLM),
        day=date(2026, 11, 18),
        parts=(Part("reports", "Rapporter", (record,) * 3), Part("history", "Historik", (history,))),
    )


def masked(content: CopyContent, *words: str) -> bytes:
    written, missing = typeset_copy(content, [MaskedWords(each, LAW) for each in words])
    assert missing == ()
    return written


def test_what_is_masked_is_in_no_byte_of_a_copy_of_a_case(disclosures, case, measure, tmp_path):
    wish = CopyWish(Kind.CASE, case, with_history=True)
    whole = disclosures.give_out(wish, [])
    assert {"text", "structure"} <= set(Opened(whole, tmp_path).where("Hägg-Åström"))

    copy = disclosures.give_out(wish, [MaskedWords(SECRET, "OSL 21:1")])

    opened = Opened(copy, tmp_path)
    for part in (SECRET, "Hägg", "Åström", "Örjan", "Örj-", "H\u00c4GG"):
        assert opened.where(part) == [], part
    assert_archivable(copy, tmp_path)
    text = " ".join("\n".join(pages_of(copy, tmp_path)).split())
    for told in ("MASKAD KOPIA", LAW, "kammarrätten", "Rapporter", "Uppföljning 2026-11-18", "Datum flyttat"):
        assert told in text
    assert text.count("[maskat 1]") > 12


def test_how_an_informant_is_reached_is_never_in_a_copy(disclosures, case, measure, tmp_path):
    wish = CopyWish(Kind.CASE, case, with_history=True)
    opened = Opened(disclosures.give_out(wish, []), tmp_path)
    for words in (CALLER.name, CALLER.email, CALLER.phone, "0701740605", CALLER.postal_address, "592 99"):
        assert opened.where(words) == [], words
    assert "text" in opened.where("[kontaktuppgift utelämnad]")
    lines = [line for part in disclosures.content(wish).texts() for line in part.lines]
    assert not [line for line in lines if "uppgift," in line.casefold()]


@settings(max_examples=25)
@given(
    first=st.text(LETTERS + " -", min_size=6, max_size=40).filter(lambda words: len(words.strip(" -")) > 5),
    second=st.text(LETTERS + "0123456789", min_size=6, max_size=60),
)
def test_two_copies_that_mask_different_words_are_the_same_bytes(first, second):
    """So neither width nor glyphs nor tags tell anything of the words, not even how long they are."""
    one = masked(invented(f"qz{first.strip()}zq"), f"qz{first.strip()}zq")
    other = masked(invented(f"qz{second}zq"), f"qz{second}zq")
    assert one == other


@settings(max_examples=25)
@given(
    name=st.text(LETTERS, min_size=4, max_size=12),
    surname=st.text(LETTERS + "-", min_size=4, max_size=16).filter(lambda word: word.strip("-") == word),
    change=st.sampled_from(["upper", "lower", "newline", "soft", "cut", "spaces", "joiner"]),
    where=st.integers(1, 3),
)
def test_words_are_masked_however_they_were_written(name, surname, change, where):
    chosen = f"qz{name} {surname}"
    soft = chosen[:where] + "\u00ad" + chosen[where:]
    ways = {
        "upper": chosen.upper(),
        "lower": chosen.lower(),
        "newline": chosen.replace(" ", "\n"),
        "soft": soft,
        "cut": f"{chosen[:where]}-\n{chosen[where:]}",
        "spaces": chosen.replace(" ", " \t \u00a0 "),
        "joiner": soft.replace("\u00ad", "\u200b"),
    }
    content = invented("Lugnt")
    record = Record("R 1", (), f"Vid bron stod {ways[change]} och sjöng.")
    copy = masked(replace(content, parts=(Part("reports", "Rapporter", (record,)),)), chosen)
    with tempfile.TemporaryDirectory() as folder:
        opened = Opened(copy, Path(folder))
        assert opened.where(chosen) == []
        assert opened.where(f"qz{name}") == []
        text = " ".join("\n".join(pages_of(copy, Path(folder))).split())
    assert "Vid bron stod [maskat 1] och sjöng." in text


def test_words_that_reach_into_each_other_are_both_masked(tmp_path):
    content = invented("Anna Berg Karlsson")
    opened = Opened(masked(content, "Anna Berg", "Berg Karlsson"), tmp_path)
    for part in ("Anna", "Berg", "Karlsson"):
        assert opened.where(part) == []


def test_glyphs_that_only_the_masked_words_need_are_not_in_the_file(tmp_path):
    """A character map of a font would tell which letters were under the bar."""
    plain, _ = typeset_copy(invented("Ŵŷğ"), [])
    assert re.search(rb"<\w+> <0174>", _unpacked(plain))
    assert not re.search(rb"<\w+> <0174>", _unpacked(masked(invented("Ŵŷğ"), "Ŵŷğ")))


def test_each_law_has_its_mark_in_the_legend_and_at_its_words(disclosures, case, tmp_path):
    masks = [
        MaskedWords("granne", "OSL 21:1"),
        MaskedWords("flaskor", "OSL 35 kap 1"),
        MaskedWords("stör", "OSL 21 kap. 1 §"),
        MaskedWords("brev", "Kommunens egen grund"),
    ]
    text = "\n".join(pages_of(disclosures.give_out(CopyWish(Kind.CASE, case), masks), tmp_path))
    for mark, law in (("1", "OSL 21 kap. 1 §"), ("2", "OSL 35 kap. 1 §"), ("3", "Kommunens egen grund")):
        assert re.search(rf"\[maskat {mark}\]\s+{re.escape(law)}", text)
    assert "[maskat 4]" not in text
    assert "får ett [maskat 3]." in text


def test_what_was_given_out_is_kept_without_the_masked_words(disclosures, cases, case, store):
    wish = CopyWish(Kind.CASE, case, registry_number="KS 2026/0457")
    disclosures.give_out(wish, [MaskedWords(SECRET, "OSL 21:1"), MaskedWords("granne", "OSL 21:1")])

    [row] = disclosures.log()
    assert (row.about, row.about_id, row.registry_number) == (Kind.CASE, case, "KS 2026/0457")
    assert (row.basis, row.masked_count, row.person) == (LAW, 2, store.person.name)
    line = cases.history(case)[0]
    assert (line.field, line.new) == ("disclosure", LAW)
    with pytest.raises(Refusal) as refused:
        store.undo.undo_last()
    assert refused.value.kind is RefusalKind.DEED_IS_FINAL


def test_words_without_a_law_or_without_a_place_are_refused_and_nothing_is_kept(disclosures, case):
    for mask, kind in (
        (MaskedWords(SECRET, "  "), RefusalKind.BASIS_MISSING),
        (MaskedWords("Ingen sådan", LAW), RefusalKind.MASK_NOT_FOUND),
    ):
        with pytest.raises(Refusal) as refused:
            disclosures.give_out(CopyWish(Kind.CASE, case), [mask])
        assert refused.value.kind is kind
    assert disclosures.log() == ()


def test_a_copy_of_a_measure_and_of_a_period_hold_what_belongs_to_them(disclosures, case, measure, tmp_path):
    of_measure = "\n".join(pages_of(disclosures.give_out(CopyWish(Kind.MEASURE, measure), []), tmp_path))
    assert f"Besök hos {SECRET}" in of_measure
    assert "Rapporter" not in of_measure
    days = CopyWish(None, first_day=date(2026, 11, 17), last_day=date(2026, 11, 17))
    that_day = "\n".join(pages_of(disclosures.give_out(days, []), tmp_path))
    assert "Rapporter" in that_day
    assert "Åtgärder" not in that_day
    none = CopyWish(None, first_day=date(2025, 1, 1), last_day=date(2025, 1, 2))
    assert "Det finns inga handlingar här." in "\n".join(pages_of(disclosures.give_out(none, []), tmp_path))
    with pytest.raises(Refusal) as refused:
        disclosures.content(CopyWish(None, first_day=date(2026, 2, 1), last_day=date(2026, 1, 1)))
    assert refused.value.kind is RefusalKind.PERIOD_BACKWARDS


def test_what_looks_personal_is_proposed_but_not_who_sits_at_the_desk(disclosures, cases, case, store):
    cases.note(case, f"{store.person.name} ringde 073-555 01 02, och sedan 073-555 01 02 igen.")
    proposed = [each.words for each in disclosures.proposals(disclosures.content(CopyWish(Kind.CASE, case)))]
    assert proposed.count("073-555 01 02") == 1
    assert store.person.name not in proposed


def test_the_names_of_attached_files_are_not_told(disclosures, store, case, tmp_path):
    from desktop.attachments.attachments import Attachments
    from models.attachments.values import Owner

    file = tmp_path / "Hemlige Harry.txt"
    file.write_text("En lapp.", "utf-8")
    Attachments(store).add(Owner(Kind.CASE, case), file)
    copy = disclosures.give_out(CopyWish(Kind.CASE, case, with_history=True), [])
    assert Opened(copy, tmp_path).where("Harry") == []
    assert "Bilagor" in "\n".join(pages_of(copy, tmp_path))


def test_a_long_copy_can_be_stopped(disclosures, case):
    def stop(done: int, _total: int) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        disclosures.give_out(CopyWish(Kind.CASE, case), [], stop)
    assert disclosures.log() == ()


def _unpacked(written: bytes) -> bytes:
    import zlib

    streams = re.findall(rb"stream\r?\n(.*?)\r?\n?endstream", written, re.DOTALL)
    found = []
    for stream in streams:
        try:
            found.append(zlib.decompressobj().decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(found)
