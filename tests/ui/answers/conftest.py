"""Svar in the whole window, on a real store, and a hand on its keyboard."""

import pytest

from tests.desktop.answers.street import Street
from tests.week.hands import Hands
from ui.answers.answers_desk import AnswersDesk
from ui.answers.sending import LetterFile, MailProgram
from ui.navigation import Goal, PageName


class AnswerHands(Hands):
    """What a person does in Svar."""

    def go(self, view: str = "waiting", id_: int | None = None) -> AnswersDesk:
        self.window.go_to(Goal(PageName.PUBLICATION, id_, {"answers": view}))
        self.until(lambda: self.window.page.answers.desk is not None)
        return self.desk

    @property
    def desk(self) -> AnswersDesk:
        return self.window.page.answers.desk


@pytest.fixture
def street(store) -> Street:
    return Street(store)


@pytest.fixture
def hands(qtbot, street, window) -> AnswerHands:
    del street
    return AnswerHands(qtbot, window)


@pytest.fixture
def mails(monkeypatch) -> list[str]:
    """What the mail program was asked to open."""
    opened: list[str] = []
    monkeypatch.setattr(MailProgram, "open", lambda address: opened.append(address) or True)
    return opened


@pytest.fixture
def saved_to(monkeypatch, tmp_path):
    """Where the person saves a letter or a protocol."""
    path = tmp_path / "brev.pdf"
    monkeypatch.setattr(LetterFile, "ask", lambda *_: str(path))
    return path
