"""A dark tunnel in Älvköping, and those who told of it."""

import pytest

from tests.desktop.answers.street import Street


@pytest.fixture
def street(store) -> Street:
    return Street(store)
