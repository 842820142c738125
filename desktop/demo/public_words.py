"""What of the measures reaches the website: written by one, reviewed by another, published."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.demo.calendar import at
from desktop.demo.told import Told, told
from desktop.demo.town import Happening, Town
from desktop.publication import Publications
from desktop.publication.withdrawal_reasons import REASONS
from models.people.values import Person
from models.publication.values import PublicationEdit, PublicationPage, PublicationState

WRITER = Person("Mira Holm", "kommunikatör")
PUBLISHED_DAYS_AGO = (40, 20, 7)
LATE_WORDS_DAYS_AGO = 3  # what is not yet published was written after the last publishing
ADDED = "Medan lamporna byts är tunneln stängd klockan 22–05."  # when it is ready stands beside it
WRITTEN_AFTER = 4  # days from decision


def public_words(town: Town) -> list[Happening]:
    """Proposals, reviews and publishings, in no order."""
    publications = Publications(town.store)
    measures = [measure for case in told("cases.json") for measure in case["measures"]]
    written = [
        each
        for measure in measures
        if "publication" in measure
        for each in _life(town, publications, measure)
    ]
    published = [
        Happening(town.days.moment(ago, 18), 0, partial(_publish, publications)) for ago in PUBLISHED_DAYS_AGO
    ]
    return [*written, *published]


def _life(town: Town, publications: Publications, measure: Told) -> Iterator[Happening]:
    words = measure["publication"]
    state = PublicationState(words["state"])
    is_public = state in {PublicationState.PUBLISHED, PublicationState.WITHDRAWN}
    begins = _told_at(town, measure) if is_public else town.days.moment(LATE_WORDS_DAYS_AGO, 11)

    def happens(hours: int, do: partial[None]) -> Happening:
        return Happening(begins + timedelta(hours=hours), 0, do)

    yield happens(0, partial(_propose, town, publications, measure))
    if not words["text"]:
        return
    yield happens(1, partial(_write, town, publications, measure, words["text"]))
    if state is PublicationState.UNDER_REVIEW:
        yield happens(3, partial(_send_back, town, publications, measure))
        yield happens(5, partial(_write, town, publications, measure, f"{words['text']} {ADDED}"))
        return
    yield happens(2, partial(_approve, town, publications, measure))
    if state is PublicationState.WITHDRAWN:
        withdrawn = town.days.moment(PUBLISHED_DAYS_AGO[-1] - 1, 9)
        yield Happening(withdrawn, 0, partial(_withdraw, town, publications, measure))


def _told_at(town: Town, measure: Told) -> datetime:
    """Some days after the decision; what tells of a result, once there is one."""
    meetings = [measure["decided"], *(look["at"] for look in measure.get("follow_ups", ()))]
    day = max(town.days.meeting(min(meetings)), town.days.day(-measure.get("done", -365)))
    is_result = "done" in measure or "follow_ups" in measure
    return at(day, 14) + timedelta(minutes=30, days=0 if is_result else WRITTEN_AFTER)


def _propose(town: Town, publications: Publications, measure: Told) -> None:
    publications.propose(town.measures[measure["title"]])


def _write(town: Town, publications: Publications, measure: Told, text: str) -> None:
    page = _page(town, publications, measure)
    with _at_the_desk(town, WRITER):
        title = measure["publication"]["title"]
        version = publications.write_public(PublicationEdit(page.id, page.version, title, text))
        if publications.page(page.id).state is PublicationState.PROPOSED:
            publications.submit(page.id, version)


def _send_back(town: Town, publications: Publications, measure: Told) -> None:
    page = _page(town, publications, measure)
    publications.send_back(page.id, page.version, "Bra! Skriv också att tunneln stängs.")


def _approve(town: Town, publications: Publications, measure: Told) -> None:
    page = _page(town, publications, measure)
    publications.approve(page.id, page.version)


def _withdraw(town: Town, publications: Publications, measure: Told) -> None:
    page = _page(town, publications, measure)
    publications.withdraw(page.id, page.version, REASONS[0])


def _publish(publications: Publications) -> None:
    with TemporaryDirectory() as folder:
        publications.publish_to(Path(folder))


def _page(town: Town, publications: Publications, measure: Told) -> PublicationPage:
    id_ = town.measure_deeds.page(town.measures[measure["title"]]).publication_id
    return publications.page(id_ or 0)


@contextmanager
def _at_the_desk(town: Town, person: Person) -> Iterator[None]:
    kept = town.store.person
    town.store.person = person
    try:
        yield
    finally:
        town.store.person = kept
