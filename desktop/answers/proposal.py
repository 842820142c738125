"""What came of a group of reports, and the answer proposed from it: standard text and approved words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop.answers.words import say
from desktop.minutes.terms import term
from desktop.minutes.words import long_day
from desktop.municipality import settings_of
from desktop.papers.leaving import ToldMeasure
from desktop.papers.told_cases import cases_told
from desktop.standard_texts import offered
from models.answers.rules import leading_state
from models.answers.values import CameOfIt
from models.areas.tables import Area
from models.cases.tables import Case
from models.measures.tables import Measure
from models.measures.values import MeasureState
from models.reports.tables import Report
from models.standard_texts.rules import filled
from models.standard_texts.values import StandardTextRow, TextUse


class Outcome:
    """What came of the reports of one group. All but the cases' titles may be told."""

    def __init__(self, session: Session, reports: Sequence[Report], case_ids: Sequence[int]) -> None:
        self._session = session
        self._reports = reports
        asked = select(Case).where(Case.id.in_(case_ids)).order_by(Case.id)
        self._cases = session.scalars(asked).all()
        self._told = cases_told(session, set(case_ids), {})
        self.state = self._state()

    @property
    def category_id(self) -> int | None:
        """The cases' category, else the first report's."""
        own = (case.category_id for case in self._cases)
        return next((id_ for id_ in own if id_), self._reports[0].category_id)

    def cases(self) -> tuple[CameOfIt, ...]:
        return tuple(
            CameOfIt(
                case.id,
                case.title,
                case.state,
                self._told[case.id].category,
                self._told[case.id].area,
                tuple(measure_lines(self._told[case.id].measures)),
            )
            for case in self._cases
        )

    def offered(self) -> list[StandardTextRow]:
        """The standard texts that fit, the best first."""
        return offered(self._session, TextUse.ANSWER, self.category_id, self.state)

    def proposed(self, text: str | None = None) -> str:
        """*text*, else the standard text that fits best, filled in; then the words that were approved."""
        texts = self.offered() if text is None else []
        start = texts[0].text if texts else text or ""
        words = [filled(start, self._facts()), *self._public_words()]
        return "\n\n".join(dict.fromkeys(part for part in words if part))

    def _state(self) -> MeasureState | None:
        ids = [case.id for case in self._cases]
        states = set(self._session.scalars(select(Measure.state).where(Measure.case_id.in_(ids))))
        lone = self._cases[0] if len(self._cases) == 1 else None
        return leading_state(states, lone.state if lone else None, lone.close_reason if lone else None)

    def _facts(self) -> Mapping[str, str]:
        """Only what may be told; a place only where all the reports say the same one."""
        told_as = term(self.state) if self.state else ""
        measures = [
            each
            for told in self._told.values()
            for each in told.measures
            if each.public_title and each.state == told_as
        ]
        due = next((each.due for each in measures if each.due), None)
        places = {report.place.strip() for report in self._reports}
        return {
            "municipality": settings_of(self._session).name,
            "area": self._area(),
            "responsible": next((each.responsible for each in measures if each.responsible), ""),
            "when": long_day(due) if due else "",
            "place": places.pop() if len(places) == 1 else "",
        }

    def _area(self) -> str:
        named = next((told.area for told in self._told.values() if told.area), "")
        if named or not self._reports[0].area_id:
            return named
        area = self._session.get(Area, self._reports[0].area_id)
        return area.name if area else ""

    def _public_words(self) -> Iterator[str]:
        for told in self._told.values():
            for each in told.measures:
                if each.public_title and each.public_text:
                    yield say("message.public", title=each.public_title, text=each.public_text)


def measure_lines(measures: Sequence[ToldMeasure]) -> Iterator[str]:
    """A line for each measure with public words, then how many more there are in each state."""
    for each in measures:
        if each.public_title:
            parts = [say("outcome.measure", title=each.public_title, state=each.state.lower())]
            parts += [say("outcome.by", name=each.responsible)] if each.responsible else []
            parts += [say("outcome.due", day=long_day(each.due))] if each.due else []
            yield ", ".join(parts)
    for state, count in Counter(each.state for each in measures if not each.public_title).items():
        yield say("outcome.others", count=count, state=state.lower())
