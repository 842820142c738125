"""Photos and files are kept once, shown where they belong, and taken back like every deed."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from desktop.attachments.limits import AttachmentLimits
from desktop.attachments.new_file import NewFile
from desktop.cases import Cases
from desktop.intake.tuning import ImportTuning, Tuning
from desktop.measures import Measures
from desktop.reports import Reports
from desktop.storage.answers import Answer, Question
from desktop.storage.check import check
from models.attachments.tables import Attachment, AttachmentContent
from models.attachments.values import Owner
from models.deeds import Deed
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from tests.factories import a_case, a_report
from tests.photos import a_photo

PDF = b"%PDF-1.4\n% ett yttrande\n"


def count(store, table) -> int:
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(table))


def test_a_photo_is_kept_byte_for_byte_and_shown_small(attachments, any_store, report):
    photo = a_photo((640, 480))
    attachments.add(report, photo, "bron.jpg")

    (row,) = attachments.of(report)
    assert (row.name, row.media_type, row.size) == ("bron.jpg", "image/jpeg", len(photo))
    assert (row.width, row.height, row.person) == (640, 480, any_store.person.name)
    assert row.thumbnail
    assert attachments.content(row.id) == photo


def test_a_report_a_case_and_a_measure_have_their_own(attachments, any_store, report, case):
    measure = Owner(Kind.MEASURE, Measures(any_store).propose(MeasureDraft(title="Byt lampan")))
    for owner in (report, case, measure):
        attachments.add(owner, PDF, f"{owner.kind}.pdf")

    assert [[row.name for row in attachments.of(owner)] for owner in (report, case, measure)] == [
        ["report.pdf"],
        ["case.pdf"],
        ["measure.pdf"],
    ]


def test_the_same_bytes_are_kept_once(attachments, any_store, report, case):
    for owner in (report, case):
        attachments.add(owner, PDF, "yttrande.pdf")

    assert (count(any_store, Attachment), count(any_store, AttachmentContent)) == (2, 1)


def test_several_files_are_one_deed_and_the_bad_one_is_told(attachments, any_store, report, tmp_path):
    (tmp_path / "plan.pdf").write_bytes(PDF)
    files = [NewFile(tmp_path / "plan.pdf"), NewFile(b"MZ\x00\x00", "x.exe"), NewFile(a_photo(), "bron.jpg")]
    heard = []
    added = attachments.add_many(report, files, lambda done, total: heard.append((done, total)))

    assert len(added.ids) == 2
    assert [(name, refusal.kind) for name, refusal in added.refused] == [("x.exe", RefusalKind.FILE_CAN_RUN)]
    assert heard[-1] == (3, 3)
    any_store.undo.undo_last()
    assert attachments.of(report) == ()


def test_what_is_stopped_attaches_nothing(attachments, any_store, report):
    def stop(done, _total):
        if done == 1:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        attachments.add_many(report, [NewFile(PDF, "a.pdf"), NewFile(PDF + b"b", "b.pdf")], stop)

    assert attachments.of(report) == ()
    assert len(attachments.unused()) == 1


def test_removing_is_undone_with_all_that_was_known(attachments, any_store, report):
    attachment_id = attachments.add(report, a_photo(gps=(58.4, 15.6)), "bron.jpg")
    before = attachments.of(report)
    attachments.remove(attachment_id)
    assert attachments.of(report) == ()

    assert any_store.undo.undo_last() is Deed.ATTACHMENT_REMOVE
    assert attachments.of(report) == before
    assert attachments.content(attachment_id)


def test_the_history_of_the_owner_tells_what_came_and_went(attachments, any_store, report):
    attachments.remove(attachments.add(report, PDF, "yttrande.pdf"))

    told = [(line.deed, line.old, line.new) for line in Reports(any_store).history(report.id)]
    assert told[:2] == [
        (Deed.ATTACHMENT_REMOVE, "yttrande.pdf", None),
        (Deed.ATTACHMENT_ADD, None, "yttrande.pdf"),
    ]


def test_those_who_show_the_owner_hear_of_it(attachments, any_store, report):
    heard = []
    any_store.listeners.append(lambda changes: heard.append(changes.of(Kind.REPORT)))
    attachments.add(report, PDF, "yttrande.pdf")

    assert frozenset({report.id}) in heard


def test_bytes_that_nothing_refers_to_go_at_the_next_start_and_no_others(attachments, any_store, report):
    gone = attachments.add(report, PDF, "yttrande.pdf")
    kept = attachments.add(report, a_photo(), "bron.jpg")
    attachments.remove(gone)
    assert count(any_store, AttachmentContent) == 2

    attachments.clear(attachments.unused())
    assert count(any_store, AttachmentContent) == 1
    assert attachments.content(kept) == a_photo()


def test_the_check_says_how_many_wait_to_be_cleared_and_that_it_is_no_fault(attachments, any_store, report):
    def waiting():
        return next(one for one in check(any_store) if one.question is Question.UNUSED_ATTACHMENTS)

    assert waiting() == Answer(Question.UNUSED_ATTACHMENTS, is_well=True, found="0")
    attachments.remove(attachments.add(report, PDF, "yttrande.pdf"))
    attachments.add(report, a_photo(), "bron.jpg")
    assert waiting() == Answer(Question.UNUSED_ATTACHMENTS, is_well=True, found="1")

    attachments.clear(attachments.unused())
    assert waiting().found == "0"


def test_what_is_wanted_again_meanwhile_is_not_cleared(attachments, report):
    attachments.remove(attachments.add(report, PDF, "yttrande.pdf"))
    unused = attachments.unused()
    again = attachments.add(report, PDF, "yttrande.pdf")
    attachments.clear(unused)

    assert attachments.content(again) == PDF


def test_a_removal_whose_bytes_are_gone_is_refused_and_not_half_undone(attachments, any_store, report):
    attachments.remove(attachments.add(report, PDF, "yttrande.pdf"))
    attachments.clear(attachments.unused())

    with pytest.raises(Refusal) as refused:
        any_store.undo.undo_last()
    assert refused.value.kind is RefusalKind.CHANGED_SINCE_DEED
    assert attachments.of(report) == ()


def test_nothing_is_attached_to_what_is_gone(attachments):
    with pytest.raises(Refusal) as refused:
        attachments.add(Owner(Kind.REPORT, 99), PDF, "yttrande.pdf")
    assert refused.value.kind is RefusalKind.GONE


def test_a_case_shows_its_reports_files_after_its_own(attachments, any_store, case):
    report_id = a_report(any_store)
    Reports(any_store).link([report_id], case.id)
    attachments.add(Owner(Kind.REPORT, report_id), a_photo(), "bron.jpg")
    attachments.add(case, PDF, "yttrande.pdf")

    assert [(row.name, row.owner.kind) for row in attachments.of(case)] == [
        ("yttrande.pdf", Kind.CASE),
        ("bron.jpg", Kind.REPORT),
    ]


def test_a_duplicates_files_are_shown_with_the_original_and_its_case(attachments, any_store, case):
    original, again = a_report(any_store), a_report(any_store, "Släckt i tunneln")
    attachments.add(Owner(Kind.REPORT, again), a_photo(), "bron.jpg")
    reports = Reports(any_store)
    reports.mark_duplicate(again, reports.page(again).version, original)
    reports.link([original], case.id)

    for owner in (Owner(Kind.REPORT, original), case):
        assert [row.owner.id for row in attachments.of(owner)] == [again]


def test_a_merged_cases_files_follow_but_none_twice(attachments, any_store, case):
    other = Owner(Kind.CASE, a_case(any_store, "Mörkt vid bron"))
    attachments.add(case, PDF, "yttrande.pdf")
    attachments.add(case, a_photo(), "bron.jpg")
    attachments.add(other, PDF, "yttrande.pdf")
    cases = Cases(any_store, Reports(any_store))
    cases.merge(case.id, cases.page(case.id).version, other.id)
    assert [row.name for row in attachments.of(other)] == ["bron.jpg", "yttrande.pdf"]

    any_store.undo.undo_last()
    assert [len(attachments.of(owner)) for owner in (case, other)] == [2, 1]


def test_split_off_reports_take_their_files_along(attachments, any_store, case):
    reports = Reports(any_store)
    told = [a_report(any_store), a_report(any_store, "Klotter på bron")]
    reports.link(told, case.id)
    for report_id in told:
        attachments.add(Owner(Kind.REPORT, report_id), a_photo(), f"{report_id}.jpg")
    attachments.add(case, PDF, "yttrande.pdf")
    new = Owner(Kind.CASE, Cases(any_store, reports).split(case.id, told[1:], "Klotter"))

    assert [row.name for row in attachments.of(case)] == ["yttrande.pdf", f"{told[0]}.jpg"]
    assert [row.name for row in attachments.of(new)] == [f"{told[1]}.jpg"]


def test_a_report_that_is_undone_takes_its_files_along(attachments, any_store, report):
    attachments.add(report, PDF, "yttrande.pdf")
    any_store.undo.undo_last()
    any_store.undo.undo_last()

    assert (count(any_store, Attachment), len(attachments.unused())) == (0, 1)


def test_the_check_finds_bytes_that_have_changed(attachments, any_store, report):
    def faults():
        return {answer.question for answer in check(any_store) if not answer.is_well}

    attachments.add(report, PDF, "yttrande.pdf")
    assert faults() == set()

    with any_store.writing(Deed.ATTACHMENT_ADD) as session:
        session.execute(AttachmentContent.__table__.update().values(data=b"something else"))
    assert faults() == {Question.ATTACHMENTS}


def test_the_limit_of_size_is_a_setting(attachments, any_store, report):
    least = AttachmentLimits(attached_bytes=100_000)
    Tuning(any_store).save(replace(ImportTuning(), attachments=least))

    with pytest.raises(Refusal) as refused:
        attachments.add(report, PDF + bytes(100_000), "yttrande.pdf")
    assert refused.value.kind is RefusalKind.FILE_TOO_LARGE


@pytest.mark.parametrize("what", ["missing", "folder"])
def test_what_is_no_file_is_refused(attachments, report, tmp_path, what):
    path = tmp_path if what == "folder" else tmp_path / "borta.jpg"
    with pytest.raises(Refusal) as refused:
        attachments.add(report, path)
    assert refused.value.kind in {RefusalKind.FILE_MISSING, RefusalKind.FILE_NOT_READABLE}
