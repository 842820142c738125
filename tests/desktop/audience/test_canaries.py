"""A canary in every text of the store, every outlet made: none holds a word that its reader may not read."""

import shutil
from dataclasses import replace
from datetime import date

import pytest

from desktop.audience.lists import AudienceLists
from desktop.audience.outlets import OUTLETS
from desktop.clock import Clock
from desktop.publication import site_questions
from desktop.store import Store
from models.audience.ceiling import readers_of
from models.audience.choices import CHOICES, withheld
from models.audience.fields_of_upkeep import SETTING_FIELDS
from models.audience.values import STEPS, Audience
from models.deeds import Deed
from models.people.values import Person
from tests.desktop.audience.canaries import MACHINE, STRUCTURES, Canaries, structures, text_columns
from tests.desktop.audience.crowd import crowd, empty_tables
from tests.desktop.audience.opened import files_in, words_in
from tests.desktop.audience.outlets_made import MADE, NOT_MADE, website

LISTED = {outlet.name: outlet for outlet in OUTLETS}
NOTHING_TO_SEE = {"report for IT", "rejected rows"}
SETTINGS = {
    f"setting.{name}": STEPS[step] for step, names in SETTING_FIELDS.items() for name in names.split()
}


@pytest.fixture(scope="module")
def told() -> Canaries:
    return Canaries()


@pytest.fixture(scope="module")
def crowded(furnished, tmp_path_factory, told):
    path = tmp_path_factory.mktemp("crowded") / "desk.db"
    shutil.copyfile(furnished, path)
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), Clock(date(2026, 11, 22)))
    crowd(store)
    assert empty_tables(store) == []
    with store.writing(Deed.UNDO) as session:
        told.seed(session)
    yield store
    store.close()


def may_hold(name: str, column: str) -> bool:
    """Whether the outlet may hold "table.column"; unapproved words are the house's alone."""
    outlet = LISTED[name]
    if column in outlet.besides or f"{column.partition('.')[0]}.*" in outlet.besides:
        return True
    if column.endswith("#unapproved"):
        return outlet.reader is Audience.INTERNAL
    readers = SETTINGS.get(column) or readers_of(column)
    return outlet.reader in readers and column not in withheld(outlet.reader, {})


def held(folder, told: Canaries) -> dict[str, str]:
    columns = {word: column for column, word in told.words.items()}
    return {
        columns[word]: f"{name}: {way}"
        for name, content in files_in(folder)
        for word, way in words_in(name, content).items()
    }


def test_every_outlet_is_made_or_says_why_not():
    assert sorted({*MADE, *NOT_MADE}) == sorted(LISTED)
    assert MADE.keys().isdisjoint(NOT_MADE)


def test_every_column_that_can_hold_words_has_a_canary_or_says_why_not(told):
    columns = {f"{table.name}.{column.name}" for table, column in text_columns()}

    assert columns <= told.words.keys()
    assert set(structures()) - columns - {"setting.value"} <= STRUCTURES
    assert MACHINE.isdisjoint(columns)


@pytest.mark.parametrize("name", MADE)
def test_no_outlet_holds_a_word_that_its_reader_may_not_read(name, crowded, told, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()

    MADE[name](crowded, folder)

    found = held(folder, told)
    assert found or name in NOTHING_TO_SEE, "the search sees nothing, so it proves nothing"
    assert {column: where for column, where in found.items() if not may_hold(name, column)} == {}


def test_a_website_that_tells_the_houses_title_is_found_out(crowded, told, tmp_path, monkeypatch):
    """Even where the reading is opened for the wrong reader."""
    real = site_questions._site_measure

    def leaking(found, behind):
        return replace(real(found, behind), title=found.measure.title)

    monkeypatch.setattr(site_questions, "_site_measure", leaking)
    with pytest.raises(Exception, match="raiseload"):
        website(crowded, tmp_path / "refused")
    real_read = site_questions.read_by
    monkeypatch.setattr(
        site_questions, "read_by", lambda session, _reader: real_read(session, Audience.INTERNAL)
    )

    website(crowded, tmp_path / "site")

    found = held(tmp_path / "site", told)
    assert not may_hold("website", "measure.title")
    assert "measure.title" in found


@pytest.mark.parametrize("choice", [each for each in CHOICES if each.audience is Audience.PUBLIC], ids=str)
def test_what_the_municipality_holds_back_leaves_the_website(choice, crowded, told, tmp_path):
    lists = AudienceLists(crowded)
    lists.choose(choice.key, is_told=False)
    try:
        website(crowded, tmp_path)
    finally:
        lists.reset()

    assert set(choice.columns).isdisjoint(held(tmp_path, told))


def test_no_choice_is_above_the_ceiling():
    assert [
        each.key for each in CHOICES for column in each.columns if each.audience not in readers_of(column)
    ] == []
