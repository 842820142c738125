"""Finalised minutes keep their content as text."""

import dataclasses
import json
import subprocess
import sys

import pytest

from desktop.minutes.freezing import from_json, to_json
from desktop.minutes.values import Issuer, Sitting
from tests.invented_minutes import HELD_ON, minutes


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
