"""A form that saves itself: what comes late is told of the thing it was about."""

from dataclasses import dataclass
from threading import Event

import pytest

from models.refusals import Refusal, RefusalKind
from ui.widgets.kept import Kept


@dataclass(frozen=True)
class Sheet:
    id: int
    version: int = 1
    title: str = ""


@pytest.fixture
def may_answer():
    return Event()


@pytest.fixture
def kept(jobs, may_answer):
    def write(_page, _changed):
        may_answer.wait(5)
        raise Refusal(RefusalKind.CHANGED_MEANWHILE)

    return Kept(jobs, Sheet, write)


def test_a_draft_that_was_overtaken_is_held(qtbot, kept, may_answer):
    kept.see(Sheet(1))

    with qtbot.waitSignal(kept.overtaken):
        kept.save("title", "Mitt")
        may_answer.set()

    assert kept.drafts == {"title": "Mitt"}


def test_a_draft_is_never_put_on_another_thing_chosen_meanwhile(qtbot, kept, may_answer):
    kept.see(Sheet(1))

    with qtbot.waitSignal(kept.refused) as told:
        kept.save("title", "Mitt")
        kept.see(Sheet(2))
        may_answer.set()

    assert kept.drafts == {}
    refusal = told.args[0]
    assert (refusal.kind, refusal.facts) == (RefusalKind.LEFT_UNSAVED, {"words": "Mitt"})


def test_what_is_saved_late_is_saved_over_what_the_form_showed(qtbot, jobs):
    stored, written = [Sheet(1, version=7)], []

    def write(page, changed):
        written.append((page.version, changed))
        stored[0] = Sheet(1, page.version + 1)

    kept = Kept(jobs, lambda _id: stored[0], write)
    kept.see(Sheet(1, version=3))

    kept.save("title", "Mitt")
    kept.save("title", "Mitt igen")
    kept.see(Sheet(2))

    qtbot.waitUntil(lambda: len(written) == 2)
    assert written == [(3, {"title": "Mitt"}), (4, {"title": "Mitt igen"})]
