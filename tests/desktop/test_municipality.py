"""The municipality's settings are kept, and bad arms are refused."""

import io
from dataclasses import replace

import pytest
from PIL import Image

from desktop.municipality import Municipality, MunicipalitySettings
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


def test_a_municipality_has_a_name(municipality):
    with pytest.raises(Refusal):
        municipality.save(replace(MunicipalitySettings(), name=" "))
