"""A case that the report may belong to, and why; or a report that probably tells of the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from models.reports.values import SimilarCase
from ui.icons import Icon
from ui.style import INSIDE
from ui.widgets.buttons import KeyButton, Look
from ui.widgets.labels import Role, label

KILOMETRE = 1000


class Proposal(QFrame):
    """Says what it proposes and does it with one key; hidden when there is nothing to propose."""

    def __init__(self, deed: str, key: str, sign: Icon, look: Look, chosen: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("proposal")
        self._heading = label("", Role.STRONG, wrap=True)
        self._why = label("", Role.MUTED, wrap=True)
        self.button = KeyButton(deed, chosen, key=key, sign=sign, look=look)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(INSIDE - 2)
        column.addWidget(self._heading)
        column.addWidget(self._why)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def propose(self, heading: str, why: str) -> None:
        self._heading.setText(heading)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self.show()

    def propose_case(self, case: SimilarCase) -> None:
        """Say which case, and why: "40 m bort · samma kategori · 4 lika ord"."""
        self.propose(self.tr("Resembles the case {title}").format(title=case.title), self._reasons(case))

    def _reasons(self, case: SimilarCase) -> str:
        reasons = [self._distance(case.metres)] if case.metres is not None else []
        if case.same_category:
            reasons.append(self.tr("same category"))
        if case.days_between:
            reasons.append(self.tr("%n days between", "", case.days_between))
        if case.shared_words:
            reasons.append(self.tr("%n words alike", "", case.shared_words))
        return " · ".join(reasons)

    def _distance(self, metres: float) -> str:
        if metres < KILOMETRE:
            return self.tr("{metres} m away").format(metres=max(10, round(metres, -1)).__trunc__())
        return self.tr("{kilometres} km away").format(
            kilometres=f"{metres / KILOMETRE:.1f}".replace(".", ",")
        )
