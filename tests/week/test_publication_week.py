"""A publication's week by keyboard, by two people; the written folder is read after each step."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.publication.withdrawal_reasons import REASONS
from desktop.wording import label
from models.measures.values import MeasureDraft
from models.publication.values import PublicationState, Waits
from tests.week.week import Week
from ui.navigation import PageName

AUTHOR, REVIEWER = "Åsa Lind", "Berit Sund"
MEASURE, INTERNAL = "Byt lampor, stolpe 14", "Vaktmästaren Kalle har nyckeln"
TITLE, TEXT = "Ljusare gångtunnel", "Lamporna i gångtunneln byts före jul."
PHONE = " Frågor: 070-174 06 05."
ADDED = " Arbetet tar tre nätter."


class PublicationWeek:
    """The page Publicering, and what stands in the folder that the web server takes from."""

    def __init__(self, week: Week, folder: Path) -> None:
        self.week, self.hands, self.folder = week, week.hands, folder
        self.page = week.page(PageName.PUBLICATION)

    @property
    def sheet(self):
        return self.page.chosen.sheet

    def stands(self, state: PublicationState) -> None:
        self.hands.until(lambda: self.sheet.state.words == label(state))

    def waits(self, waits: Waits) -> None:
        self.hands.until(lambda: [row.waits for row in self.page.table.rows] == [waits])

    def write(self, title: str, text: str) -> None:
        self.hands.go_to(self.sheet.words.title)
        self.hands.type_over(title)
        self.hands.press("Tab")
        self.hands.type_over(text)
        self.leave_the_text()

    def leave_the_text(self) -> None:
        """To the list, where letters are deeds."""
        self.hands.go_to(self.page.list)

    def switch_to(self, name: str, *, is_new: bool = False) -> None:
        self.hands.press("Ctrl+K")
        self.hands.type("person")
        self.hands.until(lambda: len(self.week.window.go_anywhere.finder.choices) == 1)
        self.hands.press("Return")
        asked = self.week.window.who_sits_here
        if is_new:
            self.hands.until(asked.name.hasFocus)
            self.hands.type(name)
        else:
            self.hands.until(asked.list.hasFocus)
        self.hands.press("Return")
        self.hands.until(lambda: self.week.window.rail.person.text() == name)

    def publish(self) -> str:
        """Publish, and what can be read in the folder then."""
        self.hands.press("P")
        panel = self.page.publish_panel
        self.hands.until(lambda: panel.isVisible() and panel.isAncestorOf(self.hands.focus))
        if panel.folder.hasFocus():
            self.hands.type(str(self.folder))
        self.hands.go_to(panel.yes_button)
        self.hands.press("Space")
        self.hands.until(lambda: panel.isHidden() and self.page.message.isVisible())
        self.leave_the_text()
        return self.written()

    def written(self) -> str:
        files = (file for file in self.folder.rglob("*") if file.is_file())
        return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


@pytest.fixture
def told(week, tmp_path) -> PublicationWeek:
    parks = next(row.id for row in week.services.actors.listing() if row.short_name)
    draft = MeasureDraft(
        MEASURE, description=INTERNAL, responsible_id=parks, due_date=week.store.clock.today()
    )
    week.services.measures.decide_new(draft)
    return PublicationWeek(week, tmp_path / "webb")


def test_a_publication_week_with_the_keyboard_only(told):
    propose_and_screen(told)
    send_it_back_with_a_comment(told)
    correct_it_and_let_the_other_approve(told)
    publish_it(told)
    change_it_and_approve_it_again(told)
    withdraw_it(told)


def propose_and_screen(told: PublicationWeek) -> None:
    """Proposed, written with a telephone number, which stops it until it is gone."""
    told.hands.press("N")
    finder = told.page.propose_panel.finder
    told.hands.until(lambda: finder.list.count() == 2)
    told.hands.type("stolpe")
    told.hands.until(lambda: finder.list.count() == 1)
    told.hands.press("Return")
    told.stands(PublicationState.PROPOSED)
    told.waits(Waits.WORDS)

    told.write(TITLE, TEXT + PHONE)
    told.stands(PublicationState.UNDER_REVIEW)
    told.waits(Waits.ANOTHERS_REVIEW)
    told.switch_to(REVIEWER, is_new=True)
    told.waits(Waits.MY_REVIEW)
    told.hands.press("G")
    told.hands.until(told.page.message.isVisible)
    told.stands(PublicationState.UNDER_REVIEW)
    assert not told.folder.exists()


def send_it_back_with_a_comment(told: PublicationWeek) -> None:
    """A comment on a passage that is selected with Shift, and the text goes back."""
    told.hands.go_to(told.sheet.words.text)
    told.hands.press("Ctrl+Home", *["Shift+Right"] * len("Lamporna"))
    told.hands.press("Ctrl+M")
    told.hands.until(told.sheet.comment.comment.hasFocus)
    told.hands.type("Hur många?")
    told.hands.press("Ctrl+Return")
    told.hands.until(lambda: told.sheet.comments.unresolved == 1)
    told.leave_the_text()
    told.hands.press("S")
    told.hands.until(told.sheet.send_back.comment.hasFocus)
    told.hands.type("Ta bort numret.")
    told.hands.press("Ctrl+Return")
    told.stands(PublicationState.PROPOSED)
    told.waits(Waits.SENT_BACK)
    assert told.publish().count(TITLE) == 0


def correct_it_and_let_the_other_approve(told: PublicationWeek) -> None:
    told.switch_to(AUTHOR)
    told.write(TITLE, TEXT)
    told.stands(PublicationState.UNDER_REVIEW)
    told.hands.go_to(told.sheet.comments)
    told.hands.press("Tab", "Space")
    told.hands.until(lambda: told.sheet.comments.unresolved == 0)
    told.leave_the_text()
    told.hands.press("G")
    told.hands.until(told.page.message.isVisible)
    told.stands(PublicationState.UNDER_REVIEW)

    told.switch_to(REVIEWER)
    told.waits(Waits.MY_REVIEW)
    told.hands.press("G")
    told.stands(PublicationState.APPROVED)
    told.waits(Waits.PUBLISHING)
    assert TITLE not in told.written()


def publish_it(told: PublicationWeek) -> None:
    page = told.publish()
    told.stands(PublicationState.PUBLISHED)
    assert TITLE in page
    assert TEXT in page
    for kept in (MEASURE, INTERNAL, "070-174", "Hur många?", "Ta bort numret", AUTHOR, REVIEWER):
        assert kept not in page

    told.hands.press("Ctrl+Z")
    told.hands.until(lambda: True)
    told.stands(PublicationState.PUBLISHED)


def change_it_and_approve_it_again(told: PublicationWeek) -> None:
    """New words leave nothing behind them until they are approved; then they stand there."""
    told.write(TITLE, TEXT + ADDED)
    told.stands(PublicationState.UNDER_REVIEW)
    told.hands.until(told.sheet.changes.isVisible)
    assert "+" in told.sheet.changes.words.toPlainText()
    assert ADDED.strip() not in told.publish()
    told.switch_to(AUTHOR)
    told.hands.press("G")
    told.stands(PublicationState.APPROVED)
    page = told.publish()
    told.stands(PublicationState.PUBLISHED)
    assert (TEXT + ADDED) in page


def withdraw_it(told: PublicationWeek) -> None:
    """The reason is chosen; the words leave the folder when it is written next."""
    told.hands.press("D")
    told.hands.until(told.sheet.withdraw.reason.hasFocus)
    told.hands.press("Down")
    told.hands.go_to(told.sheet.withdraw.agree_button)
    told.hands.press("Space")
    told.stands(PublicationState.WITHDRAWN)
    told.hands.until(lambda: REASONS[1] in told.sheet.review.withdrawal.text())
    told.leave_the_text()
    page = told.publish()
    assert TEXT not in page
    assert ADDED.strip() not in page
