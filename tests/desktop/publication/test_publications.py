"""The road from a proposed measure to the website, and everything that must stop on it."""

from dataclasses import replace

import pytest
from sqlalchemy import update

from desktop.municipality import Municipality
from desktop.website import SiteState
from models.deeds import Deed
from models.measures.values import Decision, FollowUpDraft, MeasureDraft
from models.people.values import Person
from models.publication.tables import Publication
from models.publication.values import PublicationEdit, PublicationState, Verdict
from models.refusals import Refusal, RefusalKind
from models.screening.values import Hit, HitKind, Level
from tests.desktop.publication.conftest import AUTHOR, REVIEWER

PHONE = "Ring 070-174 06 05 om du ser något."


def refusal(deed, *arguments, **more) -> Refusal:
    with pytest.raises(Refusal) as refused:
        deed(*arguments, **more)
    return refused.value


def test_a_proposed_measure_has_no_public_words(any_desk):
    page = any_desk.page(any_desk.proposed(description="Internt om platsen"))

    assert (page.state, page.public_title, page.public_text) == (PublicationState.PROPOSED, "", "")
    assert page.internal_text == "Internt om platsen"
    assert (page.area, page.responsible) == ("Lillskogen", "Gata och park")


def test_proposing_again_gives_the_same_publication(desk):
    publication_id = desk.proposed()

    assert desk.publications.propose(desk.page(publication_id).measure_id) == publication_id


def test_an_undecided_measure_is_not_proposed(desk):
    measure_id = desk.measures.propose(MeasureDraft("Kanske"))

    assert refusal(desk.publications.propose, measure_id).kind is RefusalKind.MEASURE_UNDECIDED


def test_written_words_wait_for_review_once_both_are_there(any_desk):
    publication_id = any_desk.proposed()

    any_desk.write(publication_id, "Vi röjer", "")
    half = any_desk.state(publication_id)
    any_desk.write(publication_id, "Vi röjer", "Slyet tas bort.")

    assert half is PublicationState.PROPOSED
    assert any_desk.state(publication_id) is PublicationState.UNDER_REVIEW


def test_a_stale_form_overwrites_nothing(any_desk):
    publication_id = any_desk.written()
    opened = any_desk.page(publication_id)
    any_desk.write(publication_id, "Annans", "Annans text")

    stale = PublicationEdit(publication_id, opened.version, "Min", "Min text")

    assert refusal(any_desk.publications.write_public, stale).kind is RefusalKind.CHANGED_MEANWHILE
    assert any_desk.page(publication_id).public_title == "Annans"


def test_another_person_approves(any_desk):
    publication_id = any_desk.approved()

    page = any_desk.page(publication_id)
    assert page.state is PublicationState.APPROVED
    assert [(line.person, line.verdict) for line in page.reviews] == [(REVIEWER.name, Verdict.APPROVED)]


@pytest.mark.parametrize("name", ["Åsa Lind", "åsa lind"])
def test_the_author_may_not_approve_their_own_words(desk, name):
    publication_id = desk.written()

    said = refusal(desk.approve, publication_id, Person(name))

    assert said.kind is RefusalKind.REVIEWER_IS_AUTHOR
    assert desk.state(publication_id) is PublicationState.UNDER_REVIEW


def test_a_municipality_may_let_the_author_approve(desk):
    settings = Municipality(desk.store).settings()
    Municipality(desk.store).save(replace(settings, reviewer_is_another=False))
    publication_id = desk.written()

    desk.approve(publication_id, AUTHOR)

    assert desk.state(publication_id) is PublicationState.APPROVED


def test_sent_back_words_need_a_comment_and_are_proposed_again(any_desk):
    publication_id = any_desk.written()
    version = any_desk.page(publication_id).version

    said = refusal(any_desk.publications.send_back, publication_id, version, "  ")
    any_desk.publications.send_back(publication_id, version, "Skriv när det blir klart.")

    assert said.kind is RefusalKind.MOTIVE_MISSING
    assert any_desk.state(publication_id) is PublicationState.PROPOSED
    assert any_desk.page(publication_id).reviews[0].comment == "Skriv när det blir klart."


def test_sent_back_words_can_be_submitted_as_they_are_but_not_approved_before(desk):
    publication_id = desk.written()
    desk.publications.send_back(publication_id, desk.page(publication_id).version, "Nej")

    assert refusal(desk.approve, publication_id).kind is RefusalKind.NOT_ALLOWED_FROM_STATE
    desk.publications.submit(publication_id, desk.page(publication_id).version)

    assert desk.state(publication_id) is PublicationState.UNDER_REVIEW


def test_empty_words_are_neither_submitted_nor_approved(desk):
    publication_id = desk.approved()
    desk.write(publication_id, "Bara en rubrik", "")
    version = desk.page(publication_id).version

    assert refusal(desk.approve, publication_id).kind is RefusalKind.PUBLIC_TEXT_MISSING
    assert refusal(desk.publications.submit, publication_id, version).kind is RefusalKind.PUBLIC_TEXT_MISSING


@pytest.mark.parametrize("words", [("Vi röjer", PHONE), (PHONE, "Slyet tas bort.")])
def test_sure_personal_data_stops_an_approval_and_names_its_kind(desk, words):
    publication_id = desk.written(*words)

    said = refusal(desk.approve, publication_id)

    assert (said.kind, said.facts["kinds"]) == (RefusalKind.PERSONAL_DATA_IN_PUBLIC, (HitKind.PHONE,))


def test_a_probable_name_is_the_reviewers_own_judgement(desk):
    publication_id = desk.approved("Vi röjer", "Parken invigs av Astrid Lindberg.")

    assert desk.state(publication_id) is PublicationState.APPROVED


@pytest.mark.parametrize("publish", [False, True])
def test_changed_words_are_reviewed_anew_and_leave_the_page(any_desk, tmp_path, publish):
    publication_id = any_desk.approved()
    if publish:
        any_desk.publications.publish_to(tmp_path)

    any_desk.write(publication_id, "Vi röjer", "Nya ord.")

    assert any_desk.state(publication_id) is PublicationState.UNDER_REVIEW
    assert any_desk.publications.publish_to(tmp_path) == 0
    assert b"Nya ord" not in (tmp_path / "index.html").read_bytes()


def test_the_same_words_saved_again_keep_the_approval(desk):
    publication_id = desk.approved()

    desk.write(publication_id, "Vi röjer sly", "Slyet vid spåret tas bort i höst.")

    assert desk.state(publication_id) is PublicationState.APPROVED


def test_publishing_writes_the_page_and_says_by_whom(any_desk, tmp_path):
    publication_id = any_desk.approved()

    count = any_desk.publications.publish_to(tmp_path)

    page = any_desk.page(publication_id)
    assert count == 1
    assert page.state is PublicationState.PUBLISHED
    assert page.published_at
    assert "Slyet vid spåret" in (tmp_path / "index.html").read_text(encoding="utf-8")
    assert REVIEWER.name in {line.person for line in any_desk.publications.history(publication_id)}


def test_publishing_again_keeps_what_is_out(desk, tmp_path):
    desk.approved()

    assert desk.publications.publish_to(tmp_path) == 1
    assert desk.publications.publish_to(tmp_path) == 1


def test_nothing_is_published_in_the_store_when_the_folder_refuses(desk, tmp_path):
    publication_id = desk.approved()
    (tmp_path / "index.html").write_text("the municipality's own")

    assert refusal(desk.publications.publish_to, tmp_path).kind is RefusalKind.FOREIGN_PAGE
    assert desk.state(publication_id) is PublicationState.APPROVED


def test_a_withdrawn_measure_is_gone_from_the_next_page_and_can_come_back(any_desk, tmp_path):
    publication_id = any_desk.approved()
    any_desk.publications.publish_to(tmp_path)

    page = any_desk.page(publication_id)
    any_desk.publications.withdraw(publication_id, page.version, "Texten innehöll ett fel.")
    written = any_desk.publications.publish_to(tmp_path)
    any_desk.publications.propose(page.measure_id)

    assert written == 0
    assert b"Slyet" not in (tmp_path / "index.html").read_bytes()
    assert any_desk.state(publication_id) is PublicationState.UNDER_REVIEW


def test_no_deed_leaves_unapproved_words_called_approved(desk):
    """An undo at another desk cannot see that the words it takes back have been approved."""
    publication_id = desk.approved()

    def slip() -> None:
        with desk.store.writing(Deed.UNDO) as session:
            session.get(Publication, publication_id).public_text = "Ord som ingen godkänt."

    assert refusal(slip).kind is RefusalKind.NOT_APPROVED_AS_IT_STANDS
    assert desk.page(publication_id).public_text == "Slyet vid spåret tas bort i höst."


def test_words_that_slipped_in_under_an_approval_stay_inside(desk, tmp_path):
    publication_id = desk.approved()
    with desk.store.writing(Deed.UNDO) as session:
        slipped = update(Publication).where(Publication.id == publication_id)
        session.execute(slipped.values(public_text="Ord som ingen godkänt."))

    assert desk.publications.publish_to(tmp_path) == 0
    assert b"ingen godk" not in (tmp_path / "index.html").read_bytes()


def test_personal_data_that_slipped_in_stops_the_whole_publishing(desk, tmp_path, monkeypatch):
    desk.approved("Vi röjer", "Kod 12-34 vid porten.")
    monkeypatch.setattr("desktop.screening.hits", _sure_hit)

    assert refusal(desk.publications.publish_to, tmp_path).kind is RefusalKind.PERSONAL_DATA_IN_PUBLIC
    assert not (tmp_path / "index.html").exists()


def _sure_hit(_text: str) -> list[Hit]:
    return [Hit(HitKind.HOME, 0, 3, Level.HIGH)]


def test_undo_takes_words_and_state_back_together(desk):
    publication_id = desk.approved()
    desk.write(publication_id, "Vi röjer", "Nya ord.")

    desk.store.undo.undo_last()

    page = desk.page(publication_id)
    assert (page.state, page.public_text) == (
        PublicationState.APPROVED,
        "Slyet vid spåret tas bort i höst.",
    )


def test_the_queue_begins_with_what_waits_for_somebody(any_desk, tmp_path):
    published = any_desk.approved("Ute", "Text")
    any_desk.publications.publish_to(tmp_path)
    approved = any_desk.approved("Klar", "Text")
    waiting = any_desk.written("Väntar", "Text")
    proposed = any_desk.proposed(title="Ny åtgärd")

    queue = any_desk.publications.queue()

    assert [row.id for row in queue] == [proposed, approved, waiting, published]
    any_desk.sits(REVIEWER)
    queue = any_desk.publications.queue()
    assert [row.title for row in queue] == ["Väntar", "Ny åtgärd", "Klar", "Ute"]


def test_measures_that_are_not_yet_proposed_are_offered_done_ones_first(any_desk):
    any_desk.proposed(title="Redan föreslagen")
    any_desk.decided("Lampor i parken")
    done = any_desk.decided("Lampor i tunneln")
    any_desk.measures.finish(done, any_desk.measures.page(done).version)

    offered = any_desk.publications.proposable("lampor")

    assert [row.title for row in offered] == ["Lampor i tunneln", "Lampor i parken"]


@pytest.mark.parametrize(
    ("deed", "state"),
    [
        (None, SiteState.PLANNED),
        ("start", SiteState.UNDER_WAY),
        ("finish", SiteState.DONE),
        ("wait", SiteState.PLANNED),
        ("drop", SiteState.NOT_DONE),
    ],
)
def test_the_site_tells_how_far_the_measure_has_come(desk, deed, state):
    publication_id = desk.approved()
    measure = desk.measures.page(desk.page(publication_id).measure_id)
    more = {"drop": ("Trafikverket sa nej",), "wait": ("Trafikverket",)}.get(deed, ())
    if deed:
        getattr(desk.measures, deed)(measure.id, measure.version, *more)

    (shown,) = desk.publications.site().measures

    assert (shown.state, shown.area, shown.responsible) == (state, "Lillskogen", "Gata och park")


def test_what_was_ended_without_being_called_done_was_so_at_its_follow_up(any_desk):
    publication_id = any_desk.approved()
    measure = any_desk.measures.page(any_desk.page(publication_id).measure_id)
    today = any_desk.store.clock.today()
    ending = FollowUpDraft(measure.id, measure.version, today, Decision.END, outcome="Bra", reason="Klart")
    any_desk.measures.follow_up(ending)

    (shown,) = any_desk.publications.site().measures

    assert (shown.state, shown.on) == (SiteState.DONE, today)


def test_a_measure_that_is_proposed_again_leaves_the_page(desk):
    publication_id = desk.approved()
    measure = desk.measures.page(desk.page(publication_id).measure_id)
    version = desk.measures.drop(measure.id, measure.version, "Nej")
    desk.measures.propose_again(measure.id, version)

    assert desk.publications.site().measures == ()
