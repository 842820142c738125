"""The municipality's settings are kept, and bad arms are refused."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from desktop.municipality import Municipality, MunicipalitySettings
from models.meetings.values import Section
from models.papers import ArchiveLevel, PaperOptions
from models.refusals import Refusal, RefusalKind


@pytest.fixture
def municipality(any_store):
    return Municipality(any_store)


def png():
    buffer = io.BytesIO()
    Image.new("RGB", (20, 24), "navy").save(buffer, "PNG")
    return buffer.getvalue()


def test_a_new_store_has_the_defaults(municipality):
    assert municipality.settings() == MunicipalitySettings()


def test_settings_are_kept_with_their_arms(municipality):
    wanted = replace(MunicipalitySettings(), name="Älvköpings kommun", arms=png())

    municipality.save(wanted)

    assert municipality.settings() == wanted


@pytest.mark.parametrize("arms", [b"<svg onload='x'/>", b"\x89PNG\r\n\x1a\nbroken", b"x" * 3_000_000])
def test_arms_that_are_no_picture_are_refused(municipality, arms):
    with pytest.raises(Refusal) as refused:
        municipality.save(replace(MunicipalitySettings(), arms=arms))

    assert refused.value.kind is RefusalKind.ARMS_UNREADABLE


@pytest.mark.parametrize(
    ("colour", "kind"),
    [
        ("#F2C94C", RefusalKind.COLOUR_TOO_PALE),
        ("#808080", RefusalKind.COLOUR_TOO_PALE),
        ("red", RefusalKind.COLOUR_UNKNOWN),
        ("#12345", RefusalKind.COLOUR_UNKNOWN),
        ("#0B4F6C;", RefusalKind.COLOUR_UNKNOWN),
    ],
)
def test_a_colour_that_cannot_be_read_on_paper_is_refused(municipality, colour, kind):
    with pytest.raises(Refusal) as refused:
        municipality.save(replace(MunicipalitySettings(), accent=colour))

    assert refused.value.kind is kind
    assert municipality.settings().accent == ""


def test_the_papers_options_are_kept(municipality):
    wanted = replace(
        MunicipalitySettings(), accent="#7A1F5C", left_out=("other", "opening"), archive_level="1a"
    )

    municipality.save(wanted)

    assert municipality.settings() == wanted
    assert municipality.settings().paper == PaperOptions("#7A1F5C", (Section.OTHER,), ArchiveLevel.PDF_A_1A)


def test_a_municipality_has_a_name(municipality):
    with pytest.raises(Refusal):
        municipality.save(replace(MunicipalitySettings(), name=" "))
