"""The points of a safety walk, and the answer to the chosen one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.answers.answers import Answers
from desktop.language import day_words
from models.walks.values import LooseReport, WalkPage, WalkPoint
from ui.answers.answer_words import AnswerText
from ui.days import DayNow
from ui.desk import Desk
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.ask_panel import AskPanel
from ui.widgets.captioned import captioned
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.table_view import TableView


class WalkPoints(QWidget):
    """`chosen(report_id)`. The answer is that of the report: written here or in the queue alike."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, answers: Answers, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._answers = answers
        self.table: RowTable[WalkPoint] = RowTable(self._columns())
        self.list = TableView(self.table, self.tr("Points of the walk"), desk.settings)
        self.told = label("", Role.QUOTE, wrap=True)
        self.text = AnswerText(desk, answers, message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        column.addWidget(self.list)
        column.addWidget(self.told)
        column.addWidget(self.text)
        self.list.chosen.connect(self._open)
        self.list.opened.connect(lambda _id: self.text.field.setFocus())

    @property
    def point(self) -> WalkPoint | None:
        return next((row for row in self.table.rows if row.id == self.list.chosen_id), None)

    def show_page(self, page: WalkPage) -> None:
        self.table.show(page.points)
        self.list.fit_height()
        self.setVisible(bool(page.points))
        if self.list.chosen_id is None and page.points:
            self.list.choose_place(0)
        elif (point := self.point) is not None:
            self._open(point.id)

    def leave(self) -> None:
        self.text.save()

    def _open(self, report_id: int) -> None:
        point = self.point
        self.told.setText(point.text if point is not None else "")
        read = partial(self._answers.page, report_id)
        self._desk.jobs.run(self, read, self.text.show_page, lambda _gone: None)
        self.chosen.emit(report_id)

    def _columns(self) -> list[Column[WalkPoint]]:
        return [
            Column(self.tr("No."), lambda row: str(row.number), width=48, right=True),
            Column(self.tr("Noted"), lambda row: row.text, tip=lambda row: row.text),
            Column(self.tr("Place"), lambda row: row.place or row.area, width=120, muted=True, optional=1),
            Column(
                self.tr("Answer"),
                lambda row: self.tr("answered") if row.is_answered else self.tr("no answer"),
                width=100,
                tone=lambda row: Tone.DONE if row.is_answered else Tone.SIGNAL,
                tip=lambda row: row.answer,
            ),
        ]


class PointPanel(AskPanel):
    """Asks what was noted, and where. `agreed(text, place)`."""

    agreed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(self.tr("What was noted?"), self.tr("Add the point"))
        self.text, self.place = hinted(QLineEdit()), hinted(QLineEdit())
        self.text.setAccessibleName(self.tr("What was noted"))
        self.place.setAccessibleName(self.tr("Where"))
        self.place.setPlaceholderText(self.tr("a street or a place"))
        for field in (self.text, self.place):
            field.returnPressed.connect(self.agree)
            self.column.addWidget(captioned(field))
        self.add_buttons()

    def ask(self) -> None:
        self.text.clear()
        self.place.clear()
        self.show()
        self.text.setFocus()

    def agree(self) -> None:
        """Add it and stay: a walk has many points."""
        if self.text.text().strip():
            self.agreed.emit(self.text.text().strip(), self.place.text().strip())
            self.ask()
        else:
            self.text.setFocus()


class LoosePanel(AskPanel):
    """Asks which of the loose reports or files are meant. `agreed(ids)`."""

    agreed = Signal(list)

    def __init__(self, heading: str, deed: str, today: DayNow, *, many: bool) -> None:
        super().__init__(heading, deed)
        self._today = today
        self._many = many
        self.list = QListWidget()
        self.list.setAccessibleName(heading)
        self.list.setFixedHeight(180)
        self.nothing = label(self.tr("There is none."), Role.MUTED)
        self.column.addWidget(self.list)
        self.column.addWidget(self.nothing)
        self.add_buttons()

    def ask(self, loose: list[LooseReport]) -> None:
        self.list.clear()
        for each in loose:
            day = day_words(each.day, self._today())
            count = f" ({each.reports})" if each.reports > 1 else ""
            item = QListWidgetItem(f"{day} · {each.words}{count}")
            item.setData(Qt.ItemDataRole.UserRole, each.id)
            if self._many:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.setVisible(bool(loose))
        self.nothing.setVisible(not loose)
        self.agree_button.setVisible(bool(loose))
        self.list.setCurrentRow(0)
        self.show()
        (self.list if loose else self.cancel_button).setFocus()

    def agree(self) -> None:
        items = [self.list.item(place) for place in range(self.list.count())]
        chosen = [
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if (item.checkState() is Qt.CheckState.Checked if self._many else item is self.list.currentItem())
        ]
        if chosen:
            self.hide()
            self.agreed.emit(chosen)
