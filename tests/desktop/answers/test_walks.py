"""A safety walk: its points are reports, and its protocol has an answer to every point."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.store import Store
from desktop.walks import Walks
from models.answers.values import AnswerEdit
from models.refusals import Refusal, RefusalKind
from models.reports.values import Feedback, ReportSource, ReportState
from models.walks.rules import street_level
from models.walks.values import WalkEdit, WalkKind
from tests.desktop.papers.read_back import pdf_rows, words_of
from tests.paper import assert_archivable

DAY = date(2026, 11, 12)
WALK = WalkEdit(
    None, 0, "Vandring i Lillskogen", WalkKind.PUBLIC, DAY, None, "Boende, polisen", "Från torget"
)


@pytest.fixture
def walks(street) -> Walks:
    return Walks(street.store)


def test_what_is_noted_on_a_walk_becomes_reports_that_wait_for_an_answer(street, walks):
    walk = walks.save(WALK)
    point = walks.note_point(walk, "Mörkt i tunneln", "Bergtunneln")

    page = street.reports.page(point)

    assert (page.source, page.state, page.feedback) == (
        ReportSource.SAFETY_WALK,
        ReportState.NEW,
        Feedback.WAITING,
    )
    assert page.received_at.date() == DAY
    assert [(each.number, each.place) for each in walks.page(walk).points] == [(1, "Bergtunneln")]
    street.store.undo.undo_last()
    assert walks.page(walk).points == ()


def test_a_point_is_answered_by_words_of_ours_or_by_words_that_were_approved(street, walks):
    walk = walks.save(WALK)
    dark, rough, silent = (walks.note_point(walk, text) for text in ("Mörkt", "Skräpigt", "Ödsligt"))
    case = street.dark("Intern rubrik")
    street.reports.link([dark], case)
    street.approved(street.done(case, "Intern åtgärd"))
    street.answers.write(AnswerEdit(rough, 0, "Vi städar på fredag."))
    street.reports.link([silent], street.dark("Intern två"))
    street.decided("Intern tre", case_id=street.dark("Intern fyra"))

    page = walks.page(walk)

    assert [point.is_answered for point in page.points] == [True, True, False]
    assert page.points[0].answer == "Ny belysning i tunneln – genomförd, ansvarig Gata/park"
    assert page.points[1].answer == "Vi städar på fredag."
    assert page.unanswered == 1
    assert "ntern" not in repr(page)


def test_the_protocol_has_every_point_and_says_which_lack_an_answer(street, walks, tmp_path):
    walk = walks.save(WALK)
    first = walks.note_point(walk, "Mörkt i tunneln", "Storgatan 5 lgh 1203")
    walks.note_point(walk, "Ring 19900101-0017 om det", "Torget")
    street.answers.write(AnswerEdit(first, 0, "Lamporna byts i december."))

    protocol = walks.protocol(walk)

    figures, *rows = pdf_rows(protocol, tmp_path)
    assert figures == {"punkter": "2", "besvarade": "1", "utan svar": "1"}
    assert_archivable(protocol, tmp_path)
    assert [(row["Nr"], row["Plats"], row["Svar"]) for row in rows] == [
        ("1", "Storgatan", "Lamporna byts i december."),
        ("2", "Torget", "Inget svar än."),
    ]
    told = words_of("protokoll.pdf", protocol, tmp_path)
    assert "Vandring i Lillskogen" in told
    assert "Boende, polisen" in told
    assert "0017" not in told
    assert "1203" not in told


def test_reports_are_taken_in_and_let_go_and_keep_their_numbers(street, walks):
    walk = walks.save(WALK)
    loose = [street.told(source=ReportSource.SAFETY_WALK, text=text) for text in ("Ett", "Två", "Tre")]
    assert [each.id for each in walks.loose_reports()] == loose
    walks.take_in(walk, loose)
    walks.take_in(walk, loose)
    walks.let_go(loose[1])
    assert [(point.id, point.number) for point in walks.page(walk).points] == [(loose[0], 1), (loose[2], 3)]
    walks.remove(walk, walks.rows()[0].version)
    assert walks.rows() == []
    assert len(walks.loose_reports()) == 3
    street.store.undo.undo_last()
    assert [point.id for point in walks.page(walk).points] == [loose[0], loose[2]]


def test_a_walk_needs_a_name_and_latest_is_the_latest(walks):
    with pytest.raises(Refusal) as refused:
        walks.find("latest")
    assert refused.value.kind is RefusalKind.NO_WALK
    with pytest.raises(Refusal) as refused:
        walks.save(WalkEdit(None, 0, " ", WalkKind.PUBLIC, DAY, None))
    assert refused.value.kind is RefusalKind.NAME_MISSING
    older = walks.save(WalkEdit(None, 0, "Äldre", WalkKind.EST_INTERNAL, date(2026, 1, 1), None))
    newer = walks.save(WALK)
    assert walks.find("latest") == newer
    assert walks.find(str(older)) == older
    with pytest.raises(Refusal):
        walks.find("99")


def test_a_file_of_a_walk_becomes_a_walk_in_one_step(street, walks, on_store, tmp_path):
    file = tmp_path / "vandring.csv"
    rows = "\n".join(f"{n};2026-11-{13 - (n > 1)};Punkt nummer {n};Torget" for n in range(1, 6))
    file.write_text(f"Id;Inkom;Beskrivning;Plats\n{rows}\n", encoding="utf-8")
    street.store.close()
    assert on_store("import", file, "--source", "safety-walk")[0] == 0
    street.open_on(Store.open(street.store.path, street.store.person, street.store.clock))
    walks = Walks(street.store)

    loose = walks.loose_files()
    assert [(each.words, each.reports) for each in loose] == [("vandring.csv", 5)]
    walk = walks.from_import(loose[0].id, "Höstens vandring")

    page = walks.page(walk)
    assert (page.walk.name, page.walk.held_on) == ("Höstens vandring", DAY)
    assert [point.text for point in page.points] == [f"Punkt nummer {n}" for n in range(1, 6)]
    assert walks.loose_files() == []
    street.store.undo.undo_last()
    assert walks.rows() == []
    assert len(walks.loose_reports()) == 5
    street.store.close()


def test_the_command_writes_the_latest_walks_protocol(street, walks, on_store, tmp_path):
    walk = walks.save(WALK)
    walks.note_point(walk, "Mörkt")
    street.store.close()
    out = tmp_path / "protokoll.pdf"
    code, said, _ = on_store("walk", "latest", "-o", out)
    assert code == 0
    assert "1" in said
    assert out.read_bytes().startswith(b"%PDF")
    assert on_store("walk", "99", "-o", out)[0] == 1


@pytest.mark.parametrize(
    ("place", "told"),
    [
        ("Storgatan 5 B, 2 tr", "Storgatan"),
        ("Storgatan 5 lgh 1203", "Storgatan"),
        ("Riksväg 50 vid bron", "Riksväg 50"),
        ("Bergtunneln", "Bergtunneln"),
        ("Nygatan 12-14", "Nygatan"),
        ("Trapphus 3", ""),
        ("", ""),
    ],
)
def test_a_place_is_told_by_street(place, told):
    assert street_level(place) == told


@given(st.text())
def test_no_house_number_is_left_whatever_was_written(place):
    import re

    assert not re.search(r"gatan\s+\d", street_level("Storgatan " + place))
