"""Things with good defaults, made through the services; each returns an id."""

from datetime import UTC, datetime

from desktop.cases import Cases
from desktop.reports import Reports
from desktop.store import Store
from models.cases.values import CaseDraft
from models.reports.values import Position, ReportDraft, ReportSource

BRIDGE = Position(58.4012, 15.6031)
WEDNESDAY_MORNING = datetime(2026, 11, 18, 8, 0, tzinfo=UTC)


def a_report(store: Store, text: str = "Lampan i gångtunneln är trasig", **more: object) -> int:
    draft = {"source": ReportSource.SAFETY_MAP, "text": text, "received_at": WEDNESDAY_MORNING, **more}
    return Reports(store).add(ReportDraft(**draft))


def a_case(store: Store, title: str = "Mörkt i gångtunneln", **more: object) -> int:
    return Cases(store, Reports(store)).open(CaseDraft(title=title, **more))
