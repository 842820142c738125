"""What may be told of cases and their measures, as a reader of the website and a sender may read it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from desktop.minutes.terms import term
from desktop.papers.leaving import ToldMeasure, told
from desktop.papers.values import PaperMeasure
from desktop.papers.words import say
from desktop.publication import site_questions
from models.actors.tables import Actor
from models.areas.tables import Area
from models.cases.tables import Case
from models.categories.tables import Category
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.publication.approval import MAY_GO_OUT
from models.publication.tables import Publication
from models.publication.values import PublicationState
from models.states import PROMISED_MEASURES

_Responsible = aliased(Actor)


@dataclass(frozen=True, slots=True)
class CaseTold:
    """What may be told of one case, whoever asks: never its title, nor what was written about it."""

    category: str
    area: str
    state: str
    measures: tuple[ToldMeasure, ...]


def cases_told(session: Session, ids: set[int], minuted: Mapping[int, PaperMeasure]) -> dict[int, CaseTold]:
    """Kind, place and state of each case, and what may be told of its measures."""
    measures = _measures(session, ids, minuted)
    asked = (
        select(Case.id, func.coalesce(Category.name, ""), func.coalesce(Area.name, ""), Case.state)
        .outerjoin(Category, Category.id == Case.category_id)
        .outerjoin(Area, Area.id == Case.area_id)
        .where(Case.id.in_(ids))
    )
    return {
        id_: CaseTold(category, area, say(f"case_states.{state}"), tuple(measures[id_]))
        for id_, category, area, state in session.execute(asked)
    }


def _measures(
    session: Session, case_ids: set[int], minuted: Mapping[int, PaperMeasure]
) -> defaultdict[int, list[ToldMeasure]]:
    """What may be told of the measures that were decided on each case."""
    approved = {publication.measure_id: site for publication, site in site_questions.going_out(session)}
    found: defaultdict[int, list[ToldMeasure]] = defaultdict(list)
    for measure, publication, responsible in session.execute(_asked(case_ids)):
        minute = minuted.get(measure.id)
        site = approved.get(measure.id)
        whole = ToldMeasure(
            state=term(minute.state if minute else measure.state),
            public_title=site.title if site else "",
            public_text=site.text if site else "",
            responsible=minute.responsible if minute else responsible,
            due=(minute.due if minute else measure.due_date) if measure.state in PROMISED_MEASURES else None,
        )
        has_gone = publication in MAY_GO_OUT
        # Words that are not those that were approved are reviewed anew.
        is_unsure = has_gone and measure.id not in approved
        found[measure.case_id or 0].append(
            told(PublicationState.UNDER_REVIEW if is_unsure else publication, whole)
        )
    return found


def _asked(case_ids: set[int]) -> Select[Measure, PublicationState | None, str]:
    shown = func.coalesce(func.nullif(_Responsible.short_name, ""), _Responsible.name, "")
    return (
        select(Measure, Publication.state, shown)
        .outerjoin(Publication, Publication.measure_id == Measure.id)
        .outerjoin(_Responsible, _Responsible.id == Measure.responsible_actor_id)
        .where(Measure.case_id.in_(case_ids), Measure.state != MeasureState.PROPOSED)
        .order_by(Measure.id)
    )
