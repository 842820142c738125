"""Who sent a report is said, mended where it was typed in, and narrowed by; personal data is marked."""

from PySide6.QtCore import Qt

from models.reports.values import ReportFilter
from tests.factories import a_report
from tests.ui.reports.steps import rest, words
from ui.reports.filtering import Names, chips, from_words, offers, to_words


def test_the_sender_stands_with_the_report_and_in_the_list_s_tip(qtbot, store, open_page):
    a_report(store, "Lampan är trasig", sender="Karlskogahem")

    page = open_page()

    assert "Karlskogahem" in page.panel.card._facts.text()
    assert "Karlskogahem" in page.list.table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_the_sender_of_what_was_typed_in_is_mended_and_narrowed_by(qtbot, store, services, open_page):
    report_id = a_report(store, "Lampan är trasig")
    a_report(store, "Soptunnan är full", sender="Hyresbostäder")
    page = open_page()
    page.list.view.choose(report_id)
    rest(qtbot, page)

    field = page.panel.our_words.sent_by
    field.setFocus()
    qtbot.keyClicks(field, "Karlskogahem")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: services.reports.page(report_id).sender == "Karlskogahem")
    rest(qtbot, page)

    groups = [action.menu() for action in page.filters.menu().actions() if action.menu()]
    [senders] = [menu for menu in groups if menu.title() == "Sender"]
    [offered] = [action for action in senders.actions() if action.text() == "Karlskogahem"]
    offered.trigger()
    qtbot.waitUntil(lambda: words(page) == ["Lampan är trasig"])
    rest(qtbot, page)


def test_a_sender_s_name_is_remembered_with_its_comma():
    wanted = ReportFilter(senders=frozenset({"Bostäder, norr 50 %", "Ö"}))

    assert from_words(to_words(wanted)) == wanted


def test_a_sender_that_is_known_no_more_is_still_a_chip(clock):
    wanted = ReportFilter(senders=frozenset({"Karlskogahem"}))
    names = Names({}, {}, ("Polisen lokal",))

    assert [chip.words for chip in chips(wanted, names, clock.today())] == ["Sender: Karlskogahem"]
    offered = [each.words for each in offers(wanted, names, clock.today()) if each.group == "Sender"]
    assert offered == ["Polisen lokal"]


def test_personal_data_in_what_was_sent_is_marked_where_it_is_read(qtbot, store, open_page):
    a_report(store, "Ring mig på 070-174 06 05 om buskarna")

    page = open_page()

    assert page.panel.card.personal.isVisible()
    assert "phone" in page.panel.card.personal.text().lower()
    assert "phone" in page.list.table.index(0, 2).data(Qt.ItemDataRole.ToolTipRole).lower()


def test_words_about_places_are_not_marked(qtbot, store, open_page):
    a_report(store, "Buskarna vid Storgatan 14 skymmer sikten")

    page = open_page()

    assert not page.panel.card.personal.isVisible()
