"""The type is as large as the wall asks for, words of any length have room, and both schemes can be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo
from PySide6.QtWidgets import QLabel, QWidget

from models.measures.values import MeasureDraft
from models.meetings.values import Section
from ui.meeting_mode.count_bars import CountBars
from ui.meeting_mode.measure_lines import MeasureLines
from ui.style import DARK, LIGHT, palette
from ui.widgets.chip import Chip, chip_font
from ui.widgets.wrapped import WrappedText

SIZES = [(1280, 800), (1920, 1080), (3840, 2160)]
SHOWN = [
    Section.REMINDER, Section.FOLLOW_UP, Section.SITUATION, Section.NEW_REPORTS, Section.NEW_MEASURES
]  # fmt: skip


def pixels(font):
    return QFontInfo(font).pixelSize()


def type_of(stage):
    """What is read on the stage, and how high its type is."""
    for widget in stage.widget().findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, Chip):
            yield widget.words, pixels(chip_font(widget.font()))
        elif isinstance(widget, (QLabel, WrappedText, CountBars, MeasureLines)):
            words = widget.text() if isinstance(widget, QLabel) else widget.accessibleName()
            yield words, pixels(widget.font())


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_title_and_body_are_as_high_as_the_screen_asks(new_mode, meeting, agenda, settled, size):
    mode = new_mode(meeting, size=size)
    height = mode.height()
    assert height == size[1]
    for section in SHOWN:
        line = next(line for line in agenda() if line.section is section)
        mode.view.choose(line.id)
        settled()

        assert pixels(mode.stage.title.font()) >= height / 25
        small = [(words, high) for words, high in type_of(mode.stage) if high < height / 45]
        assert small == []
        assert len(list(type_of(mode.stage))) >= 1 + bool(line.title)
    mode.view.choose_place(0)
    settled()
    assert pixels(mode.attendance.view.font()) >= height / 45
    assert pixels(mode.head.title.font()) >= height / 45


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_actor_is_seen_at_once(new_mode, meeting, size):
    view = new_mode(meeting, size=size).attendance.view

    assert view.verticalHeader().length() <= view.viewport().height()


LONG = "Belysningsförstärkningsåtgärdsutredning " * 8
WORD = "Otrygghetsskapandebuskageröjningsförhandlingar" * 4


@pytest.fixture
def long_one(services, meeting):
    """A measure whose words are long in every way, in the demo's first case."""
    case = services.measures.listing()[0].case_id
    services.measures.propose(MeasureDraft(LONG + WORD, description=(LONG + "\n\n" + WORD) * 6, case_id=case))
    services.meetings.gather(meeting)
    lines = services.meetings.page(meeting).agenda
    return next(line for line in lines if line.title.startswith("Belysningsförstärkning"))


@pytest.mark.parametrize("size", [(1024, 600), *SIZES], ids=str)
def test_long_words_wrap_or_end_and_never_run_over(new_mode, meeting, long_one, settled, size):
    mode = new_mode(meeting, long_one.id, size)
    settled(lambda: mode.stage.words.words != "")
    stage = mode.stage

    assert stage.widget().width() <= stage.viewport().width()
    title = stage.title.lines(stage.title.width())
    assert len(title) == 3
    assert title[-1].endswith("…")
    for text in (stage.title, stage.words, stage.kicker):
        for line in text.lines(text.width()):
            assert text.fontMetrics().horizontalAdvance(line.rstrip()) <= text.width()
    assert mode.foot.geometry().bottom() <= mode.height()
    assert mode.head.width() == mode.width()


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800)], ids=str)
def test_the_four_decisions_are_wholly_seen_however_long_the_item(
    new_mode, meeting, agenda, services, settled, size
):
    line = next(line for line in agenda() if line.section is Section.FOLLOW_UP and line.title)
    for number in range(4):
        services.measures.propose(MeasureDraft(f"{LONG}{number}", case_id=line.case_id))
    mode = new_mode(meeting, line.id, size)
    answers = mode.stage.answers
    settled(answers.isVisible)

    for button in answers.decisions.values():
        assert button.visibleRegion().boundingRect() == button.rect()
        assert mode.stage.geometry().bottom() < answers.geometry().top()


def test_what_is_left_is_wholly_said_on_a_small_screen(dressed, swedish, new_mode, meeting, settled):
    mode = new_mode(meeting)
    mode.setMinimumSize(0, 0)
    mode.resize(800, 800)
    settled()

    assert mode.head.width() == 800
    assert not mode.head.spent.isVisible()
    assert mode.head.place.width() >= mode.head.place.sizeHint().width()
    assert mode.head.time.geometry().right() < 800


def test_what_is_long_is_scrolled_by_keys(qtbot, new_mode, meeting, long_one, settled):
    stage = new_mode(meeting, long_one.id).stage
    settled(lambda: stage.verticalScrollBar().maximum() > 0)

    qtbot.keyClick(stage, Qt.Key.Key_Down)

    assert stage.verticalScrollBar().value() > 0


def test_light_and_dark_are_changed_in_this_window_alone(qtbot, dressed, mode, go_to):
    go_to(Section.FOLLOW_UP)
    assert palette(mode) is LIGHT

    qtbot.keyClick(mode.stage, Qt.Key.Key_M)

    assert palette(mode) is DARK
    assert palette() is LIGHT
    seen = mode.grab().toImage()
    middle = mode.stage.mapTo(mode, mode.stage.rect().center())
    corner = mode.stage.mapTo(mode, mode.stage.rect().topLeft())
    assert QColor(seen.pixel(corner.x() + 3, corner.y() + 3)).name().upper() == DARK.ground
    assert QColor(seen.pixel(mode.width() - 3, middle.y())).lightness() < 128

    qtbot.keyClick(mode.stage, Qt.Key.Key_M)

    assert palette(mode) is LIGHT


def test_the_chosen_scheme_is_remembered(qtbot, mode, new_mode, meeting):
    qtbot.keyClick(mode.focusWidget(), Qt.Key.Key_M)

    assert palette(new_mode(meeting)) is DARK


def test_an_overdue_measure_says_why_it_is_here_whose_it_is_and_how_often_it_was_moved(
    swedish, new_mode, meeting, agenda, settled
):
    line = next(line for line in agenda() if line.section is Section.FOLLOW_UP and line.title)
    mode = new_mode(meeting, line.id)
    settled(lambda: mode.stage.facts.count() > 0)
    said = [words for words, _height in type_of(mode.stage)]

    assert mode.stage.title.words == "Röj sly längs elljusspåret"
    assert "19 dagar sen" in said
    assert any(words.startswith("flyttad 3 gånger") for words in said)
    assert "Gata/park" in said
    assert mode.map.place_words == "Elljusspåret · Lillskogen"


def test_a_prioritised_area_shows_its_numbers_and_its_measures(mode, go_to, services, meeting, settled):
    line = go_to(Section.SITUATION)
    settled(mode.stage.counts.isVisible)

    counted = services.meetings.category_counts(meeting, line.area_id)
    assert [one.this_week for one in mode.stage.counts.lines] == [one.this_week for one in counted][:6]
    assert mode.stage.measures.isVisible()


def test_an_empty_agenda_says_so(new_mode, services, settled, clock):
    held_on = clock.today().replace(month=12, day=30)
    proposal = services.meetings.proposal()
    empty = services.meetings.plan(type(proposal)(held_on, proposal.starts, proposal.ends, ""))
    for line in services.meetings.page(empty).agenda:
        services.meetings.remove_item(line.id, line.version)

    mode = new_mode(empty)

    assert mode.line is None
    assert [one.text() for one in mode.findChildren(QLabel) if "Nothing on the agenda" in one.text()]
