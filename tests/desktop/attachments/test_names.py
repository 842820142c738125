"""Case 49: names that climb, point, hide or run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.attachments.media_types import media_type_of, named_for
from desktop.attachments.names import LONGEST_BYTES, safe_name
from models.refusals import Refusal, RefusalKind
from tests.photos import a_photo

PDF = b"%PDF-1.4\n"


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("../../x", "x"),
        ("..\\..\\x.jpg", "x.jpg"),
        ("C:\\x", "x"),
        ("\\\\srv\\x", "x"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("COM1 .pdf", "_COM1 .pdf"),
        ("a:b", "a_b"),
        ("x.pdf.", "x.pdf"),
        ("x.pdf. . ", "x.pdf"),
        ("x\x00.pdf", "x.pdf"),
        ("bild\u202egpj.exe", "bildgpj.exe"),
        (".bashrc", "bashrc"),
        ("..", "_"),
        ("", "_"),
        ("rad\nbrytning.txt", "radbrytning.txt"),
        ("Bron vid ån.jpg", "Bron vid ån.jpg"),
    ],
)
def test_case_49_a_name_becomes_one_that_is_safe_everywhere(told, kept):
    assert safe_name(told) == kept


def test_case_49_a_long_name_is_cut_and_keeps_its_ending():
    kept = safe_name("å" * 300 + ".jpeg")
    assert len(kept.encode()) <= LONGEST_BYTES
    assert kept.endswith("å.jpeg")


@given(st.text(max_size=400))
def test_case_49_no_name_is_ever_unsafe(told):
    kept = safe_name(told)

    assert 0 < len(kept.encode()) <= LONGEST_BYTES + 1
    assert not set(kept) & set('/\\:*?"<>|\x00\n\u202e')
    assert kept not in {".", ".."}
    assert kept == kept.strip(" .")
    assert safe_name(kept) == kept


@pytest.mark.parametrize(
    "name", ["x.pdf.exe", "x.EXE", "x.exe.", "x.bat", "x.js", "x.lnk", "bild\u202egpj.exe", "x.docm", "x.svg"]
)
def test_case_49_an_ending_that_runs_is_refused_whatever_the_bytes_are(name):
    with pytest.raises(Refusal) as refused:
        named_for(safe_name(name), media_type_of(PDF))
    assert refused.value.kind is RefusalKind.FILE_CAN_RUN


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\x00\x03\x00",
        b"\x7fELF\x02",
        b"#!/bin/sh\nrm x",
        b"L\x00\x00\x00\x01\x14\x02\x00",
        b"<!DOCTYPE html><p>",
        b"\xef\xbb\xbf <?xml version='1.0'?><!-- x --><svg onload='x()'/>",
        "\ufeff<html>".encode("utf-16-le"),
        b"<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg:svg/>",
        b"<?php system('x');",
    ],
)
def test_case_49_bytes_that_run_are_refused_whatever_their_name(content):
    with pytest.raises(Refusal) as refused:
        media_type_of(content)
    assert refused.value.kind is RefusalKind.FILE_CAN_RUN


def test_case_49_comments_without_end_are_looked_through_at_once():
    assert media_type_of(b"<!--" + b"--><!--" * 200_000) == "text/plain"


@pytest.mark.parametrize(
    ("name", "content", "kept"),
    [
        ("bild.png", a_photo(), "bild.jpg"),
        ("bild.pdf", a_photo(), "bild.jpg"),
        ("bild", a_photo(), "bild.jpg"),
        ("ritning v. 47", PDF, "ritning v. 47.pdf"),
        ("anteckning.abc", "Lampan är släckt".encode(), "anteckning.abc.txt"),
        ("karta.dwg", b"AC1032\x00\x00", "karta.dwg"),
    ],
)
def test_case_49_the_ending_tells_what_the_bytes_are(name, content, kept):
    assert named_for(name, media_type_of(content)) == kept
