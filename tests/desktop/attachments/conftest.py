"""Attachments on a real store, and what they are attached to."""

import pytest

from desktop.attachments.attachments import Attachments
from models.attachments.values import Owner
from models.kinds import Kind
from tests.factories import a_case, a_report


@pytest.fixture
def attachments(any_store) -> Attachments:
    return Attachments(any_store)


@pytest.fixture
def report(any_store) -> Owner:
    return Owner(Kind.REPORT, a_report(any_store))


@pytest.fixture
def case(any_store) -> Owner:
    return Owner(Kind.CASE, a_case(any_store))
