"""Words of any length stand within their width."""

import pytest

from ui.widgets.labels import Role
from ui.widgets.wrapped import WrappedText

WORD = "Belysningsförstärkningsutredning"


@pytest.fixture
def wrapped(qtbot):
    def make(words, most=0):
        text = WrappedText(Role.BODY, most)
        qtbot.addWidget(text)
        text.say(words)
        return text

    return make


def width_of(text, words):
    return text.fontMetrics().horizontalAdvance(words)


def test_words_are_wrapped_and_nothing_is_left_out(wrapped):
    text = wrapped("Sly skymmer ljuset på sträckan mellan andra och tredje kilometern")
    lines = text.lines(width_of(text, "Sly skymmer ljuset"))

    assert len(lines) > 2
    assert "".join(lines) == text.words


def test_a_word_too_long_for_a_line_is_parted_as_on_paper(wrapped):
    text = wrapped(WORD)
    lines = text.lines(width_of(text, "Belysningsförstärk"))

    assert all(line.endswith("-") for line in lines[:-1])
    assert "".join(lines).replace("-", "") == WORD


def test_a_word_that_no_dictionary_parts_is_broken_anywhere(wrapped):
    text = wrapped("x" * 200)
    width = width_of(text, "x" * 30)

    assert all(width_of(text, line) <= width for line in text.lines(width))


def test_what_is_more_than_the_lines_allowed_ends_in_dots(wrapped):
    text = wrapped("ett två tre " * 40, most=3)
    lines = text.lines(200)

    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert width_of(text, lines[-1]) <= 200


def test_lines_that_were_written_are_kept(wrapped):
    assert wrapped("första\nandra").lines(500) == ["första", "andra"]


def test_nothing_said_takes_no_room(wrapped):
    assert wrapped("").isHidden()
