"""Links the reports that are chosen on the map to a case, and opens new cases of them or at a point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal

from desktop.map.near_cases import NearCase
from models.cases.values import CaseDraft
from models.reports.values import Position
from ui.desk import Desk
from ui.map.map_services import MapServices
from ui.navigation import PageName
from ui.reports.asking import Asking
from ui.style import Tone
from ui.widgets.buttons import KeyButton
from ui.widgets.page import Page
from ui.widgets.picker import Choice

_NEAR = 1000


@dataclass(frozen=True, slots=True)
class ChosenReports:
    """What a deed is for: the reports, those of them that have a case already, and about where all are."""

    ids: Sequence[int]
    linked: AbstractSet[int]
    middle: Position | None

    @property
    def first(self) -> Sequence[int]:
        """What a deed is for unless a person says otherwise: those without a case, else all."""
        return [id_ for id_ in self.ids if id_ not in self.linked] or self.ids

    @property
    def others(self) -> int:
        """How many are left out then."""
        return len(self.ids) - len(self.first)


class CaseDeeds(QObject):
    """Asks beside the map, and tells what came of it: `done(case_id)` of a case linked to, or opened."""

    done = Signal(int)

    def __init__(
        self,
        desk: Desk,
        services: MapServices,
        page: Page,
        asking: Asking,
        chosen: Callable[[], ChosenReports],
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._services = services
        self._page = page
        self._asking = asking
        self._chosen = chosen

    def link(self) -> None:
        """Ask which case the chosen reports tell of, the nearest first."""
        chosen = self._chosen()
        if not chosen.ids:
            self._ask_for_reports()
            return

        def find(words: str) -> list[Choice]:
            found = self._services.near_cases.nearest(chosen.middle, words)
            return [Choice(case.id, case.title, _where(case)) for case in found]

        hint, answered = self.tr("Search cases…"), partial(self._link_to, chosen)
        self._asking.ask_which(self._which_words(chosen), hint, find, answered, self._also_words(chosen))

    def open_case(self) -> None:
        """Ask for the title of a new case of the chosen reports, proposed from the first."""
        chosen = self._chosen()
        if not chosen.ids:
            self._ask_for_reports()
            return

        def ask(text: str) -> None:
            from ui.reports.report_panel import title_of  # noqa: PLC0415 - the page Rapporter, loaded late

            heading = self.tr("New case of %Ln reports", "", len(chosen.first))
            deed, answered = self.tr("Open the case"), partial(self._open_of, chosen)
            self._asking.ask_words(heading, title_of(text), deed, answered, self._also_words(chosen))

        self._desk.jobs.run(self, lambda: self._services.reports.page(chosen.first[0]).text, ask)

    def open_case_at(self, latitude: float, longitude: float) -> None:
        """Ask for the title of a new case at a point of the map."""
        place = Position(round(latitude, 6), round(longitude, 6))
        heading, deed = self.tr("New case here"), self.tr("Open the case")
        self._asking.ask_words(heading, "", deed, partial(self._open, CaseDraft(position=place)))

    def _ask_for_reports(self) -> None:
        self._page.message.say(self.tr("Choose reports first, on the map or in the list."), Tone.WAITING)

    def _which_words(self, chosen: ChosenReports) -> str:
        count = len(chosen.first)
        if chosen.linked and not chosen.others:
            return self.tr("%Ln reports have a case already. Link them to which one more?", "", count)
        return self.tr("Link %Ln reports to which case?", "", count)

    def _also_words(self, chosen: ChosenReports) -> str:
        return self.tr("Also %Ln that have a case already", "", chosen.others) if chosen.others else ""

    def _meant(self, chosen: ChosenReports) -> Sequence[int]:
        return chosen.ids if self._asking.also.isChecked() else chosen.first

    def _link_to(self, chosen: ChosenReports, case_id: object) -> None:
        ids = self._meant(chosen)
        if isinstance(case_id, int):
            self._do(lambda: self._services.reports.link(ids, case_id), case_id, len(ids))

    def _open_of(self, chosen: ChosenReports, title: object) -> None:
        self._open(CaseDraft(report_ids=tuple(self._meant(chosen))), title)

    def _open(self, draft: CaseDraft, title: object) -> None:
        words, place = str(title), draft.position

        def work() -> int:
            first = self._services.reports.page(draft.report_ids[0]) if draft.report_ids else None
            lies = place or (first.position if first and first.area_id is None else None)
            area_id = self._services.areas.area_of(lies.latitude, lies.longitude) if lies else None
            return self._services.cases.open(
                CaseDraft(title=words, position=place, area_id=area_id, report_ids=draft.report_ids)
            )

        self._do(work, None, len(draft.report_ids))

    def _do(self, work: Callable[[], int | None], case_id: int | None, reports: int) -> None:
        def tell(made: int | None) -> None:
            there = made if case_id is None else case_id
            if there is not None:
                self._tell(there, reports, is_new=case_id is None)

        self._page.message.clear()
        self._desk.jobs.run(self, work, tell, self._page.message.refuse)

    def _tell(self, case_id: int, reports: int, *, is_new: bool) -> None:
        go = partial(self._desk.navigation.go, PageName.CASES, case_id)
        linked = self.tr("%Ln reports are linked.", "", reports) if reports else ""
        opened = self.tr("The case is open.") if is_new else ""
        words = " ".join(part for part in (opened, linked) if part)
        self._page.message.say(words, Tone.DONE, KeyButton(self.tr("Go to the case"), go, key="Y"))
        self.done.emit(case_id)


def _where(case: NearCase) -> str:
    """How far off, and in which area: "120 m · Centrum"."""
    away = "" if case.metres is None else _metres_words(case.metres)
    return " · ".join(part for part in (away, case.area) if part)


def _metres_words(metres: float) -> str:
    if metres < _NEAR:
        return f"{round(metres / 10) * 10} m"
    return f"{QLocale().toString(metres / 1000, 'f', 1)} km"
