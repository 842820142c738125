"""What is for no sender is in no digest, no protocol, no letter and no proposal: a canary in every text."""

from datetime import date

from desktop.answers.digests import Digests
from desktop.walks import Walks
from models.answers.digests import DigestWish
from models.answers.values import AnswerEdit, Reach
from models.cases.tables import CaseNote
from models.deeds import Deed
from models.reports.values import ReportSource
from models.standard_texts.rules import GAP
from models.walks.values import WalkEdit, WalkKind
from tests.desktop.answers.street import KIM, MONDAY
from tests.desktop.papers.read_back import words_of
from tests.desktop.papers.test_what_leaves import MEANT, seed

# What these papers are meant to tell beside: what was written to the sender, and a walk's own words.
ALSO_MEANT = {
    *MEANT,
    "answer.text",
    "standard_text.text",
    "standard_text.name",
    "safety_walk.name",
    "safety_walk.participants",
    "safety_walk.route",
}
# A point of a walk is the words that were noted, and its place as far as the street.
NOTED = {"report.text", "report.place", "report.placed_name"}
WISH = DigestWish(ReportSource.HOUSING_COMPANY, "Karlskogahem", date(2026, 10, 1), date(2026, 11, 30))


def crowd(street) -> tuple[int, int, int]:
    """Something in every room of the store: a report that waits, one of a walk, and the walk."""
    case = street.dark("-")
    sent = street.sent(case, text="-", place="-")
    private = street.told(case, caller=KIM, text="-")
    street.approved(street.done(case, "-"))
    street.decided("-", case_id=case)
    street.answers.write(AnswerEdit(sent, 0, "Lamporna är bytta."))
    walks = Walks(street.store)
    walk = walks.save(WalkEdit(None, 0, "Vandring", WalkKind.PUBLIC, date(2026, 11, 12), street.area))
    point = walks.note_point(walk, "-", "-")
    street.reports.link([point], case)
    with street.store.writing(Deed.CASE_NOTE) as session:
        session.add(CaseNote(case_id=case, written_at=MONDAY, person="-", text="-"))
    return sent, private, walk


def test_no_internal_word_is_in_a_digest(street, tmp_path):
    crowd(street)
    seeded = seed(street, lambda table, column: f"{table}.{column}" not in ALSO_MEANT)

    digest = Digests(street.store).make(WISH)

    told = words_of("brev.pdf", digest.pdf, tmp_path) + digest.body + digest.mail.decode()
    assert seeded >= {"informant", "case_note", "measure", "case_file", "report", "history"}
    assert "Lamporna är bytta." in told
    assert "kanarie" not in told


def test_no_internal_word_is_in_a_walks_protocol(street, tmp_path):
    _sent, _private, walk = crowd(street)
    seed(street, lambda table, column: f"{table}.{column}" not in ALSO_MEANT | NOTED)

    told = words_of("protokoll.pdf", Walks(street.store).protocol(walk), tmp_path)

    assert "Ny belysning i tunneln" in told
    assert "kanarie" not in told


def test_no_internal_word_is_in_a_proposal_or_a_letter(street, tmp_path):
    sent, private, _walk = crowd(street)
    street.answers.write(AnswerEdit(sent, 1, ""))
    own = {"informant.name", "informant.postal_address"}
    seed(street, lambda table, column: f"{table}.{column}" not in ALSO_MEANT | {"report.place"} | own)

    proposed = street.answers.proposed(private)
    message = street.answers.message([private], Reach.LETTER, proposed.replace(GAP, "snart"))

    letter = words_of("brev.pdf", street.answers.letter(message), tmp_path)
    assert "Ny belysning i tunneln" in letter
    assert "kanarie" not in letter + message.body + street.answers.proposed(sent)
