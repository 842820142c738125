"""The list of records: all of them, in order, in public form (OSL 5 kap. 2 §)."""

import csv
from datetime import UTC, date, datetime

import pytest

from desktop.disclosures.records_files import write
from desktop.disclosures.report_records import openly
from desktop.meetings import Meetings
from desktop.screening import hits
from models.cases.values import CaseEdit
from models.deeds import Deed
from models.disclosures.rules import is_private
from models.disclosures.values import CopyWish, RecordKind
from models.kinds import Kind
from models.meetings.tables import Meeting
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportDraft, ReportSource
from models.retention.tables import Disposal, DisposedRecord
from models.retention.values import RecordType
from tests.desktop.disclosures.named import CALLER, SECRET
from tests.paper import assert_archivable, pages_of

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def busy(store, case, measure, disclosures, reports):
    """A record of every kind but the import; the police's report came before the caller's."""
    reports.add(
        ReportDraft(
            ReportSource.POLICE,
            "Bråk.",
            datetime(2026, 11, 16, 7, 0, tzinfo=UTC),
            sender="Polisen Älvköping",
        )
    )
    meetings = Meetings(store)
    with store.reading() as session:
        meeting = session.query(Meeting).one().id
    meetings.lock(meeting, meetings.page(meeting).version, "Platsen heter så.")
    meetings.dispatch(meeting)
    disclosures.note_given_out(CopyWish(Kind.CASE, case), [])
    with store.writing(Deed.DISPOSE) as session:
        disposal = Disposal(at=store.clock.now(), person=store.person.name)
        session.add(disposal)
        session.flush()
        session.add(
            DisposedRecord(
                disposal_id=disposal.id,
                record_type=RecordType.INFORMANT,
                record_id=1,
                made_on=FIRST,
                ran_from=FIRST,
                days=30,
                decision="KS 2025/0012",
            )
        )
    return store


def test_every_kind_of_record_is_listed_in_order_and_names_nobody(busy, disclosures):
    listed = disclosures.records(FIRST, LAST)
    kinds = [line.kind for line in listed.lines]
    assert set(RecordKind) - set(kinds) == {RecordKind.IMPORT, RecordKind.PUBLICATION}
    assert [line.at for line in listed.lines] == sorted(line.at for line in listed.lines)
    told = " ".join(f"{each.designation} {each.came_from} {each.about}" for each in listed.lines)
    for words in (SECRET, "Hägg", CALLER.name, CALLER.email, "Gränd", "flaskor"):
        assert words not in told
    police, caller = (line for line in listed.lines if line.kind is RecordKind.REPORT)
    assert (police.came_from, caller.came_from) == ("Polisen Älvköping", "enskild, genom Servicecenter")
    disposal = next(line for line in listed.lines if line.kind is RecordKind.DISPOSAL)
    assert disposal.about == "1 uppgift gallrad"


def test_the_registry_number_stands_where_there_is_one(busy, disclosures, cases, case):
    page = cases.page(case)
    edit = CaseEdit(case, page.version, page.title, page.description, None, None, page.place, "KS 2026/0457 ")
    cases.edit(edit)
    [line] = [line for line in disclosures.records(FIRST, LAST).lines if line.kind is RecordKind.CASE]
    assert line.designation == "KS 2026/0457"
    assert cases.page(case).registry_number == "KS 2026/0457"


@pytest.mark.parametrize("number", ["KS 2026/0457", "KS 2026/0457-3", "dnr KSN 2026-0457", "2026/0457"])
def test_a_registry_number_is_not_taken_for_a_personal_number(number):
    assert hits(f"Diarienummer {number}.") == []
    assert openly(number, "annat") == number


def test_the_days_are_stockholms_and_the_last_is_within(disclosures, reports):
    for hour in (22, 23):
        reports.add(ReportDraft(ReportSource.POLICE, "Bråk.", datetime(2026, 11, 16, hour, 30, tzinfo=UTC)))
    assert len(disclosures.records(date(2026, 11, 16), date(2026, 11, 16)).lines) == 1
    [line] = disclosures.records(date(2026, 11, 17), date(2026, 11, 17)).lines
    assert line.day == date(2026, 11, 17)
    with pytest.raises(Refusal) as refused:
        disclosures.records(date(2026, 11, 17), date(2026, 11, 16))
    assert refused.value.kind is RefusalKind.PERIOD_BACKWARDS


@pytest.mark.parametrize("source", ReportSource)
def test_who_leaves_contact_details_is_always_private(source):
    assert is_private(source, has_informant=True)


def test_a_sender_that_looks_like_a_person_is_not_told(disclosures, reports):
    at = datetime(2026, 11, 16, 7, 0, tzinfo=UTC)
    reports.add(ReportDraft(ReportSource.BUSINESS, "Bråk.", at, sender="Anna Andersson 070-174 06 05"))
    [line] = disclosures.records(FIRST, LAST).lines
    assert line.came_from == "Näringsliv"


def test_the_list_is_written_as_csv_and_as_pdf(busy, disclosures, tmp_path):
    count = disclosures.write_records(FIRST, LAST, tmp_path / "lista.csv")
    written = (tmp_path / "lista.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfdag;beteckning;")
    rows = list(csv.reader(written.decode("utf-8-sig").splitlines(), delimiter=";"))
    assert len(rows) == count + 1
    assert rows[1][0] == "2026-11-16"
    disclosures.write_records(FIRST, LAST, tmp_path / "lista.pdf")
    paper = (tmp_path / "lista.pdf").read_bytes()
    assert_archivable(paper, tmp_path)
    text = " ".join("\n".join(pages_of(paper, tmp_path)).split())
    for told in ("Förteckning över handlingar", "Polisen Älvköping", "Gallring", "sändlista"):
        assert told in text
    with pytest.raises(Refusal) as refused:
        write(disclosures.records(FIRST, LAST), tmp_path / "lista.docx")
    assert refused.value.kind is RefusalKind.RECORDS_FORMAT_UNKNOWN


def test_an_empty_period_says_so(disclosures, tmp_path):
    disclosures.write_records(FIRST, LAST, tmp_path / "tom.pdf")
    assert "Inga handlingar" in "\n".join(pages_of((tmp_path / "tom.pdf").read_bytes(), tmp_path))


def test_the_commands_write_copy_list_and_register(on_store, store, case, measure, tmp_path):
    store.close()
    copy, listed, register = (tmp_path / name for name in ("kopia.pdf", "lista.csv", "register.pdf"))
    masks = ("--mask", "granne", "--mask", SECRET, "--basis", "OSL 21:1", "--basis", "OSL 35:1")

    code, said, _ = on_store(
        "--today", "2026-11-20", "disclose", "case", case, *masks, "--number", "KS 2026/0457", "-o", copy
    )
    assert code == 0
    assert str(copy) in said
    text = "\n".join(pages_of(copy.read_bytes(), tmp_path))
    assert "Hägg" not in text
    assert "[maskat 2]" in text

    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    code, _, _ = on_store("disclose", "period", *days, "-o", tmp_path / "tid.pdf")
    assert code == 0
    code, said, _ = on_store("--today", "2026-11-22", "records", "-o", listed)
    assert code == 0
    assert "Utlämnad kopia" in listed.read_text("utf-8-sig")
    code, _, _ = on_store("processing", "-o", register)
    assert code == 0
    assert register.read_bytes().startswith(b"%PDF")


def test_words_without_a_law_are_refused_by_command(on_store, store, case, tmp_path):
    store.close()
    place = tmp_path / "nej.pdf"
    for bases in ((), ("--basis", "OSL 21:1", "--basis", "OSL 21:1", "--basis", "OSL 21:1")):
        code, _, complained = on_store(
            "disclose", "case", case, "--mask", "granne", "--mask", "brev", *bases, "-o", place
        )
        assert code == 1
        assert complained.count("\n") == 1
    assert not place.exists()
