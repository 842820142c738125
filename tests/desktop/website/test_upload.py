"""The municipality's own command takes the finished folder, as a real program does."""

import os
import sys
from pathlib import Path
from threading import Event

import pytest

from desktop.jobs import Cancelled
from desktop.settings import MachineSettings
from desktop.website import publish
from desktop.website.upload import upload, words_of
from models.refusals import Refusal, RefusalKind

COPY = """
import shutil, sys
shutil.copytree(sys.argv[1], sys.argv[2], dirs_exist_ok=True)
print("sent", sys.argv[1])
"""
FAIL = """
import os, sys
print("begins")
print("kan inte nå servern \\x1b[31mröd\\x07", file=sys.stderr)
sys.exit(12)
"""
HANG = """
import pathlib, subprocess, sys, time
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
pathlib.Path(sys.argv[1], "..", "pids").resolve().write_text(f"{child.pid}")
child.wait()
"""


@pytest.fixture
def program(tmp_path):
    """Writes a small program and gives the command that runs it."""

    def made(source: str, rest: str = "") -> str:
        path = tmp_path / "skicka upp.py"
        path.write_text(source, encoding="utf-8")
        return f'"{sys.executable}" "{path}" {{folder}} {rest}'

    return made


@pytest.fixture
def folder(site, tmp_path):
    folder = tmp_path / "webb med blanksteg; echo $HOME"
    publish(site, folder)
    return folder


def kind_of(deed, *arguments, **more):
    with pytest.raises(Refusal) as refused:
        deed(*arguments, **more)
    return refused.value


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_whole_folder_arrives(program, folder, tmp_path):
    there = tmp_path / "server"

    upload(program(COPY, f'"{there}"'), folder)

    assert contents(there) == contents(folder)


def test_no_shell_reads_the_command(program, folder, tmp_path):
    there = tmp_path / "server"

    upload(program(COPY, f'"{there}" ; touch "{tmp_path}/harmed" && $(touch "{tmp_path}/harmed")'), folder)

    assert there.exists()
    assert not (tmp_path / "harmed").exists()


def test_what_a_failing_command_said_is_told(program, folder):
    refusal = kind_of(upload, program(FAIL), folder)

    assert refusal.kind is RefusalKind.UPLOAD_FAILED
    assert refusal.facts["code"] == 12
    assert refusal.facts["said"].startswith("begins kan inte nå servern")
    assert "\x1b" not in refusal.facts["said"]


def test_a_command_that_hangs_is_ended_with_all_that_it_began(program, folder):
    refusal = kind_of(upload, program(HANG), folder, seconds=2)

    assert refusal.kind is RefusalKind.UPLOAD_TOO_SLOW
    child = int((folder.parent / "pids").read_text())
    assert not is_running(child)


def test_a_person_can_stop_it(program, folder):
    def stopped():
        if (folder.parent / "pids").exists():
            raise Cancelled

    with pytest.raises(Cancelled):
        upload(program(HANG), folder, listen=stopped)

    assert not is_running(int((folder.parent / "pids").read_text() or 0))


@pytest.mark.parametrize("command", ["", "rsync", "rsync 'open {folder}", "{folder}/run.sh", "   "])
def test_a_command_without_the_folder_is_refused(command):
    assert kind_of(words_of, command).kind is RefusalKind.UPLOAD_COMMAND_UNREADABLE


def test_a_program_that_is_not_there_is_told(folder):
    refusal = kind_of(upload, "no-such-program-here {folder}", folder)

    assert refusal.kind is RefusalKind.UPLOAD_NOT_STARTED
    assert refusal.facts["program"] == "no-such-program-here"


@pytest.fixture
def set_command(qapp):
    """Sets this machine's upload command, for one test."""
    yield lambda command: MachineSettings().change(upload_command=command)
    MachineSettings().change(upload_command="")


def test_the_command_line_uploads_what_it_has_written(on_written, program, set_command, tmp_path):
    there = tmp_path / "server"
    set_command(program(COPY, f'"{there}"'))

    code, said, _ = on_written("publish", "--upload", "-o", tmp_path / "site")

    assert code == 0
    assert contents(there) == contents(tmp_path / "site")
    assert str(tmp_path / "site" / "index.html") in said


def test_a_dry_run_uploads_nothing(on_written, program, set_command, tmp_path):
    there = tmp_path / "server"
    set_command(program(COPY, f'"{there}"'))

    assert on_written("publish", "--upload", "--dry-run", "-o", tmp_path / "site")[0] == 0

    assert not there.exists()


def test_without_a_command_nothing_is_written_either(on_written, tmp_path):
    code, _, complaint = on_written("publish", "--upload", "-o", tmp_path / "site")

    assert code == 1
    assert "Inget uppladdningskommando" in complaint
    assert not (tmp_path / "site").exists()


def is_running(process: int) -> bool:
    """Whether it still is after a moment: what was killed takes one to go."""
    moment = Event()
    return all(is_alive(process) and not moment.wait(0.05) for _ in range(100))


def is_alive(process: int) -> bool:
    """A dead child of nobody's may wait to be buried; that is no running one."""
    try:
        os.kill(process, 0)
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except (ProcessLookupError, FileNotFoundError):
        return False
    return state != "Z"
