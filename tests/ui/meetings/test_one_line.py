"""One line at the table, by keyboard: measures, decisions and notes, and nothing that is typed is lost."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.one_line.values import LineKind
from models.measures.values import Decision, MeasureFilter, MeasureState
from models.meetings.values import Section
from models.refusals import RefusalKind
from tests.ui.meetings.steps import go_to, item
from ui.meetings.one_line_field import OneLineField
from ui.navigation import PageName

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def write(words: str) -> None:
    """QTest's own typing aborts at å ä ö."""
    for sign in words:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
        QApplication.sendEvent(QApplication.focusWidget(), event)


@pytest.fixture
def at(taking, settled):
    """The line at a section's item, with the keyboard in it."""

    def go(section, *, standing=True) -> OneLineField:
        go_to(taking, settled, section, standing=standing)
        line = taking.taking.item.line
        settled(lambda: line._known is not None and line._item_id == taking.taking.view.chosen_id)
        line.begin()
        return line

    return go


def press(qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), key, modifier)


def told(line: OneLineField) -> str:
    """All words of the confirmation."""
    shown = line.confirmation
    labels = (shown.kind, shown.enter, shown.text, shown.facts, shown.doubts)
    return " | ".join(each.text() for each in labels if not each.isHidden())


def test_a_new_measure_is_shown_and_then_decided_by_enter(qtbot, at, swedish, services, settled):
    line = at(Section.OTHER)
    write("@Polisen och @gata före 27/11 klipp häcken vid busstationen")

    assert "Klipp häcken vid busstationen" in told(line)
    assert "Polisen, med Gata/park · klart senast fre 27 nov (v. 48)" in told(line)
    assert services.measures.listing(MeasureFilter(text="häcken")) == []
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return)

    [made] = services.measures.listing(MeasureFilter(text="häcken"))
    assert (made.responsible, made.due_date, made.state) == (
        "Polisen",
        date(2026, 11, 27),
        MeasureState.DECIDED,
    )
    assert line.edit.text() == ""
    assert line.confirmation.isHidden()
    assert line.edit.hasFocus()


def test_a_follow_up_is_decided_and_its_item_dealt_with(qtbot, at, services, late, meeting, settled):
    line = at(Section.FOLLOW_UP, standing=False)
    write(">fortsätt v. 50: halva sträckan är klar")
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return)

    [told_] = services.measures.page(late).follow_ups
    assert (told_.decision, told_.note) == (Decision.CONTINUE, "halva sträckan är klar")
    settled(lambda: item(services, meeting, Section.FOLLOW_UP).is_done)


def test_a_plain_text_is_a_note_under_the_one_before(qtbot, at, services, meeting, taking, settled):
    line = at(Section.OTHER)
    for words in ("Lugnt i centrum", "info@kommunen.se har svarat"):
        write(words)
        assert line.line.kind is LineKind.NOTE
        with qtbot.waitSignal(line.carried_out):
            press(qtbot, Qt.Key.Key_Return)

    wanted = "Lugnt i centrum\ninfo@kommunen.se har svarat"
    assert item(services, meeting, Section.OTHER).note == wanted
    settled(lambda: taking.taking.item.form.note.toPlainText() == wanted)


def test_an_unknown_actor_is_offered_and_made_new_by_a_choice(qtbot, at, services, settled):
    line = at(Section.OTHER)
    write("@Vaktbolaget rondera fre")
    press(qtbot, Qt.Key.Key_Return)
    settled(lambda: True)
    assert not line.line.is_ready
    assert "Vaktbolaget" not in [row.name for row in services.actors.listing()]

    press(qtbot, Qt.Key.Key_1, ALT)
    assert line.line.is_ready
    assert "Vaktbolaget" not in [row.name for row in services.actors.listing()]
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return)

    [made] = services.measures.listing(MeasureFilter(text="rondera"))
    assert made.responsible == "Vaktbolaget"


def test_a_typing_error_is_mended_from_the_buttons_by_arrow_and_enter(qtbot, at):
    line = at(Section.OTHER)
    write("@Polsien rondera fre")
    press(qtbot, Qt.Key.Key_Down)
    assert line.confirmation.buttons[0].hasFocus()
    press(qtbot, Qt.Key.Key_Space)

    assert line.edit.text() == "@Polisen rondera fre"
    assert line.line.is_ready
    assert line.edit.hasFocus()


def test_a_doubt_is_shown_in_words_and_does_not_block(at, swedish):
    line = at(Section.OTHER)
    write("@Polisen rondera senast 24/12")

    assert "Tors 24 dec (v. 52) är julafton." in told(line)
    assert line.line.is_ready


def test_what_a_decision_lacks_is_told_before_enter_and_never_sent(
    qtbot, at, swedish, services, late, settled
):
    line = at(Section.FOLLOW_UP, standing=False)
    refused = []
    line.refused.connect(refused.append)
    write(">avsluta: slyet är borta")
    assert "Inte klart än" in told(line)
    assert "Skriv skälet." in told(line)
    press(qtbot, Qt.Key.Key_Return)
    settled(lambda: True)

    assert refused == []
    assert services.measures.page(late).follow_ups == ()
    assert line.edit.text() == ">avsluta: slyet är borta"


def test_what_follows_is_completed_with_tab_and_arrows(qtbot, at):
    line = at(Section.FOLLOW_UP, standing=False)
    write(">")
    assert [offer.words for offer in line.edit.offers] == [
        "fortsätt",
        "utöka",
        "byt ut mot",
        "avsluta",
        "flytta till",
    ]
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Return)
    assert line.edit.text() == ">flytta till "

    assert line.edit.offers[0].words == "i morgon"
    press(qtbot, Qt.Key.Key_Tab)
    assert line.edit.text() == ">flytta till i morgon "
    assert line.edit.hasFocus()


def test_escape_closes_the_list_and_then_leaves_the_words(qtbot, at, taking, services, meeting, settled):
    line = at(Section.OTHER)
    write("@P")
    assert line.edit.offers
    press(qtbot, Qt.Key.Key_Escape)
    assert line.edit.offers == ()
    assert taking.is_taking
    assert line.edit.text() == "@P"

    press(qtbot, Qt.Key.Key_Escape)
    settled(lambda: not taking.is_taking)
    assert services.lines.open(item(services, meeting, Section.OTHER).id).draft == "@P"


def test_a_line_is_kept_as_it_is_typed_and_stands_there_the_next_time(
    qtbot, at, desk, services, meeting, settled
):
    line = at(Section.OTHER)
    write("@Polisen rondera")
    line = at(Section.COMING)
    assert line.edit.text() == ""
    write("Lucia")
    line = at(Section.OTHER)
    assert line.edit.text() == "@Polisen rondera"

    again = OneLineField(desk, services.lines)
    qtbot.addWidget(again)
    again.show_item(item(services, meeting, Section.COMING).id)
    settled(lambda: again.edit.text() == "Lucia")
    assert again.line.kind is LineKind.NOTE


def test_control_enter_keeps_the_words_as_a_note_whatever_they_look_like(qtbot, at, services, meeting):
    line = at(Section.OTHER)
    write("@Polisen berättar att det är lugnt")
    assert not line.line.is_ready
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return, CONTROL)

    assert item(services, meeting, Section.OTHER).note == "@Polisen berättar att det är lugnt"


def test_locked_minutes_take_no_line(qtbot, at, services, meeting, settled):
    line = at(Section.OTHER)
    write("Lugnt")
    page = services.meetings.page(meeting)
    services.meetings.lock(meeting, page.version)

    settled(lambda: line.is_locked)
    assert not line.edit.isEnabled()
    assert not line.line.is_ready


def test_what_is_refused_leaves_the_words_and_says_why(qtbot, at, taking, services, late, settled):
    line = at(Section.FOLLOW_UP, standing=False)
    write(">fortsätt v. 50")
    line._desk.changes.committed.disconnect(line._hear)
    page = services.measures.page(late)
    services.measures.finish(page.id, page.version)

    with qtbot.waitSignal(line.refused) as refused:
        press(qtbot, Qt.Key.Key_Return)

    assert refused.args[0].kind is RefusalKind.CHANGED_MEANWHILE
    assert line.edit.text() == ">fortsätt v. 50"
    settled(lambda: not line.edit.isReadOnly())
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return)


def test_all_parts_follow_the_fields_font(qtbot, desk, services, meeting, settled):
    line = OneLineField(desk, services.lines)
    qtbot.addWidget(line)
    line.resize(1600, 400)
    qtbot.bring_up(line)
    line.show_item(item(services, meeting, Section.OTHER).id)
    settled(lambda: line._known is not None)
    small = line.edit.sizeHint().height()
    font = line.font()
    font.setPointSizeF(font.pointSizeF() * 3)
    line.setFont(font)
    line.begin("@Polsien rondera fre")

    parts = [line.edit, line.confirmation.kind, line.confirmation.doubts, *line.confirmation.buttons]
    assert {round(part.font().pointSizeF()) for part in parts} == {round(font.pointSizeF())}
    assert line.edit.sizeHint().height() > 1.8 * small
    assert all(button.sizeHint().height() > 40 for button in line.confirmation.buttons)


def test_everything_in_the_line_has_a_name(at):
    line = at(Section.OTHER)
    write("@Polsien rondera fre")
    for part in [line.edit, line.edit.list, *line.confirmation.buttons, line.confirmation.note_button]:
        assert part.accessibleName()
    assert isinstance(line.confirmation, QWidget)


def test_a_days_offer_says_which_day_it_is(at, swedish, store):
    line = at(Section.OTHER)
    write("@Polisen rondera senast ")
    day = store.clock.today() + timedelta(days=2)
    assert day == date(2026, 11, 20)
    assert "på fredag · fre 20 nov (v. 47)" in [
        line.edit.list.item(row).text() for row in range(line.edit.list.count())
    ]


@pytest.mark.parametrize(("key", "begun"), [("@", "@"), (">", ">"), (".", "")])
def test_a_mark_in_the_agenda_begins_the_line(at, taking, key, begun):
    line = at(Section.OTHER)
    taking.taking.view.setFocus()
    write(key)

    assert line.edit.hasFocus()
    assert line.edit.text() == begun


def test_undo_takes_a_line_back_with_the_keyboard_still_in_it(qtbot, services, meeting, window):
    window.visit(PageName.MEETINGS)
    qtbot.waitUntil(lambda: window.is_idle and window.page.view.chosen_id is not None)
    page = window.page
    qtbot.keyClick(page.view, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: window.is_idle and page.is_taking)
    go_to(page, lambda fact: qtbot.waitUntil(lambda: window.is_idle and fact()), Section.OTHER)
    line = page.taking.item.line
    qtbot.waitUntil(lambda: line._known is not None)
    line.begin()
    write("@Polisen rondera kvällstid fre")
    with qtbot.waitSignal(line.carried_out):
        press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.is_idle)
    assert len(services.measures.listing(MeasureFilter(text="kvällstid"))) == 1

    press(qtbot, Qt.Key.Key_Z, CONTROL)

    qtbot.waitUntil(lambda: services.measures.listing(MeasureFilter(text="kvällstid")) == [])
    assert line.edit.hasFocus()
