"""The section Bilagor on a real report."""

import pytest

from desktop.attachments.attachments import Attachments
from models.attachments.values import Owner
from models.kinds import Kind
from tests.factories import a_report
from ui.attachments.attachments_section import AttachmentsSection
from ui.widgets.page import Page


@pytest.fixture
def attachments(store) -> Attachments:
    return Attachments(store)


@pytest.fixture
def report(store) -> Owner:
    return Owner(Kind.REPORT, a_report(store))


@pytest.fixture
def section(qtbot, desk, attachments, report) -> AttachmentsSection:
    """On a page, beside nothing else, showing the report's files."""
    page = Page("Rapporter")
    section = AttachmentsSection(desk, attachments, page.message)
    section.page = page
    page.set_content(section)

    def refresh(_changes=None):
        section.show_owner(report, None, takes_place=True)

    desk.changes.committed.connect(refresh)
    qtbot.addWidget(page)
    page.resize(400, 600)
    qtbot.bring_up(page)
    refresh()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    yield section
    desk.changes.committed.disconnect(refresh)
