"""What can be said of passages in public words, and seen to."""

from desktop.store import Store
from desktop.versions import fetch
from models.deeds import Deed
from models.publication.passages import find_passage
from models.publication.tables import Publication, ReviewComment
from models.publication.values import CommentDraft
from models.refusals import Refusal, RefusalKind


class ReviewComments:
    """Read with their publication; each stays, also after its passage has been changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, draft: CommentDraft) -> int:
        """Say something of a passage, and give the comment's id.

        Raises Refusal COMMENT_MISSING, PASSAGE_GONE where somebody has changed it meanwhile, GONE.
        """
        if not draft.comment.strip():
            raise Refusal(RefusalKind.COMMENT_MISSING)
        with self._store.writing(Deed.PUBLICATION_COMMENT) as session:
            publication = fetch(session, Publication, draft.publication_id)
            if draft.field is not None:
                text = getattr(publication, draft.field.value)
                if find_passage(text, draft.passage, draft.begins) is None:
                    raise Refusal(RefusalKind.PASSAGE_GONE, passage=draft.passage)
            comment = ReviewComment(
                publication_id=publication.id,
                at=self._store.clock.now(),
                person=self._store.person.name,
                field=draft.field.value if draft.field else "",
                passage=draft.passage if draft.field else "",
                begins=draft.begins,
                comment=draft.comment.strip(),
            )
            session.add(comment)
            session.flush()
            return comment.id

    def see_to(self, comment_id: int) -> None:
        """Say that it has been seen to; said again, the first one stands. Raises Refusal GONE."""
        with self._store.writing(Deed.PUBLICATION_COMMENT) as session:
            comment = fetch(session, ReviewComment, comment_id)
            if comment.seen_to_at is None:
                comment.seen_to_at = self._store.clock.now()
                comment.seen_to_by = self._store.person.name

    def take_up_again(self, comment_id: int) -> None:
        """It was not seen to after all. Raises Refusal GONE."""
        with self._store.writing(Deed.PUBLICATION_COMMENT) as session:
            comment = fetch(session, ReviewComment, comment_id)
            comment.seen_to_at, comment.seen_to_by = None, ""
