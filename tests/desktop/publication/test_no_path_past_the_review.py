"""Any deeds in any order, by several people at two desks: nothing unapproved is ever public."""

from __future__ import annotations

import itertools
import re
import shutil
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from desktop.clock import Clock
from desktop.publication.comments import ReviewComments
from desktop.publication.withdrawal_reasons import REASONS
from desktop.screening_decisions import ScreeningDecisions
from desktop.store import Store
from models.kinds import Kind
from models.people.values import Person
from models.publication.tables import Publication, PublicationReview, ReviewComment
from models.publication.values import CommentDraft, PublicationEdit, PublicationState, PublicField, Verdict
from models.refusals import Refusal
from tests.desktop.publication.conftest import Desk

NOON = date(2026, 11, 18)
NUMBER = "070-174 06 05"
PHONE = f"Ring {NUMBER}."
# The same three people, spelled as people spell.
PEOPLE = {
    "asa": ("Åsa Lind", "åsa  lind", "ÅSA LIND "),
    "nils": ("Nils Berg", "nils berg", "Nils\u00a0Berg"),
    "mira": ("Mira Holm", " Mira Holm", "mira\u200b holm"),
}
# Words that tell who wrote them: "asa17".
WORD = re.compile(r"\b(?:asa|nils|mira)\d+\b")
PUBLIC = (PublicationState.APPROVED, PublicationState.PUBLISHED)

desks = st.integers(0, 1)
fields = st.sampled_from(["title", "text", "both", "both"])
people = st.sampled_from(sorted(PEOPLE))
spellings = st.integers(0, 2)
which = st.integers(0, 1)


class AnyDeeds(RuleBasedStateMachine):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.clock = Clock(NOON)
        self.stores = [Store.open(folder / "desk.db", Person("Åsa Lind"), self.clock) for _ in range(2)]
        for store in self.stores:
            store.lock = None
        self.desks = [Desk(self.stores[0]), Desk.at(self.stores[1])]
        self.measures = [self.desks[0].decided(title) for title in ("Röj sly", "Byt lampor")]
        self.stores[0].undo.forget()
        for measure in self.measures:
            self.desks[0].publications.propose(measure)
        self.site = folder / "site"
        # What `approve` let through: the review's row, the words, and who.
        self.approved: dict[int, tuple[str, str]] = {}
        self.kept_at_approval: set[int] = set()
        self.numbers = itertools.count()
        self.stale: dict[int, int] = {}

    def teardown(self) -> None:
        for store in self.stores:
            store.close()

    # What a person can do

    @rule(desk=desks, measure=which)
    def propose(self, desk, measure):
        with suppress(Refusal):
            self.desks[desk].publications.propose(self.measures[measure])

    @rule(desk=desks, measure=which, person=people, adds=st.booleans(), field=fields)
    def write(self, desk, measure, person, adds, field):
        self._seat(desk, person)
        self._write(desk, measure, self._new_word(desk), adds=adds, field=field)

    @rule(desk=desks, measure=which, person=people)
    def write_a_field_at_each_desk(self, desk, measure, person):
        for at, field in ((desk, "title"), (1 - desk, "text")):
            self._seat(at, person)
            self._write(at, measure, self._new_word(at), adds=True, field=field)

    @rule(desk=desks, measure=which)
    def write_a_phone_number(self, desk, measure):
        self._write(desk, measure, f"{self._new_word(desk)} {PHONE}", adds=True, field="text")

    @rule(desk=desks, measure=which, keeps=st.booleans())
    def decide_about_the_number(self, desk, measure, keeps):
        """Keep it for a reason, or take that back."""
        decisions, publication = ScreeningDecisions(self.stores[desk]), self._publication(measure)
        texts = {"public_text": publication.public_text} if publication else {}
        for found in decisions.open_hits(Kind.PUBLICATION, publication.id if publication else 0, texts):
            with suppress(Refusal):
                if keeps:
                    decisions.keep(Kind.PUBLICATION, publication.id, found, "Växelns nummer")
                else:
                    decisions.reconsider(Kind.PUBLICATION, publication.id, found)

    @rule(desk=desks, measure=which)
    def write_the_approved_words_again(self, desk, measure):
        if (publication := self._publication(measure)) and self.approved:
            title, text = list(self.approved.values())[-1]
            self._save(desk, publication, title, text)

    @rule(desk=desks, measure=which, stale=st.booleans())
    def submit(self, desk, measure, stale):
        self._do(desk, measure, "submit", stale=stale)

    @rule(desk=desks, measure=which, person=people, spelling=spellings)
    def let_somebody_approve(self, desk, measure, person, spelling):
        self._seat(desk, person, spelling)
        self._approve(desk, measure, stale=False)

    @rule(desk=desks, other=desks, measure=which, writer=people, reviewer=people)
    def write_and_let_somebody_approve(self, desk, other, measure, writer, reviewer):
        self._seat(desk, writer)
        self._write(desk, measure, self._new_word(desk), adds=True, field="both")
        self._seat(other, reviewer)
        self._approve(other, measure, stale=False)

    @rule(desk=desks, measure=which, stale=st.booleans())
    def approve(self, desk, measure, stale):
        self._approve(desk, measure, stale=stale)

    @rule(desk=desks, measure=which)
    def send_back(self, desk, measure):
        self._do(desk, measure, "send_back", "Skriv om")

    @rule(desk=desks, measure=which, reason=st.sampled_from([*REASONS, "", PHONE]))
    def withdraw(self, desk, measure, reason):
        self._do(desk, measure, "withdraw", reason)

    @rule(
        desk=desks, measure=which, first=st.none() | st.integers(-3, 9), last=st.none() | st.integers(-3, 9)
    )
    def schedule(self, desk, measure, first, last):
        today = self.clock.today()
        days = [None if days is None else today + timedelta(days) for days in (first, last)]
        self._do(desk, measure, "schedule", *days)

    @rule(days=st.integers(-2, 6))
    def time_passes(self, days):
        self.clock.move_to(self.clock.today() + timedelta(days))

    @rule(desk=desks, measure=which)
    def comment(self, desk, measure):
        if publication := self._publication(measure):
            draft = CommentDraft(publication.id, "Varför?", PublicField.TEXT, publication.public_text[:5], 0)
            with suppress(Refusal):
                ReviewComments(self.stores[desk]).add(draft)

    @rule(desk=desks)
    def see_to_a_comment(self, desk):
        with self.stores[0].reading() as session:
            comment_id = session.scalar(select(ReviewComment.id).limit(1))
        with suppress(Refusal):
            ReviewComments(self.stores[desk]).see_to(comment_id or 0)

    @rule(desk=desks, measure=which, deed=st.sampled_from(["start", "finish", "drop", "propose_again"]))
    def move_the_measure(self, desk, measure, deed):
        measures = self.desks[desk].measures
        page = measures.page(self.measures[measure])
        more = ("Det kostar för mycket",) if deed == "drop" else ()
        with suppress(Refusal):
            getattr(measures, deed)(page.id, page.version, *more)

    @rule(desk=desks, times=st.integers(1, 4))
    def undo(self, desk, times):
        for _ in range(times):
            with suppress(Refusal):
                self.stores[desk].undo.undo_last()

    @rule(desk=desks)
    def publish(self, desk):
        may_all_leave = all(map(self._may_have_number, self._due()))
        if not self._publish(desk):
            assert not may_all_leave
            return
        shown = set(WORD.findall((self.site / "index.html").read_text(encoding="utf-8")))
        public = [each for each in self._publications() if each.state is PublicationState.PUBLISHED]
        today = self.clock.today()
        assert all(each.publish_until is None or each.publish_until >= today for each in public)
        assert all(each.published_at and each.published_by for each in public)
        assert all(map(self._may_have_number, public))
        assert shown <= {word for each in public for word in self._words(each)}

    # What must hold

    @invariant()
    def nothing_is_public_without_an_approval_of_exactly_that_text(self):
        for publication in self._publications():
            if publication.state not in PUBLIC:
                continue
            last = self._last_review(publication.id)
            assert last.verdict is Verdict.APPROVED
            assert self.approved[last.id] == (publication.public_title, publication.public_text)
            assert NUMBER not in publication.public_text or publication.id in self.kept_at_approval

    @invariant()
    def the_folder_holds_only_words_that_were_approved(self):
        if not self.site.exists():
            return
        page = "".join(file.read_text(encoding="utf-8") for file in self.site.rglob("*") if file.is_file())
        known = {word for words in self.approved.values() for word in WORD.findall(" ".join(words))}
        assert set(WORD.findall(page)) <= known
        assert NUMBER not in page or self.kept_at_approval

    # Helpers of the rules

    def _approve(self, desk: int, measure: int, *, stale: bool) -> None:
        publication = self._publication(measure)
        if publication is None or not self._do(desk, measure, "approve", stale=stale):
            return
        review = self._last_approval(publication.id)
        words = publication.public_title, publication.public_text
        assert (review.public_title, review.public_text) == words
        assert self._seated(desk) not in self._writers_of_new_words(words)
        assert self._may_have_number(publication)
        self.approved[review.id] = words
        if NUMBER in publication.public_text:
            self.kept_at_approval.add(publication.id)

    def _new_word(self, desk: int) -> str:
        return f"{self._seated(desk)}{next(self.numbers)}"

    def _seat(self, desk: int, person: str, spelling: int = 0) -> None:
        self.stores[desk].seat(Person(PEOPLE[person][spelling]))

    def _seated(self, desk: int) -> str:
        name = self.stores[desk].person.name
        return next(person for person, names in PEOPLE.items() if name in names)

    def _write(self, desk: int, measure: int, words: str, *, adds: bool, field: str) -> None:
        publication = self._publication(measure)
        if publication is None:
            return
        title, text = publication.public_title, publication.public_text
        if field in {"title", "both"}:
            title = f"{title} {words}" if adds else words
        if field in {"text", "both"}:
            text = f"{text} {words}" if adds else words
        self._save(desk, publication, title, text)

    def _save(self, desk: int, publication: Publication, title: str, text: str) -> None:
        edit = PublicationEdit(publication.id, publication.version, title, text)
        self.desks[desk].publications.write_public(edit)

    def _do(self, desk: int, measure: int, deed: str, *more: object, stale: bool = False) -> bool:
        """Whether the deed was done."""
        publication = self._publication(measure)
        if publication is None:
            return False
        version = self.stale.get(publication.id, 1) if stale else publication.version
        self.stale[publication.id] = publication.version
        try:
            getattr(self.desks[desk].publications, deed)(publication.id, version, *more)
        except Refusal:
            return False
        return True

    def _writers_of_new_words(self, words: tuple[str, str]) -> set[str]:
        """Who wrote the words that nobody has approved before."""
        known = {word for before in self.approved.values() for word in WORD.findall(" ".join(before))}
        fresh = set(WORD.findall(" ".join(words))) - known
        return {word.rstrip("0123456789") for word in fresh}

    def _words(self, publication: Publication) -> list[str]:
        return WORD.findall(f"{publication.public_title} {publication.public_text}")

    def _publish(self, desk: int) -> bool:
        try:
            self.desks[desk].publications.publish_to(self.site)
        except Refusal:
            return False
        return True

    def _due(self) -> list[Publication]:
        return [each for each in self._publications() if each.state in PUBLIC]

    def _may_have_number(self, publication: Publication) -> bool:
        """No number, or a decision in force that it may stand."""
        kept = ScreeningDecisions(self.stores[0]).kept(Kind.PUBLICATION, publication.id)
        return NUMBER not in publication.public_text or any(each.words == NUMBER for each in kept)

    def _publications(self) -> list[Publication]:
        with self.stores[0].reading() as session:
            return list(session.scalars(select(Publication)))

    def _publication(self, measure: int) -> Publication | None:
        found = (each for each in self._publications() if each.measure_id == self.measures[measure])
        return next(found, None)

    def _last_review(self, publication_id: int) -> PublicationReview | None:
        asked = select(PublicationReview).where(PublicationReview.publication_id == publication_id)
        with self.stores[0].reading() as session:
            return session.scalar(asked.order_by(PublicationReview.id.desc()).limit(1))

    def _last_approval(self, publication_id: int) -> PublicationReview | None:
        asked = select(PublicationReview).where(
            PublicationReview.publication_id == publication_id, PublicationReview.verdict == Verdict.APPROVED
        )
        with self.stores[0].reading() as session:
            return session.scalar(asked.order_by(PublicationReview.id.desc()).limit(1))


def test_no_path_past_the_review(template, tmp_path):
    tries = itertools.count()

    def desks_of_a_new_store() -> AnyDeeds:
        folder = tmp_path / str(next(tries))
        folder.mkdir()
        shutil.copyfile(template, folder / "desk.db")
        return AnyDeeds(folder)

    # Not shrunk: each try is a store of its own, and the deeds that failed are told as they were.
    phases = (Phase.explicit, Phase.reuse, Phase.generate)
    run_state_machine_as_test(
        desks_of_a_new_store,
        settings=settings(max_examples=40, stateful_step_count=50, deadline=None, phases=phases),
    )
