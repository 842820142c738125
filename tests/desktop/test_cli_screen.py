"""`trygghetsbordet screen`: personal data in a text file, by command and without a store."""

import json

import pytest


@pytest.fixture
def file(tmp_path):
    return tmp_path / "text.txt"


def test_each_line_becomes_one_object(command, file, tmp_path):
    lines = ["Lampan är trasig.", "", "Åsa: ring 070-174 06 05", "pnr\u00a0811228–9874 till anna@example.com"]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    code, said, complained = command("screen", file, "--json")

    assert (code, complained) == (0, "")
    told = [json.loads(line) for line in said.splitlines()]
    assert [row["line"] for row in told] == [1, 2, 3, 4]
    assert [len(row["hits"]) for row in told[:2]] == [0, 0]
    found = [
        (hit["kind"], lines[row["line"] - 1][hit["start"] : hit["end"]])
        for row in told
        for hit in row["hits"]
    ]
    assert ("phone", "070-174 06 05") in found
    assert ("personal-number", "811228–9874") in found
    assert ("email", "anna@example.com") in found
    assert {hit["level"] for row in told for hit in row["hits"]} <= {"high", "medium", "low"}
    assert not (tmp_path / "data").exists()


def test_without_json_it_is_said_in_sentences(command, file):
    file.write_text("hej\nring 070-174 06 05\n", encoding="utf-8")
    code, said, _ = command("screen", file)
    assert code == 0
    assert "070-174 06 05" in said
    assert len(said.splitlines()) == 2

    file.write_text("hej\n", encoding="utf-8")
    code, said, _ = command("screen", file)
    assert (code, len(said.splitlines())) == (0, 1)


def test_signs_that_steer_a_terminal_are_not_printed(command, file):
    file.write_text("heter \x1b[31mAnna\u202e, ring 070-174\u202e 06 05", encoding="utf-8")
    _, said, _ = command("screen", file)
    assert "\x1b" not in said
    assert "\u202e" not in said


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", ""])
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_letters_and_line_ends_are_detected(command, file, codec, end):
    text = f"Sjövägen är mörk, säger Åsa Öberg och många andra på ön{end}"
    file.write_bytes(text.encode(codec))

    code, said, _ = command("screen", file, "--json")

    [told] = [json.loads(line) for line in said.splitlines()]
    [hit] = told["hits"]
    assert (code, text[hit["start"] : hit["end"]]) == (0, "Åsa Öberg")


def test_the_encoding_can_be_said(command, file):
    file.write_bytes("Å Anna Öberg".encode("cp850"))
    code, said, _ = command("screen", file, "--json", "--encoding", "cp850")
    [hit] = json.loads(said)["hits"]
    assert (code, hit["start"], hit["end"]) == (0, 2, 12)


def test_own_names_are_looked_for_too(command, file, tmp_path):
    from desktop.screening import words

    file.write_text("Här kom Qvirre förbi.", encoding="utf-8")
    names = tmp_path / "namn.csv"
    names.write_text("Förnamn\nQvirre\n", encoding="utf-8")
    try:
        code, said, _ = command("screen", file, "--json", "--names", names)
        assert (code, len(json.loads(said)["hits"])) == (0, 1)
    finally:
        words._added.clear()
        words.words.cache_clear()


def test_one_huge_line_is_read(command, file):
    file.write_text("Lampan på Storgatan är trasig. " * 30_000 + "ring 070-174 06 05", encoding="utf-8")
    code, said, _ = command("screen", file, "--json")
    [hit] = json.loads(said)["hits"]
    assert (code, hit["kind"]) == (0, "phone")


@pytest.mark.parametrize(
    ("content", "options"),
    [
        *((None, ()), (b"", ()), (b"\xef\xbb\xbf", ()), (b"PK\x03\x04" + bytes(range(32)) * 9, ())),
        *(
            (b"\x89PNG\r\n\x1a\n" + bytes(200), ()),
            (b"hej a\0b hopp", ()),
            (b"hej", ("--encoding", "ingen-alls")),
        ),
    ],
)
def test_what_cannot_be_read_is_said_in_a_sentence(command, file, content, options):
    if content is not None:
        file.write_bytes(content)

    code, said, complained = command("screen", file, "--json", *options)

    assert (code, said) == (1, "")
    assert complained.count("\n") == 1


def test_a_folder_is_no_file(command, tmp_path):
    code, _, complained = command("screen", tmp_path)
    assert (code, complained.count("\n")) == (1, 1)
