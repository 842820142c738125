"""Standard texts to begin public words from: never a copy of anything internal."""

from datetime import date
from itertools import takewhile

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.municipality import settings_of
from desktop.places.matching import name_key
from desktop.places.swedish import names_a_street
from desktop.publication.questions import Told, told_of
from desktop.standard_texts import offered
from desktop.store import Store
from desktop.website.swedish import day
from models.cases.tables import Case
from models.folding import fold
from models.measures.tables import Measure
from models.places.tables import PlaceName
from models.publication.values import StartingWords
from models.standard_texts.rules import filled
from models.standard_texts.values import TextUse


def starting_words(store: Store, publication_id: int) -> list[StartingWords]:
    """The texts that fit the measure's category and state, filled in; the closest first. Raises GONE."""
    with store.reading() as session:
        found = told_of(session, publication_id)
        case = session.get(Case, found.measure.case_id) if found.measure.case_id else None
        category = case.category_id if case else None
        facts = _facts(session, found, case)
        return [
            StartingWords(text.name, filled(text.title, facts), filled(text.text, facts))
            for text in offered(session, TextUse.PUBLICATION, category, found.measure.state)
        ]


def _facts(session: Session, found: Told, case: Case | None) -> dict[str, str]:
    return {
        "place": _street(session, case) or found.area,
        "area": found.area,
        "responsible": found.responsible,
        "when": _when(found.measure),
        "municipality": settings_of(session).name,
    }


def _street(session: Session, case: Case | None) -> str:
    """The street of the case as the gazetteer spells it; the words that somebody wrote never leave.

    A house number is left behind: it points at a dwelling.
    """
    words = case.place.split(",")[0] if case else ""
    key = name_key(" ".join(takewhile(lambda word: not _has_figure(word), words.split())))
    names = session.scalars(select(PlaceName.name).where(PlaceName.folded == key)) if key else ()
    return next((name for name in names if names_a_street(fold(name)) and not _has_figure(name)), "")


def _has_figure(words: str) -> bool:
    return any(sign.isdigit() for sign in words)


def _when(measure: Measure) -> str:
    on: date | None = measure.done_on or measure.due_date
    return day(on) if on else ""
