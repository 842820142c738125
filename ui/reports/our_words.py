"""What we say of a report: category, area, facet, whether there was an answer, and who sent it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop.wording import label as word_for
from models.areas.values import AreaRow
from models.categories.values import CategoryRow
from models.reports.values import Facet, Feedback, ReportEdit, ReportPage
from ui.days import DayNow
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine
from ui.widgets.date_field import DateField
from ui.widgets.labels import Role, label
from ui.widgets.personal_hint import hinted
from ui.widgets.picker import Choice, Picker
from ui.widgets.word_line import WordLine


class OurWords(QWidget):
    """`edited(ReportEdit)` when anything is changed; the sender's words are never touched."""

    edited = Signal(object)

    def __init__(self, today: DayNow) -> None:
        super().__init__()
        self._report: ReportPage | None = None
        self.category = Picker(self.tr("Category"), self.tr("no category"))
        self.area = Picker(self.tr("Area"), self.tr("no area"))
        self.facet = Picker(self.tr("Speaks of"), self.tr("not said"), typed=False)
        self.feedback = Picker(self.tr("Feedback"), typed=False)
        self.given_on = DateField(self.tr("Given on"), today)
        self.how = hinted(AutosavedLine(self.tr("How"), self.tr("by phone, e-mail, on the website…")))
        self.sent_by = hinted(WordLine(self.tr("Sender"), self.tr("if not the source itself")))
        self.number = AutosavedLine(self.tr("Registry number"), "KS 2026/0457")
        self.facet.offer([Choice(facet, word_for(facet)) for facet in Facet])
        self.feedback.offer([Choice(state, word_for(state)) for state in Feedback])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(INSIDE)
        self._grid.setVerticalSpacing(3)
        self._captions: dict[QWidget, QWidget] = {}
        fields: tuple[Picker | QLineEdit, ...] = (
            self.category,
            self.area,
            self.facet,
            self.feedback,
            self.given_on,
            self.how,
            self.sent_by,
            self.number,
        )
        for place, field in enumerate(fields):
            self._place(field, place)
        self._listen()

    def offer(
        self, categories: Sequence[CategoryRow], areas: Sequence[AreaRow], senders: Sequence[str]
    ) -> None:
        """The categories and areas that can be chosen, and the senders known."""
        self.sent_by.offer(senders)
        self.category.offer([Choice(row.id, row.name) for row in categories if row.is_active])
        self.area.offer([Choice(row.id, row.name) for row in areas if row.is_active])
        if self._report is not None:
            self.show_report(self._report)

    def show_report(self, report: ReportPage) -> None:
        if self._report is None or self._report.id != report.id or not self.sent_by.hasFocus():
            self.sent_by.show_words(report.sender)
        self._report = report
        self.category.pick(report.category_id)
        self.area.pick(report.area_id)
        self.facet.pick(report.facet)
        self.feedback.pick(report.feedback)
        self.given_on.show_day(report.feedback_at)
        self.how.show_words(report.feedback_how)
        self.number.show_words(report.registry_number)
        for field, is_shown in (
            (self.given_on, report.feedback is Feedback.GIVEN),
            (self.how, report.feedback is Feedback.GIVEN),
            (self.sent_by, report.import_id is None),
        ):
            field.setVisible(is_shown)
            self._captions[field].setVisible(is_shown)

    def _place(self, field: Picker | QLineEdit, place: int) -> None:
        row, column = divmod(place, 2)
        caption = label(field.accessibleName(), Role.SMALL)
        caption.setBuddy(field)
        self._captions[field] = caption
        self._grid.addWidget(caption, row * 3, column)
        self._grid.addWidget(field, row * 3 + 1, column)
        if isinstance(field, DateField):
            self._grid.addWidget(field.complaint, row * 3 + 2, column)
        self._grid.setColumnStretch(column, 1)

    def _listen(self) -> None:
        self.category.picked.connect(lambda key: self._tell(category_id=key))
        self.area.picked.connect(lambda key: self._tell(area_id=key))
        self.facet.picked.connect(lambda key: self._tell(facet=key))
        self.feedback.picked.connect(lambda key: self._tell(feedback=key))
        self.given_on.changed.connect(lambda day: self._tell(feedback_at=day))
        self.how.saved.connect(lambda words: self._tell(feedback_how=words))
        self.number.saved.connect(lambda words: self._tell(registry_number=words))
        self.sent_by.told.connect(lambda words: self._tell(sender=words))

    def _tell(self, **changed: object) -> None:
        report = self._report
        if report is None:
            return
        shown = ReportEdit(
            id=report.id,
            version=report.version,
            category_id=report.category_id,
            area_id=report.area_id,
            facet=report.facet,
            feedback=report.feedback,
            feedback_at=report.feedback_at,
            feedback_how=report.feedback_how,
        )
        self.edited.emit(replace(shown, **changed))  # type: ignore[arg-type]
