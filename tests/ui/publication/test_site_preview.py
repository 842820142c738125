"""The website in the window before anybody else sees it."""

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor
from shiboken6 import isValid

from models.publication.values import PublicationState
from tests.ui.publication.hands import click, press
from ui.publication.site_browser import in_scheme
from ui.publication.site_preview import DESK, PHONE
from ui.style import Scheme


@pytest.fixture
def shown(qtbot, made, opened):
    """The page with the preview open, and the id of what will be published."""
    publication_id = made.approved(
        "Vi röjer sly", "<script>document.title = 'harmed'</script>Slyet tas bort."
    )
    screen = opened()
    press(qtbot, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: screen.preview is not None and screen.preview.isVisible())
    wait_for_title(qtbot, screen.preview, "Så arbetar vi för tryggheten")
    preview = screen.preview
    blocked, complaints = preview.profile.gate.blocked, preview.page.complaints
    yield screen, publication_id
    assert (blocked, complaints) == ([], [])
    last = screen.preview
    if last is not None:
        click(qtbot, last.back_button)
    qtbot.waitUntil(lambda: not isValid(preview) and not (last and isValid(last.profile)))


def wait_for_title(qtbot, preview, words):
    qtbot.waitUntil(lambda: preview.page.title().startswith(words))


def wait_for_words(qtbot, preview, words):
    """The title is there before the text."""
    said = []

    def is_read() -> bool:
        preview.page.toPlainText(said.append)
        return any(words in each for each in said)

    qtbot.waitUntil(is_read)


def test_it_shows_what_would_go_out_and_publishes_nothing(qtbot, made, shown):
    screen, publication_id = shown

    wait_for_words(qtbot, screen.preview, "Vi röjer sly")
    assert made.state(publication_id) is PublicationState.APPROVED
    assert screen.publish_button.isHidden()


def test_its_links_lead_within_the_site_and_no_script_runs(qtbot, shown):
    screen, publication_id = shown

    screen.preview.view.load(QUrl(f"desk://site/atgard/{publication_id}/index.html"))
    wait_for_title(qtbot, screen.preview, "Vi röjer sly")
    wait_for_words(qtbot, screen.preview, "<script>document.title")

    click(qtbot, screen.preview.start_button)
    wait_for_title(qtbot, screen.preview, "Så arbetar vi för tryggheten")


@pytest.mark.parametrize("address", ["https://example.org/", "file:///etc/passwd", "desk://page/map.html"])
def test_it_goes_nowhere_else(shown, address):
    screen, _ = shown

    assert not screen.preview.page.acceptNavigationRequest(
        QUrl(address), screen.preview.page.NavigationType.NavigationTypeLinkClicked, True
    )


def test_widths_are_those_of_a_phone_a_tablet_and_a_desk(qtbot, shown):
    preview = shown[0].preview

    press(qtbot, Qt.Key.Key_1)
    assert (preview.width_shown, preview.view.width(), preview.view.zoomFactor()) == (PHONE, PHONE, 1.0)
    press(qtbot, Qt.Key.Key_3)

    assert preview.width_shown == DESK
    assert preview.view.zoomFactor() == pytest.approx(preview.view.width() / DESK, abs=0.01)


def test_dark_is_dark(qtbot, shown):
    preview = shown[0].preview

    press(qtbot, Qt.Key.Key_M)

    def ground() -> QColor:
        picture = preview.view.grab()
        return picture.toImage().pixelColor(QPoint(4, picture.height() - 4))

    qtbot.waitUntil(lambda: ground().lightness() < 60)
    press(qtbot, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: ground().lightness() > 200)


def test_escape_leads_back_to_the_list(qtbot, shown):
    screen, _ = shown

    press(qtbot, Qt.Key.Key_Escape)

    assert screen.preview is None
    assert screen.list.hasFocus()
    assert screen.publish_button.isVisible()
    press(qtbot, Qt.Key.Key_F)
    qtbot.waitUntil(lambda: screen.preview is not None and screen.preview.isVisible())


def test_only_how_the_style_asks_for_dark_is_changed():
    style = b":root{color-scheme: light dark} @media (prefers-color-scheme: dark){a} @media print{b}"

    assert in_scheme(style, Scheme.DARK) == b":root{color-scheme: dark} @media all{a} @media print{b}"
    assert in_scheme(style, Scheme.LIGHT) == b":root{color-scheme: light} @media not all{a} @media print{b}"
