"""`dispose` and `disposals` as a person at the command line uses them."""

import json

import pytest

from desktop.store import Store
from models.people.values import Person
from tests.desktop.retention.seeded import LATER, Words, a_closed_case, a_screened_report, decide


@pytest.fixture
def filled(open_store, clock):
    store, words = open_store(), Words()
    a_closed_case(store, words, a_screened_report(store, words), a_screened_report(store, words, "second"))
    clock.at = LATER
    decide(store)
    store.close()
    return words


def test_without_a_choice_it_is_wrong_use(on_store):
    assert on_store("dispose")[0] == 2


def test_a_dry_run_counts_and_changes_nothing(filled, on_store):
    code, said, _ = on_store("--today", "2026-11-22", "dispose", "--dry-run")
    assert code == 0
    assert "Rapporter: 2" in said or "Reports: 2" in said
    assert not [word for word in filled.given.values() if word in said]
    assert on_store("disposals", "--json")[1].strip() == "[]"


def test_confirmed_it_is_gone_and_listed(filled, on_store, store_path, clock):
    code, said, complained = on_store("--today", "2026-11-22", "dispose", "--confirm")
    assert code == 0
    assert not [word for word in filled.given.values() if word in said + complained]
    [disposal] = json.loads(on_store("disposals", "--json")[1])
    assert disposal["counts"] == {"informant": 2, "report": 2, "case": 1}
    assert disposal["cleaned"]
    code, said, complained = on_store("--today", "2026-11-22", "dispose", "--confirm")
    assert code == 1
    assert complained


def test_it_is_refused_while_the_store_is_open_elsewhere(filled, on_store, store_path, clock):
    other = Store.open(store_path, Person("Bo Ek"), clock)
    other.hold()
    code, _, complained = on_store("--today", "2026-11-22", "dispose", "--confirm")
    other.close()
    assert code == 1
    assert complained
    assert on_store("disposals", "--json")[1].strip() == "[]"


def test_a_backup_restored_by_command_is_disposed_of_again(filled, on_store, tmp_path):
    assert on_store("backup", "-o", tmp_path / "before.tryggbackup")[0] == 0
    on_store("--today", "2026-11-22", "dispose", "--confirm")
    assert on_store("restore", tmp_path / "before.tryggbackup")[0] == 0
    [disposal] = json.loads(on_store("disposals", "--json")[1])
    assert disposal["counts"] == {"informant": 2, "report": 2, "case": 1}
