"""Attachments never leave by themselves: no byte and no name of one is in what is written for others."""

import re
import zipfile
import zlib
from datetime import date, time

import pytest

from desktop.attachments.attachments import Attachments
from desktop.exports.export import export
from desktop.exports.subjects import Subject
from desktop.meetings import Meetings
from desktop.reports import Reports
from models.attachments.values import Owner
from models.kinds import Kind
from models.meetings.values import MeetingDraft
from tests.factories import a_report
from tests.photos import BRIDGE_GPS, CANARY, a_photo

NAME = "kanariefoto"
PHOTO = a_photo(gps=BRIDGE_GPS)
SECRETS = (NAME.encode(), CANARY.encode(), b"Exif\x00", PHOTO[-200:])


@pytest.fixture
def published(desk):
    """An approved publication whose report, case and measure each have a photo that tells of its maker."""
    publication_id = desk.approved()
    report_id = a_report(desk.store)
    Reports(desk.store).link([report_id], desk.case)
    owners = (
        Owner(Kind.REPORT, report_id),
        Owner(Kind.CASE, desk.case),
        Owner(Kind.MEASURE, desk.page(publication_id).measure_id),
    )
    for owner in owners:
        Attachments(desk.store).add(owner, PHOTO, f"{NAME}.jpg")
    return desk


def written(desk, folder):
    """All that the program writes for others."""
    assert desk.publications.publish_to(folder / "site") == 1
    for subject in Subject:
        for ending in (".csv", ".xlsx", ".geojson"):
            export(desk.store, subject, folder / f"{subject.value}{ending}")
    meetings = Meetings(desk.store)
    meeting_id = meetings.plan(MeetingDraft(date(2026, 11, 25), time(9), None, "Rådhuset"))
    (folder / "minutes.pdf").write_bytes(meetings.minutes_pdf(meeting_id))
    return [path for path in folder.rglob("*") if path.is_file()]


def unpacked(path) -> bytes:
    """The file's bytes, and those within."""
    content = path.read_bytes()
    if path.suffix == ".xlsx":
        with zipfile.ZipFile(path) as packed:
            return content + b"".join(packed.read(name) for name in packed.namelist())
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    return content + b"".join(
        zlib.decompressobj().decompress(stream) for stream in streams if stream[:1] == b"\x78"
    )


def test_no_photo_and_no_name_of_one_is_in_what_is_written(published, tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    files = written(published, folder)

    assert len(files) > 10
    for path in files:
        content = unpacked(path)
        assert not [secret for secret in SECRETS if secret in content], path.name
