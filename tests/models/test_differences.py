"""What changed between two texts."""

from hypothesis import given
from hypothesis import strategies as st

from models.publication.differences import Change, differences

words = st.lists(st.sampled_from(["sly", "spår", "lampa.", "\n", "  ", "å"]), max_size=12).map(" ".join)


def rebuilt(parts, left_out: Change) -> str:
    return "".join(part.words for part in parts if part.change is not left_out)


@given(words | st.text(max_size=40), words | st.text(max_size=40))
def test_the_parts_build_both_texts_but_for_spaces_that_stayed(old, new):
    parts = differences(old, new)

    assert rebuilt(parts, Change.REMOVED) == new
    assert rebuilt(parts, Change.ADDED).split() == old.split()


def test_only_the_words_that_changed_are_told():
    parts = differences("Vi byter lampor i höst.", "Vi byter alla lampor i vår.")

    assert [(part.change, part.words) for part in parts if part.change is not Change.SAME] == [
        (Change.ADDED, "alla "),
        (Change.REMOVED, "höst."),
        (Change.ADDED, "vår."),
    ]


def test_a_very_long_rewritten_text_is_told_as_a_whole():
    old, new = " ".join(map(str, range(9000))), " ".join(map(str, range(9000, 18000)))

    assert [part.change for part in differences(old, new)] == [Change.REMOVED, Change.ADDED]
