"""What a new machine gets: a wheel with everything in it, and a lock file that names no place."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLOORS = ("desktop", "ui", "models", "resources")


@pytest.fixture(scope="module")
def packed(tmp_path_factory) -> set[str]:
    """The names of the files in the wheel."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "--quiet"]
    subprocess.run([*command, "--wheel-dir", folder, ROOT], check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_every_file_of_the_four_floors(packed):
    tracked = subprocess.run(
        ["git", "ls-files", *FLOORS], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.splitlines()

    assert set(tracked) - packed == set()
    assert {"resources/translations/sv.qm", "models/migrations/env.py"} <= packed


def test_the_wheel_holds_no_tests(packed):
    assert [name for name in packed if name.startswith("tests")] == []


def test_the_lock_file_pins_every_package_by_hash_and_names_no_registry():
    lock = (ROOT / "requirements.lock").read_text()
    pinned = re.findall(r"^[\w.-]+==[^ ]+.*\\\n    --hash=sha256:", lock, re.MULTILINE)

    assert "://" not in lock
    assert len(pinned) == len(re.findall(r"^\S+==", lock, re.MULTILINE)) > 50


def test_every_dependency_is_locked():
    project = (ROOT / "pyproject.toml").read_text()
    locked = {
        name.lower()
        for name in re.findall(r"^([\w.-]+)==", (ROOT / "requirements.lock").read_text(), re.MULTILINE)
    }
    wanted = {
        name.lower()
        for name in re.findall(r'^    "([A-Za-z][\w.-]+)(?:\[\w+\])?[=><]', project, re.MULTILINE)
    }

    assert {name.replace("_", "-") for name in wanted} - locked == set()
