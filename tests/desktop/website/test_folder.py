"""The site's folder: whole files, nobody else's touched."""

import pytest

from desktop.website import write_site
from desktop.website.folder import MANIFEST
from models.refusals import Refusal, RefusalKind

OURS = b'<meta name="generator" content="Trygghetsbordet">'


def test_the_files_are_written_and_nothing_is_left_over(tmp_path):
    write_site(tmp_path / "new" / "site", {"index.html": OURS})

    assert (tmp_path / "new" / "site" / "index.html").read_bytes() == OURS
    assert {path.name for path in (tmp_path / "new" / "site").iterdir()} == {"index.html", MANIFEST}


def test_only_files_that_we_wrote_before_are_removed(tmp_path):
    write_site(tmp_path, {"index.html": OURS, "old.png": b"1"})
    (tmp_path / "theirs.txt").write_text("keep")

    write_site(tmp_path, {"index.html": OURS})

    assert {path.name for path in tmp_path.iterdir()} == {"index.html", "theirs.txt", MANIFEST}


def test_a_page_that_is_not_ours_is_never_overwritten(tmp_path):
    (tmp_path / "index.html").write_text("the municipality's own")

    with pytest.raises(Refusal) as refused:
        write_site(tmp_path, {"index.html": OURS})

    assert refused.value.kind is RefusalKind.FOREIGN_PAGE
    assert (tmp_path / "index.html").read_text() == "the municipality's own"


def test_our_page_is_known_again_without_its_manifest(tmp_path):
    write_site(tmp_path, {"index.html": OURS})
    (tmp_path / MANIFEST).unlink()

    write_site(tmp_path, {"index.html": OURS + b"2"})

    assert (tmp_path / "index.html").read_bytes() == OURS + b"2"


@pytest.mark.parametrize("manifest", ['["../outside.txt", "/etc/hosts", 7]', "{", "[", '"outside.txt"', "5"])
def test_a_manifest_never_points_out_of_the_folder(tmp_path, manifest):
    folder = tmp_path / "site"
    folder.mkdir()
    (tmp_path / "outside.txt").write_text("keep")
    (folder / MANIFEST).write_text(manifest)

    write_site(folder, {"index.html": OURS})

    assert (tmp_path / "outside.txt").read_text() == "keep"


def test_a_failed_write_leaves_the_old_page_whole(tmp_path):
    write_site(tmp_path, {"index.html": OURS})
    (tmp_path / "a.png").mkdir()

    with pytest.raises(Refusal) as refused:
        write_site(tmp_path, {"a.png": b"1", "index.html": b"new"})

    assert refused.value.kind is RefusalKind.FOLDER_NOT_WRITABLE
    assert (tmp_path / "index.html").read_bytes() == OURS
    assert not list(tmp_path.glob(".*.new"))
