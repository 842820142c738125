"""What every test stands on: a store built by the migrations, a clock, and guards against surprises."""

from __future__ import annotations

import atexit
import gc
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

# Before Qt is loaded: no display, no graphics card, and nothing of the tester's own settings.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-gpu")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")
_home = tempfile.mkdtemp(prefix="trygghetsbordet-tests-")
atexit.register(shutil.rmtree, _home, ignore_errors=True)
for folder in ("CONFIG", "DATA", "STATE", "CACHE"):
    os.environ[f"XDG_{folder}_HOME"] = f"{_home}/{folder.lower()}"

from desktop.clock import Clock  # noqa: E402 - after the environment is set
from desktop.store import Store  # noqa: E402
from models.people.values import Person  # noqa: E402
from tests.patience import PatientBot  # noqa: E402
from tests.postgresql_server import PostgresqlServer  # noqa: E402

# The same examples each time, so that a green tree stays green; HYPOTHESIS_PROFILE=default looks further.
settings.register_profile("everyday", derandomize=True, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "everyday"))

WEDNESDAY_OF_WEEK_47, SUNDAY_OF_WEEK_47 = date(2026, 11, 18), date(2026, 11, 22)
OURS = ("trygghetsbordet", "desktop", "ui", "models")


@pytest.fixture
def clock() -> Clock:
    return Clock(WEDNESDAY_OF_WEEK_47)


@pytest.fixture
def person() -> Person:
    return Person("Åsa Lind", "trygghetssamordnare")


@pytest.fixture
def qtbot(qapp, request) -> PatientBot:
    del qapp
    return PatientBot(request)


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Path:
    """An empty store, made once and copied for each test."""
    path = tmp_path_factory.mktemp("template") / "empty.db"
    Store.create(path)
    return path


@pytest.fixture(scope="session")
def furnished(tmp_path_factory) -> Path:
    """The demo municipality on Sunday of week 47, made once: to be copied, never opened."""
    from desktop.demo import furnish

    path = tmp_path_factory.mktemp("furnished") / "demo.db"
    Store.create(path)
    store = Store.open(path, Person("Åsa Lind", "trygghetssamordnare"), Clock(SUNDAY_OF_WEEK_47))
    furnish(store)
    store.close()
    return path


@pytest.fixture
def store_path(template, tmp_path) -> Path:
    path = tmp_path / "desk.db"
    shutil.copyfile(template, path)
    return path


@pytest.fixture
def store(store_path, person, clock) -> Iterator[Store]:
    store = Store.open(store_path, person, clock)
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    server = PostgresqlServer()
    server.start()
    server.make_database("template_of_stores")
    Store.create(server.address("template_of_stores"))
    yield server
    server.stop()


@pytest.fixture
def postgresql_address(postgresql_server) -> Iterator[str]:
    """An address of an empty store in a database of the test's own."""
    name = postgresql_server.make_database(template="template_of_stores")
    yield postgresql_server.address(name)
    postgresql_server.drop_database(name)


@pytest.fixture
def postgresql_store(postgresql_address, person, clock) -> Iterator[Store]:
    store = Store.open(postgresql_address, person, clock)
    yield store
    store.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def any_store(request) -> Store:
    """An empty store, on either engine in turn."""
    return request.getfixturevalue("store" if request.param == "sqlite" else "postgresql_store")


def pytest_collection_finish() -> None:
    """What is loaded by now stays: no test's garbage is looked for among it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def _collect_garbage_between_tests(request) -> Iterator[None]:
    """A widget in a cycle must not be collected by a worker, nor while Qt delivers events.

    What outlives the round after a window is frozen: to look through it again and again
    would take longer than the tests.
    """
    gc.disable()
    yield
    if "qapp" in request.fixturenames:
        gc.collect()
        gc.freeze()
    else:
        gc.collect(1)


@pytest.fixture(autouse=True)
def _fail_on_own_warnings(caplog) -> Iterator[None]:
    """What we log as a warning is a fault, unless the test expects it and clears it."""
    yield
    warned = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.split(".")[0] in OURS
    ]
    if warned:
        pytest.fail(f"logged: {warned}")


@pytest.fixture(autouse=True)
def _fail_on_stray_windows() -> Iterator[None]:
    """A window that a test leaves open would take the next one's keys."""
    before = set(_open_windows())
    yield
    if stray := [window for window in _open_windows() if window not in before]:
        for window in stray:
            window.close()
        pytest.fail(f"left open: {stray}")


def _open_windows() -> list:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if not widgets or not widgets.QApplication.instance():
        return []
    return [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
