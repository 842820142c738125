"""A letter to a sender tells what may leave the house, and no paper what is for no paper."""

from datetime import timedelta

import pytest
from sqlalchemy import Enum, String, Text, cast, literal, select, update

from desktop.papers.leaving import MAY_BE_TOLD, Fact
from desktop.papers.values import Paper
from desktop.publication import Publications
from desktop.reports import Reports
from models.cases.tables import CaseNote
from models.deeds import Deed
from models.people.values import Person
from models.publication.tables import Publication
from models.publication.values import PublicationEdit, PublicationState
from models.reports.tables import Informant
from models.reports.values import ReportSource
from models.tables import METADATA
from tests.desktop.papers.read_back import pdf_rows, words_of
from tests.desktop.papers.town import MONDAY, Town, a_meeting
from tests.factories import a_case, a_report

LETTERS = frozenset({Paper.SENDER_LETTERS})
LETTER = "återkoppling-2026-v47-{}.pdf"
# What a letter is meant to tell: who it is to, kinds and places, and words that were approved.
MEANT = {
    "report.sender",
    "area.name",
    "category.name",
    "actor.name",
    "actor.short_name",
    "publication.public_title",
    "publication_review.public_title",
    "publication.public_text",
    "publication_review.public_text",
    "meeting.registry_number",
    "setting.key",
}
# What no paper of a meeting tells, whoever it is for.
NEVER = {
    "informant": None,
    "case_note": None,
    "report": None,
    "contact_person": {"name", "phone", "role"},
    "case_file": {"description", "close_note", "place"},
    "measure": {"description", "outcome", "not_done_reason", "waiting_for"},
    "due_date_move": None,
    "follow_up": None,
}


def report(town: Town, case: int | None, sender: str, text: str = "Trasigt ljus", **more) -> int:
    facts = {"source": ReportSource.HOUSING_COMPANY, "sender": sender, "received_at": MONDAY, **more}
    made = a_report(town.store, text, **facts)
    if case is not None:
        Reports(town.store).link([made], case)
    return made


def publish(town: Town, measure: int, title: str, state: PublicationState) -> None:
    publications = Publications(town.store)
    made = publications.propose(measure)
    publications.write_public(
        PublicationEdit(made, publications.page(made).version, title, "Vi sätter upp ljus.")
    )
    if state in (PublicationState.APPROVED, PublicationState.PUBLISHED):
        author, town.store.person = town.store.person, Person("Nils Berg", "kommunikatör")
        publications.approve(made, publications.page(made).version)
        town.store.person = author
    with town.store.writing(Deed.PUBLICATION_EDIT) as session:
        session.get(Publication, made).state = state


def seed(town: Town, wanted) -> set[str]:
    """A canary in every text of the store that *wanted* (table, column) names; which tables had some."""
    seeded = set()
    with town.store.writing(Deed.UNDO) as session:
        for table in METADATA.sorted_tables:
            words = {
                column.name: literal(f"kanarie-{table.name}-{column.name}-") + cast(table.c.id, String)
                for column in table.columns
                if isinstance(column.type, String | Text)
                and not isinstance(column.type, Enum)
                and wanted(table.name, column.name)
            }
            if words and session.execute(select(table).limit(1)).first() is not None:
                seeded.add(table.name)
                session.execute(update(table).values(**words))
    return seeded


def crowd(town: Town) -> int:
    """A meeting with something in every room of the store."""
    made = report(town, town.case, "Bostads AB Älven")
    measure = town.decided("Intern rubrik")
    publish(town, measure, "Fler lampor vid spåret", PublicationState.APPROVED)
    with town.store.writing(Deed.CASE_NOTE) as session:
        session.add(CaseNote(case_id=town.case, written_at=MONDAY, person="-", text="-"))
        session.add(Informant(report_id=made, name="-", email="a@b.example"))
    return a_meeting(town)


def test_no_internal_word_is_in_a_letter_to_a_sender(any_town, tmp_path):
    meeting = crowd(any_town)

    seeded = seed(any_town, lambda table, column: f"{table}.{column}" not in MEANT)
    files = any_town.files(meeting, wanted=LETTERS)

    told = words_of(LETTER.format("Bostads AB Älven"), files[LETTER.format("Bostads AB Älven")], tmp_path)
    assert seeded >= {*NEVER, "meeting", "agenda_item", "publication_review", "history", "priority_area"}
    assert "Fler lampor vid spåret" in told
    assert "kanarie" not in told


def test_no_paper_tells_what_is_for_no_paper(town, tmp_path):
    meeting = crowd(town)

    seeded = seed(
        town,
        lambda table, column: (
            table in NEVER
            and (NEVER[table] is None or column in NEVER[table])
            and column not in ("content_hash", "sender")
        ),
    )
    files = town.files(meeting)

    assert seeded == set(NEVER)
    assert [name for name, content in files.items() if "kanarie" in words_of(name, content, tmp_path)] == []


def test_a_sender_reads_nothing_of_another(town, tmp_path):
    report(town, town.case, "Bostads AB Älven", "Hemligt hos Älven")
    report(town, town.case, "Väktarna", "Hemligt hos väktarna")
    meeting = a_meeting(town)

    files = town.files(meeting, wanted=LETTERS)
    told = words_of("a.pdf", files[LETTER.format("Väktarna")], tmp_path)

    assert "Väktarna" in told
    assert "Älven" not in told
    assert "Hemligt" not in told


@pytest.mark.parametrize("state", list(PublicationState))
def test_a_public_title_is_told_once_it_is_approved(town, tmp_path, state):
    report(town, town.case, "Väktarna")
    publish(town, town.decided("Intern rubrik"), "Fler lampor vid spåret", state)
    meeting = a_meeting(town)

    [row] = pdf_rows(town.files(meeting, wanted=LETTERS)[LETTER.format("Väktarna")], tmp_path)[1:]

    assert ("Fler lampor" in row["Åtgärder"]) == (Fact.PUBLIC_TITLE in MAY_BE_TOLD[state])
    assert ("Fler lampor" in row["Åtgärder"]) == (
        state in (PublicationState.APPROVED, PublicationState.PUBLISHED)
    )
    assert "Intern" not in row["Åtgärder"]
    assert row["Vad det gäller"] == "Ljus och mörker, Lillskogen"


def test_words_that_changed_under_their_approval_are_not_told(town, tmp_path):
    report(town, town.case, "Väktarna")
    publish(town, town.decided("Intern rubrik"), "Fler lampor vid spåret", PublicationState.APPROVED)
    with town.store.writing(Deed.UNDO) as session:
        session.execute(update(Publication).values(public_title="Ogranskad rubrik"))
    meeting = a_meeting(town)

    told = words_of("a.pdf", town.files(meeting, wanted=LETTERS)[LETTER.format("Väktarna")], tmp_path)

    assert "Ogranskad" not in told


def test_a_letter_counts_what_became_of_the_reports(town, tmp_path):
    other = a_case(town.store, "Skräp", category_id=town.category)
    first = report(town, town.case, "Väktarna")
    report(town, other, "Väktarna", "Skräp vid kiosken")
    report(town, None, "Väktarna", "Ny och oläst")
    copy = report(town, None, "Väktarna", "Samma lampa igen")
    Reports(town.store).mark_duplicate(copy, 1, first)
    report(town, town.case, "Väktarna", "I våras", received_at=MONDAY - timedelta(days=100))
    report(town, other, "Bara förr", "I somras", received_at=MONDAY - timedelta(days=100))
    meeting = a_meeting(town)

    files = town.files(meeting, wanted=LETTERS)
    figures, light, rubbish = pdf_rows(files[LETTER.format("Väktarna")], tmp_path)

    assert list(figures.values()) == ["4", "2", "1", "1"]
    assert (light["Era rapporter"], light["Ärendet"]) == ("2 nya, 1 tidigare", "Åtgärd pågår")
    assert (rubbish["Vad det gäller"], rubbish["Åtgärder"]) == (
        "Ljus och mörker, hela kommunen",
        "Ingen åtgärd är beslutad än.",
    )
    assert LETTER.format("Bara förr") not in files


def test_earlier_reports_are_told_of_when_their_case_has_moved(town, tmp_path):
    report(town, town.case, "Väktarna", received_at=MONDAY - timedelta(days=100))
    meeting = a_meeting(town)

    told = words_of("a.pdf", town.files(meeting, wanted=LETTERS)[LETTER.format("Väktarna")], tmp_path)

    assert "1 tidigare" in told
    assert "Ni har inte lämnat några rapporter sedan förra mötet" in told


def test_we_write_no_letter_to_ourselves_or_to_nobody(town):
    report(town, town.case, "", source=ReportSource.OWN_OBSERVATION)
    report(town, town.case, "", source=ReportSource.POSTCARD)
    report(town, town.case, "", source=ReportSource.SAFETY_MAP)
    meeting = a_meeting(town)

    assert list(town.files(meeting, wanted=LETTERS)) == [LETTER.format("Trygghetskartan")]


def test_persons_are_named_only_where_the_municipality_prints_names(town, tmp_path):
    meeting = a_meeting(town)

    told = "".join(words_of(*file, tmp_path) for file in town.files(meeting).items() if "blad" in file[0])

    assert "Åsa Lind" not in told
    assert "Säkerhetsenheten" in told


def test_the_rule_covers_every_state():
    assert set(MAY_BE_TOLD) == {None, *PublicationState}
