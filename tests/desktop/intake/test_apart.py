"""Files are read in a process apart: it may break, be stopped or run full, and the program goes on."""

import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from threading import Thread
from time import monotonic

import psutil
import pytest

from desktop.faults import report_of
from desktop.intake.apart.apart import Apart
from desktop.intake.apart.reader import read_here
from desktop.intake.apart.worker_process import BrokeApart
from desktop.intake.limits import Limits
from desktop.intake.options import Options
from desktop.intake.progress import unheard
from desktop.places.name_files import names_here
from models.refusals import Refusal, RefusalKind
from tests.patience import PATIENCE_MS

NOW = datetime(2026, 11, 18, tzinfo=UTC)
AS_FOUND, USUAL = Options(), Limits()
HEADERS = "Löpnr;Inkom;Beskrivning;Latitud;Longitud\r\n"
SMALL = (HEADERS + "1;2026-05-17;Mörkt i tunneln;59,33;14,52\r\n2;hej;Trasig lampa;;\r\n").encode()
LARGE = HEADERS + "".join(
    f"{number};2026-05-17;Mörkt i tunnel {number};59,33;14,52\r\n" for number in range(20_000)
)
PROGRAM = """
from datetime import UTC, datetime
import psutil
from desktop.intake.apart.apart import Apart
from desktop.intake.limits import Limits
from desktop.intake.options import Options
apart = Apart()
apart(b"Datum;Beskrivning\\n2026-05-17;Trasig lampa\\n", Options(), datetime.now(UTC), Limits(), print)
for child in psutil.Process().children():
    if "spawn_main" in str(child.cmdline()):
        print(child.pid, flush=True)
"""


class Stopped(Exception):
    """The person pressed Avbryt."""


@pytest.fixture
def apart():
    with Apart() as apart:
        yield apart
    assert workers() == []


def workers() -> list[psutil.Process]:
    """Those that live: one that has just been killed may stand in the list a little longer."""
    found = []
    for child in psutil.Process().children():
        with suppress(psutil.Error):
            if "spawn_main" in str(child.cmdline()):
                found.append(child)
    return found


def ask(reader, content=SMALL, options=AS_FOUND, limits=USUAL, tell=unheard):
    table, understood = reader(content, options, NOW, limits, tell)
    return replace(table, rows=list(table.rows)), understood


def test_a_file_is_read_apart_as_it_is_here(apart):
    for content in (SMALL, LARGE.encode("cp1252")):
        assert ask(apart, content) == ask(read_here, content)


def test_how_far_it_is_is_told(apart):
    told = []

    ask(apart, tell=lambda done, _total: told.append(done))

    assert told == sorted(told)
    assert max(told) > 1


def test_a_refusal_arrives_with_its_facts(apart):
    with pytest.raises(Refusal) as refused:
        ask(apart, LARGE.encode(), limits=Limits(rows=1000))

    assert (refused.value.kind, refused.value.facts) == (RefusalKind.TOO_MANY_ROWS, {"limit": 1000})


def test_the_process_is_kept_for_the_next_file(apart):
    ask(apart)
    first = workers()
    with pytest.raises(Refusal):
        ask(apart, b"")
    ask(apart)

    assert len(first) == 1
    assert workers() == first


@pytest.mark.parametrize("name", ["SIGKILL", "SIGSEGV", "SIGABRT"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_process_that_breaks_is_a_refusal_and_the_next_file_is_read(apart, name):
    def break_it(done, _total):
        if done:
            for worker in workers():
                worker.send_signal(getattr(signal, name))

    with pytest.raises(Refusal) as refused:
        ask(apart, LARGE.encode(), tell=break_it)

    assert refused.value.kind is RefusalKind.FILE_BREAKS_READER
    assert ask(apart) == ask(read_here)


@pytest.mark.parametrize("step", [0, 1, 2])
def test_whoever_stops_it_waits_for_no_file(apart, step):
    stopped_at = []

    def stop(done, _total):
        if done >= step:
            stopped_at.append(monotonic())
            raise Stopped

    with pytest.raises(Stopped):
        ask(apart, LARGE.encode(), tell=stop)

    assert monotonic() - stopped_at[0] < 1
    assert workers() == []
    assert ask(apart) == ask(read_here)


def test_a_file_that_takes_too_long_is_left(apart):
    with pytest.raises(Refusal) as refused:
        ask(apart, LARGE.encode(), limits=Limits(step_seconds=0.01))

    assert refused.value.kind is RefusalKind.FILE_TAKES_TOO_LONG
    assert workers() == []


def test_a_file_that_needs_too_much_memory_is_left(apart):
    with pytest.raises(Refusal) as refused:
        ask(apart, LARGE.encode() * 20, limits=Limits(memory_bytes=150_000_000))

    assert (refused.value.kind, refused.value.facts) == (
        RefusalKind.FILE_NEEDS_TOO_MUCH_MEMORY,
        {"limit_mb": "150"},
    )
    assert ask(apart) == ask(read_here)


def test_a_fault_of_ours_is_told_with_where_it_stands(apart):
    with pytest.raises(BrokeApart) as broke:
        ask(apart, options=None)

    assert "AttributeError" in str(broke.value)
    assert broke.value.frames[0].startswith("worker.py:")
    assert broke.value.frames[0] in report_of(broke.value)


def test_two_who_ask_at_once_are_answered_in_turn(apart):
    answers = []

    def ask_meanwhile(done, _total):
        if done and not answers:
            answers.append(None)
            with pytest.raises(Stopped):
                ask(apart, tell=stop)

    def stop(_done, _total):
        raise Stopped

    ask(apart, LARGE.encode(), tell=ask_meanwhile)

    assert answers


def test_a_program_that_ends_waits_for_no_file(apart):
    closing = Thread(target=apart.close)

    def close(done, _total):
        if done and not closing.ident:
            closing.start()

    with pytest.raises(Refusal):
        ask(apart, LARGE.encode(), tell=close)
    closing.join()

    assert workers() == []
    with pytest.raises(Refusal):
        ask(apart)


NAMES = "Ortnamn;Latitud;Longitud\n" + "".join(
    f"Ekbacken {number};58,4;15,{number:04}\n" for number in range(3_000)
)


def test_place_names_are_read_apart_as_they_are_here(apart):
    content = f"{NAMES};58;15\n".encode()

    found = apart.names(content, USUAL)

    assert found == names_here(content, USUAL)
    assert (len(found.places), found.skipped) == (3_000, 1)
    assert len(workers()) == 1
    assert ask(apart) == ask(read_here)


def test_a_file_of_names_that_breaks_the_process_is_refused_and_the_next_is_read(apart):
    def break_it(_done, _total):
        for worker in workers():
            worker.kill()

    with pytest.raises(Refusal) as refused:
        ask(apart)
        apart.names(NAMES.encode(), USUAL, break_it)

    assert refused.value.kind is RefusalKind.FILE_BREAKS_READER
    assert apart.names(NAMES.encode(), USUAL).skipped == 0


def test_a_file_without_names_is_refused_apart_too(apart):
    with pytest.raises(Refusal) as refused:
        apart.names(b"namn;typ\nEken;gran\nLinden;gran\n", USUAL)

    assert refused.value.kind is RefusalKind.NO_PLACE_NAMES


def test_the_process_loads_neither_qt_nor_the_store():
    code = "import sys, desktop.__main__, desktop.intake.apart.worker; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert {"PySide6", "sqlalchemy", "desktop.store"} & set(run.stdout.split()) == set()


@pytest.mark.parametrize("end", ["", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"])
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")
def test_a_program_that_ends_or_is_killed_leaves_no_process(end):
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM + end], stdout=subprocess.PIPE, text=True, check=False
    )
    left = int(run.stdout.split()[-1])

    with suppress(psutil.NoSuchProcess):
        psutil.Process(left).wait(PATIENCE_MS / 1000)
    assert run.returncode == (-signal.SIGKILL if end else os.EX_OK)
