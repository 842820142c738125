"""kill -9 in the middle of a disposal: all or nothing, and the cleaning is finished at the next start."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cases import Cases
from desktop.reports import Reports
from desktop.retention.retention import Retention
from desktop.storage.check import check
from models.cases.values import CaseFilter
from models.reports.values import ReportFilter
from tests.desktop.retention.seeded import LATER, Words, a_closed_case, a_screened_report, decide
from tests.desktop.retention.test_erased_from_every_byte import found_beside

ROOT = Path(__file__).parents[3]


@pytest.fixture
def words():
    return Words()


@pytest.fixture
def filled(open_store, clock, words):
    store = open_store()
    a_closed_case(store, words, a_screened_report(store, words), a_screened_report(store, words, "second"))
    clock.at = LATER
    decide(store)
    store.close()
    return store


def kill_when(path, moment, word):
    """Let a program dispose, and kill it when it has said *word*."""
    killed = [sys.executable, "-m", "tests.desktop.retention.killed_disposer", str(path), moment]
    with subprocess.Popen(
        killed, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as program:
        assert program.stdout.readline().strip() == word
        program.kill()


def what_is_there(store):
    cases = Cases(store, Reports(store)).listing(CaseFilter())
    return len(Reports(store).ids(ReportFilter())), len(cases)


def test_killed_before_the_commit_nothing_is_gone(filled, open_store, words):
    kill_when(filled.path, "removing", "going")
    store = open_store()
    assert Retention(store).finish() == 0
    assert what_is_there(store)[0] == 2
    assert Retention(store).disposals() == []
    assert len(Retention(store).proposal().due) == 5
    assert found_beside(store, words)


def test_killed_before_the_cleaning_it_is_finished_at_the_next_start(filled, open_store, words):
    kill_when(filled.path, "cleaning", "going")
    store = open_store()
    [disposal] = Retention(store).disposals()
    assert not disposal.is_cleaned
    assert what_is_there(store)[0] == 0

    Retention(store).finish()

    assert Retention(store).disposals()[0].is_cleaned
    assert found_beside(store, words) == {}
    assert [answer for answer in check(store) if not answer.is_well] == []


def test_killed_after_it_nothing_is_left_to_do(filled, open_store, words, tmp_path):
    kill_when(filled.path, "never", "done")
    shutil.copytree(filled.path.parent, tmp_path / "as-left")
    store = open_store()
    assert found_beside(store, words) == {}
    assert Retention(store).disposals()[0].is_cleaned
