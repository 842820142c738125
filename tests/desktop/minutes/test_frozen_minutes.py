"""Finalised minutes keep their content as text."""

import dataclasses
import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.minutes.freezing import from_json, to_json
from desktop.minutes.typesetting import typeset
from desktop.minutes.values import Issuer, Sitting
from tests.invented_minutes import HELD_ON, minutes

# As `to_json` wrote it before this month's fields.
FROZEN_IN_NOVEMBER = Path(__file__).with_name("frozen_in_november.json")


def test_content_comes_back_as_it_was_frozen() -> None:
    content = minutes(issuer=Issuer("Älvköping", arms=b"\x89PNG\x00\xff"))
    assert from_json(to_json(content)) == content


def test_what_is_missing_stays_missing() -> None:
    content = minutes(next_meeting=None, sitting=Sitting(HELD_ON, 47, 2026), follow_ups=())
    assert from_json(to_json(content)) == content


def test_equal_contents_freeze_to_equal_text() -> None:
    assert to_json(minutes()) == to_json(minutes())


def test_a_value_added_later_gets_its_default() -> None:
    frozen = json.loads(to_json(minutes()))
    del frozen["feedback"]
    assert from_json(json.dumps(frozen)) == dataclasses.replace(minutes(), feedback=())


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"unknown": 1}', '{"issuer": 7}'])
def test_other_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        from_json(text)


def test_the_typesetting_library_is_loaded_when_first_needed() -> None:
    ask = "import sys, desktop.minutes.values, desktop.minutes.typesetting; print('reportlab' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", ask], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


def test_minutes_locked_before_a_row_told_its_first_date_are_still_read() -> None:
    content = from_json(FROZEN_IN_NOVEMBER.read_text("utf-8"))
    assert content.follow_ups[3].moved == 2
    assert [row.first_due for row in content.follow_ups] == [None] * 4
    assert from_json(to_json(content)) == content
    assert typeset(content).startswith(b"%PDF")
