"""What can be asked and done about publications: propose, write, review, publish, withdraw."""

from datetime import date
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop import history, measure_questions
from desktop.calendars import store_id
from desktop.municipality import settings_of
from desktop.publication import questions, site_questions
from desktop.publication.blocking import refuse_personal_data, refuse_personal_reason
from desktop.publication.comments import ReviewComments
from desktop.publication.going_out import expired
from desktop.publication.starting_words import starting_words
from desktop.publication.withdrawal_reasons import EXPIRED
from desktop.screening_decisions import ScreeningDecisions
from desktop.store import Store
from desktop.versions import fetch, fetch_version
from desktop.website import SiteChanges, SiteContent, SiteMeasure, changes, publish
from models.deeds import Deed
from models.history import HistoryLine
from models.kinds import Kind
from models.measures.tables import Measure
from models.measures.values import MeasureFilter, MeasureRow, MeasureState
from models.publication.approval import add_contributor, contributors_of, wrote
from models.publication.differences import Changed, differences
from models.publication.schedule import refuse_bad_days
from models.publication.tables import Publication, PublicationReview
from models.publication.values import (
    PublicationEdit,
    PublicationPage,
    PublicationRow,
    PublicationState,
    StartingWords,
    Verdict,
)
from models.refusals import Refusal, RefusalKind
from models.states import PUBLICATION, step

DONE = (MeasureState.DONE, MeasureState.FOLLOWED_UP)


class Publications:
    """Nothing leaves unreviewed: only words that were approved as they stand can reach the website."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.comments = ReviewComments(store)
        self.screening = ScreeningDecisions(store)

    # Questions

    def queue(self) -> list[PublicationRow]:
        """Every publication, what waits for the person at the desk first."""
        with self._store.reading() as session:
            return questions.queue(session, self._store.person.name, self._store.clock.today())

    def page(self, publication_id: int) -> PublicationPage:
        """All of one publication. Raises Refusal GONE."""
        with self._store.reading() as session:
            return questions.page(session, publication_id, self._store.person.name, self._store.clock.today())

    def changes(self, publication_id: int) -> Changed | None:
        """What the words have become since they were last approved; None where nothing has changed."""
        with self._store.reading() as session:
            found = questions.told_of(session, publication_id)
        before, now = found.approval, found.publication
        if before is None or (before.public_title, before.public_text) == (now.public_title, now.public_text):
            return None
        return Changed(
            before.at,
            differences(before.public_title, now.public_title),
            differences(before.public_text, now.public_text),
        )

    def preview(self, publication_id: int) -> SiteMeasure | None:
        """The measure as a reader would meet it; None while it is undecided."""
        with self._store.reading() as session:
            return site_questions.preview(session, publication_id)

    def proposable(self, words: str = "") -> list[MeasureRow]:
        """Decided measures that nobody has proposed, or that were withdrawn; those that are done first."""
        wanted = MeasureFilter(text=words, states=site_questions.DECIDED)
        with self._store.reading() as session:
            taken = questions.taken(session)
            found = measure_questions.rows(session, wanted, self._store.clock.today())
        fresh = [row for row in found if row.id not in taken]
        return sorted(fresh, key=lambda row: row.state not in DONE)

    def starting_words(self, publication_id: int) -> list[StartingWords]:
        """Standard texts to begin its public words from, filled in. Raises Refusal GONE."""
        return starting_words(self._store, publication_id)

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
                refuse_personal_data(session, publication)
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
        """Keep the words and give the new version; public ones must be reviewed anew.

        Words that are but begun, and were proposed, stay so until somebody writes on or submits them.

        Raises Refusal CHANGED_MEANWHILE.
        """
        with self._store.writing(Deed.PUBLICATION_EDIT) as session:
            publication = fetch_version(session, Publication, edit.id, edit.version)
            if edit.partner_text is not None:
                publication.partner_text = edit.partner_text
            words = edit.public_title, edit.public_text
            if words == (publication.public_title, publication.public_text):
                session.flush()
                return publication.version
            add_contributor(publication, self._store.person.name)
            publication.public_title, publication.public_text = words
            is_complete = _is_complete(publication) and not edit.is_begun
            if is_complete or publication.state is not PublicationState.PROPOSED:
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

        Raises Refusal REVIEWER_IS_AUTHOR (where the municipality wants one who wrote none of them since the
        last approval), PERSONAL_DATA_IN_PUBLIC, PUBLIC_TEXT_MISSING, NOT_ALLOWED_FROM_STATE.
        """
        with self._store.writing(Deed.PUBLICATION_REVIEW) as session:
            publication = self._under_review(session, publication_id, version, PublicationState.APPROVED)
            _refuse_empty(publication)
            refuse_personal_data(session, publication)
            another = settings_of(session).reviewer_is_another
            if another and wrote(self._store.person.name, contributors_of(publication)):
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

    def schedule(self, publication_id: int, version: int, first: date | None, last: date | None) -> int:
        """Show it from *first* until *last* (None: at once, until further notice); the new version.

        The first day of what is public already is kept as it was.
        Raises Refusal LAST_DAY_BEFORE_FIRST, DATE_IN_THE_PAST, CHANGED_MEANWHILE.
        """
        with self._store.writing(Deed.PUBLICATION_SCHEDULE) as session:
            publication = fetch_version(session, Publication, publication_id, version)
            if publication.state is PublicationState.PUBLISHED:
                first = publication.publish_from
            if (first, last) != (publication.publish_from, publication.publish_until):
                refuse_bad_days(first, last, self._store.clock.today())
            publication.publish_from, publication.publish_until = first, last
            session.flush()
            return publication.version

    def withdraw(self, publication_id: int, version: int, reason: str = "") -> None:
        """Take it back: it is gone from the page when the page is written next.

        What has been public leaves a trace with *reason*, which residents may read.
        Raises Refusal REASON_MISSING for such, PERSONAL_DATA_IN_PUBLIC.
        """
        with self._store.writing(Deed.PUBLICATION_WITHDRAW) as session:
            publication = fetch_version(session, Publication, publication_id, version)
            if publication.published_at and not reason.strip():
                raise Refusal(RefusalKind.REASON_MISSING)
            refuse_personal_reason(reason)
            self._withdraw(publication, reason.strip())

    def publish_to(self, folder: Path) -> int:
        """Write the website into `folder` and say how many measures stand on it.

        What was approved and whose day has come becomes published, by the store's person; what has had its
        last day is withdrawn. Nothing is stored where the folder cannot be written.
        Raises Refusal PERSONAL_DATA_IN_PUBLIC, FOREIGN_PAGE, FOLDER_NOT_WRITABLE.
        """
        with self._store.writing(Deed.PUBLICATION_PUBLISH) as session:
            for publication in expired(session, self._store.clock.today()):
                self._withdraw(publication, EXPIRED)
            session.flush()
            site, publications = self._site(session)
            for publication in publications:
                refuse_personal_data(session, publication)
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
                measure_state=fetch(session, Measure, publication.measure_id).state,
            )
        )

    def _withdraw(self, publication: Publication, reason: str) -> None:
        publication.state = step(PUBLICATION, publication.state, PublicationState.WITHDRAWN)
        publication.withdrawn_at = self._store.clock.now()
        publication.withdrawn_by = self._store.person.name
        publication.withdrawal_reason = reason

    def _mark_published(self, publication: Publication) -> None:
        if publication.state is PublicationState.APPROVED:
            publication.state = step(PUBLICATION, publication.state, PublicationState.PUBLISHED)
            publication.published_at = self._store.clock.now()
            publication.published_by = self._store.person.name
            publication.withdrawn_at, publication.withdrawn_by = None, ""
            publication.withdrawal_reason = ""


def _is_complete(publication: Publication) -> bool:
    return bool(publication.public_title.strip() and publication.public_text.strip())


def _refuse_empty(publication: Publication) -> None:
    if not _is_complete(publication):
        raise Refusal(RefusalKind.PUBLIC_TEXT_MISSING)
