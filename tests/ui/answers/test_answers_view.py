"""The queue of answers by keyboard: written, sent by mail or letter, given, put aside, promised."""

from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

from PySide6.QtWidgets import QApplication, QLabel

from models.answers.values import PromiseEdit
from models.deeds import Deed
from models.reports.tables import Report
from models.reports.values import CallerDetails, Feedback, ReportSource
from tests.desktop.answers.street import KIM, MONDAY
from ui.navigation import Goal, PageName
from ui.widgets.buttons import Look

TODAY = date(2026, 11, 18)


def titles(desk) -> list[str]:
    return [row.title for row in desk.waiting.table.rows]


def shown_words(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_an_answer_is_written_and_given_by_keyboard_and_taken_back(street, hands):
    case = street.dark()
    reports = [street.sent(case, text=text) for text in ("Trasig lampa", "Mörkt")]
    desk = hands.go()
    hands.until(lambda: titles(desk) == ["Mörkt i tunneln"])
    hands.until(lambda: desk.waiting.panel.text.words)

    hands.press("Return")
    hands.type_over("Vi byter lamporna i morgon.")
    hands.press("Tab")
    hands.until(lambda: street.answers.page(reports[0]).text == "Vi byter lamporna i morgon.")
    desk.waiting.list.setFocus()
    hands.press("L")
    hands.until(desk.waiting.panel.give_panel.isVisible)
    hands.type("telefon")
    hands.press("Tab", "Tab", "Space")

    hands.until(lambda: titles(desk) == [])
    assert [street.feedback(each) for each in reports] == [(Feedback.GIVEN, TODAY, "telefon")] * 2
    assert [street.answers.page(each).text for each in reports] == ["Vi byter lamporna i morgon."] * 2
    assert desk.waiting.empty.isVisible()
    hands.press("Ctrl+Z")
    hands.until(lambda: titles(desk) == ["Mörkt i tunneln"])


def test_an_empty_queue_says_what_it_is_for(hands):
    desk = hands.go()
    hands.until(desk.waiting.empty.isVisible)
    assert shown_words(desk.waiting.empty)


def test_what_was_said_and_what_came_of_it_stand_beside_the_answer(street, hands):
    case = street.dark()
    street.sent(case, text="Tre lampor är <b>trasiga</b>")
    street.approved(street.done(case, "Intern åtgärd"))
    desk = hands.go()
    hands.until(lambda: desk.waiting.panel.text.words)

    told = shown_words(desk.waiting.panel)

    assert "Tre lampor är <b>trasiga</b>" in told
    assert "Ny belysning i tunneln – genomförd" in told
    assert "Intern åtgärd" not in told
    assert desk.waiting.panel.text.words.startswith("Tack för att du berättade om belysningen.")


def test_an_answer_by_mail_is_opened_as_a_draft_and_noted_only_when_it_was_sent(street, hands, mails):
    report = street.told(street.dark(), caller=KIM)
    desk = hands.go()
    panel = desk.waiting.panel
    hands.until(panel.mail_button.isVisible)
    hands.press("Return")
    hands.type_over("Lampan & stolpen = nya, 100 %?")
    desk.waiting.list.setFocus()

    hands.press("E")
    hands.until(panel.sent_panel.isVisible)

    parts = urlsplit(mails[0])
    assert (parts.scheme, parts.path) == ("mailto", "kim.ek@example.org")
    assert "Lampan & stolpen = nya, 100 %?" in parse_qs(parts.query)["body"][0]
    assert street.feedback(report)[0] is Feedback.WAITING
    # The safe answer has the keyboard.
    hands.press("Return")
    assert street.feedback(report)[0] is Feedback.WAITING
    hands.press("E")
    hands.until(panel.sent_panel.isVisible)
    hands.press("Tab", "Space")
    hands.until(lambda: street.feedback(report)[0] is Feedback.GIVEN)
    assert street.feedback(report)[1] == TODAY


def test_those_who_gave_no_address_are_not_offered_mail(street, hands):
    street.told(street.dark(), caller=CallerDetails(phone="070-123 45 67"))
    desk = hands.go()
    hands.until(desk.waiting.panel.give_button.isVisible)
    assert not desk.waiting.panel.mail_button.isVisible()
    assert not desk.waiting.panel.letter_button.isVisible()
    assert desk.waiting.panel.give_button.property("kind") == Look.FILLED.value


def test_a_long_answer_waits_on_the_clipboard(street, hands, mails):
    report = street.told(street.dark(), caller=KIM)
    from models.answers.values import AnswerEdit

    street.answers.write(AnswerEdit(report, 0, "Vi lagar. " * 400))
    desk = hands.go()
    hands.until(desk.waiting.panel.mail_button.isVisible)
    hands.press("E")
    hands.until(lambda: mails)
    assert "body" not in mails[0]
    assert "Vi lagar. Vi lagar." in QApplication.clipboard().text()
    QApplication.clipboard().clear()


def test_a_letter_is_saved_where_the_person_says(street, hands, saved_to):
    street.told(street.dark(), caller=KIM)
    desk = hands.go()
    hands.until(desk.waiting.panel.letter_button.isVisible)
    hands.press("Return")
    hands.type_over("Lamporna är bytta.")
    desk.waiting.list.setFocus()
    hands.press("B")
    hands.until(desk.waiting.panel.sent_panel.isVisible)
    assert saved_to.read_bytes().startswith(b"%PDF")


def test_an_unfinished_answer_is_refused_in_words(street, hands, mails):
    street.told(street.dark(), caller=KIM)
    desk = hands.go()
    hands.until(desk.waiting.panel.mail_button.isVisible)
    hands.press("Return")
    hands.type_over("Vi hör av oss …")
    desk.waiting.list.setFocus()
    hands.press("E")
    hands.until(hands.window.page.message.isVisible)
    assert "…" in hands.window.page.message.words
    assert mails == []


def test_many_are_settled_at_once(street, hands):
    reports = [street.told(text=f"Punkt {n}", received_at=MONDAY + timedelta(minutes=n)) for n in range(5)]
    desk = hands.go()
    hands.until(lambda: len(titles(desk)) == 5)
    hands.press("Ctrl+A")
    hands.until(lambda: not desk.waiting.panel.text.isVisible())
    hands.press("I")
    hands.until(desk.waiting.panel.not_needed_panel.isVisible)
    hands.type("berättat på mötet")
    hands.press("Return")

    hands.until(lambda: titles(desk) == [])
    assert {street.feedback(each)[::2] for each in reports} == {(Feedback.NOT_NEEDED, "berättat på mötet")}
    desk.waiting.state_filter.pick(Feedback.NOT_NEEDED)
    desk.waiting.refresh()
    hands.until(lambda: len(titles(desk)) == 5)
    hands.until(desk.waiting.panel.wait_button.isVisible)


def test_a_promise_is_made_beside_the_answer_and_kept_in_its_list(street, hands):
    from desktop.promises import Promises

    street.sent(street.dark())
    desk = hands.go()
    hands.until(desk.waiting.panel.promise_button.isVisible)
    hands.press("P")
    hands.until(desk.waiting.panel.promise_panel.isVisible)
    hands.type("Ringa tillbaka")
    hands.press("Return")
    hands.until(lambda: [row.what for row in Promises(street.store).rows()] == ["Ringa tillbaka"])
    (row,) = Promises(street.store).rows()
    assert (row.to_whom, row.case_title) == ("Karlskogahem", "Mörkt i tunneln")

    desk = hands.go("promises", row.id)
    hands.until(desk.promises.keep_button.isVisible)
    hands.press("K")
    hands.until(desk.promises.keep_panel.isVisible)
    hands.type("ringde")
    hands.press("Return")
    hands.until(lambda: Promises(street.store).rows() == [])
    assert Promises(street.store).rows(with_kept=True)[0].how == "ringde"


def test_the_website_and_the_answers_are_a_key_apart(street, hands):
    street.sent(street.dark())
    hands.window.go_to(Goal(PageName.PUBLICATION))
    hands.until(hands.window.page.answers.answers_button.isVisible)
    page = hands.window.page
    hands.press("R")
    hands.until(lambda: page.answers.is_open and titles(hands.desk))
    assert not page.publish_button.isVisible()
    hands.press("W")
    hands.until(lambda: not page.answers.is_open)
    assert page.publish_button.isVisible()


def test_idag_leads_to_those_who_wait_and_to_what_was_promised(street, hands):
    from desktop.promises import Promises

    street.sent(street.dark())
    Promises(street.store).save(PromiseEdit(None, 0, "Ringa", "Skolan", TODAY - timedelta(days=2)))
    hands.window.go_to(Goal(PageName.TODAY))
    hands.until(hands.window.page.answers.isVisible)
    assert [row.what for row in hands.window.page.promised.table.rows] == ["Ringa"]
    hands.press("S")
    hands.until(lambda: hands.window.page.answers.desk and titles(hands.desk) == ["Mörkt i tunneln"])


def test_a_report_that_waits_leads_to_its_answer_and_a_case_to_its_promise(street, hands):
    from desktop.promises import Promises

    case = street.dark()
    street.sent(case, text="Det ena")
    report = street.sent(case, text="Det andra", sender="Polisen lokal")
    hands.window.go_to(Goal(PageName.REPORTS, report))
    hands.until(hands.window.page.panel.ways.answer_button.isVisible)
    hands.press("R")
    hands.until(lambda: hands.window.page.answers.desk and hands.desk.waiting.panel.text.words)
    assert hands.desk.waiting.list.chosen_id == report

    hands.window.go_to(Goal(PageName.CASES, case))
    hands.until(hands.window.page.panel.ways.promise_button.isVisible)
    hands.press("U")
    hands.until(hands.desk.promises.ask_panel.what.hasFocus)
    hands.type("Berätta hur det gick")
    hands.press("Return")
    hands.until(lambda: [row.case_id for row in Promises(street.store).rows()] == [case])


def test_five_hundred_waiting_are_listed_and_narrowed(street, hands):
    with street.store.writing(Deed.REPORT_ADD) as session:
        session.add_all(
            Report(
                source=ReportSource.SAFETY_MAP,
                content_hash=str(n),
                received_at=MONDAY,
                text=f"Mörkt vid hållplats {n}",
                feedback=Feedback.WAITING,
                folded="",
            )
            for n in range(500)
        )
    desk = hands.go()
    hands.until(lambda: len(titles(desk)) == 500)
    desk.waiting.field.setFocus()
    hands.type("hållplats 499")
    hands.until(lambda: titles(desk) == ["Mörkt vid hållplats 499"])


def test_every_control_has_a_name(street, hands):
    from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

    street.sent(street.dark())
    for view in ("waiting", "digests", "promises", "walks"):
        desk = hands.go(view)
        hands.until(lambda: True)
        nameless = [
            control
            for kind in (QPushButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
            for control in desk.findChildren(kind)
            if control.isVisible()
            and not control.accessibleName()
            and control.parent().accessibleName() == ""
        ]
        assert nameless == []
