"""What can be asked and done about publications: propose, write, review, publish, withdraw."""

from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import history, measure_questions, publication_questions, site_questions
from desktop.calendars import store_id
from desktop.municipality import settings_of
from desktop.screening import hits
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from desktop.website import SiteChanges, SiteContent, SiteMeasure, changes, publish
from models.deeds import Deed
from models.folding import fold
from models.history import HistoryLine
from models.kinds import Kind
from models.measures.tables import Measure
from models.measures.values import MeasureFilter, MeasureRow, MeasureState
from models.publication.tables import Publication, PublicationReview
from models.publication.values import (
    PublicationEdit,
    PublicationPage,
    PublicationRow,
    PublicationState,
    Verdict,
)
from models.refusals import Refusal, RefusalKind
from models.screening.values import Level
from models.states import PUBLICATION, step

DONE = (MeasureState.DONE, MeasureState.FOLLOWED_UP)


class Publications:
    """Nothing leaves unreviewed: only words that were approved as they stand can reach the website."""

    def __init__(self, store: Store) -> None:
        self._store = store

    # Questions

    def queue(self) -> list[PublicationRow]:
        """Every publication, what waits for somebody first."""
        with self._store.reading() as session:
            return publication_questions.queue(session)

    def page(self, publication_id: int) -> PublicationPage:
        """All of one publication. Raises Refusal GONE."""
        with self._store.reading() as session:
            return publication_questions.page(session, publication_id)

    def preview(self, publication_id: int) -> SiteMeasure | None:
        """The measure as a reader would meet it; None while it is undecided."""
        with self._store.reading() as session:
            return site_questions.preview(session, publication_id)

    def proposable(self, words: str = "") -> list[MeasureRow]:
        """Decided measures that nobody has proposed, or that were withdrawn; those that are done first."""
        wanted = MeasureFilter(text=words, states=site_questions.DECIDED)
        with self._store.reading() as session:
            taken = publication_questions.taken(session)
            found = measure_questions.rows(session, wanted, self._store.clock.today())
        fresh = [row for row in found if row.id not in taken]
        return sorted(fresh, key=lambda row: row.state not in DONE)

    def site(self) -> SiteContent:
        """The website as it would be written now."""
        with self._store.reading() as session:
            return self._site(session)[0]

    def dry_run(self, folder: Path) -> SiteChanges:
        """What `publish_to` would change in the folder; nothing is written, there or in the store.

        Raises Refusal PERSONAL_DATA_IN_PUBLIC, FOREIGN_PAGE, FOLDER_NOT_WRITABLE.
        """
        with self._store.reading() as session:
            site, publications = self._site(session)
            for publication in publications:
                _refuse_personal_data(publication)
        return changes(site, folder)

    def history(self, publication_id: int) -> list[HistoryLine]:
        with self._store.reading() as session:
            return history.lines(session, Kind.PUBLICATION, publication_id)

    # Deeds

    def propose(self, measure_id: int) -> int:
        """Propose a measure for the website and say the publication's id; its public words start empty.

        A withdrawn one is taken up again. Raises Refusal MEASURE_UNDECIDED, GONE.
        """
        with self._store.writing(Deed.PUBLICATION_PROPOSE) as session:
            if fetch(session, Measure, measure_id).state is MeasureState.PROPOSED:
                raise Refusal(RefusalKind.MEASURE_UNDECIDED)
            publication = session.scalar(select(Publication).where(Publication.measure_id == measure_id))
            if publication is None:
                publication = Publication(measure_id=measure_id)
                session.add(publication)
                session.flush()
            elif publication.state is PublicationState.WITHDRAWN:
                publication.state = step(PUBLICATION, publication.state, PublicationState.UNDER_REVIEW)
            return publication.id

    def write_public(self, edit: PublicationEdit) -> int:
        """Keep the public words and give the new version; they must be reviewed anew.

        Raises Refusal CHANGED_MEANWHILE.
        """
        with self._store.writing(Deed.PUBLICATION_EDIT) as session:
            publication = fetch_version(session, Publication, edit.id, edit.version)
            words = edit.public_title, edit.public_text
            if words == (publication.public_title, publication.public_text):
                return publication.version
            publication.public_title, publication.public_text = words
            publication.author = self._store.person.name
            if _is_complete(publication) or publication.state is not PublicationState.PROPOSED:
                publication.state = step(PUBLICATION, publication.state, PublicationState.UNDER_REVIEW)
            session.flush()
            return publication.version

    def submit(self, publication_id: int, version: int) -> None:
        """Ask for a review of the words as they are. Raises Refusal PUBLIC_TEXT_MISSING."""
        with self._store.writing(Deed.PUBLICATION_EDIT) as session:
            publication = fetch_version(session, Publication, publication_id, version)
            _refuse_empty(publication)
            publication.state = step(PUBLICATION, publication.state, PublicationState.UNDER_REVIEW)

    def approve(self, publication_id: int, version: int, comment: str = "") -> None:
        """Let exactly these words go out.

        Raises Refusal REVIEWER_IS_AUTHOR (where the municipality wants another), PERSONAL_DATA_IN_PUBLIC,
        PUBLIC_TEXT_MISSING, NOT_ALLOWED_FROM_STATE.
        """
        with self._store.writing(Deed.PUBLICATION_REVIEW) as session:
            publication = self._under_review(session, publication_id, version, PublicationState.APPROVED)
            _refuse_empty(publication)
            _refuse_personal_data(publication)
            another = settings_of(session).reviewer_is_another
            if another and fold(publication.author) == fold(self._store.person.name):
                raise Refusal(RefusalKind.REVIEWER_IS_AUTHOR)
            self._judge(session, publication, Verdict.APPROVED, comment)
            publication.state = PublicationState.APPROVED

    def send_back(self, publication_id: int, version: int, comment: str) -> None:
        """Back to its author with a comment. Raises Refusal MOTIVE_MISSING without one."""
        if not comment.strip():
            raise Refusal(RefusalKind.MOTIVE_MISSING)
        with self._store.writing(Deed.PUBLICATION_REVIEW) as session:
            publication = self._under_review(session, publication_id, version, PublicationState.PROPOSED)
            self._judge(session, publication, Verdict.SENT_BACK, comment)
            publication.state = PublicationState.PROPOSED

    def withdraw(self, publication_id: int, version: int) -> None:
        """Take it back: it is gone from the page when the page is written next."""
        with self._store.writing(Deed.PUBLICATION_WITHDRAW) as session:
            publication = fetch_version(session, Publication, publication_id, version)
            publication.state = step(PUBLICATION, publication.state, PublicationState.WITHDRAWN)

    def publish_to(self, folder: Path) -> int:
        """Write the website into `folder` and say how many measures stand on it.

        What was approved becomes published, by the store's person. Nothing is stored where the folder
        cannot be written. Raises Refusal PERSONAL_DATA_IN_PUBLIC, FOREIGN_PAGE, FOLDER_NOT_WRITABLE.
        """
        with self._store.writing(Deed.PUBLICATION_PUBLISH) as session:
            site, publications = self._site(session)
            for publication in publications:
                _refuse_personal_data(publication)
                self._mark_published(publication)
            session.flush()
            publish(site, folder)
            return len(site.measures)

    # Within a deed

    def _site(self, session: Session) -> tuple[SiteContent, list[Publication]]:
        ready = site_questions.going_out(session)
        site = site_questions.content(
            session, [measure for _, measure in ready], self._store.clock.today(), store_id(session)
        )
        return site, [publication for publication, _ in ready]

    def _under_review(
        self, session: Session, publication_id: int, version: int, wanted: PublicationState
    ) -> Publication:
        publication = fetch_version(session, Publication, publication_id, version)
        if publication.state is not PublicationState.UNDER_REVIEW:
            raise Refusal(RefusalKind.NOT_ALLOWED_FROM_STATE, old=publication.state, new=wanted)
        return publication

    def _judge(self, session: Session, publication: Publication, verdict: Verdict, comment: str) -> None:
        session.add(
            PublicationReview(
                publication_id=publication.id,
                at=self._store.clock.now(),
                person=self._store.person.name,
                verdict=verdict,
                comment=comment.strip(),
                public_title=publication.public_title,
                public_text=publication.public_text,
            )
        )

    def _mark_published(self, publication: Publication) -> None:
        if publication.state is PublicationState.APPROVED:
            publication.state = step(PUBLICATION, publication.state, PublicationState.PUBLISHED)
            publication.published_at = self._store.clock.now()
            publication.published_by = self._store.person.name


def _is_complete(publication: Publication) -> bool:
    return bool(publication.public_title.strip() and publication.public_text.strip())


def _refuse_empty(publication: Publication) -> None:
    if not _is_complete(publication):
        raise Refusal(RefusalKind.PUBLIC_TEXT_MISSING)


def _refuse_personal_data(publication: Publication) -> None:
    found = [hit for text in (publication.public_title, publication.public_text) for hit in hits(text)]
    kinds = tuple(dict.fromkeys(hit.kind for hit in found if hit.level is Level.HIGH))
    if kinds:
        raise Refusal(RefusalKind.PERSONAL_DATA_IN_PUBLIC, title=publication.public_title, kinds=kinds)
