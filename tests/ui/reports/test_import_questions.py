"""What stays unsure of a file is asked in the list's place, and answered with one key."""

import pytest
from PySide6.QtCore import Qt

from tests.ui.reports.import_steps import ImportPage


@pytest.fixture
def importing(qtbot, open_page):
    return ImportPage(qtbot, open_page())


@pytest.fixture
def look_at(importing, tmp_path):
    def look(content: str, encoding: str = "utf-8"):
        path = tmp_path / "fil.csv"
        path.write_bytes(content.encode(encoding))
        importing.look_at(path)
        return importing

    return look


def test_unsure_letters_are_chosen_by_how_they_read(look_at):
    rows = "Id;Inkom;Text\n1;2026-05-03;Lampan vid Örebrovägen är trasig och slänger sken på gångvägen\n"
    asked = look_at(rows, "mac_roman")

    assert "Örebrovägen" in asked.answers[0]
    assert asked.looking.question.buttons[0].hasFocus()

    asked.press(Qt.Key.Key_1)

    assert "Örebrovägen" in asked.lines()[0][2]
    assert asked.looking.options.encoding.key == "mac_roman"


def test_day_or_month_first_is_asked_once(look_at):
    rows = "".join(f"{i};0{i}/0{i + 1}/2026;Lampan i tunneln är trasig sen i går\n" for i in range(1, 6))
    asked = look_at("Id;Inkom;Text\n" + rows)
    assert len(asked.answers) == 3

    asked.press(Qt.Key.Key_2)

    assert "2 Jan" in asked.lines()[0][2]


def test_a_column_that_is_no_dates_is_changed_for_another(look_at):
    rows = "".join(f"{i};ofta;2026-05-0{i};Lampan i tunneln är trasig sen i går\n" for i in range(1, 6))
    asked = look_at("Id;Inkom;Registrerad den;Text\n" + rows)

    chosen = next(i for i, words in enumerate(asked.answers) if words == "Registrerad den")
    asked.press(Qt.Key(Qt.Key.Key_1 + chosen))

    assert "1 May" in asked.lines()[0][2]


def test_no_column_says_what_happened(look_at):
    asked = look_at("A;B;C\n1;2;3\n4;5;6\n7;8;9\n")

    assert asked.answers[:3] == ["A", "B", "C"]


def test_something_else_leads_to_where_it_is_said(look_at):
    rows = "Id;Inkom;Text\n1;2026-05-03;Lampan vid Örebrovägen är trasig och slänger sken på gångvägen\n"
    asked = look_at(rows, "mac_roman")

    asked.looking.question.buttons[-1].setFocus()
    asked.press(Qt.Key.Key_Space)

    assert asked.looking.options.encoding.hasFocus()
    asked.press(Qt.Key.Key_Escape)
    assert asked.looking.question.buttons[0].hasFocus()
