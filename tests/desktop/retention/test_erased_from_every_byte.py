"""After disposal the words are in no byte of the store, its log, its search index, the list beside it,
the program's log, the undo memory or new backups."""

import gc
import logging
import shutil
import sqlite3
from random import Random

import pytest
from sqlalchemy import inspect, text

from desktop.reports import Reports
from desktop.retention.retention import Retention
from desktop.safekeeping import Safekeeping
from desktop.storage.check import check
from desktop.store import Store
from models.folding import fold
from models.people.values import Person
from models.refusals import Refusal
from models.reports.values import Feedback, ReportFilter
from models.retention.values import RecordType
from tests.desktop.retention.seeded import LATER, THEN, Words, a_closed_case, a_screened_report, decide
from tests.hand_clock import HandClock


def found_in(path, words):
    """The fields whose word stands in the file: as typed and folded, UTF-8 and UTF-16.

    By the word's end: the search index keeps what words begin with in common only once.
    """
    content = path.read_bytes()
    forms = {
        where: {
            form.encode(coding)
            for form in (word[4:], fold(word)[4:], word[4:].upper(), word[::-1][:10])
            for coding in ("utf-8", "utf-16-le")
        }
        for where, word in words.given.items()
    }
    return sorted(where for where, each in forms.items() if any(form in content for form in each))


def files_of(store):
    return [
        path
        for path in store.path.parent.iterdir()
        if path.name.startswith(store.path.stem) and path.is_file()
    ]


def found_beside(store, words):
    return {path.name: found for path in files_of(store) if (found := found_in(path, words))}


def fill(store, clock, words):
    """Two reports of one case, among others that stay, years later."""
    others = Words()
    others.random.seed(11)
    for number in range(12):
        a_screened_report(store, others, f"other {number}")
    reports = [a_screened_report(store, words, name) for name in ("report", "second")]
    a_closed_case(store, words, *reports)
    clock.at = LATER
    decide(store)
    for number in range(12, 16):
        a_screened_report(store, others, f"other {number}")


@pytest.fixture(scope="module")
def filled(template, tmp_path_factory):
    """The file of such a store, and its words: made once, to be copied."""
    path, words, clock = tmp_path_factory.mktemp("filled") / "desk.db", Words(), HandClock(THEN)
    shutil.copyfile(template, path)
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), clock)
    fill(store, clock, words)
    store.close()
    return path, words


@pytest.fixture
def words(filled):
    return filled[1]


@pytest.fixture
def seeded(filled, store_path, open_store, clock):
    shutil.copyfile(filled[0], store_path)
    clock.at = LATER
    store = open_store()
    a_screened_report(store, Words(Random(5)), "today")
    return store


def test_the_seeds_are_there_to_be_found(seeded, words):
    """So that the tests below look for what can be found."""
    seeded.engine.dispose()
    names = found_beside(seeded, words)
    assert set().union(*names.values()) == set(words.given)


def test_no_byte_of_the_store_holds_what_was_disposed_of(seeded, words, caplog):
    caplog.set_level(logging.DEBUG)
    retention = Retention(seeded)
    result = retention.dispose(retention.proposal())

    assert result.is_cleaned
    assert result.counts[RecordType.CASE] == 1
    assert found_beside(seeded, words) == {}
    assert not [word for word in words.given.values() if word in caplog.text]
    assert [answer for answer in check(seeded) if not answer.is_well] == []
    backup = seeded.backups.make()
    assert found_in(backup, words) == []


def test_nor_when_the_program_is_closed_and_opened_again(seeded, words, open_store):
    retention = Retention(seeded)
    retention.dispose(retention.proposal())
    seeded.close()
    assert found_beside(seeded, words) == {}
    again = open_store()
    Retention(again).finish()
    assert found_beside(again, words) == {}


def test_the_undo_memory_holds_nothing_of_it(seeded, words):
    retention = Retention(seeded)
    assert seeded.undo.last is not None
    retention.dispose(retention.proposal())
    gc.collect()
    assert seeded.undo.last is None
    assert not [word for word in words.given.values() if word in repr(seeded.undo._done)]
    with pytest.raises(Refusal):
        seeded.undo.undo_last()


def test_contact_details_erased_by_hand_leave_the_report(seeded, words):
    reports = Reports(seeded)
    [report_id] = reports.ids(ReportFilter(text=words.given["report"].lower()))
    Retention(seeded).erase_contact(report_id)

    told = {key: word for key, word in words.given.items() if key in CONTACT}
    assert len(told) == 4
    only = Words()
    only.given = told
    assert found_beside(seeded, only) == {}
    page = reports.page(report_id)
    assert not page.has_informant
    assert page.feedback is Feedback.GIVEN
    assert words.given["report"] in page.text
    assert Retention(seeded).disposals()[0].counts == {RecordType.INFORMANT: 1}


CONTACT = {"report name", "report mail", "report phone", "report home"}


def test_older_backups_still_hold_it_until_they_are_replaced(seeded, words, clock):
    retention = Retention(seeded)
    before = seeded.backups.make()
    clock.go_on(minutes=1)
    result = retention.dispose(retention.proposal())

    assert result.copies.backups >= 1
    assert found_in(before, words)
    clock.go_on(minutes=1)
    made = retention.replace_copies()
    assert not before.exists()
    assert found_in(made, words) == []
    assert not retention.copies()


def test_a_restored_backup_is_disposed_of_again(seeded, words, clock):
    retention = Retention(seeded)
    before = seeded.backups.make()
    clock.go_on(minutes=1)
    retention.dispose(retention.proposal())
    first = retention.disposals()

    Safekeeping(seeded).restore(before)

    assert found_beside(seeded, words) == {}
    assert retention.disposals()[0].counts == first[0].counts
    assert retention.copies().set_aside == 1
    retention.replace_copies()
    assert not list(seeded.path.parent.glob("*-replaced-*"))


def test_an_id_that_is_somebody_elses_in_a_restored_backup_is_left(seeded, words, clock):
    """What is in the backup came another day than what was disposed of."""
    retention = Retention(seeded)
    before = seeded.backups.make()
    clock.go_on(minutes=1)
    retention.dispose(retention.proposal())
    with sqlite3.connect(before) as other:
        other.execute("UPDATE report SET received_at = '2026-11-01 09:00:00'")
    other.close()
    Safekeeping(seeded).restore(before)
    assert len(Reports(seeded).ids(ReportFilter(text=words.given["report"].lower()))) == 1


def test_no_row_of_a_shared_store_holds_it(postgresql_store, clock):
    store, words = postgresql_store, Words()
    reports = [a_screened_report(store, words, name) for name in ("report", "second")]
    a_closed_case(store, words, *reports)
    clock.at = LATER
    decide(store)
    retention = Retention(store)
    result = retention.dispose(retention.proposal())

    assert result.is_cleaned
    assert result.by_server
    with store.engine.connect() as connection:
        for table in inspect(connection).get_table_names():
            rows = repr(connection.execute(text(f'SELECT * FROM "{table}"')).fetchall())
            assert not [where for where, word in words.given.items() if word in rows or fold(word) in rows]


def test_a_full_disk_when_cleaning_loses_nothing_and_is_finished_later(seeded, words, monkeypatch):
    def full(_engine):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    retention = Retention(seeded)
    with monkeypatch.context() as patched:
        patched.setattr("desktop.retention.retention.clean", full)
        result = retention.dispose(retention.proposal())
    assert not result.is_cleaned
    assert not retention.disposals()[0].is_cleaned
    retention.finish()
    assert retention.disposals()[0].is_cleaned
    assert found_beside(seeded, words) == {}


def test_a_copy_of_the_store_as_it_was_is_what_a_thief_would_look_for(seeded, words, tmp_path):
    """The search itself works on a plain copy: it is no accident of an open file."""
    seeded.engine.dispose()
    copy = tmp_path / "elsewhere" / "copy.db"
    copy.parent.mkdir()
    shutil.copyfile(seeded.path, copy)
    assert found_in(copy, words)
