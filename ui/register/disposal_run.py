"""A disposal: the dry run as a list, one question, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.jobs import Cancelled, Progress
from desktop.language import day_words
from desktop.marking import QT_TRANSLATE_NOOP
from desktop.retention.retention import Retention
from desktop.wording import label as words_for
from models.retention.values import Disposed, KeptBy, Proposal, Proposed, RecordType
from ui.desk import Desk
from ui.icons import Icon
from ui.register.disposal_words import counted, left_words
from ui.rows import Column, RowTable
from ui.style import INSIDE, Tone
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.confirm import ConfirmPanel
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Role, label
from ui.widgets.message_bar import MessageBar
from ui.widgets.personal_hint import hinted
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.table_view import TableView

_ONE = {
    RecordType.INFORMANT: QT_TRANSLATE_NOOP("Retention", "Contact details, report {id}"),
    RecordType.REPORT: QT_TRANSLATE_NOOP("Retention", "Report {id}"),
    RecordType.CASE: QT_TRANSLATE_NOOP("Retention", "Case {id}"),
    RecordType.MEETING: QT_TRANSLATE_NOOP("Retention", "Meeting {id}"),
}
# Lines of each sort: enough to judge by, where all would be a hundred thousand.
SHOWN = 500


@dataclass(frozen=True, slots=True)
class RunLine:
    """One line of the dry run; its id is its place."""

    id: int
    proposed: Proposed


class DisposalRun(QWidget):
    """`over` when the person leaves it or it is done."""

    over = Signal()

    def __init__(self, desk: Desk, retention: Retention, message: MessageBar) -> None:
        super().__init__()
        self._desk = desk
        self._retention = retention
        self._message = message
        self._proposal = Proposal(desk.clock.today())
        self.heading = label("", Role.HEADING)
        self.words = label("", wrap=True)
        self.table: RowTable[RunLine] = RowTable(_columns(desk))
        self.view = TableView(self.table, self.tr("What would be disposed of"), desk.settings)
        self.view.allow_many()
        self.dispose_button = KeyButton(self.tr("Dispose…"), self._ask, key="G", sign=Icon.DELETE)
        self.keep_button = KeyButton(self.tr("Exempt…"), self._ask_why, key="U", sign=Icon.LOCK)
        self.release_button = KeyButton(self.tr("Lift the exemption"), self._release, key="H")
        self.back_button = KeyButton(self.tr("Back"), self.over.emit, key="Esc", look=Look.QUIET)
        self.why = hinted(QLineEdit())
        self.exempt_button = KeyButton(self.tr("Exempt"), self._exempt)
        self.confirm = ConfirmPanel()
        self.strip = ProgressStrip()
        self._asking = QWidget()
        self._lay_out()
        self.view.chosen.connect(lambda _id: self._allow())

    def begin(self) -> None:
        """Make the dry run and show it."""
        self._desk.jobs.run(self, self._retention.proposal, self._show, self._message.refuse)

    def _show(self, proposal: Proposal) -> None:
        self._proposal = proposal
        lines = [*proposal.due[:SHOWN], *proposal.kept[:SHOWN]]
        self.table.show([RunLine(place, one) for place, one in enumerate(lines, start=1)])
        self.heading.setText(self.tr("Dry run: nothing is removed yet"))
        if not proposal.rules:
            self.words.setText(self.tr("No rule rests on a decision yet, so nothing is proposed."))
        elif not lines:
            self.words.setText(self.tr("Nothing has been kept for its whole time."))
        else:
            told = counted(proposal.counts) or self.tr("nothing")
            held = self.tr("%Ln are held back.", "", len(proposal.kept)) if proposal.kept else ""
            is_cut = len(lines) < len(proposal.due) + len(proposal.kept)
            some = self.tr("The list shows the first %Ln of each.", "", SHOWN) if is_cut else ""
            going = self.tr("Would go: {counts}.").format(counts=told)
            self.words.setText(" ".join(words for words in (going, held, some) if words))
        if lines and self.view.chosen_id is None:
            self.view.choose_place(0)
        self._allow()

    def _allow(self) -> None:
        chosen = self._chosen()
        self.dispose_button.setEnabled(bool(self._proposal.due))
        self.keep_button.setEnabled(any(not one.record.kept_by and one.record.id for one in chosen))
        self.release_button.setEnabled(any(KeptBy.HOLD in one.record.kept_by for one in chosen))

    def _chosen(self) -> list[Proposed]:
        ids = set(self.view.chosen_ids)
        return [line.proposed for line in self.table.rows if line.id in ids]

    def _ask(self) -> None:
        copies = self.tr(
            "This cannot be undone. The words are removed from the store, its search index and its log. "
            "Only that something was there, and by which decision it went, is kept. "
            "Minutes that are kept may still mention it, and so do older backups until they are replaced."
        )
        heading = self.tr("Dispose of this for good: {counts}?").format(counts=counted(self._proposal.counts))
        self.confirm.ask(heading, copies, self.tr("Dispose"), self._carry_out)

    def _carry_out(self) -> None:
        progress = Progress(self)
        self.strip.follow(self.tr("Disposing"), progress, may_be_short=True)
        agreed = self._proposal

        def work() -> Disposed | None:
            try:
                return self._retention.dispose(agreed, progress.tell)
            except Cancelled:
                return None

        self._desk.jobs.run(self, work, self._tell, self._refuse)

    def _refuse(self, refusal: Exception) -> None:
        self.strip.finish()
        self._message.refuse(refusal)  # type: ignore[arg-type]

    def _tell(self, result: Disposed | None) -> None:
        self.strip.finish()
        if result is None:
            self._message.say(self.tr("Stopped: nothing was disposed of."), Tone.WAITING)
            return
        words = self.tr("Disposed of: {counts}.").format(counts=counted(result.counts))
        tone = Tone.DONE if result.is_cleaned else Tone.WAITING
        self._message.say(" ".join([words, *left_words(result)]), tone)
        self.over.emit()

    def _ask_why(self) -> None:
        self._asking.show()
        self.why.setFocus()

    def _exempt(self) -> None:
        reason, chosen = self.why.text(), [one for one in self._chosen() if one.record.id]

        def work() -> None:
            for one in chosen:
                self._retention.hold(one.record.type, one.record.id, reason)

        self._desk.jobs.run(self, work, lambda _done: self._settled(), self._message.refuse)

    def _release(self) -> None:
        chosen = [one for one in self._chosen() if one.record.id]

        def work() -> None:
            for one in chosen:
                self._retention.release(one.record.type, one.record.id)

        self._desk.jobs.run(self, work, lambda _done: self._settled(), self._message.refuse)

    def _settled(self) -> None:
        self.why.clear()
        self._asking.hide()
        self.begin()

    def _lay_out(self) -> None:
        self.why.setAccessibleName(self.tr("Why it is kept"))
        self.why.setPlaceholderText(self.tr("Why it is kept, such as: request KS 2026/0457"))
        self.why.returnPressed.connect(self._exempt)
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.addWidget(self.why)
        asking.addLayout(FlowLayout(self.exempt_button))
        self._asking.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSIDE)
        buttons = FlowLayout(self.dispose_button, self.keep_button, self.release_button, self.back_button)
        column.addWidget(self.heading)
        column.addWidget(self.words)
        column.addLayout(buttons)
        for widget in (self._asking, self.confirm, self.strip):
            column.addWidget(widget)
        column.addWidget(self.view, 1)


def _columns(desk: Desk) -> list[Column[RunLine]]:
    translate = QCoreApplication.translate
    return [
        Column(translate("Retention", "What"), lambda line: _what(line.proposed), width=230),
        Column(
            translate("Retention", "Category"),
            lambda line: line.proposed.record.category,
            width=150,
            optional=1,
            muted=True,
        ),
        Column(
            translate("Retention", "Ran from"),
            lambda line: day_words(line.proposed.ran_from, desk.clock.today()),
            width=110,
        ),
        Column(
            translate("Retention", "Verdict"),
            lambda line: _verdict(line.proposed, desk),
            tone=lambda line: Tone.WAITING if line.proposed.record.kept_by else None,
        ),
    ]


def _what(one: Proposed) -> str:
    if one.record.id == 0:
        return counted({one.record.type: one.record.number})
    return QCoreApplication.translate("Retention", _ONE[one.record.type]).format(id=one.record.id)


def _verdict(one: Proposed, desk: Desk) -> str:
    if one.record.kept_by:
        words = QCoreApplication.translate("Retention", "stays: {why}")
        return words.format(why=", ".join(sorted(words_for(reason) for reason in one.record.kept_by)))
    words = QCoreApplication.translate("Retention", "goes: time ran out {day}")
    return words.format(day=day_words(one.since, desk.clock.today()))
