"""A town, and a meeting that decided something of everything."""

import pytest

from models.people.values import Person
from tests.desktop.papers.town import Town, a_meeting


@pytest.fixture
def town(store) -> Town:
    return Town(store)


@pytest.fixture
def any_town(any_store) -> Town:
    return Town(any_store)


@pytest.fixture
def meeting(town) -> int:
    return a_meeting(town)


@pytest.fixture(scope="session")
def person_of_tests() -> Person:
    return Person("Åsa Lind", "trygghetssamordnare")
