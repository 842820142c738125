"""Every page fits the smallest window we promise, and a language half as long again."""

import pytest
from PySide6.QtCore import QTranslator

from tests.factories import a_case, a_report
from ui.main_window import SMALLEST
from ui.navigation import PageName

USUAL = 1280


class Stretched(QTranslator):
    """Makes every string half as long again."""

    # Qt overrides

    def isEmpty(self) -> bool:
        return False

    def translate(self, _context, source, _disambiguation=None, _n=-1) -> str:
        return source + " " + "lång " * (len(source) // 10) if source else source


@pytest.fixture
def stretched(qapp):
    translator = Stretched()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def least_width(qtbot, window, store, page):
    a_case(store, "Mörkt i gångtunneln vid resecentrum", report_ids=(a_report(store),))
    a_report(store, "Ett ord som är " + "mycket " * 30 + "långt")
    window.visit(page)
    qtbot.waitUntil(lambda: window.is_idle)
    return window.page.minimumSizeHint().width() + window.rail.width()


@pytest.mark.parametrize("page", list(PageName))
def test_every_page_fits_the_smallest_window(qtbot, swedish, window, store, page):
    width, height = SMALLEST

    assert least_width(qtbot, window, store, page) <= width
    least_height = window.page.layout().minimumHeightForWidth(width - window.rail.width())
    assert least_height + window.status.height() <= height


@pytest.mark.parametrize("page", list(PageName))
def test_every_page_has_room_for_longer_words(qtbot, stretched, window, store, page):
    assert least_width(qtbot, window, store, page) <= USUAL
