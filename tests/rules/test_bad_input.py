"""Each of the 52 cases of bad input has a test that bears its number."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
# Named so, or in a file of that number.
CASE = re.compile(r"^def test_case_(\d\d)_\w+\(", re.MULTILINE)
FILE = re.compile(r"test_(\d\d)_\w+$")


@pytest.fixture(scope="module")
def numbered() -> set[int]:
    files = sorted(TESTS.rglob("test_*.py"))
    named = {int(number) for file in files for number in CASE.findall(file.read_text(encoding="utf-8"))}
    return named | {int(match[1]) for file in files if (match := FILE.match(file.stem))}


@pytest.mark.parametrize("case", range(1, 53))
def test_every_case_of_bad_input_has_its_test(numbered, case):
    assert case in numbered
