"""Around the table, on either engine."""

import pytest

from tests.meeting_table import Table


@pytest.fixture
def table(store):
    return Table(store)


@pytest.fixture
def any_table(any_store):
    return Table(any_store)
