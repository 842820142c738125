"""Three hundred meetings that nobody has held: each of their papers is archivable and accessible."""

from pathlib import Path
from time import perf_counter

import pytest

from desktop.minutes.freezing import from_json, to_json
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import MinutesContent
from tests.paper import failures
from tests.random_minutes import LARGEST, random_minutes

MEETINGS, AT_ONCE, LARGE = 297, 33, 3


@pytest.mark.parametrize("first", range(0, MEETINGS, AT_ONCE))
def test_the_paper_of_a_random_meeting_is_archivable_and_accessible(first: int, tmp_path: Path) -> None:
    begun = perf_counter()
    broken = {seed: found for seed in range(first, first + AT_ONCE) if (found := _broken(seed, tmp_path))}
    print(f"{AT_ONCE} meetings in {perf_counter() - begun:.1f} s")
    assert broken == {}


@pytest.mark.parametrize("seed", range(LARGE))
def test_so_is_that_of_a_meeting_with_two_hundred_items(seed: int, tmp_path: Path) -> None:
    content = random_minutes(seed, LARGEST)
    assert len(content.follow_ups) == LARGEST
    assert _failures(content, tmp_path) == []


@pytest.mark.parametrize("seed", range(20))
def test_a_random_meeting_is_frozen_and_comes_back(seed: int) -> None:
    content = random_minutes(seed)
    assert from_json(to_json(content)) == content


def _broken(seed: int, folder: Path) -> list[str]:
    return _failures(random_minutes(seed), folder)


def _failures(content: MinutesContent, folder: Path) -> list[str]:
    printed = typeset(content)
    return failures(printed, content.options.level.value, folder) + failures(printed, "ua1", folder)
