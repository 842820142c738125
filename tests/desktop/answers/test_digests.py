"""One digest for each sender and period, on paper, as a mail and by command."""

import json
from datetime import date, timedelta

import pytest

from desktop.answers.digests import Digests
from desktop.reports import Reports
from models.answers.digests import DigestWish
from models.answers.values import Giving
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource
from tests.desktop.answers.street import KIM, MONDAY
from tests.desktop.papers.read_back import body_of, mail, pdf_rows, words_of
from tests.desktop.papers.town import TODAY
from tests.paper import assert_archivable

FIRST, LAST = date(2026, 10, 1), date(2026, 11, 30)
WISH = DigestWish(ReportSource.HOUSING_COMPANY, "Karlskogahem", FIRST, LAST)


def told_twelve_times(street):
    """Twelve reports about one tunnel, of which the public may read that its lamps are changed."""
    case = street.dark("Intern rubrik")
    reports = [
        street.sent(case, text=f"Internt {n}", received_at=MONDAY - timedelta(days=n)) for n in range(12)
    ]
    street.approved(street.done(case, "Intern åtgärd"))
    return case, reports


def test_one_letter_not_twelve_tells_what_came_of_it(street, tmp_path):
    _case, reports = told_twelve_times(street)
    street.answers.give(Giving(tuple(reports[:2]), TODAY, "mötet", "Lamporna i tunneln är bytta."))

    digest = Digests(street.store).make(WISH)

    told = words_of("brev.pdf", digest.pdf, tmp_path)
    assert "Ni lämnade 12 rapporter under perioden." in told
    assert "Lamporna i tunneln är bytta." in told
    assert digest.body.count("Lamporna i tunneln är bytta.") == 1
    figures, *cases = pdf_rows(digest.pdf, tmp_path)
    assert figures["rapporter"] == "12"
    assert cases == [
        {
            "Vad det gäller": "Belysning, Lillskogen",
            "Era rapporter": "12 nya",
            "Ärendet": "Följs upp",
            "Åtgärder": "Ny belysning i tunneln – genomförd, ansvarig Gata/park",
        }
    ]
    assert "Belysning, Lillskogen: följs upp" in digest.body
    assert "Intern" not in told + digest.body
    assert_archivable(digest.pdf, tmp_path)
    # Those that were answered already are not answered again.
    assert set(digest.report_ids) == set(reports[2:])


def test_the_mail_is_an_unsent_draft_with_the_paper_and_the_actors_address(street):
    from models.actors.tables import Actor, ContactPerson
    from models.deeds import Deed

    told_twelve_times(street)
    with street.store.writing(Deed.ACTOR_EDIT) as session:
        actor = Actor(name="Karlskogahem", sort_key="karlskogahem")
        session.add(actor)
        session.flush()
        session.add(ContactPerson(actor_id=actor.id, name="Bo Ek", email="trygghet@karlskogahem.example"))

    digest = Digests(street.store).make(WISH)

    draft = mail(digest.mail)
    assert draft["X-Unsent"] == "1"
    assert draft["To"] == "trygghet@karlskogahem.example"
    assert "12 rapporter" in body_of(digest.mail)
    assert [part.get_filename() for part in draft.iter_attachments()] == [f"{digest.stem}.pdf"]


def test_an_answer_to_a_member_of_the_public_is_in_no_digest(street):
    case = street.dark()
    private = street.told(case, caller=KIM)
    street.told(case, text="Ett till", source=ReportSource.SERVICE_CENTRE)
    street.answers.give(Giving((private,), TODAY, "brev", "Bara till Kim."))

    wish = DigestWish(ReportSource.SERVICE_CENTRE, "", FIRST, LAST)
    digest = Digests(street.store).make(wish)

    assert "Bara till Kim" not in digest.body
    assert private not in digest.report_ids


def test_what_nobody_has_read_waits_on_after_the_digest(street):
    street.sent(street.dark())
    unread = street.sent(text="Oläst")
    assert unread not in Digests(street.store).make(WISH).report_ids


def test_a_text_with_personal_data_is_in_no_digest(street):
    from models.answers.values import AnswerEdit

    report = street.sent(street.dark())
    street.answers.write(AnswerEdit(report, 0, "Ring 070-123 45 67 så svarar 19900101-0017."))
    digest = Digests(street.store).make(WISH)
    assert "0017" not in digest.body


def test_the_rows_say_who_was_heard_and_how_many_wait(street):
    told_twelve_times(street)
    street.told(source=ReportSource.OWN_OBSERVATION)
    rows = Digests(street.store).rows(FIRST, LAST)
    assert [(row.sender, row.received, row.cases, row.waiting) for row in rows] == [
        ("Karlskogahem", 12, 1, 12)
    ]


def test_a_backward_period_and_an_unheard_sender_are_refused(street):
    digests = Digests(street.store)
    with pytest.raises(Refusal) as refused:
        digests.rows(LAST, FIRST)
    assert refused.value.kind is RefusalKind.PERIOD_BACKWARDS
    with pytest.raises(Refusal) as refused:
        digests.make(WISH)
    assert refused.value.kind is RefusalKind.NO_SUCH_SENDER


def test_the_command_writes_a_digest_for_each_sender_and_none_for_informants(street, on_store, tmp_path):
    told_twelve_times(street)
    street.told(street.dark("Annat"), caller=KIM, source=ReportSource.POSTCARD)
    street.store.close()
    out = tmp_path / "svar"

    code, said, _ = on_store("answers", "--from", FIRST, "--to", LAST, "-o", out, "--json")

    assert code == 0
    names = sorted(path.name for path in out.iterdir() if not path.name.startswith("."))
    assert names == [f"återkoppling-{FIRST}-{LAST}-Karlskogahem.{kind}" for kind in ("eml", "pdf")]
    assert [each["about"] for each in json.loads(said)["files"]] == ["Karlskogahem"] * 2
    assert b"Kim Ek" not in b"".join(path.read_bytes() for path in out.iterdir())


def test_reports_stay_waiting_until_somebody_says_that_the_digest_was_sent(street):
    _case, reports = told_twelve_times(street)
    digest = Digests(street.store).make(WISH)
    assert len(street.answers.rows()) == 1
    street.answers.give(Giving(digest.report_ids, TODAY, "brev"))
    assert street.answers.rows() == []
    assert Reports(street.store).page(reports[0]).feedback_how == "brev"
