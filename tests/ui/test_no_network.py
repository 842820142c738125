"""No request leaves the machine unless the person has allowed it."""

import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.map_panels import each_panel
from ui.navigation import PageName

ROOT = Path(__file__).parents[2]
FEW_COLOURS = 20


@pytest.fixture
def store_path(furnished, tmp_path) -> Path:
    path = tmp_path / "desk.db"
    shutil.copyfile(furnished, path)
    return path


@pytest.fixture
def asked_elsewhere(monkeypatch) -> list:
    """Every address that Python would reach over a network."""
    asked = []

    def note(name, usual):
        def noted(sock, address):
            if sock.family != getattr(socket, "AF_UNIX", None):
                asked.append((name, address))
            return usual(sock, address)

        return noted

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, note(name, getattr(socket.socket, name)))
    look_up = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda *args, **more: (asked.append(("name", args)), look_up(*args, **more))[1]
    )
    return asked


def test_no_page_of_the_window_asks_for_anything_elsewhere(qtbot, asked_elsewhere, window):
    window.resize(1280, 800)
    for page in PageName:
        window.visit(page)
        qtbot.waitUntil(lambda: window.is_idle and window.page.is_drawn)
    window.visit(PageName.REGISTER)
    for name in window.page.sections:
        window.page.choose(name)
        qtbot.waitUntil(lambda: window.is_idle)
    window.visit(PageName.MAP)
    map_ = window.page.map
    for zoom in (7, 12, 17):
        map_.centre_on(58.40, 15.62, zoom)
        qtbot.waitUntil(lambda: map_.is_drawn)
    for _panel in each_panel(window.page):
        qtbot.waitUntil(lambda: window.is_idle and map_.is_drawn)
    profile = map_.engine.profile
    assert (profile.gate.blocked, profile.files.missing, asked_elsewhere) == ([], [], [])
    map_.dispose()


def unshared() -> list[str]:
    """The command that runs another without any network, or nothing where the kernel refuses."""
    program = shutil.which("unshare")
    for flags in ("-n", "-rn"):
        command = [program or "", flags]
        if program and subprocess.run([*command, "true"], capture_output=True, check=False).returncode == 0:
            return command
    return []


def test_without_any_network_the_map_is_drawn_and_its_panels_are_there(store_path):
    command = unshared()
    if not command:
        pytest.skip("the kernel gives this process no network namespace of its own")
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    told = subprocess.run(
        [*command, sys.executable, "-m", "tests.ui.net_less", str(store_path)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    said = json.loads(told.stdout.splitlines()[-1])
    assert said["is_alone"]
    assert said["blocked"] == []
    assert set(said["seen"]) == {PageName.TODAY, PageName.MAP}
    assert said["seen"][PageName.MAP] > FEW_COLOURS
    assert {"past", "situation", "area", "export"} <= set(said["panels"])
