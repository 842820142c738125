"""Where the published website lies, how few reports are not counted, and what sends it on."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.municipality import Municipality
from ui.register.computer_section import ComputerSection
from ui.register.municipality_section import MunicipalitySection
from ui.widgets.message_bar import MessageBar


@pytest.fixture
def page(qtbot):
    """A widget with a line for messages."""
    page = QWidget()
    qtbot.addWidget(page)
    page.message = MessageBar(page)
    QVBoxLayout(page).addWidget(page.message)
    page.show()
    return page


def test_the_websites_address_is_kept_whole_and_a_strange_one_is_refused(qtbot, page, desk, store):
    municipality = Municipality(store)
    section = MunicipalitySection(desk, municipality, page.message)
    page.layout().addWidget(section)

    section.save("site_address", "https://alvkoping.example/trygghet/index.html")
    qtbot.waitUntil(lambda: municipality.settings().site_address == "https://alvkoping.example/trygghet/")
    section.save("site_address", "javascript:alert(1)")

    qtbot.waitUntil(page.message.isVisible)
    qtbot.waitUntil(lambda: desk.jobs.idle)
    assert municipality.settings().site_address == "https://alvkoping.example/trygghet/"


@pytest.mark.parametrize(("words", "kept"), [("8", 8), ("2", 5), ("51", 5), ("några", 5)])
def test_the_least_number_that_is_told_stays_within_reason(qtbot, page, desk, store, words, kept):
    municipality = Municipality(store)
    section = MunicipalitySection(desk, municipality, page.message)
    page.layout().addWidget(section)

    section._save_number("fewest_reports", range(3, 51), words)
    qtbot.waitUntil(lambda: desk.jobs.idle)

    assert municipality.settings().fewest_reports == kept


def test_the_upload_command_is_kept_on_this_computer_when_it_can_be_read(page, desk):
    section = ComputerSection(desk, page.message)
    page.layout().addWidget(section)

    section.upload.saved.emit("rsync -a {folder}/ webb:trygghet/")
    assert desk.settings.now.upload_command == "rsync -a {folder}/ webb:trygghet/"
    section.upload.saved.emit("rsync 'utan mapp")

    assert page.message.isVisible()
    assert "{folder}" in page.message.words
    assert desk.settings.now.upload_command == "rsync -a {folder}/ webb:trygghet/"
    section.upload.saved.emit("")
    assert desk.settings.now.upload_command == ""
