"""A measure is written for the website, reviewed and published."""

from __future__ import annotations

from pathlib import Path

from desktop.wording import label
from models.publication.values import PublicationState
from tests.week.week import (
    DECIDED,
    INTERNAL,
    PUBLIC_TEXT,
    PUBLIC_TITLE,
    REVIEWER,
    SUCCESSOR,
    UNAPPROVED,
    Week,
)
from ui.navigation import PageName


def write_for_the_website(week: Week) -> None:
    """Two measures are proposed; what is written of one of them goes to review."""
    hands = week.hands
    for title in (UNAPPROVED, DECIDED[0]):
        page = week.page(PageName.MEASURES)
        hands.press("Ctrl+F")
        hands.type_over(title)
        hands.until(lambda page=page, title=title: [row.title for row in page.table.rows] == [title])
        hands.go_to(page.view)
        hands.until(page.panel.buttons["publish"].isVisible)
        hands.press("W")
        hands.until(lambda title=title: week.window.page.chosen.sheet.title.text() == title)

    sheet = week.window.page.chosen.sheet
    hands.go_to(sheet.words.title)
    hands.type(PUBLIC_TITLE)
    hands.press("Tab")
    hands.type(PUBLIC_TEXT)
    hands.go_to(sheet.approve_button)
    assert sheet.state.words == label(PublicationState.UNDER_REVIEW)


def let_another_person_approve(week: Week) -> None:
    hands, page = week.hands, week.window.page
    hands.go_to(page.list)
    hands.press("G")
    hands.until(page.message.isVisible)
    assert page.chosen.sheet.state.words == label(PublicationState.UNDER_REVIEW)

    hands.press("Ctrl+K")
    hands.type("person")
    finder = week.window.go_anywhere.finder
    hands.until(lambda: len(finder.choices) == 1)
    hands.press("Return")
    hands.until(week.window.who_sits_here.name.hasFocus)
    hands.type(REVIEWER)
    hands.press("Return")
    hands.until(lambda: week.window.rail.person.text() == REVIEWER)

    assert page.list.hasFocus()
    hands.look_for_focus()
    hands.press("G")
    hands.until(lambda: page.chosen.sheet.state.words == label(PublicationState.APPROVED))
    assert not page.message.isVisible()


def publish(week: Week, folder: Path) -> None:
    hands, page = week.hands, week.window.page
    hands.press("P")
    hands.until(page.publish_panel.folder.hasFocus)
    hands.type(str(folder))
    hands.go_to(page.publish_panel.yes_button)
    hands.press("Space")
    hands.until(lambda: page.chosen.sheet.state.words == label(PublicationState.PUBLISHED))

    published = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
    for told in (PUBLIC_TITLE, PUBLIC_TEXT):
        assert told.encode() in published
    for kept in (INTERNAL, "portkod", UNAPPROVED, DECIDED[0], SUCCESSOR, "Mörkt i tunneln", REVIEWER):
        assert kept.encode() not in published
