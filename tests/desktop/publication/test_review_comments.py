"""Comments on passages, what changed since the approval, and words to start from."""

import pytest

from desktop.categories import Categories
from desktop.publication.comments import ReviewComments
from models.cases.tables import Case
from models.deeds import Deed
from models.measures.tables import Measure
from models.places.tables import PlaceName
from models.publication.values import CommentDraft, PublicField
from models.refusals import Refusal, RefusalKind
from models.standard_texts.tables import StandardText
from models.standard_texts.values import TextUse
from tests.desktop.publication.conftest import AUTHOR, REVIEWER

TEXT = "Vi röjer vid spåret. Vi röjer vid skolan."


def commented(desk, passage, begins=0, field=PublicField.TEXT) -> tuple[int, int]:
    publication_id = desk.written("Vi röjer", TEXT)
    desk.sits(REVIEWER)
    draft = CommentDraft(publication_id, "Vilken vecka?", field, passage, begins)
    return publication_id, ReviewComments(desk.store).add(draft)


def test_a_comment_stands_at_its_passage_and_waits_to_be_seen_to(any_desk):
    publication_id, comment_id = commented(any_desk, "röjer", TEXT.rindex("röjer"))

    (line,) = any_desk.page(publication_id).comments
    any_desk.sits(AUTHOR)
    ReviewComments(any_desk.store).see_to(comment_id)
    (seen,) = any_desk.page(publication_id).comments

    assert (line.person, line.passage, line.begins) == (REVIEWER.name, "röjer", TEXT.rindex("röjer"))
    assert (line.seen_to_at, line.is_gone) == (None, False)
    assert seen.seen_to_by == AUTHOR.name


def test_a_comment_follows_its_passage_and_says_when_it_is_gone(desk):
    publication_id, _ = commented(desk, "vid skolan", TEXT.index("vid skolan"))
    desk.write(publication_id, "Vi röjer", f"Snart! {TEXT}")
    (moved,) = desk.page(publication_id).comments
    desk.write(publication_id, "Vi röjer", "Vi röjer vid spåret.")
    (gone,) = desk.page(publication_id).comments

    assert (moved.begins, moved.is_gone) == (f"Snart! {TEXT}".index("vid skolan"), False)
    assert (gone.passage, gone.is_gone) == ("vid skolan", True)


def test_a_comment_can_be_taken_back_and_taken_up_again(desk):
    publication_id, comment_id = commented(desk, "spåret", 16)
    comments = ReviewComments(desk.store)
    comments.see_to(comment_id)
    comments.take_up_again(comment_id)
    open_again = desk.page(publication_id).comments[0].seen_to_at

    for _ in range(3):
        desk.store.undo.undo_last()

    assert open_again is None
    assert desk.page(publication_id).comments == ()


@pytest.mark.parametrize(
    ("words", "passage", "kind"),
    [("  ", "spåret", RefusalKind.COMMENT_MISSING), ("Va?", "bortskrivet", RefusalKind.PASSAGE_GONE)],
)
def test_an_empty_comment_and_a_missing_passage_are_refused(desk, words, passage, kind):
    publication_id = desk.written("Vi röjer", TEXT)

    with pytest.raises(Refusal) as refused:
        ReviewComments(desk.store).add(CommentDraft(publication_id, words, PublicField.TEXT, passage, 0))

    assert refused.value.kind is kind


def test_words_to_start_from_fit_the_measure_and_hold_nothing_internal(desk):
    publication_id = desk.proposed(description="Internt: ring Karin")
    with desk.store.writing(Deed.STANDARD_TEXT_EDIT) as session:
        case = session.get(Case, desk.case)
        case.place, case.category_id = "Storgatan 14 B, lgh 1203", Categories(desk.store).listing()[0].id
        session.add(
            PlaceName(name="Storgatan", folded="storgat", latitude=58.0, longitude=15.0, file_name="a")
        )
        session.add(
            StandardText(
                use=TextUse.PUBLICATION,
                name="Egen",
                category_id=case.category_id,
                measure_state=session.get(Measure, desk.page(publication_id).measure_id).state,
                title="Vi röjer vid {place}",
                text="{responsible} röjer i {area} till {when}. {municipality} {unknown}",
            )
        )

    first = desk.publications.starting_words(publication_id)[0]

    assert (first.name, first.title) == ("Egen", "Vi röjer vid Storgatan")
    assert (
        first.text == "Gata och park röjer i Lillskogen till 25\u00a0november\u00a02026. Kommunen {unknown}"
    )
    everything = str(desk.publications.starting_words(publication_id))
    for internal in ("Karin", "1203", "14", "Mörkt vid", "Röj sly"):
        assert internal not in everything


def test_a_place_that_no_gazetteer_knows_is_left_out(desk):
    publication_id = desk.proposed()
    with desk.store.writing(Deed.CASE_EDIT) as session:
        session.get(Case, desk.case).place = "hos Karin på Smyggatan"
        session.add(StandardText(use=TextUse.PUBLICATION, name="A", title="Vid {place}", text="x"))

    titles = [words.title for words in desk.publications.starting_words(publication_id)]

    assert "Vid Lillskogen" in titles
    assert not any("Smyg" in title for title in titles)
