"""An answer to a member of the public: the reading is recorded, the address is in nothing that is kept."""

import sqlite3

import pytest
from sqlalchemy import select

from desktop.history import lines
from models.answers.values import Giving, Reach
from models.deeds import Deed
from models.history import HistoryEntry
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.values import CallerDetails, Feedback
from tests.desktop.answers.street import KIM, MONDAY
from tests.desktop.papers.read_back import words_of
from tests.desktop.papers.town import TODAY
from tests.paper import assert_archivable

TEXT = "Lamporna är bytta."


def test_a_message_tells_the_answer_and_the_reading_is_recorded(street):
    report = street.told(street.dark(), caller=KIM)

    message = street.answers.message([report], Reach.EMAIL, TEXT)

    assert message.address == "kim.ek@example.org"
    assert message.subject == "Svar från Älvköpings kommun"
    assert message.body.split("\n\n") == [
        "Hej!",
        "Du hörde av dig till oss måndag 16 november 2026.",
        TEXT,
        "Vänliga hälsningar\nSäkerhetsenheten\nÄlvköpings kommun",
    ]
    with street.store.reading() as session:
        read = lines(session, Kind.REPORT, report)[0]
    assert (read.deed, read.field, read.old, read.new) == (Deed.CONTACT_READ, "informant", None, None)


def test_whoever_told_of_several_gets_one_answer(street):
    case = street.dark()
    mine = [street.told(case, caller=KIM, text=text) for text in ("Ett", "Två")]
    other = street.told(case, caller=CallerDetails(email="ann@example.org"), text="Tre")

    message = street.answers.message([*mine, other], Reach.EMAIL, TEXT)

    assert message.report_ids == tuple(mine)
    assert "ann@" not in message.body + message.address


def test_nobody_is_read_who_cannot_be_reached_so(street):
    report = street.told(street.dark(), caller=CallerDetails(phone="070-123 45 67"))
    with pytest.raises(Refusal) as refused:
        street.answers.message([report], Reach.EMAIL, TEXT)
    assert refused.value.kind is RefusalKind.GONE
    with street.store.reading() as session:
        assert not session.scalars(select(HistoryEntry).where(HistoryEntry.deed == Deed.CONTACT_READ)).all()


def test_the_page_says_that_there_is_a_way_and_never_which(street):
    page = street.answers.page(street.told(street.dark(), caller=KIM))
    assert page.reports[0].reach == frozenset(Reach)
    assert "kim" not in repr(page).casefold()


def test_the_address_is_used_at_that_moment_and_kept_nowhere_else(street, caplog):
    """Not in the history, the answer, the paper's facts or the log."""
    report = street.told(street.dark(), caller=KIM)
    with caplog.at_level("DEBUG"):
        message = street.answers.message([report], Reach.LETTER, TEXT)
        street.answers.give(Giving(message.report_ids, TODAY, "brev", TEXT))
    assert street.feedback(report) == (Feedback.GIVEN, TODAY, "brev")
    with sqlite3.connect(street.store.path) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type='table'")]
        holding = {
            table
            for table in tables
            if any("Storgatan 5" in repr(row) for row in connection.execute(f'SELECT * FROM "{table}"'))
        }
    connection.close()
    assert holding == {"informant"}
    assert "Storgatan" not in caplog.text


def test_a_letter_has_its_address_and_its_words_and_names_nobody_in_its_facts(street, tmp_path):
    report = street.told(street.dark(), caller=KIM, received_at=MONDAY)
    letter = street.answers.letter(street.answers.message([report], Reach.LETTER, TEXT))

    told = words_of("brev.pdf", letter, tmp_path)

    assert all(part in told for part in ("Kim Ek", "Storgatan 5", "691 30 Karlskoga", TEXT, "Hej!"))
    assert_archivable(letter, tmp_path)
    assert b"Kim Ek" not in letter.split(b"/Title", 1)[1][:400]
