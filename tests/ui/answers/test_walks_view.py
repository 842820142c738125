"""A safety walk by keyboard: written down, answered point by point, printed; and the digests beside it."""

from desktop.walks import Walks
from models.reports.values import Feedback, ReportSource
from tests.desktop.answers.test_digests import told_twelve_times
from ui.publication.publish_panel import FolderChooser


def test_a_walk_is_written_down_answered_and_printed(street, hands, saved_to):
    walks = Walks(street.store)
    desk = hands.go("walks")
    hands.until(desk.walks.empty.isVisible)
    hands.press("N")
    hands.until(lambda: len(walks.rows()) == 1 and desk.walks.form.name.hasFocus())
    hands.type_over("Höstvandring")
    hands.press("Return")
    hands.until(lambda: walks.rows()[0].name == "Höstvandring")
    desk.walks.list.setFocus()
    hands.press("P")
    hands.until(desk.walks.point_panel.isVisible)
    for text in ("Mörkt i tunneln", "Skräpigt"):
        hands.type(text)
        hands.press("Return")
        hands.until(lambda text=text: [p.text for p in walks.page(1).points][-1:] == [text])
    hands.press("Esc")
    hands.until(lambda: desk.walks.points.text.isVisible() and desk.walks.left.isVisible())

    desk.walks.points.list.setFocus()
    hands.press("Return")
    hands.until(desk.walks.points.text.field.hasFocus)
    hands.type_over("Lamporna byts.")
    hands.press("Tab")
    hands.until(lambda: walks.page(1).unanswered == 1)
    desk.walks.list.setFocus()
    hands.press("U")
    hands.until(lambda: saved_to.exists() and hands.window.page.message.isVisible())

    assert saved_to.read_bytes().startswith(b"%PDF")
    assert "1" in hands.window.page.message.words
    hands.press("L")
    hands.until(desk.walks.give_panel.isVisible)
    hands.press("Tab", "Tab", "Space")
    first, second = walks.page(1).points
    hands.until(lambda: street.feedback(first.id)[0] is Feedback.GIVEN)
    assert street.feedback(second.id)[0] is Feedback.WAITING


def test_reports_of_a_walk_are_taken_in(street, hands):
    from datetime import date

    from models.walks.values import WalkEdit, WalkKind

    report = street.told(source=ReportSource.SAFETY_WALK, text="Mörkt")
    walks = Walks(street.store)
    walk = walks.save(WalkEdit(None, 0, "Vandring", WalkKind.PUBLIC, date(2026, 11, 12), None))
    desk = hands.go("walks")
    hands.until(desk.walks.take_button.isVisible)
    hands.press("K")
    hands.until(desk.walks.take_panel.list.isVisible)
    hands.press("Space", "Tab", "Space")
    hands.until(lambda: [point.id for point in walks.page(walk).points] == [report])
    hands.press("Ctrl+Z")
    hands.until(lambda: walks.page(walk).points == ())


def test_the_digests_of_a_period_are_read_written_and_noted(street, hands, monkeypatch, tmp_path):
    _case, reports = told_twelve_times(street)
    monkeypatch.setattr(FolderChooser, "ask", lambda *_: str(tmp_path / "svar"))
    desk = hands.go("digests")
    hands.until(lambda: "12 rapporter" in desk.digests.body.text())
    assert "Ny belysning i tunneln" in desk.digests.body.text()

    hands.press("M")
    hands.until(lambda: (tmp_path / "svar").exists() and hands.window.page.message.isVisible())
    assert len([path for path in (tmp_path / "svar").iterdir() if path.suffix in (".pdf", ".eml")]) == 2
    hands.press("L")
    hands.until(desk.digests.give_panel.isVisible)
    hands.press("Tab", "Tab", "Space")
    hands.until(lambda: street.feedback(reports[0])[0] is Feedback.GIVEN)
    hands.until(lambda: not desk.digests.sent_button.isVisible())
