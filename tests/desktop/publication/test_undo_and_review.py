"""What taking back may do to a publication, and what it may not."""

from contextlib import suppress

import pytest

from desktop.store import Store
from models.people.values import Person
from models.publication.values import PublicationState
from models.refusals import Refusal, RefusalKind
from tests.desktop.publication.conftest import AUTHOR, REVIEWER, Desk


@pytest.fixture
def other_desk(store_path, clock, desk):
    """A second desk on the same store, as on a server."""
    store = Store.open(store_path, AUTHOR, clock)
    store.lock = None
    yield Desk.at(store)
    store.close()


def refused(deed) -> RefusalKind:
    with pytest.raises(Refusal) as refusal:
        deed()
    return refusal.value.kind


def test_taking_back_an_approval_sets_it_back_to_review(desk, tmp_path):
    publication_id = desk.approved()

    desk.store.undo.undo_last()

    page = desk.page(publication_id)
    assert (page.state, page.reviews) == (PublicationState.UNDER_REVIEW, ())
    assert page.contributors == (AUTHOR.name,)
    assert desk.publications.publish_to(tmp_path) == 0


def test_what_is_published_is_not_taken_back_also_after_another_deed(desk, tmp_path):
    publication_id = desk.approved()
    desk.publications.publish_to(tmp_path)

    at_once = refused(desk.store.undo.undo_last)
    desk.decided("Lampor i parken")
    desk.store.undo.undo_last()
    while desk.store.undo.last is not None:
        with suppress(Refusal):
            desk.store.undo.undo_last()

    assert at_once is RefusalKind.DEED_IS_FINAL
    assert desk.state(publication_id) is PublicationState.PUBLISHED
    assert [line.person for line in desk.page(publication_id).reviews] == [REVIEWER.name]


def test_an_undo_does_not_bring_back_an_approval_over_words_of_another_desk(desk, other_desk):
    """One wrote the title here, the other the text there: to take back the title looks harmless."""
    publication_id = desk.approved("Vi röjer", "Slyet tas bort.")
    desk.sits(AUTHOR)
    desk.write(publication_id, "Vi röjer snart", "Slyet tas bort.")
    other_desk.write(publication_id, "Vi röjer snart", "Ord som ingen godkänt.")

    said = refused(desk.store.undo.undo_last)

    assert said is RefusalKind.CHANGED_SINCE_DEED
    assert desk.state(publication_id) is PublicationState.UNDER_REVIEW
    assert desk.page(publication_id).public_title == "Vi röjer snart"


def test_an_undo_does_not_forget_who_wrote_at_another_desk(desk, other_desk):
    """Nils writes the title here and the text there; the title taken back, the text is still his."""
    publication_id = desk.written("Vi röjer", "Slyet tas bort.")
    for at in (desk, other_desk):
        at.sits(REVIEWER)
    desk.write(publication_id, "Vi röjer snart", "Slyet tas bort.")
    other_desk.write(publication_id, "Vi röjer snart", "Ord av Nils.")

    assert refused(desk.store.undo.undo_last) is RefusalKind.CHANGED_SINCE_DEED
    assert refused(lambda: desk.approve(publication_id)) is RefusalKind.REVIEWER_IS_AUTHOR


def test_a_withdrawal_is_taken_back_with_its_trace(desk, tmp_path):
    publication_id = desk.approved()
    desk.publications.publish_to(tmp_path)
    desk.publications.withdraw(publication_id, desk.page(publication_id).version, "Texten innehöll ett fel.")

    desk.store.undo.undo_last()

    page = desk.page(publication_id)
    assert (page.state, page.withdrawn_at, page.withdrawal_reason) == (PublicationState.PUBLISHED, None, "")


@pytest.mark.parametrize(
    "name", ["Nils Berg", "nils  berg", " NILS BERG", "Nils\u00a0Berg", "Ni\u200bls Berg", "Nils Bèrg"]
)
def test_nobody_who_wrote_since_the_last_approval_approves_however_they_spell_it(desk, name):
    """Not only the last writer: Nils began, Mira mended a comma."""
    publication_id = desk.proposed()
    desk.sits(REVIEWER)
    desk.write(publication_id, "Vi röjer", "Slyet tas bort")
    desk.sits(Person("Mira Holm"))
    desk.write(publication_id, "Vi röjer", "Slyet tas bort.")

    assert refused(lambda: desk.approve(publication_id, Person(name))) is RefusalKind.REVIEWER_IS_AUTHOR
    assert (
        refused(lambda: desk.approve(publication_id, Person("Mira Holm"))) is RefusalKind.REVIEWER_IS_AUTHOR
    )
    desk.approve(publication_id, AUTHOR)
    assert desk.state(publication_id) is PublicationState.APPROVED


def test_after_an_approval_who_wrote_before_it_may_approve_what_another_changes(desk):
    publication_id = desk.approved()
    desk.sits(REVIEWER)
    desk.write(publication_id, "Vi röjer sly", "Slyet vid spåret tas bort i november.")

    assert desk.page(publication_id).contributors == (REVIEWER.name,)
    desk.approve(publication_id, AUTHOR)

    assert desk.state(publication_id) is PublicationState.APPROVED
