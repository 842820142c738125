"""The register of processing tells the store's own facts; the search for a person writes nothing down."""

import pytest

from desktop import history
from desktop.disclosures.processing import rule_words
from desktop.disclosures.typesetting import typeset_processing
from models.deeds import Deed
from models.disclosures.values import FoundIn
from models.history import HistoryEntry
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.retention.tables import RetentionRule
from models.retention.values import RecordType, RunsFrom
from tests.desktop.disclosures.named import CALLER, SECRET
from tests.paper import assert_archivable, pages_of
from tests.pdf_bytes import Opened


def set_rule(store, days, decision):
    with store.writing(Deed.RETENTION_EDIT) as session:
        for kept in session.query(RetentionRule).filter_by(record_type=RecordType.INFORMANT):
            session.delete(kept)
        session.flush()
        rule = RetentionRule(
            record_type=RecordType.INFORMANT, days=days, runs_from=RunsFrom.ANSWERED, decision=decision
        )
        session.add(rule)


def fact(processing, key, name):
    return dict(next(each for each in processing.activities if each.key == key).facts)[name]


def test_counts_rules_and_readings_are_the_stores_own(disclosures, store, case, measure, reports, report):
    set_rule(store, 30, "KS 2025/0012 § 14")
    reports.contact(report)
    reports.contact(report)
    told = disclosures.processing()
    assert fact(told, "reports", "Finns nu") == "1 rapport"
    assert fact(told, "informants", "Finns nu") == "1 uppgiftslämnare"
    assert fact(told, "cases", "Finns nu") == "2 ärenden och åtgärder"
    assert fact(told, "informants", "Gallring") == (
        "30 dagar från den dag svaret lämnades. Beslut: KS 2025/0012 § 14."
    )
    [reader] = told.readings
    assert (reader.person, reader.count) == (store.person.name, 2)


def test_a_rule_says_what_is_decided_and_what_is_not():
    rule = RetentionRule(record_type=RecordType.CASE, days=None, runs_from=RunsFrom.CLOSED, decision="")
    assert rule_words(None) == "Bevaras tills vidare: ingen gallringsregel finns."
    assert rule_words(rule) == "Bevaras tills vidare: ingen gallring är beslutad."
    rule.days = 365
    assert "Beslut saknas" in rule_words(rule)


def test_the_extract_is_a_paper_that_names_no_informant(
    disclosures, case, measure, reports, report, tmp_path
):
    reports.contact(report)
    paper = typeset_processing(disclosures.processing())
    assert_archivable(paper, tmp_path)
    text = " ".join("\n".join(pages_of(paper, tmp_path)).split())
    for told in ("Registerförteckning", "Ändamål", "Rättslig grund", "Mottagare", "Skyddsåtgärder"):
        assert told in text
    opened = Opened(paper, tmp_path)
    for words in (CALLER.name, CALLER.email, SECRET):
        assert opened.where(words) == []


@pytest.mark.parametrize(
    "words", ["petra  UPPGIFT", "petra.uppgift@exempel.se", "+46 70-174 06 05", "0701740605"]
)
def test_a_person_is_found_by_name_address_and_number(disclosures, report, words):
    found = disclosures.find_person(words)
    assert (Kind.REPORT, report, FoundIn.CONTACT) in {(each.kind, each.id, each.found_in) for each in found}
    assert (Kind.REPORT, report, FoundIn.TEXT) in {(each.kind, each.id, each.found_in) for each in found}


def test_a_person_is_found_in_every_free_text_and_in_the_history(disclosures, case, measure, report):
    found = {(each.kind, each.found_in) for each in disclosures.find_person(SECRET)}
    for kind in (Kind.CASE, Kind.MEASURE, Kind.REPORT, Kind.MEETING):
        assert (kind, FoundIn.TEXT) in found
    assert (Kind.CASE, FoundIn.HISTORY) in found


def test_looking_for_a_person_is_logged_without_the_words(disclosures, store, report):
    disclosures.find_person(CALLER.email)
    with store.reading() as session:
        line = history.lines(session, Kind.REPORT, report)[0]
        kept = [(entry.old or "") + (entry.new or "") for entry in session.query(HistoryEntry)]
    assert (line.deed, line.field, line.new) == (Deed.CONTACT_READ, "informant", None)
    assert not [words for words in kept if "petra" in words.casefold() and "Här bor" not in words]


def test_too_few_letters_are_refused_and_nobody_is_found_where_nobody_is(disclosures, report):
    with pytest.raises(Refusal) as refused:
        disclosures.find_person(" a ")
    assert refused.value.kind is RefusalKind.NOTHING_CHOSEN
    assert disclosures.find_person("Finns Inte") == ()
