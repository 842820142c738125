"""Case 50: an archive whose members climb or are links is kept as a file, and never unpacked."""

import io
import zipfile

import pytest

from desktop.attachments.media_types import media_type_of
from desktop.storage.restore import restore
from models.refusals import Refusal, RefusalKind


def archive(*names, link=False) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name in names:
            member = zipfile.ZipInfo(name)
            if link:
                member.external_attr = 0o120777 << 16
            file.writestr(member, "/etc/passwd")
    return packed.getvalue()


@pytest.mark.parametrize("link", [False, True])
def test_case_50_an_archive_that_climbs_is_only_kept(attachments, report, tmp_path, link):
    hostile = archive("../../climbed.txt", "/etc/climbed.txt", link=link)
    attachment_id = attachments.add(report, hostile, "bilder.zip")
    folder = tmp_path / "opened"
    folder.mkdir()
    copy = attachments.copy_to_open(attachment_id, folder)

    assert copy.read_bytes() == hostile
    assert [path.name for path in folder.iterdir()] == ["bilder.zip"]
    assert not list(tmp_path.rglob("climbed.txt"))
    assert attachments.of(report)[0].media_type == "application/zip"


def test_case_50_a_million_members_are_not_unpacked_to_know_the_kind():
    assert media_type_of(archive(*(f"{number}.txt" for number in range(2_000)))) == "application/zip"


@pytest.mark.parametrize("member", ["word/vbaProject.bin", "META-INF/MANIFEST.MF", "classes.dex"])
def test_case_50_an_archive_that_runs_is_refused(member):
    with pytest.raises(Refusal) as refused:
        media_type_of(archive("[Content_Types].xml", member))
    assert refused.value.kind is RefusalKind.FILE_CAN_RUN


def test_case_50_documents_are_known_by_their_members():
    assert media_type_of(archive("[Content_Types].xml", "word/document.xml")).endswith(
        "wordprocessingml.document"
    )


def test_case_50_an_archive_is_no_backup(store_path, tmp_path, clock):
    before = store_path.read_bytes()
    backup = tmp_path / "x.tryggbackup"
    backup.write_bytes(archive("../../desk.db", link=True))

    with pytest.raises(Refusal) as refused:
        restore(store_path, backup, clock.now())
    assert refused.value.kind is RefusalKind.NOT_A_STORE
    assert store_path.read_bytes() == before
