"""Work is done off the GUI thread, in order, and its outcome comes back to the thread of the window."""

import threading

import pytest
from PySide6.QtCore import QObject

from desktop.jobs import Cancelled, Jobs, Progress, unless_cancelled
from models.refusals import Refusal, RefusalKind


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.finish()


@pytest.fixture
def owner(qapp):
    return QObject()


def test_work_is_done_elsewhere_and_told_here(qtbot, jobs, owner):
    seen = []

    jobs.run(owner, threading.get_ident, lambda where: seen.append((where, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))

    [(worked, told)] = seen
    assert worked != threading.get_ident() == told


def test_questions_are_answered_in_the_order_they_were_asked(qtbot, jobs, owner):
    told = []
    for number in range(50):
        jobs.run(owner, lambda number=number: number, told.append)
    qtbot.waitUntil(lambda: len(told) == 50)

    assert list(range(50)) == told


def test_slow_work_does_not_hold_up_the_store(qtbot, jobs, owner):
    free = threading.Event()
    told = []
    jobs.run_slow(owner, free.wait, lambda _answer: told.append("slow"))
    jobs.run(owner, lambda: "quick", told.append)
    qtbot.waitUntil(lambda: told == ["quick"])

    free.set()
    qtbot.waitUntil(lambda: told == ["quick", "slow"])


def test_the_answer_to_someone_gone_is_dropped(qtbot, jobs):
    told = []
    gone = QObject()
    jobs.run(gone, lambda: 1, told.append)
    gone.deleteLater()
    qtbot.waitUntil(lambda: jobs.idle)

    jobs.run(jobs, lambda: 2, told.append)
    qtbot.waitUntil(lambda: told[-1:] == [2])

    assert told in ([2], [1, 2])


def refuse():
    raise Refusal(RefusalKind.GONE)


def test_a_refusal_goes_to_the_one_who_asked(qtbot, jobs, owner):
    told = []

    jobs.run(owner, refuse, refused=told.append)
    qtbot.waitUntil(lambda: bool(told))

    assert RefusalKind.GONE is told[0].kind


def test_a_refusal_that_nobody_takes_goes_to_the_window(qtbot, jobs, owner):
    with qtbot.waitSignal(jobs.refused) as heard:
        jobs.run(owner, refuse)

    assert RefusalKind.GONE is heard.args[0].kind


def test_our_own_fault_is_told_and_the_lane_goes_on(qtbot, jobs, owner):
    told = []
    with qtbot.waitSignal(jobs.broke):
        jobs.run(owner, lambda: 1 / 0)

    jobs.run(owner, lambda: "on", told.append)
    qtbot.waitUntil(lambda: told == ["on"])


def test_who_asked_hears_of_our_own_fault_too(qtbot, jobs, owner):
    told = []
    with qtbot.waitSignal(jobs.broke):
        jobs.run_slow(owner, lambda: 1 / 0, refused=told.append)

    assert [RefusalKind.PROGRAM_FAILED] == [refusal.kind for refusal in told]


def test_cancelled_work_stops_and_says_nothing(qtbot, qapp):
    progress = Progress()
    progress.cancel()

    assert unless_cancelled(lambda: progress.tell(1, 10)) is None
    with pytest.raises(Cancelled):
        progress.tell(2, 10)


def test_progress_is_told_at_most_ten_times_a_second(qtbot, qapp):
    progress = Progress()
    told = []
    progress.moved.connect(lambda done, total: told.append((done, total)))

    for done in range(1, 1001):
        progress.tell(done, 1000)

    assert len(told) < 20
    assert (1000, 1000) == told[-1]
