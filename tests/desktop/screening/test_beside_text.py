"""Small counts, pictures, places and a municipality's own names."""

import io

import pytest
from PIL import Image

from desktop.labels import label
from desktop.screening import hits, own_names, words
from desktop.screening.pictures import traces
from desktop.screening.places import level
from desktop.screening.small_counts import SmallCount, small_counts
from models.refusals import Refusal, RefusalKind
from models.reports.values import Precision
from models.screening.values import HitKind, Level, PictureTrace


def test_counts_below_five_are_small_and_none_is_not():
    rows = [["Centrum", 12, 4], ["Norr", 0, 5], ["Söder", 1, True]]
    assert small_counts(rows) == [SmallCount(0, 2, 4), SmallCount(2, 1, 1)]
    assert small_counts(rows, least=10) == [SmallCount(0, 2, 4), SmallCount(1, 2, 5), SmallCount(2, 1, 1)]


def photo(**told) -> bytes:
    image, written = Image.new("RGB", (8, 8)), io.BytesIO()
    exif = Image.Exif()
    if "place" in told:
        exif.get_ifd(0x8825).update({1: "N", 2: (59.0, 19.0, 36.0), 3: "E", 4: (14.0, 31.0, 26.0)})
    if "author" in told:
        exif[0x013B] = told["author"]
    if "camera" in told:
        exif[0x0110] = told["camera"]
    if "time" in told:
        exif[0x0132] = told["time"]
    image.save(written, "JPEG", exif=exif, comment=told.get("words", b""))
    return written.getvalue()


def test_a_photo_tells_where_and_by_whom_it_was_taken():
    told = photo(
        place=True, author="Anna Svensson", camera="X100", time="2026:11:22 10:00:00", words=b"hos Anna"
    )
    assert traces(told) == tuple(PictureTrace)
    assert all(label(trace) for trace in PictureTrace)
    assert traces(photo(author="Anna Svensson")) == (PictureTrace.AUTHOR,)
    assert traces(photo(place=True)) == (PictureTrace.PLACE,)


def test_a_bare_picture_tells_nothing_and_what_is_no_picture_is_refused():
    assert traces(photo()) == ()
    for content in (b"", b"no picture", photo(place=True)[:40]):
        with pytest.raises(Refusal) as caught:
            traces(content)
        assert caught.value.kind is RefusalKind.PICTURE_DAMAGED


def test_only_a_point_with_words_of_a_home_is_somebodys():
    home = "Störning i lgh 1203"
    assert level(Precision.POINT, home) is Level.HIGH
    assert level(Precision.POINT, "stenar kastas på villan") is Level.MEDIUM
    assert level(Precision.POINT, "Lampan är trasig") is None
    assert [level(precision, home) for precision in Precision if precision is not Precision.POINT] == [
        None
    ] * 4


@pytest.fixture
def forgotten():
    yield
    words._added.clear()
    words.words.cache_clear()


def test_a_municipality_adds_its_own_names(tmp_path, forgotten):
    text = "I dag kom Qvirre Zorbax förbi. qvirre"
    assert hits("Här kom Qvirre förbi.") == []
    file = tmp_path / "namn.csv"
    file.write_bytes("Tilltalsnamn;Antal;Efternamn\r\nQvirre;12;Zorbax\r\nÅsbjörgulf;3;\r\n".encode("cp1252"))

    own_names.take_in(own_names.read(file))

    assert [(hit.kind, text[hit.start : hit.end]) for hit in hits(text)] == [(HitKind.NAME, "Qvirre Zorbax")]
    assert hits("Här kom Åsbjörgulf förbi.")[0].kind is HitKind.NAME


def test_a_bare_list_holds_given_names_and_an_empty_one_is_refused(tmp_path):
    file = tmp_path / "namn.csv"
    file.write_text("Qvirre\nZorba\n", encoding="utf-8")
    assert own_names.read(file) == (frozenset({"qvirre", "zorba"}), frozenset())
    file.write_text("", encoding="utf-8")
    with pytest.raises(Refusal):
        own_names.read(file)
