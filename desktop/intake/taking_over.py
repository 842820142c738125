"""What a sender tells otherwise of a known report, taken over field by field."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from pathlib import Path

from sqlalchemy.orm import Session

from desktop.attachments.from_folder import attach_from_folder
from desktop.attachments.owners import attached_names
from desktop.intake.fields import Field
from desktop.intake.incoming import Incoming, instead_of_text
from desktop.intake.values import ImportPreview
from desktop.intake.verdicts import known
from desktop.intake.verdicts.comparing import PLACE_FIELDS, changed_row, reports_known_as, stands_in
from desktop.intake.writing import is_outside
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report

_AT_ONCE = 500
# The sender's own words.
_COLUMNS = {
    Field.RECEIVED_AT: "received_at",
    Field.HAPPENED_AT: "happened_at",
    Field.CATEGORY: "category",
    Field.TEXT: "text",
    Field.ADDRESS: "place",
    Field.AREA: "area",
}
_OURS = {"category": "sender_category", "area": "sender_area"}


def take_over(session: Session, preview: ImportPreview, chosen: Mapping[int, AbstractSet[Field]]) -> int:
    """Inside a deed under way; how many reports changed.

    Raises Refusal GONE where a chosen report is not among the preview's changed ones any more.
    """
    taking = _Taking(session, preview.folder)
    taken: set[int] = set()
    changed = preview.judged.changed
    for start in range(0, len(changed), _AT_ONCE):
        part = changed[start : start + _AT_ONCE]
        reports = reports_known_as(session, preview.source, preview.sender, part)
        for row in part:
            report = reports.get(row.external_id)
            if report is not None and report.id in chosen:
                taking.take(report, row, chosen[report.id])
                taken.add(report.id)
    if chosen.keys() - taken:
        raise Refusal(RefusalKind.GONE)
    return len(taken)


class _Taking:
    """Lets our own category and area follow the sender's, where nobody here has set another."""

    def __init__(self, session: Session, folder: Path | None) -> None:
        self._session = session
        self._folder = folder
        self._categories = known.CategoryWords(session)
        self._ground = known.ground(session)

    def take(self, report: Report, row: Incoming, fields: AbstractSet[Field]) -> None:
        attached = attached_names(self._session, [report.id]).get(report.id, ())
        # A place that was set by hand is ours: leaving it alone leaves nothing of the sender's out.
        # Nor does keeping a text that the sender has left out.
        ours = PLACE_FIELDS if report.is_placed_by_hand else frozenset()
        needed = changed_row(row, report, attached).usual - ours
        category, area = self._usual_category(report), self._usual_area(report)
        had_text = not stands_in(report)
        self._take_words(report, row, fields)
        if not row.has_text and (not had_text or Field.TEXT in fields):
            # As in a new report without a text, our words follow its category and place.
            words = instead_of_text(report.sender_category, report.place, report.sender_area)
            report.text = words or row.text
        if fields & PLACE_FIELDS:
            self._take_place(report, row)
        elif report.latitude is None and not report.is_placed_by_hand and row.placed is None:
            report.precision, report.is_fallback = row.precision, row.is_fallback
        if report.category_id == category:
            report.category_id = self._usual_category(report)
        if report.area_id == area:
            report.area_id = self._usual_area(report)
        has_files = Field.ATTACHMENTS not in fields or self._attach(report, row)
        if needed <= fields and has_files:
            report.content_hash = row.content_hash

    def _attach(self, report: Report, row: Incoming) -> bool:
        """Attach the files that the row names; whether all came, else the row stays changed."""
        return not attach_from_folder(self._session, self._folder, {report.id: row.attachments}).missing

    def _take_words(self, report: Report, row: Incoming, fields: AbstractSet[Field]) -> None:
        for field, name in _COLUMNS.items():
            value = getattr(row, name)
            if field in fields and not (field is Field.RECEIVED_AT and value is None):
                setattr(report, _OURS.get(name, name), value)

    def _take_place(self, report: Report, row: Incoming) -> None:
        latitude, longitude, is_swapped = row.placed or (None, None, False)
        report.latitude, report.longitude = latitude, longitude
        report.line = row.street_lines
        report.precision = row.precision
        report.is_swapped = is_swapped
        report.is_outside = is_outside(row, self._ground)
        report.is_fallback = row.is_fallback
        report.is_placed_by_hand = False
        report.placed_name = ""

    def _usual_category(self, report: Report) -> int | None:
        return self._categories.meaning(report.sender_category)

    def _usual_area(self, report: Report) -> int | None:
        place = report.latitude, report.longitude, report.precision
        return self._ground.area_of(report.sender_area, *place)
