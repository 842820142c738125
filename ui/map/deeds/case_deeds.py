"""Links the reports that are chosen on the map to a case, and opens new cases of them or at a point."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    """What a deed is for: the reports, and about where they are."""

    ids: Sequence[int]
    middle: Position | None


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

        heading = self.tr("Link %Ln reports to which case?", "", len(chosen.ids))
        self._asking.ask_which(heading, self.tr("Search cases…"), find, partial(self._link_to, chosen.ids))

    def open_case(self) -> None:
        """Ask for the title of a new case of the chosen reports, proposed from the first."""
        chosen = self._chosen()
        if not chosen.ids:
            self._ask_for_reports()
            return

        def ask(text: str) -> None:
            from ui.reports.report_panel import title_of  # noqa: PLC0415 - the page Rapporter, loaded late

            heading = self.tr("New case of %Ln reports", "", len(chosen.ids))
            draft = CaseDraft(report_ids=tuple(chosen.ids))
            self._asking.ask_words(
                heading, title_of(text), self.tr("Open the case"), partial(self._open, draft)
            )

        self._desk.jobs.run(self, lambda: self._services.reports.page(chosen.ids[0]).text, ask)

    def open_case_at(self, latitude: float, longitude: float) -> None:
        """Ask for the title of a new case at a point of the map."""
        place = Position(round(latitude, 6), round(longitude, 6))
        heading, deed = self.tr("New case here"), self.tr("Open the case")
        self._asking.ask_words(heading, "", deed, partial(self._open, CaseDraft(position=place)))

    def _ask_for_reports(self) -> None:
        self._page.message.say(self.tr("Choose reports first, on the map or in the list."), Tone.WAITING)

    def _link_to(self, ids: Sequence[int], case_id: object) -> None:
        if isinstance(case_id, int):
            self._do(lambda: self._services.reports.link(ids, case_id), case_id, len(ids))

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
