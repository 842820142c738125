"""What is asked of the import page again and again."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.reports import Reports
from models.reports.values import ReportFilter

ROWS = """Löpnr;Inkom;Vad gäller det?;Beskriv platsen;Område
1;2026-05-30 20:14;Belysning;Lampan i gångtunneln är trasig;Centrum
2;2026-05-30 21:00;Belysning;Mörkt vid badplatsen;Lillskogen
3;någon gång;Belysning;Mörkt vid kajen;Centrum
1;2026-05-30 20:14;Belysning;Lampan i gångtunneln är trasig;Centrum
"""


class ImportPage:
    """The page Rapporter with its import open."""

    def __init__(self, qtbot, page) -> None:
        self.qtbot = qtbot
        self.page = page
        self.view = page.importing
        self.looking = self.view.looking

    def at_rest(self) -> None:
        """Until nothing is read or written any more."""
        self.qtbot.waitUntil(lambda: self.page._desk.jobs.idle and self.looking.rows.is_settled)

    def look_at(self, path) -> None:
        self.page.begin_import(str(path))
        self.at_rest()

    def press(self, key, modifier=None) -> None:
        """Press a key where the keyboard is, and wait for what comes of it."""
        focus = QApplication.focusWidget()
        self.qtbot.keyClick(focus, key, *([modifier] if modifier else []))
        self.at_rest()

    def lines(self) -> list[list[str]]:
        """The list as it is shown."""
        table = self.looking.rows.table
        return [
            [table.index(row, column).data() for column in range(table.columnCount())]
            for row in range(table.rowCount())
        ]

    @property
    def answers(self) -> list[str]:
        """What can be answered to the question that is asked."""
        assert self.looking.question.isVisible()
        return [button.text() for button in self.looking.question.buttons]


def stored(store) -> int:
    return len(Reports(store).ids(ReportFilter()))
