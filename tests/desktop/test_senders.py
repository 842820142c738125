"""Who has been heard, who is missed, and who is to be left in peace."""

from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.actors import Actors
from desktop.senders import Senders
from models.actors.values import ActorEdit
from models.deeds import Deed
from models.reports.tables import Report, ReportImport
from models.reports.values import ReportSource
from tests.factories import a_report

HOUSING, POLICE = ReportSource.HOUSING_COMPANY, ReportSource.POLICE


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


@pytest.fixture
def take_in(any_store):
    """Keeps an import of *source* so many days ago."""

    def keep(ago: int, sender: str = "", source: ReportSource = HOUSING, **more: object) -> int:
        day = any_store.clock.today() - timedelta(days=ago)
        kept = {"file_name": f"{day}.csv", "file_hash": f"{sender} {day}", "person": "", "counts": {}, **more}
        with any_store.writing(Deed.IMPORT) as session:
            row = ReportImport(source=source, sender=sender, imported_at=noon(day), rejections=[], **kept)
            session.add(row)
            session.flush()
            return row.id

    return keep


@pytest.fixture
def senders(any_store) -> Senders:
    return Senders(any_store)


def missed(senders: Senders) -> list[tuple[str, int, int]]:
    """Name, days since heard, and days usual."""
    today = senders._store.clock.today()
    return [(row.sender, (today - row.last_heard).days, row.usual_days) for row in senders.silent()]


def test_a_weekly_sender_that_stopped_is_missed(take_in, senders):
    for week in range(4, 10):
        take_in(7 * week, "Karlskogahem")
        take_in(7 * (week - 4), "Polisen lokal", POLICE)

    assert missed(senders) == [("Karlskogahem", 28, 7)]


def test_senders_of_one_source_are_told_apart(take_in, senders):
    for week in range(4, 10):
        take_in(7 * week, "Hyresbostäder")
        take_in(7 * (week - 4), "Karlskogahem")

    assert missed(senders) == [("Hyresbostäder", 28, 7)]


def test_an_import_that_was_taken_back_was_never_heard(any_store, take_in, senders):
    for week in range(4, 10):
        take_in(7 * week, "Karlskogahem")
    take_in(2, "Karlskogahem", undone_at=any_store.clock.now())

    assert missed(senders) == [("Karlskogahem", 28, 7)]


def test_the_same_file_again_is_no_word_from_them(take_in, senders):
    for week in range(4, 10):
        take_in(7 * week, "Karlskogahem", file_hash=str(week))
    take_in(1, "Karlskogahem", file_hash="9")

    assert missed(senders) == [("Karlskogahem", 28, 7)]


def test_what_is_typed_in_counts_as_heard(any_store, senders):
    for week in range(4, 10):
        moment = noon(any_store.clock.today() - timedelta(weeks=week))
        for minutes in range(3):
            a_report(any_store, source=POLICE, received_at=moment + timedelta(minutes=minutes))

    assert missed(senders) == [("", 28, 7)]


def test_one_s_own_eyes_are_never_missed(any_store, senders):
    for week in range(4, 10):
        moment = noon(any_store.clock.today() - timedelta(weeks=week))
        a_report(any_store, source=ReportSource.OWN_OBSERVATION, received_at=moment)

    assert missed(senders) == []


def test_to_give_a_sender_its_name_silences_nobody(take_in, senders):
    for week in range(4, 10):
        take_in(7 * week)
    for week in range(4):
        take_in(7 * week, "Karlskogahem")

    assert missed(senders) == []


def test_a_silence_that_is_expected_is_left_until_they_are_heard_again(take_in, senders):
    for week in range(20, 26):
        take_in(7 * week, "Karlskogahem")
    [silent] = senders.silent()

    senders.expect_silence(silent)

    assert missed(senders) == []
    take_in(30, "Karlskogahem")
    assert missed(senders) == [("Karlskogahem", 30, 7)]


def test_an_expected_silence_is_undone_like_any_deed(any_store, take_in, senders):
    for week in range(4, 10):
        take_in(7 * week, "Karlskogahem")
    [silent] = senders.silent()
    senders.expect_silence(silent)

    any_store.undo.undo_last()

    assert senders.silent() == (silent,)


def test_the_names_of_a_source_come_first_and_then_the_actors(any_store, take_in, senders):
    Actors(any_store).save(ActorEdit(None, 0, "Gata/park"))
    Actors(any_store).save(ActorEdit(None, 0, "Ösbo"))
    for sender in ("Ösbo", "Äppelbo", "Zinkbo"):
        take_in(3, sender)
    take_in(3, "Polisen lokal", POLICE)
    with any_store.writing(Deed.REPORT_EDIT) as session:
        session.get_one(Report, a_report(any_store, source=HOUSING)).sender = "Per telefon"

    assert senders.names(HOUSING) == ("Per telefon", "Zinkbo", "Äppelbo", "Ösbo", "Gata/park")
    assert senders.heard() == ("Per telefon", "Polisen lokal", "Zinkbo", "Äppelbo", "Ösbo")
