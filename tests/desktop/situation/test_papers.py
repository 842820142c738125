"""The paper of a picture: archivable at both levels, telling what the picture tells, and nothing else."""

from dataclasses import replace
from datetime import date

import pytest

from desktop.cases import Cases
from desktop.municipality import Municipality
from desktop.reports import Reports
from desktop.situation.situations import Situations
from desktop.situation.values import Preset
from models.cases.values import CaseDraft
from models.papers import ArchiveLevel
from models.refusals import Refusal, RefusalKind
from models.reports.values import Precision
from tests.desktop.minutes.test_black_and_white import grey
from tests.desktop.situation.conftest import SmallTown, on, region_of
from tests.paper import assert_archivable, failures, pages_of

FIRST, LAST = date(2026, 10, 19), date(2026, 11, 1)
HOSTILE = (
    "<b>fet</b>",
    "<script>alert(1)</script>",
    "&amp; {count} %n",
    "</para><para>",
    "javascript:alert(1)",
    "\u202eomvänd",
    "a" * 300,
    "=1+1",
    "'; DROP TABLE report; --",
)


@pytest.fixture
def busy(town) -> SmallTown:
    """Two weeks in both areas, with a time before and a case."""
    town.tell(on(date(2026, 10, 1)), 1)
    town.tell(on(date(2026, 10, 6)), 12)
    ids = town.tell(on(FIRST), 15, place="Stortorget", happened_at=on(FIRST, 21))
    town.tell(on(LAST), 4, category="traffic", area="Östra", latitude=58.41, longitude=15.63)
    street = {"precision": Precision.STREET, "latitude": 58.405, "longitude": 15.605}
    line = [[[15.604, 58.405], [15.606, 58.405]]]
    town.tell(on(LAST), 3, category="traffic", place="Storgatan", line=line, **street)
    town.tell(on(LAST), 2, precision=Precision.AREA, latitude=None, longitude=None)
    cases = Cases(town.store, Reports(town.store))
    cases.open(CaseDraft(title="Mörkt på torget", area_id=town.areas["Västra"], report_ids=tuple(ids)))
    return town


def paper_of(town: SmallTown, *areas: str, **more: object) -> bytes:
    return Situations(town.store).paper(town.picture(FIRST, LAST, *areas, **more))


def told(printed: bytes, folder) -> str:
    return " ".join(" ".join(pages_of(printed, folder)).split())


def test_the_paper_of_an_area_is_archivable_and_tells_what_the_picture_tells(busy, tmp_path):
    printed = paper_of(busy, "Västra")

    assert_archivable(printed, tmp_path)
    words = told(printed, tmp_path)
    picture = busy.picture(FIRST, LAST, "Västra")
    assert picture.total.now == 20
    for said in (
        "LÄGESBILD FÖR OMRÅDE Västra 19 oktober – 1 november 2026 · 14 dagar",
        "20 rapporter kom in i perioden.",
        "Det är 8 fler (67 %) än de 14 dagarna före, då det kom 12.",
        "1 Stortorget 15 Belysning 15 Mörkt på torget",
        "2 Storgatan (gata) 3 Trafik och fordon 3 –",
        "18 rapporter har en exakt plats eller gata.",
        "2 rapporter ligger i området, men ingen vet exakt var.",
        "Tiden är okänd för 5 rapporter.",
    ):
        assert said in words
    for each in picture.categories:
        assert f"{each.of} {each.now} {each.before}" in words
    assert "Det är mörkt" not in words


@pytest.mark.parametrize("wish", [{}, {"preset": Preset.TRAFFIC}], ids=["whole", "traffic"])
def test_the_whole_municipality_and_the_traffic_list_are_archivable(busy, tmp_path, wish):
    printed = paper_of(busy, **wish)

    assert_archivable(printed, tmp_path)
    if wish:
        words = told(printed, tmp_path)
        assert "TRAFIKLISTA" in words
        assert "Storgatan (gata)" in words
        assert "Alla 7" in words


def test_an_older_archive_gets_the_first_part(busy, tmp_path):
    municipality = Municipality(busy.store)
    municipality.save(replace(municipality.settings(), archive_level=ArchiveLevel.PDF_A_1A.value))

    printed = paper_of(busy, region=region_of(15.60, 58.40, 15.62, 58.42), name="Torget")

    assert not failures(printed, "1a", tmp_path)
    assert "Torget 19 oktober" in told(printed, tmp_path)


def test_a_drawn_region_says_what_may_lie_there(busy, tmp_path):
    region = region_of(15.60, 58.40, 15.62, 58.42)

    words = told(paper_of(busy, region=region), tmp_path)

    assert "Ritat område" in words
    assert "2 rapporter utan exakt plats kan ligga här, och är inte med i siffrorna." in words


def test_an_empty_place_still_has_its_paper(town, tmp_path):
    printed = paper_of(town, "Östra")

    assert_archivable(printed, tmp_path)
    assert "Inga rapporter kom in i perioden." in told(printed, tmp_path)


def test_without_any_map_there_is_a_paper_all_the_same(store, tmp_path):
    bare = SmallTown.__new__(SmallTown)
    bare.store, bare.areas, bare.categories = store, {}, {}

    assert_archivable(paper_of(bare), tmp_path)


def test_hostile_words_are_printed_as_words(town, tmp_path):
    cases = Cases(town.store, Reports(town.store))
    for words in HOSTILE:
        ids = town.tell(on(FIRST), 3, place=words, sender_area=words, text=words)
        cases.open(CaseDraft(title=words, report_ids=tuple(ids)))

    printed = paper_of(town, with_words=True, region=region_of(15.5, 58.3, 15.8, 58.5), name=HOSTILE[1])

    assert_archivable(printed, tmp_path)
    words = told(printed, tmp_path)
    for each in HOSTILE[:3]:
        assert each in words


def test_a_paper_that_would_quote_a_person_is_refused_and_titles_are_masked(town, tmp_path):
    ids = town.tell(on(FIRST), 3, text="Ring 070-123 45 67")
    title = "Bråk, ring 070-123 45 67"
    Cases(town.store, Reports(town.store)).open(CaseDraft(title=title, report_ids=tuple(ids)))

    with pytest.raises(Refusal) as refused:
        paper_of(town, with_words=True)
    assert refused.value.kind is RefusalKind.QUOTE_OF_A_PERSON

    assert "070-123" not in told(paper_of(town), tmp_path)
    kept = paper_of(town, with_words=True, left_out=frozenset(ids))
    assert "070-123" not in told(kept, tmp_path)


def test_the_area_stands_out_without_colour(busy, tmp_path):
    """The hatched part of the map is darker than the same place of the whole municipality's."""
    page = grey(paper_of(busy, "Västra"), tmp_path)

    dark = sum(page.histogram()[:110])
    assert dark > page.width * page.height * 0.01


def test_the_same_picture_gives_the_same_bytes(busy):
    picture = busy.picture(FIRST, LAST)
    busy.store.clock.move_to(date(2026, 11, 18))
    with busy.store.clock.standing_still():
        assert Situations(busy.store).paper(picture) == Situations(busy.store).paper(picture)
