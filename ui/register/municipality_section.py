"""Kommunen: its name and arms, its meetings and its rules, saved as each field is left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QCoreApplication, QLocale, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.municipality import Municipality, MunicipalitySettings
from models.kinds import Kind
from models.refusals import Refusal
from ui.desk import Desk
from ui.icons import Icon
from ui.register.fixed_items import FixedItems
from ui.register.paper_fields import PaperFields
from ui.register.section import ColumnSection, captioned
from ui.style import INSIDE
from ui.widgets.autosave import AutosavedLine, AutosavedText
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.picker import Choice, Picker
from ui.widgets.time_field import TimeField

ARMS_SIZE = QSize(64, 80)
DAYS = 7
NUMBER_WIDTH = 90
DAYS_LYING_STILL = range(7, 366)
FEWEST_REPORTS = range(3, 51)


class MunicipalitySection(ColumnSection):
    kinds = (Kind.SETTING,)

    def __init__(self, desk: Desk, municipality: Municipality, message: MessageBar) -> None:
        super().__init__(QCoreApplication.translate("Register", "The municipality"), desk, message)
        self._municipality = municipality
        self._shows: dict[str, Callable[[Any], object]] = {}
        self._column = self.begin()
        self._name_fields()
        self._meeting_fields()
        self._rule_fields()
        self._website_fields()
        self._heading(self.tr("Papers"))
        self.papers = PaperFields(self.save)
        self._column.addWidget(self.papers)

    def refresh(self) -> None:
        self.desk.jobs.run(self, self._municipality.settings, self._show)

    def save(self, name: str, value: Any) -> None:
        """Keep one setting, on top of what is stored now; what is refused is shown as it was."""
        self.message.clear()
        self.desk.jobs.run(self, lambda: self._save(name, value), refused=self._refuse)

    def take_arms(self, path: Path) -> None:
        """Keep the arms in a PNG or JPEG file."""
        self.do(lambda: self._save("arms", path.read_bytes()))

    def _refuse(self, refusal: Refusal) -> None:
        self.message.refuse(refusal)
        self.refresh()

    def _save(self, name: str, value: Any) -> None:
        changed: dict[str, Any] = {name: value}
        self._municipality.save(replace(self._municipality.settings(), **changed))

    def _show(self, settings: MunicipalitySettings) -> None:
        for name, show in self._shows.items():
            show(getattr(settings, name))
        self.papers.show_settings(settings)

    def _show_arms(self, arms: bytes | None) -> None:
        picture = QPixmap()
        if arms:
            picture.loadFromData(QByteArray(arms))
        self.arms.setVisible(bool(arms))
        self.remove_arms_button.setVisible(bool(arms))
        if not picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self.arms.setPixmap(picture.scaled(ARMS_SIZE, Qt.AspectRatioMode.KeepAspectRatio, smooth))

    def _choose_arms(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose arms"), "", kinds)
        if name:
            self.take_arms(Path(name))

    # The fields

    def _name_fields(self) -> None:
        self._heading(self.tr("Name and address"))
        self._line("name", self.tr("Municipality"))
        self._line("unit", self.tr("Unit"))
        self._line("address", self.tr("Address line, at the foot of each paper"))
        self._line("website", self.tr("Website"))
        self.arms = label("")
        self.arms.setAccessibleName(self.tr("The municipality's arms"))
        self.arms_button = KeyButton(self.tr("Choose arms…"), self._choose_arms, sign=Icon.IMPORT)
        self.remove_arms_button = KeyButton(
            self.tr("Remove"), partial(self.save, "arms", None), look=Look.QUIET
        )
        self._column.addWidget(label(self.tr("Arms, PNG or JPEG"), Role.SMALL))
        self._column.addWidget(self.arms)
        self._column.addLayout(FlowLayout(self.arms_button, self.remove_arms_button))
        self._shows["arms"] = self._show_arms

    def _meeting_fields(self) -> None:
        self._heading(self.tr("EST meetings"))
        weekday = Picker(self.tr("Weekday"), typed=False)
        weekday.offer([Choice(day, QLocale().dayName(day + 1)) for day in range(DAYS)])
        weekday.picked.connect(partial(self.save, "meeting_weekday"))
        self._shows["meeting_weekday"] = weekday.pick
        interval = Picker(self.tr("How often"), typed=False)
        interval.offer([Choice(1, self.tr("every week")), Choice(2, self.tr("every second week"))])
        interval.picked.connect(partial(self.save, "meeting_interval"))
        self._shows["meeting_interval"] = interval.pick
        for picker in (weekday, interval):
            picker.show_longest()
        self._pair(weekday, interval)
        starts, ends = (
            self._time("meeting_starts", self.tr("Begins")),
            self._time("meeting_ends", self.tr("Ends")),
        )
        self._pair(starts, ends)
        self._line("meeting_place", self.tr("Place"))
        self.fixed_items = FixedItems()
        self.fixed_items.changed.connect(partial(self.save, "fixed_items"))
        self._shows["fixed_items"] = self.fixed_items.show_items
        self._column.addWidget(self.fixed_items)
        self._text("recipients", self.tr("Minutes are sent to"), self.tr("one on each line"))

    def _rule_fields(self) -> None:
        self._heading(self.tr("Rules"))
        self._box("reviewer_is_another", self.tr("Someone else than the author reviews before publication"))
        self._box("names_in_minutes", self.tr("Names in the minutes, not only roles"))
        self._number("still_days", self.tr("Days without a deed before a case lies still"), DAYS_LYING_STILL)

    def _website_fields(self) -> None:
        self._heading(self.tr("Published website"))
        self._line("site_address", self.tr("Where it lies, https://… (for feeds and links)"))
        self._number("fewest_reports", self.tr("Fewer reports than this are told as “a few”"), FEWEST_REPORTS)

    def _heading(self, words: str) -> None:
        if self._column.count():
            self._column.addSpacing(INSIDE)
        self._column.addWidget(label(words, Role.HEADING))

    def _line(self, name: str, words: str) -> None:
        field = AutosavedLine(words)
        field.saved.connect(partial(self.save, name))
        self._shows[name] = field.show_words
        self._column.addLayout(captioned(field))

    def _text(self, name: str, words: str, hint: str) -> None:
        field = AutosavedText(words, hint, lines=3)
        field.saved.connect(partial(self.save, name))
        self._shows[name] = field.show_words
        self._column.addLayout(captioned(field))

    def _box(self, name: str, words: str) -> None:
        box = QCheckBox(words)
        box.setAccessibleName(words)
        # `clicked`, not `toggled`: only a person's own click is a change.
        box.clicked.connect(lambda is_on: self.save(name, is_on))
        self._shows[name] = box.setChecked
        self._column.addWidget(box)

    def _number(self, name: str, words: str, allowed: range) -> None:
        field = AutosavedLine(words)
        field.setMaximumWidth(NUMBER_WIDTH)
        field.saved.connect(partial(self._save_number, name, allowed))
        self._shows[name] = lambda number: field.show_words(str(number))
        self._column.addLayout(captioned(field))

    def _save_number(self, name: str, allowed: range, words: str) -> None:
        """Keep a number that is *allowed*; anything else falls back to what is stored."""
        if words.strip().isdecimal() and int(words) in allowed:
            self.save(name, int(words))
        else:
            self.refresh()

    def _time(self, name: str, words: str) -> TimeField:
        field = TimeField(words)
        field.changed.connect(partial(self._save_time, name))
        self._shows[name] = lambda stored: field.show_time(time.fromisoformat(stored))
        return field

    def _save_time(self, name: str, moment: time | None) -> None:
        if moment is None:
            self.refresh()
        else:
            self.save(name, moment.isoformat("minutes"))

    def _pair(self, *fields: QWidget) -> None:
        row = QHBoxLayout()
        row.setSpacing(INSIDE)
        for field in fields:
            column: QVBoxLayout = captioned(field)
            row.addLayout(column)
        row.addStretch(1)
        self._column.addLayout(row)
