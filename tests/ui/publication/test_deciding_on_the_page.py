"""A finding in the public words is decided about on the page, and until then nothing lets them out."""

import pytest
from PySide6.QtCore import Qt

from models.publication.values import PublicationState
from tests.desktop.publication.conftest import REVIEWER
from tests.ui.publication.hands import press, wait_state, write

KEY = Qt.Key
PHONE = "Ring 070-174 06 05 om lampan."
NUMBER = "Anmält av 811228-9874."


@pytest.fixture
def shown(qtbot, made, opened, desk):
    """A text that waits for a review, and the reviewer before it."""

    def shown(text):
        publication_id = made.written("Vi byter lampor", text)
        made.sits(REVIEWER)
        screen = opened()
        qtbot.waitUntil(screen.chosen.sheet.words.hits.list.isVisible)
        return publication_id, screen

    return shown


def at_rest(qtbot, desk):
    qtbot.waitUntil(lambda: desk.jobs.idle)


def test_a_blocked_text_is_approved_by_no_key(qtbot, made, shown, desk):
    publication_id, screen = shown(PHONE)

    for key in (KEY.Key_G, KEY.Key_P, KEY.Key_T, KEY.Key_Return):
        press(qtbot, key)
        at_rest(qtbot, desk)

    assert made.state(publication_id) is PublicationState.UNDER_REVIEW
    assert screen.chosen.sheet.words.hits.blocks


def test_what_is_kept_for_a_reason_may_be_approved_also_after_a_restart(qtbot, made, shown, opened, desk):
    publication_id, screen = shown(PHONE)

    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_B)
    write(qtbot, "Jourens nummer")
    press(qtbot, KEY.Key_Return)
    qtbot.waitUntil(lambda: not screen.chosen.sheet.words.hits.blocks)

    again = opened()
    qtbot.waitUntil(lambda: not again.chosen.sheet.words.hits.blocks)
    again.list.setFocus()
    press(qtbot, KEY.Key_G)
    wait_state(qtbot, made, publication_id, PublicationState.APPROVED)


def test_what_is_removed_is_saved_logged_and_reviewed_anew(qtbot, made, shown, desk):
    publication_id, _screen = shown(PHONE)

    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_T)
    qtbot.waitUntil(lambda: made.page(publication_id).public_text == "Ring om lampan.")
    at_rest(qtbot, desk)

    assert made.state(publication_id) is PublicationState.UNDER_REVIEW
    assert not any("070-174" in f"{line.old}{line.new}" for line in made.publications.history(publication_id))


def test_a_personal_number_is_never_kept(qtbot, made, shown, desk):
    publication_id, screen = shown(NUMBER)

    press(qtbot, KEY.Key_F7)
    press(qtbot, KEY.Key_B)
    assert not screen.chosen.sheet.words.hits.keeping.isVisible()
    screen.list.setFocus()
    press(qtbot, KEY.Key_G)
    at_rest(qtbot, desk)

    assert made.state(publication_id) is PublicationState.UNDER_REVIEW


def test_the_text_for_partners_is_saved_and_asks_for_no_review(qtbot, made, opened, desk):
    publication_id = made.approved("Vi byter lampor", "Alla lampor byts.")
    screen = opened()

    screen.chosen.sheet.partners.text.setFocus()
    write(qtbot, "Nyckeln hämtas hos Gata/park.")
    screen.list.setFocus()
    qtbot.waitUntil(lambda: made.page(publication_id).partner_text == "Nyckeln hämtas hos Gata/park.")

    assert made.state(publication_id) is PublicationState.APPROVED
