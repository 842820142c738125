"""The queue of answers: what waits together, what is proposed, and that an answer is given and taken back."""

from datetime import date, timedelta

import pytest

from desktop.answers.answers import Answers
from desktop.answers.screened import ANSWER_TEXT
from models.answers.rules import leading_state
from models.answers.values import AnswerEdit, Giving
from models.cases.values import CaseState, CloseReason
from models.kinds import Kind
from models.measures.values import MeasureState
from models.refusals import Refusal, RefusalKind
from models.reports.values import Feedback, ReportSource
from models.standard_texts.rules import GAP
from tests.desktop.answers.street import KIM, MONDAY

TODAY = date(2026, 11, 18)


def refused(deed, *args):
    with pytest.raises(Refusal) as refusal:
        deed(*args)
    return refusal.value.kind


def give(street, reports, how="e-post", text=None):
    street.answers.give(Giving(tuple(reports), TODAY, how, text))


def test_those_of_one_sender_and_one_case_wait_together_the_longest_first(street):
    case = street.dark()
    late = street.sent(case, received_at=MONDAY + timedelta(hours=1), text="Ett till")
    first = street.sent(case, text="Det första")
    other = street.sent(case, "Polisen Karlskoga", received_at=MONDAY + timedelta(hours=2))
    alone = street.told(text="Ödsligt här", received_at=MONDAY + timedelta(hours=3))

    rows = street.answers.rows()

    assert [row.report_ids for row in rows] == [(first, late), (other,), (alone,)]
    assert [row.title for row in rows] == ["Mörkt i tunneln", "Mörkt i tunneln", "Ödsligt här"]
    assert rows[0].since == MONDAY.date()
    assert street.answers.page(late).report_ids == (first, late)


def test_a_duplicate_waits_with_the_case_of_the_one_it_repeats(street):
    case = street.dark()
    first = street.sent(case)
    again = street.sent(text="Samma lampa", received_at=MONDAY + timedelta(hours=1))
    street.reports.mark_duplicate(again, street.reports.page(again).version, first)

    assert [row.report_ids for row in street.answers.rows()] == [(first, again)]


def test_what_nobody_waits_for_is_not_in_the_queue(street):
    street.told(waits=False)
    assert street.answers.rows() == []
    assert street.answers.rows(Feedback.NOT_NEEDED) == []


def test_the_proposal_is_the_standard_text_that_fits_and_the_approved_words(street):
    case = street.dark("Intern rubrik om lampan")
    report = street.sent(case)
    street.approved(street.done(case, "Intern åtgärd"))

    page = street.answers.page(report)

    assert page.is_proposal
    assert page.text.startswith("Tack för att du berättade om belysningen. Nu är den lagad.")
    assert page.text.endswith("Ny belysning i tunneln: Alla lampor är bytta.")
    assert "ntern" not in page.text
    assert street.answers.offered(report)[0].name == "Lampor bytta"


def test_words_that_are_not_approved_are_not_in_the_proposal(street):
    case = street.dark()
    report = street.sent(case)
    street.decided("Hemlig åtgärd", case_id=case)

    page = street.answers.page(report)

    assert "Hemlig" not in page.text + "".join(page.cases[0].told)
    assert page.cases[0].told == ("1 åtgärd – beslutad",)
    # Who and when are told with the public words only: here a person fills them in.
    assert GAP in page.text
    assert page.has_gap


def test_a_place_is_filled_in_only_where_all_said_the_same(street):
    case = street.dark()
    first = street.sent(case, place="Bergtunneln")
    assert street.answers.proposed(first, "vid {place}") == "vid Bergtunneln"
    street.sent(case, place="Storgatan 5 lgh 1203", received_at=MONDAY + timedelta(hours=1))
    assert street.answers.proposed(first, "vid {place}") == f"vid {GAP}"


def test_an_answer_is_written_as_typed_and_never_over_another(street):
    report = street.sent(street.dark())
    answers = street.answers
    version = answers.write(AnswerEdit(report, 0, "Tack."))
    assert answers.page(report).text == "Tack."
    assert not answers.page(report).is_proposal
    assert answers.write(AnswerEdit(report, version, "Tack så mycket.")) == version + 1
    assert refused(answers.write, AnswerEdit(report, version, "Över")) is RefusalKind.CHANGED_MEANWHILE
    assert refused(answers.write, AnswerEdit(report, 0, "Över")) is RefusalKind.CHANGED_MEANWHILE
    assert answers.rows()[0].has_draft


def test_one_answer_for_all_reports_of_a_case_is_given_and_taken_back(street):
    case = street.dark()
    reports = [street.sent(case), street.sent(case, text="En till", received_at=MONDAY + timedelta(hours=1))]

    give(street, reports, text="Lamporna är bytta.")

    assert [street.feedback(each) for each in reports] == [(Feedback.GIVEN, TODAY, "e-post")] * 2
    assert street.answers.rows() == []
    given = street.answers.rows(Feedback.GIVEN)
    assert [(row.report_ids, row.given_on, row.how) for row in given] == [(tuple(reports), TODAY, "e-post")]
    assert street.answers.page(reports[1]).text == "Lamporna är bytta."
    street.store.undo.undo_last()
    assert [street.feedback(each)[0] for each in reports] == [Feedback.WAITING] * 2
    assert street.answers.page(reports[0]).is_proposal


def test_many_at_once_keep_what_was_written_for_each(street):
    one, two = street.sent(street.dark()), street.told(text="Skräpigt")
    street.answers.write(AnswerEdit(one, 0, "Om lampan."))
    give(street, [one, two], "vid mötet")
    assert street.answers.page(one).text == "Om lampan."
    assert {street.feedback(each)[2] for each in (one, two)} == {"vid mötet"}


def test_no_answer_is_needed_only_with_a_reason_and_it_waits_again_on_demand(street):
    report = street.told()
    assert refused(street.answers.not_needed, [report], " ") is RefusalKind.REASON_MISSING
    street.answers.not_needed([report], "ville inte ha svar")
    assert street.answers.rows() == []
    assert street.answers.rows(Feedback.NOT_NEEDED)[0].how == "ville inte ha svar"
    street.answers.wait([report])
    assert street.feedback(report) == (Feedback.WAITING, None, "")


def test_an_answer_with_a_gap_or_with_personal_data_is_not_given(street):
    report = street.told()
    assert refused(give, street, [report], "e-post", f"Klart {GAP}.") is RefusalKind.ANSWER_UNFINISHED
    assert refused(give, street, [report], "e-post", "Vid {place}.") is RefusalKind.ANSWER_UNFINISHED
    words = "Vi har talat med 19900101-0017 om saken."
    assert refused(give, street, [report], "e-post", words) is RefusalKind.PERSONAL_DATA_IN_ANSWER
    assert refused(give, street, [report], "") is RefusalKind.HOW_MISSING
    assert refused(give, street, []) is RefusalKind.NOTHING_CHOSEN
    assert street.feedback(report)[0] is Feedback.WAITING


def test_what_somebody_decided_to_keep_in_an_answer_may_be_given(street):
    report = street.told()
    words = "Ring jouren på 070-174 06 05."
    (found,) = street.answers.screening.open_hits(Kind.REPORT, report, {ANSWER_TEXT: words})
    street.answers.screening.keep(Kind.REPORT, report, found, "Vår egen jour")

    give(street, [report], "e-post", words)

    assert street.feedback(report)[0] is Feedback.GIVEN
    other = words.replace("05", "12")
    assert refused(give, street, [street.told()], "e-post", other) is RefusalKind.PERSONAL_DATA_IN_ANSWER


def test_closing_a_case_with_waiting_answers_warns(street):
    from desktop.cases import Cases

    case = street.dark()
    street.sent(case)
    assert Cases(street.store, street.reports).closing_warnings(case).waiting_feedback == 1


@pytest.mark.parametrize(
    ("states", "told"),
    [
        ({MeasureState.DONE, MeasureState.UNDER_WAY}, MeasureState.UNDER_WAY),
        ({MeasureState.FOLLOWED_UP, MeasureState.NOT_DONE}, MeasureState.FOLLOWED_UP),
        ({MeasureState.PROPOSED}, None),
        (set(), None),
    ],
)
def test_what_goes_on_speaks_before_what_is_done(states, told):
    assert leading_state(states) is told


def test_a_case_that_needed_nothing_is_answered_as_what_will_not_be_done():
    assert leading_state((), CaseState.CLOSED, CloseReason.NO_ACTION) is MeasureState.NOT_DONE


def test_the_queue_is_the_same_on_both_engines(any_store):
    from tests.desktop.answers.street import Street

    street = Street(any_store)
    case = street.dark()
    reports = (street.sent(case), street.told(caller=KIM))
    give(street, reports[:1])
    assert [row.reachable for row in Answers(any_store).rows()] == [1]
    assert [row.report_ids for row in Answers(any_store).rows(Feedback.GIVEN)] == [(reports[0],)]
    assert street.answers.page(reports[1]).source is ReportSource.SERVICE_CENTRE
