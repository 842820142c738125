"""Changes, faults, settings, language and garbage."""

import gc
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QByteArray, QLocale, QObject, QSettings

from desktop.changes import ChangeFeed
from desktop.faults import Faults, report_of
from desktop.garbage import GarbageRound
from desktop.language import (
    clock_words,
    day_words,
    long_day_words,
    moment_words,
    short_day_words,
    week_number,
)
from desktop.settings import MachineSettings
from models.deeds import Deed
from models.kinds import Kind
from tests.factories import a_report

TODAY = date(2026, 11, 22)


@pytest.fixture
def changes(qapp, store):
    feed = ChangeFeed()
    feed.watch(store)
    return feed


def test_one_commit_is_one_announcement(qtbot, changes, store):
    with qtbot.waitSignal(changes.committed) as heard:
        report_id = a_report(store)

    assert {report_id} == heard.args[0].of(Kind.REPORT)


def test_a_rollback_is_not_announced(qtbot, changes, store):
    with (
        qtbot.assertNotEmitted(changes.committed),
        pytest.raises(RuntimeError),
        store.writing(Deed.REPORT_ADD),
    ):
        raise RuntimeError


def fail_over(words):
    raise ValueError(words)


def test_a_report_of_a_fault_holds_nothing_that_anyone_wrote(qtbot, qapp, caplog):
    faults = Faults()
    with qtbot.waitSignal(faults.happened) as heard:
        try:
            fail_over("Anna Andersson 19121212-1212")
        except ValueError as error:
            faults.report(error)
    caplog.clear()

    assert "ValueError" in heard.args[0]
    assert "fail_over" in heard.args[0]
    assert "Anna" not in heard.args[0]


def test_a_report_names_the_cause_too():
    try:
        try:
            fail_over("x")
        except ValueError as cause:
            raise KeyError from cause
    except KeyError as error:
        words = report_of(error)

    assert words.index("KeyError") < words.index("ValueError")


@pytest.fixture
def kept(tmp_path):
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


def test_settings_are_there_next_time(qapp, kept):
    MachineSettings(kept).change(compact_rows=True, person="Åsa Lind", scheme="dark")
    kept.sync()

    again = MachineSettings(QSettings(kept.fileName(), QSettings.Format.IniFormat))

    assert (True, "Åsa Lind", "dark") == (again.now.compact_rows, again.now.person, again.now.scheme)


def test_a_changed_setting_is_told(qtbot, kept):
    settings = MachineSettings(kept)
    with qtbot.waitSignal(settings.changed) as heard:
        settings.change(language="en")

    assert "en" == heard.args[0].language


def test_what_the_window_remembers_comes_back(qapp, kept):
    settings = MachineSettings(kept)
    settings.remember("split", QByteArray(b"\x00\x01"))
    settings.remember_words("reports", {"states": "new"})

    assert b"\x00\x01" == settings.remembered("split").data()
    assert {"states": "new"} == settings.remembered_words("reports")
    assert {} == settings.remembered_words("never kept")


@pytest.fixture
def swedish():
    before = QLocale()
    QLocale.setDefault(QLocale("sv_SE"))
    yield
    QLocale.setDefault(before)


def test_days_are_said_as_a_colleague_says_them(swedish):
    assert "ons 25 nov" == day_words(date(2026, 11, 25), TODAY)
    assert "2025-11-25" == day_words(date(2025, 11, 25), TODAY)
    assert "Onsdag 25 november" == long_day_words(date(2026, 11, 25))
    assert "30 maj" == short_day_words(date(2026, 5, 30), TODAY)
    assert 47 == week_number(TODAY)


def test_moments_are_said_in_stockholm(swedish):
    moment = datetime(2026, 5, 30, 18, 14, tzinfo=UTC)

    assert "30 maj 20.14" == moment_words(moment, TODAY)
    assert "20.14" == clock_words(moment)


def test_garbage_is_left_to_the_gui_thread(qapp):
    root = QObject()
    try:
        GarbageRound(root).collect_if_due()

        assert not gc.isenabled()
    finally:
        root.deleteLater()
