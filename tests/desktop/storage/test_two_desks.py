"""Two desks on one case at the same moment: every acknowledged save stands, the other is told."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Barrier

import pytest

from desktop.cases import Cases
from desktop.reports import Reports
from desktop.store import Store
from models.cases.values import CaseEdit
from models.refusals import Refusal, RefusalKind
from tests.factories import a_case

EDITS = 20


@dataclass
class Desk:
    letter: str
    cases: Cases
    both_look: Barrier
    conflicts: int = 0

    def add_letters(self, case_id: int) -> None:
        added = 0
        while added < EDITS:
            added += self.add_letter(case_id)

    def add_letter(self, case_id: int) -> bool:
        """As a form does it: show, let the person write, save with the version that was shown."""
        page = self.cases.page(case_id)
        if not page.description:
            self.both_look.wait(timeout=30)
        longer = page.description + self.letter
        edit = CaseEdit(page.id, page.version, page.title, longer, page.category_id, page.area_id, page.place)
        try:
            self.cases.edit(edit)
        except Refusal as refusal:
            if refusal.kind is not RefusalKind.CHANGED_MEANWHILE:
                raise
            self.conflicts += 1
            return False
        return True


@pytest.fixture
def desks(any_store, person, clock) -> Iterator[list[Desk]]:
    """Two programs on PostgreSQL; on SQLite, which lets one program write, two of its threads."""
    second = any_store if any_store.path else Store.open(_address(any_store), person, clock)
    both_look = Barrier(2)
    yield [
        Desk(letter, Cases(store, Reports(store)), both_look)
        for letter, store in (("a", any_store), ("b", second))
    ]
    if second is not any_store:
        second.close()


def _address(store) -> str:
    return store.engine.url.render_as_string()


def test_no_acknowledged_save_is_overwritten(any_store, desks):
    case_id = a_case(any_store)
    with ThreadPoolExecutor(2) as threads:
        for edited in [threads.submit(desk.add_letters, case_id) for desk in desks]:
            edited.result()

    description = desks[0].cases.page(case_id).description
    assert (description.count("a"), description.count("b")) == (EDITS, EDITS)
    assert sum(desk.conflicts for desk in desks) > 0
