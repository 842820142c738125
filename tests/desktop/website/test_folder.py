"""The site's folder: whole files, nobody else's touched, a crash leaves whole pages behind."""

import contextlib
import json
from pathlib import Path

import pytest

from desktop.website.folder import ASIDE, MANIFEST, SiteFolder
from models.refusals import Refusal, RefusalKind

OURS = b'<meta name="generator" content="Trygghetsbordet">'


def write_site(folder, files):
    SiteFolder(folder).write(files)


def names(folder):
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_the_files_are_written_and_nothing_is_left_over(tmp_path):
    folder = tmp_path / "new" / "site"
    write_site(folder, {"atgard/1/index.html": b"1", "index.html": OURS})

    assert (folder / "index.html").read_bytes() == OURS
    assert names(folder) == {"index.html", "atgard/1/index.html", MANIFEST}


def test_only_files_that_we_wrote_before_are_removed(tmp_path):
    write_site(tmp_path, {"omrade/1/index.html": OURS, "omrade/2/index.html": OURS, "old.png": b"1"})
    (tmp_path / "theirs.txt").write_text("keep")
    (tmp_path / "omrade/2/theirs.txt").write_text("keep")

    write_site(tmp_path, {"index.html": OURS})

    assert names(tmp_path) == {"index.html", "theirs.txt", "omrade/2/theirs.txt", MANIFEST}
    assert not (tmp_path / "omrade/1").exists()


@pytest.mark.parametrize("name", ["index.html", "atom.xml", "atgard/1/index.html"])
def test_a_file_that_is_not_ours_is_never_overwritten(tmp_path, name):
    (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / name).write_text("the municipality's own")

    with pytest.raises(Refusal) as refused:
        write_site(tmp_path, {"lage/x/index.html": OURS, name: OURS})

    assert refused.value.kind is RefusalKind.FOREIGN_PAGE
    assert (tmp_path / name).read_text() == "the municipality's own"
    assert names(tmp_path) == {name}


def test_a_folder_that_leads_elsewhere_is_not_followed(tmp_path):
    folder, elsewhere = tmp_path / "site", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "atgard").symlink_to(elsewhere)

    with pytest.raises(Refusal) as refused:
        write_site(folder, {"atgard/1/index.html": OURS})

    assert refused.value.kind is RefusalKind.FOREIGN_PAGE
    assert list(elsewhere.iterdir()) == []


def test_our_page_is_known_again_without_its_manifest(tmp_path):
    write_site(tmp_path, {"index.html": OURS})
    (tmp_path / MANIFEST).unlink()

    write_site(tmp_path, {"index.html": OURS + b"2"})

    assert (tmp_path / "index.html").read_bytes() == OURS + b"2"


@pytest.mark.parametrize(
    "manifest",
    [
        '["../outside.txt", "a/../../outside.txt", "/etc/hosts", 7, "C:/x", "a\\\\b", ""]',
        "{",
        "[",
        '"outside.txt"',
        "5",
    ],
)
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

    assert refused.value.kind in {RefusalKind.FOLDER_NOT_WRITABLE, RefusalKind.FOREIGN_PAGE}
    assert (tmp_path / "index.html").read_bytes() == OURS
    assert not (tmp_path / ASIDE).exists()


class PowerCut(BaseException):
    """Nothing after it happens."""


@pytest.mark.parametrize("after", range(7))
def test_a_power_cut_leaves_whole_pages_and_the_next_run_mends_all(tmp_path, monkeypatch, after):
    """The first page changes last, so it never leads to a page that is not there."""
    old = {"atgard/1/index.html": OURS + b"1", "atom.xml": b"old", "index.html": OURS + b"old"}
    new = {
        "atgard/2/index.html": OURS + b"2",
        "atom.xml": b"new",
        "rss.xml": b"new",
        "index.html": OURS + b"new",
    }
    write_site(tmp_path, old)
    renamed = []

    def replaced(path, target, really=Path.replace):
        if len(renamed) == after:
            monkeypatch.setattr("shutil.rmtree", lambda *_, **__: None)  # nothing tidies up afterwards
            raise PowerCut
        renamed.append(target)
        return really(path, target)

    monkeypatch.setattr(Path, "replace", replaced)
    with contextlib.suppress(PowerCut):
        write_site(tmp_path, new)
    monkeypatch.undo()

    for name in {name for name in names(tmp_path) if not name.startswith((MANIFEST, ASIDE))}:
        assert (tmp_path / name).read_bytes() in {old.get(name), new.get(name)}
    if (tmp_path / "index.html").read_bytes() == new["index.html"]:
        assert all((tmp_path / name).read_bytes() == content for name, content in new.items())
    else:
        assert (tmp_path / "atgard/1/index.html").exists()

    write_site(tmp_path, new)
    assert names(tmp_path) == {*new, MANIFEST}
    assert json.loads((tmp_path / MANIFEST).read_text()) == sorted(new)


def test_what_is_the_same_is_not_written_again(tmp_path):
    files = {"atgard/1/index.html": OURS, "index.html": OURS}
    write_site(tmp_path, files)
    before = {name: (tmp_path / name).stat().st_ino for name in names(tmp_path)}

    write_site(tmp_path, files)

    assert {name: (tmp_path / name).stat().st_ino for name in names(tmp_path)} == before
