"""The command line: what it does, and the one sentence it says when it cannot."""

import json
import logging
import subprocess
import sys
from datetime import date

import pytest

from desktop.commands.table import COMMANDS
from desktop.store import Store
from tests.photos import a_photo
from tests.shared import shared_data

NAMES = {
    *("import", "imports", "undo-import", "minutes", "papers", "agenda", "publish", "export", "pictures"),
    *(
        "answers",
        "walk",
        "screen",
        "disclose",
        "records",
        "processing",
        "dispose",
        "disposals",
        "map",
        "situation",
        "create",
        "backup",
        "restore",
        "check",
    ),
}


pytestmark = pytest.mark.usefixtures("own_home")


def is_one_sentence(complaint) -> bool:
    return (
        complaint.count("\n") == 1
        and complaint.rstrip().endswith((".", "?", ")"))
        and "Traceback" not in complaint
    )


def test_it_offers_every_command():
    assert {command.name for command in COMMANDS} == NAMES


def test_a_store_is_made_once(command, tmp_path):
    path = tmp_path / "ny å.db"

    assert command("--store", path, "create")[0] == 0
    code, _, complaint = command("--store", path, "create")
    assert code == 1
    assert complaint == f"Det finns redan ett register i {path}.\n"


def test_creating_needs_a_name(command):
    assert command("create")[0] == 1


@pytest.mark.parametrize("asked", [["check"], ["imports"], ["backup"], ["export", "cases", "-o", "x.csv"]])
def test_a_missing_store_is_refused_in_one_sentence(command, tmp_path, asked):
    code, _, complaint = command("--store", tmp_path / "borta.db", *asked)

    assert code == 1
    assert is_one_sentence(complaint)
    assert "hittas inte" in complaint
    assert not (tmp_path / "borta.db").exists()


@pytest.mark.parametrize(
    "asked", [["fly"], ["import"], ["import", "x.csv", "--source", "moon"], ["--today", "soon"]]
)
def test_wrong_use_is_told_apart(command, asked):
    code, _, complaint = command(*asked)

    assert code == 2
    assert "Så används det inte" in complaint


def test_the_own_store_is_made_at_the_first_start_and_never_again(command, tmp_path):
    assert command("check")[0] == 0
    (own,) = tmp_path.glob("data/**/*.db")
    own.unlink()

    code, _, complaint = command("check")

    assert code == 1
    assert "hittas inte" in complaint
    assert not own.exists()


def test_an_import_is_counted_repeated_and_taken_back(on_store):
    campaign = shared_data("trygghetskartan_kampanj_2026.csv")

    def take_in():
        return json.loads(on_store("import", campaign, "--source", "safety-map", "--json")[1])

    first, second = take_in(), take_in()
    assert (first["rows"], first["new"], first["same"], first["unplaced"], first["fallback"]) == (
        744,
        730,
        14,
        63,
        48,
    )
    assert first["likely_same"] >= 1
    assert first["rejections"] == []
    assert (second["new"], second["same"]) == (0, 744)

    assert on_store("undo-import", first["import_id"])[0] == 0
    listed = json.loads(on_store("imports", "--json")[1])
    assert [row["import_id"] for row in listed] == [second["import_id"], first["import_id"]]
    assert listed[1]["undone_at"]
    code, _, complaint = on_store("undo-import", first["import_id"])
    assert (code, is_one_sentence(complaint)) == (1, True)


def test_an_import_brings_the_files_beside_it_and_tells_which_are_missing(on_store, tmp_path):
    (tmp_path / "bron.jpg").write_bytes(a_photo())
    rows = "Id;Inkom;Beskrivning;Bilagor\n1;2026-11-01;Mörkt;bron.jpg, borta.jpg\n"
    (tmp_path / "a.csv").write_text(rows, encoding="utf-8")
    told = json.loads(on_store("import", tmp_path / "a.csv", "--source", "safety-map", "--json")[1])

    assert told["attached"] == 1
    assert told["not_attached"] == [{"name": "borta.jpg", "reason": "file-missing"}]


def test_a_dry_run_writes_nothing(on_store):
    campaign = shared_data("trygghetskartan_kampanj_2026.csv")

    told = json.loads(on_store("import", campaign, "--source", "safety-map", "--dry-run", "--json")[1])

    assert (told["new"], told["import_id"]) == (730, None)
    assert json.loads(on_store("imports", "--json")[1]) == []


def test_people_are_told_in_words(on_store, tmp_path):
    file = tmp_path / "rapporter.csv"
    file.write_text("Id;Inkom;Beskrivning\n1;2026-11-02;Mörkt i tunneln\n2;i går;Klotter\n", encoding="utf-8")

    code, told, _ = on_store("import", file, "--source", "postcard")

    assert code == 0
    assert "1  nya" in told
    assert "rad 3" in told


def test_what_stays_unsure_names_the_option(on_store, tmp_path):
    file = tmp_path / "rapporter.csv"
    file.write_text("alfa;beta\n1;2\n", encoding="utf-8")

    code, _, complaint = on_store("import", file, "--source", "postcard")

    assert code == 1
    assert "--mapping" in complaint


def test_while_the_window_is_open_one_may_read_but_not_write(on_store, store, tmp_path):
    store.hold()

    assert on_store("imports")[0] == 0
    assert on_store("check")[0] == 0
    assert on_store("backup", "-o", tmp_path / "copy.db")[0] == 0
    code, _, complaint = on_store("undo-import", 1)
    assert code == 1
    assert "Registret är öppet" in complaint


def test_a_backup_can_be_put_back(on_store, store_path, tmp_path):
    copy = tmp_path / "copy.db"
    assert on_store("backup", "-o", copy)[0] == 0
    store_path.write_bytes(b"not a store any more")

    assert on_store("check")[0] == 1
    assert on_store("restore", copy)[0] == 0
    assert on_store("check")[0] == 0


def test_a_damaged_store_is_told_in_one_sentence(on_store, store_path):
    damaged = bytearray(store_path.read_bytes())
    damaged[4096 : 4096 * 12] = b"\xab" * 4096 * 11
    store_path.write_bytes(damaged)

    code, _, complaint = on_store("check")

    assert code == 1
    assert is_one_sentence(complaint)


def test_a_postgresql_store_is_made_and_checked(command, postgresql_server):
    address = postgresql_server.address(postgresql_server.make_database())

    assert command("--store", address, "create")[0] == 0
    assert command("--store", address, "check")[0] == 0
    assert command("--store", address, "backup")[0] == 1


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    """A kept demo, furnished once."""
    return tmp_path_factory.mktemp("demo") / "demo.db"


@pytest.fixture
def on_demo(command, demo):
    return lambda *given: command("--today", date(2026, 11, 22), "--demo", "--keep", demo, *given)


@pytest.mark.parametrize("subject", ["reports", "cases", "measures"])
@pytest.mark.parametrize("ending", ["csv", "xlsx", "geojson"])
def test_everything_can_be_exported(on_demo, tmp_path, subject, ending):
    path = tmp_path / f"{subject}.{ending}"

    code, told, _ = on_demo("export", subject, "-o", path)

    assert code == 0
    assert str(path) in told
    assert path.stat().st_size > 0


def test_the_latest_minutes_are_written_as_pdf(on_demo, tmp_path):
    assert on_demo("minutes", "latest", "-o", tmp_path / "minutes.pdf")[0] == 0
    assert (tmp_path / "minutes.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("meeting", ["2019-W02", "sometime", "2026-W99"])
def test_minutes_of_no_meeting_are_refused(on_demo, tmp_path, meeting):
    code, _, complaint = on_demo("minutes", meeting, "-o", tmp_path / "minutes.pdf")

    assert (code, is_one_sentence(complaint)) == (1, True)
    assert list(tmp_path.glob("minutes*")) == []


def test_the_website_is_written(on_demo, tmp_path):
    assert on_demo("publish", "-o", tmp_path / "site")[0] == 0
    assert (tmp_path / "site" / "index.html").exists()


def test_a_throw_away_demo_is_gone_afterwards(command, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop.demo.furnish", lambda _store: None)  # takes its time, and is not the point
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    (tmp_path / "temporary").mkdir()

    assert command("--today", "2026-11-22", "--demo", "check")[0] == 0
    assert list((tmp_path / "temporary").iterdir()) == []


def test_the_installed_program_answers(store_path):
    run = subprocess.run(
        [sys.executable, "-m", "desktop", "--store", store_path, "imports", "--json"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert json.loads(run.stdout) == []


def test_without_a_screen_the_window_is_refused_in_one_sentence(command, monkeypatch):
    for screen in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(screen, raising=False)
    monkeypatch.setattr("sys.platform", "linux")

    code, _, complaint = command("--demo")

    assert (code, is_one_sentence(complaint)) == (1, True)


@pytest.fixture
def own_log():
    """Lets a test write to the program's log file without leaving it open."""
    yield
    for handler in logging.getLogger("trygghetsbordet").handlers[:]:
        logging.getLogger("trygghetsbordet").removeHandler(handler)
        handler.close()


def test_a_fault_of_ours_is_logged_and_told_without_a_traceback(
    on_store, monkeypatch, tmp_path, own_log, caplog
):
    monkeypatch.setattr(Store, "reading", lambda _store: 1 / 0)

    code, _, complaint = on_store("imports")

    assert (code, is_one_sentence(complaint)) == (1, True)
    assert "ZeroDivisionError" in next(tmp_path.glob("state/**/*.log")).read_text()
    caplog.clear()
