"""Case 51: pictures that are too large, damaged or something else; and what a photo tells of its maker."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.attachments.limits import AttachmentLimits
from desktop.attachments.new_file import look_at
from desktop.attachments.pictures import THUMBNAIL_PIXELS
from models.refusals import Refusal, RefusalKind
from tests.desktop.attachments.test_archives import archive
from tests.photos import BRIDGE_GPS, CANARY, a_bomb, a_photo

LIMITS = AttachmentLimits()


def kind_of_refusal(content, name="bild.jpg", limits=LIMITS):
    with pytest.raises(Refusal) as refused:
        look_at(name, content, limits)
    return refused.value.kind


@pytest.mark.parametrize("side", [30_000, 12_000, 7_000])
def test_case_51_a_small_file_with_a_huge_picture_is_refused_unread(side):
    bomb = a_bomb(side, side)
    assert len(bomb) < 120_000
    assert kind_of_refusal(bomb, "bild.png") is RefusalKind.PICTURE_TOO_LARGE


def test_case_51_a_lower_limit_counts():
    few = AttachmentLimits(picture_pixels=100_000)
    assert kind_of_refusal(a_photo((640, 480)), limits=few) is RefusalKind.PICTURE_TOO_LARGE


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_case_51_a_picture_that_ends_too_early_is_refused(kind):
    whole = noisy(kind)
    assert kind_of_refusal(whole[: len(whole) // 2]) is RefusalKind.PICTURE_DAMAGED


def noisy(kind):
    image = Image.effect_noise((200, 200), 80).convert("RGB")
    written = io.BytesIO()
    image.save(written, kind)
    return written.getvalue()


@pytest.mark.parametrize(
    "tail", [archive("x.class"), b"<script>alert(1)</script>", b"<?php system($_GET['x']); ?>"]
)
def test_case_51_a_picture_that_is_something_else_too_is_refused(tail):
    assert kind_of_refusal(a_photo() + tail) is RefusalKind.PICTURE_HOLDS_MORE


def test_case_51_a_film_after_the_photo_is_let_be():
    """As telephones make them."""
    assert look_at("bild.jpg", a_photo() + b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 500, LIMITS).thumbnail


@pytest.mark.parametrize(
    "svg", [b"<svg onload='x()'/>", b"<?xml version='1.0'?>\n<svg><script/></svg>", b"<svg/>"]
)
def test_case_51_a_drawing_with_or_without_script_is_refused(svg):
    assert kind_of_refusal(svg, "bild.png") is RefusalKind.FILE_CAN_RUN


@given(st.data())
def test_case_51_a_damaged_photo_is_read_or_refused(data):
    content = bytearray(a_photo((64, 48), gps=BRIDGE_GPS))
    for place in data.draw(st.lists(st.integers(3, len(content) - 1), max_size=8)):
        content[place] = data.draw(st.integers(0, 255))
    try:
        look_at("bild.jpg", bytes(content), LIMITS)
    except Refusal as refusal:
        assert refusal.kind in {  # noqa: PT017 - both ways are right
            RefusalKind.PICTURE_DAMAGED,
            RefusalKind.PICTURE_HOLDS_MORE,
            RefusalKind.PICTURE_TOO_LARGE,
        }


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "F"])
def test_case_51_every_way_to_keep_colours_can_be_shown_and_cleaned(attachments, report, mode):
    written = io.BytesIO()
    kind = {"CMYK": "JPEG", "F": "TIFF"}.get(mode, "PNG")
    Image.new("L", (60, 40), 120).convert("RGB" if mode == "CMYK" else "L").convert(
        "I" if mode == "I;16" else mode
    ).convert(mode).save(written, kind)
    attachment_id = attachments.add(report, written.getvalue(), "bild")

    assert Image.open(io.BytesIO(attachments.leaving(attachment_id))).size == (60, 40)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_case_51_a_photo_held_sideways_is_shown_upright(orientation):
    seen = look_at("bild.jpg", a_photo((640, 480), orientation=orientation), LIMITS)
    shown = Image.open(io.BytesIO(seen.thumbnail))

    upright = (480, 640) if orientation in {6, 8} else (640, 480)
    assert (seen.width, seen.height) == upright
    assert max(shown.size) == THUMBNAIL_PIXELS
    assert shown.width / shown.height == pytest.approx(upright[0] / upright[1])


@pytest.mark.parametrize("place", [BRIDGE_GPS, (-33.9, -70.6)])
def test_case_51_a_photos_own_place_is_read(place):
    seen = look_at("bild.jpg", a_photo(gps=place), LIMITS)
    assert (seen.position.latitude, seen.position.longitude) == pytest.approx(place, abs=1e-5)


def test_case_51_a_photo_of_nowhere_has_no_place():
    assert look_at("bild.jpg", a_photo(gps=(0, 0)), LIMITS).position is None
    assert look_at("bild.jpg", a_photo(), LIMITS).position is None


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_case_51_a_picture_that_leaves_tells_nothing_of_place_and_maker(attachments, report, tmp_path, kind):
    photo = a_photo(gps=BRIDGE_GPS, kind=kind, orientation=6)
    attachment_id = attachments.add(report, photo, "bron")
    assert CANARY.encode() in photo
    (row,) = attachments.of(report)
    path = tmp_path / "ut.jpg"
    attachments.save_to(attachment_id, path)

    assert row.position or kind == "TIFF"  # Pillow writes no place into one
    for leaves in (path.read_bytes(), row.thumbnail):
        assert CANARY.encode() not in leaves
        shown = Image.open(io.BytesIO(leaves))
        assert not shown.getexif()
        assert not {"exif", "comment", "icc_profile", "XML:com.adobe.xmp"} & set(shown.info)
        assert shown.width < shown.height


def test_case_51_the_original_is_given_whole_to_the_one_who_asks_for_it(attachments, report, tmp_path):
    photo = a_photo(gps=BRIDGE_GPS)
    attachments.save_original(attachments.add(report, photo, "bron.jpg"), tmp_path / "ut.jpg")
    assert (tmp_path / "ut.jpg").read_bytes() == photo


def test_case_51_a_picture_that_cannot_be_read_never_leaves_as_clean(attachments, report, tmp_path):
    heic = b"\x00\x00\x00\x18ftypheic" + bytes(100)
    attachment_id = attachments.add(report, heic, "bron.heic")

    assert attachments.of(report)[0].may_tell_place
    with pytest.raises(Refusal) as refused:
        attachments.save_to(attachment_id, tmp_path / "ut.heic")
    assert refused.value.kind is RefusalKind.PICTURE_NOT_CLEANABLE
    assert not (tmp_path / "ut.heic").exists()
