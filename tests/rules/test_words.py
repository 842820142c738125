"""What must exist in pairs exists in pairs: kind and sentence, label and member, string and translation."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import resources
from desktop import wording
from desktop.labels import LABELS
from models.refusals import Refusal, RefusalKind

TRANSLATIONS = resources.folder() / "translations"


@pytest.mark.parametrize("kind", list(RefusalKind))
def test_every_refusal_has_a_sentence(kind):
    assert wording.SENTENCES[kind]


@pytest.mark.parametrize("kind", list(RefusalKind))
def test_a_sentence_takes_the_facts_it_names(kind):
    named = re.findall(r"{(\w+)}", str(wording.SENTENCES[kind]))

    assert "{" not in wording.sentence(Refusal(kind, **dict.fromkeys(named, "ett")))


@pytest.mark.parametrize("enum", list(LABELS), ids=lambda enum: enum.__name__)
def test_every_member_has_a_label(enum):
    assert set(enum) == set(LABELS[enum])


def messages(language: str):
    for context in ET.parse(TRANSLATIONS / f"{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield f"{context.findtext('name')}: {message.findtext('source')}", message


def test_no_swedish_string_is_unfinished():
    unfinished = [name for name, message in messages("sv") if not _is_said(message)]

    assert [] == unfinished


def test_english_has_its_plurals():
    plurals = [(name, message) for name, message in messages("en") if message.get("numerus")]

    assert plurals
    assert [] == [name for name, message in plurals if not _is_said(message)]


def _is_said(message: ET.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = [form.text for form in translation.findall("numerusform")] or [translation.text]
    return all(forms)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_words_the_program_reads_are_those_that_were_written(language, tmp_path):
    made = tmp_path / f"{language}.qm"
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    source = TRANSLATIONS / f"{language}.ts"
    subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)

    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_a_translation_keeps_the_facts_of_its_sentence():
    wrong = [name for name, message in messages("sv") if _facts(message) - _facts_said(message)]

    assert [] == wrong


def _facts(message: ET.Element) -> set[str]:
    return set(re.findall(r"{\w*}", message.findtext("source") or ""))


def _facts_said(message: ET.Element) -> set[str]:
    return set(re.findall(r"{\w*}", ET.tostring(message.find("translation"), encoding="unicode")))
