"""What each kind of paper is called, and what it is for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.papers.values import Paper


class PaperWords(QObject):
    """A class of its own: the translator's tool finds plurals only in `tr`."""

    def name(self, paper: Paper) -> str:
        names = {
            Paper.MINUTES: self.tr("The minutes"),
            Paper.WORD_DRAFT: self.tr("A Word draft of the minutes"),
            Paper.ACTOR_SHEETS: self.tr("A sheet for each actor"),
            Paper.CALENDARS: self.tr("A calendar file for each actor"),
            Paper.SENDER_LETTERS: self.tr("This became of your reports"),
            Paper.NEXT_TIME: self.tr("The list for next time"),
            Paper.BOARD_PAGE: self.tr("A page for the board"),
            Paper.WORKBOOK: self.tr("The measures in Excel"),
            Paper.MAIL_DRAFTS: self.tr("E-mail drafts"),
        }
        return names[paper]

    def kind(self, paper: Paper) -> str:
        """What one file of the kind is."""
        kinds = {
            Paper.MINUTES: self.tr("Minutes"),
            Paper.WORD_DRAFT: self.tr("Word"),
            Paper.ACTOR_SHEETS: self.tr("Sheet"),
            Paper.CALENDARS: self.tr("Calendar"),
            Paper.SENDER_LETTERS: self.tr("Letter"),
            Paper.NEXT_TIME: self.tr("List"),
            Paper.BOARD_PAGE: self.tr("Page"),
            Paper.WORKBOOK: self.tr("Excel"),
            Paper.MAIL_DRAFTS: self.tr("E-mail draft"),
        }
        return kinds[paper]

    def purpose(self, paper: Paper) -> str:
        purposes = {
            Paper.MINUTES: self.tr("The PDF that was locked, or the draft"),
            Paper.WORD_DRAFT: self.tr("To edit in; the PDF is the original"),
            Paper.ACTOR_SHEETS: self.tr("What was decided for them, and what they have open"),
            Paper.CALENDARS: self.tr("Due dates and follow-ups; a date that was moved moves there too"),
            Paper.SENDER_LETTERS: self.tr("A letter to each sender, with what may leave the house"),
            Paper.NEXT_TIME: self.tr("What is due, to be followed up, parked or left over"),
            Paper.BOARD_PAGE: self.tr("Figures, areas, done and late, and what needs a decision there"),
            Paper.WORKBOOK: self.tr("Every open measure, with real dates"),
            Paper.MAIL_DRAFTS: self.tr("To each actor and the list, with the right files; nothing is sent"),
        }
        return purposes[paper]

    def written(self, count: int) -> str:
        return self.tr("%n papers are written.", "", count)


WORDS = PaperWords()
