"""A masked copy is chosen beside the paper: words, marked passages, and what screening found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtPdf import QPdfDocument

from models.meetings.values import ItemEdit, Section
from tests.ui.meetings.steps import item


@pytest.fixture
def paper(qtbot, screen, services, meeting, settled):
    """The minutes on paper, with a telephone number in them, and the panel asked for by its key."""
    line = item(services, meeting, Section.OTHER)
    words = "Ring vaktbolaget på 070-174 06 05 om porten vid kajen."
    services.meetings.note(ItemEdit(line.id, line.version, words, "", is_done=True))
    page = screen()
    qtbot.keyClick(page.view, Qt.Key.Key_G)
    settled(lambda: page.paper.isVisible() and page.paper.page_count > 0)
    qtbot.keyClick(page.paper, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    settled(page.paper.mask_panel.isVisible)
    return page.paper


def shown_words(paper):
    document: QPdfDocument = paper._document
    return " ".join(
        document.getAllText(number).text().replace("\r\n", " ") for number in range(document.pageCount())
    )


def test_what_screening_finds_is_proposed_and_shown_as_a_bar(paper):
    assert paper.mask_panel.passages == ("070-174 06 05",)
    [bar] = paper.mask_panel.text.extraSelections()
    assert bar.cursor.selectedText() == "070-174 06 05"


def test_words_and_marked_passages_are_masked_by_keyboard(qtbot, paper, settled, tmp_path):
    panel = paper.mask_panel
    panel.words.setFocus()
    qtbot.keyClicks(panel.words, "porten")
    qtbot.keyClick(panel.words, Qt.Key.Key_Return)
    text = panel.text
    text.setFocus()
    place = text.document().find("kajen")
    text.setTextCursor(_before(place))
    for _ in "kajen":
        qtbot.keyClick(text, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(text, Qt.Key.Key_M)
    assert panel.passages == ("070-174 06 05", "porten", "kajen")

    qtbot.keyClick(panel, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(lambda: panel.isHidden() and "[maskat]" in shown_words(paper))

    words = shown_words(paper)
    assert "MASKAD KOPIA" in words
    assert not [each for each in ("070-174", "porten", "kajen") if each in words]
    assert paper._name.endswith("-maskad.pdf")


def test_a_proposal_is_taken_away_with_delete_and_esc_gives_up(qtbot, paper, settled):
    panel = paper.mask_panel
    panel.chosen.setFocus()
    panel.chosen.setCurrentRow(0)
    qtbot.keyClick(panel.chosen, Qt.Key.Key_Delete)
    assert panel.passages == ()
    assert not panel.make_button.isEnabled()
    qtbot.keyClick(panel.text, Qt.Key.Key_Escape)
    settled(panel.isHidden)
    assert paper.isVisible()


def test_what_stands_nowhere_is_told_and_the_panel_stays(qtbot, paper, settled):
    panel = paper.mask_panel
    qtbot.keyClicks(panel.words, "Ingen sådan")
    qtbot.keyClick(panel.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(lambda: "Ingen sådan" in paper._message.words)
    assert panel.isVisible()


def _before(place: QTextCursor) -> QTextCursor:
    place.setPosition(place.selectionStart())
    return place
