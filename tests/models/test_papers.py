"""What a municipality may choose of its papers."""

import pytest

from models.meetings.values import Section
from models.papers import OPTIONAL_SECTIONS, contrast, is_colour, is_readable, lightened


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#767676") == pytest.approx(4.54, abs=0.01)
    assert contrast("#777777", "#FFFFFF") < 4.5 < contrast("#767676", "#FFFFFF")


@pytest.mark.parametrize(
    ("colour", "is_good"), [("#0B4F6C", True), ("#B0341F", True), ("#767676", False), ("#F2C94C", False)]
)
def test_a_colour_is_read_on_white_and_on_its_own_tint(colour, is_good):
    assert is_readable(colour) is is_good


def test_a_colour_is_written_in_six_figures():
    assert [is_colour(each) for each in ("#0b4F6C", "0B4F6C", "#0B4F6", "#0B4F6G", "#0B4F6C\n")] == [
        True,
        False,
        False,
        False,
        False,
    ]


def test_white_is_mixed_in():
    assert (lightened("#000000", 0.5), lightened("#0B4F6C", 0)) == ("#808080", "#0B4F6C")


def test_what_the_meeting_is_for_is_always_printed():
    assert not {Section.OPENING, Section.REMINDER, Section.FOLLOW_UP, Section.NEW_MEASURES} & set(
        OPTIONAL_SECTIONS
    )
