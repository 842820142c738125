"""After an undo the store is what it was before the import, row by row, whatever was done in between."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select, text

from desktop.cases import Cases
from desktop.intake.imports import Imports
from desktop.measures import Measures
from desktop.reports import Reports
from models.attachments.tables import Attachment, AttachmentContent
from models.cases.values import CaseDraft
from models.deeds import Deed
from models.kinds import Kind
from models.measures.values import MeasureDraft
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Feedback, Position, ReportEdit, ReportFilter, ReportSource
from models.tables import METADATA
from tests.factories import a_case, a_report

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område;Lat;Long;E-post\n"
# A report that was put aside and comes back has been changed twice: a form open on it must not overwrite.
COUNTED = {"report": {"version"}}
APART = {"history", "report_import"}


def contents(store):
    """Every row of every table, but for the history, the imports' own rows, and counters."""
    kept = {}
    with store.reading() as session:
        for table in METADATA.sorted_tables:
            if table.name in APART:
                continue
            columns = [column for column in table.columns if column.name not in COUNTED.get(table.name, ())]
            kept[table.name] = [tuple(row) for row in session.execute(select(*columns).order_by(table.c.id))]
        if session.get_bind().dialect.name == "sqlite":
            found = session.execute(text("SELECT rowid, folded FROM report_search ORDER BY rowid"))
            kept["report_search"] = [tuple(row) for row in found]
    return kept


def a_file(path, rows=60):
    lines = [
        f"{number};2026-05-{number % 28 + 1:02} 10:{number % 60:02};Belysning;Lampa {number} är trasig;"
        f"Område {number % 3};59,3{number:03};14,5{number:03};{'anna@example.org' if number % 2 else ''}\n"
        for number in range(rows)
    ]
    path.write_text(HEADER + "".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def imports(any_store):
    return Imports(any_store)


@pytest.fixture
def brought(any_store, imports, tmp_path):
    """A file taken in beside what was there: the store's contents before, the import, its reports."""
    reports = Reports(any_store)
    own = [a_report(any_store, f"Egen {number}") for number in range(3)]
    case = a_case(any_store, "Äldre ärende")
    reports.link(own[:1], case)
    before = contents(any_store)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "fil.csv"), ReportSource.SAFETY_MAP))
    ids = [one for one in reports.ids(ReportFilter()) if one not in own]
    return before, result.import_id, ids, own, case


def test_after_fifty_links_and_twenty_new_cases(any_store, imports, brought):
    before, import_id, ids, _, old_case = brought
    reports, cases = Reports(any_store), Cases(any_store, Reports(any_store))
    for report_id in ids[:50]:
        reports.link([report_id], old_case)
    for report_id in ids[:20]:
        cases.open(CaseDraft(title="", report_ids=(report_id,)))

    touched = imports.touched(import_id)
    counted = (touched.reports, touched.links, len(touched.cases), touched.informants)
    assert counted == (60, 70, 21, 30)
    assert sum(case.is_removable for case in touched.cases) == 20
    assert imports.undo(import_id, with_links=True, with_cases=True) == 60

    assert contents(any_store) == before


def test_cases_stay_unless_they_are_to_go(any_store, imports, brought):
    _, import_id, ids, _, _ = brought
    case = Cases(any_store, Reports(any_store)).open(CaseDraft(title="Mörkt", report_ids=tuple(ids[:2])))

    (touched,) = imports.touched(import_id).cases
    imports.undo(import_id, with_links=True)

    assert (touched.id, touched.links, touched.rests_only_on_it, touched.is_removable) == (
        case,
        2,
        True,
        True,
    )
    assert Cases(any_store, Reports(any_store)).page(case).title == "Mörkt"


def test_a_case_that_bears_more_is_never_removed(store, tmp_path):
    imports, reports, cases = Imports(store), Reports(store), Cases(store, Reports(store))
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 6), ReportSource.SAFETY_MAP))
    ids = reports.ids(ReportFilter())
    with_measure, with_note, with_other, merged_into, merged = (
        cases.open(CaseDraft(title=f"Ärende {number}", report_ids=(ids[number],))) for number in range(5)
    )
    Measures(store).propose(MeasureDraft(title="Byt lampan", case_id=with_measure))
    cases.note(with_note, "Ringde fastighetsägaren")
    reports.link([a_report(store)], with_other)
    cases.merge(merged, cases.page(merged).version, merged_into)

    touched = {case.id: case for case in imports.touched(result.import_id).cases}
    imports.undo(result.import_id, with_links=True, with_cases=True)

    assert touched[with_measure].measures == 1
    assert touched[with_note].notes == 1
    assert not touched[with_other].rests_only_on_it
    assert not any(touched[one].is_removable for one in (with_measure, with_note, with_other, merged_into))
    for case in (with_measure, with_note, with_other, merged_into):
        assert cases.page(case)


def test_what_else_hangs_on_reports_goes_with_them_and_is_told(any_store, imports, brought):
    before, import_id, ids, own, _ = brought
    reports = Reports(any_store)
    reports.mark_duplicate(own[1], reports.page(own[1]).version, ids[0])
    reports.mark_duplicate(ids[1], reports.page(ids[1]).version, ids[0])
    reports.place(ids[2], reports.page(ids[2]).version, Position(59.3, 14.5), None)
    page = reports.page(ids[3])
    reports.edit(
        ReportEdit(page.id, page.version, page.category_id, page.area_id, None, Feedback.GIVEN, None, "brev")
    )
    attach(any_store, ids[4], "aa")
    attach(any_store, ids[5], "bb")

    touched = imports.touched(import_id)
    imports.undo(import_id)

    assert (touched.duplicates, touched.placed_by_hand, touched.feedback_given) == (1, 1, 1)
    assert touched.attachments == 2
    assert contents(any_store) == before


def test_bytes_that_another_report_has_attached_too_are_kept(store, tmp_path):
    imports = Imports(store)
    own = a_report(store)
    attach(store, own, "aa")
    before = contents(store)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 3), ReportSource.SAFETY_MAP))
    imported = next(one for one in Reports(store).ids(ReportFilter()) if one != own)
    attach(store, imported, "aa")

    imports.undo(result.import_id)

    assert contents(store) == before


def test_proposals_of_a_later_import_that_point_at_it_go(any_store, tmp_path):
    imports = Imports(any_store)
    first = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 5), ReportSource.SAFETY_MAP))
    second = imports.carry_out(imports.preview(a_file(tmp_path / "b.csv", 5), ReportSource.HOUSING_COMPANY))
    assert second.counts.likely_same == 5

    touched = imports.touched(first.import_id)
    imports.undo(first.import_id)

    assert touched.proposals == 5
    with any_store.reading() as session:
        assert session.scalars(select(Report.likely_same_id)).all() == [None] * 5


def test_the_commit_announces_what_changed(store, tmp_path):
    imports, reports = Imports(store), Reports(store)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 3), ReportSource.SAFETY_MAP))
    ids = reports.ids(ReportFilter())
    case = a_case(store)
    reports.link(ids, case)
    heard = []
    store.listeners.append(heard.append)

    imports.undo(result.import_id, with_links=True)

    assert heard[-1].of(Kind.REPORT) == set(ids)
    assert heard[-1].of(Kind.CASE) == {case}


def test_a_case_was_last_touched_by_what_is_left(any_store, tmp_path):
    imports, reports = Imports(any_store), Reports(any_store)
    cases = Cases(any_store, reports)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 3), ReportSource.SAFETY_MAP))
    noted, measured = a_case(any_store), a_case(any_store)
    cases.note(noted, "Ringde fastighetsägaren")
    Measures(any_store).propose(MeasureDraft(title="Byt lampan", case_id=measured))
    before = contents(any_store)["case_file"]
    for case in (noted, measured):
        reports.link(reports.ids(ReportFilter()), case)

    imports.undo(result.import_id, with_links=True)

    assert contents(any_store)["case_file"] == before


def test_undoing_can_be_stopped_with_nothing_half_done(store, tmp_path):
    class Stopped(Exception):
        pass

    def stop(done, total):
        if done == total:
            raise Stopped

    imports = Imports(store)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 30), ReportSource.SAFETY_MAP))
    before = contents(store)

    with pytest.raises(Stopped):
        imports.undo(result.import_id, tell=stop)

    assert contents(store) == before
    assert imports.listing()[0].undone_at is None


def test_links_are_only_lost_when_that_is_said(store, tmp_path):
    imports, reports = Imports(store), Reports(store)
    result = imports.carry_out(imports.preview(a_file(tmp_path / "a.csv", 3), ReportSource.SAFETY_MAP))
    reports.link(reports.ids(ReportFilter()), a_case(store))

    with pytest.raises(Refusal) as refused:
        imports.undo(result.import_id, with_cases=True)

    assert refused.value.kind is RefusalKind.IMPORT_HAS_LINKS
    assert refused.value.facts["links"] == 3


def test_the_page_of_an_import_shows_its_rows_as_they_stand_now(store, tmp_path):
    imports, reports = Imports(store), Reports(store)
    path = a_file(tmp_path / "a.csv", 4)
    path.write_text(path.read_text("utf-8") + "99;2026-02-30;;Omöjlig dag;;;;\n", "utf-8")
    result = imports.carry_out(imports.preview(path, ReportSource.SAFETY_MAP))
    case = a_case(store)
    linked = reports.ids(ReportFilter(text="Lampa 2"))[0]
    reports.link([linked], case)

    page = imports.page(result.import_id)

    assert [report.line for report in page.reports] == [2, 3, 4, 5]
    assert page.reports[2].text == "Lampa 2 är trasig"
    assert [one.id for one in page.reports[2].cases] == [case]
    assert [rejection.line for rejection in page.rejections] == [6]
    assert page.row.counts.rejected == 1


words = st.text("abcåäöÅÄÖ ;,\"'=-", min_size=1, max_size=30)
cells = st.tuples(st.integers(1, 40), st.integers(1, 28), words, words)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(cells, min_size=1, max_size=25))
def test_any_file_can_be_taken_in_and_back(store, tmp_path, rows):
    """And rows = new + same + changed + rejected."""
    path = tmp_path / "any.csv"
    quoted = [
        f'{number};2026-05-{day:02};"{text.replace(chr(34), chr(34) * 2)}";"{area.replace(chr(34), "")}"\n'
        for number, day, text, area in rows
    ]
    path.write_text("Löpnr;Inkom;Beskrivning;Område\n" + "".join(quoted), encoding="utf-8")
    imports = Imports(store)
    before = contents(store)

    try:
        preview = imports.preview(path, ReportSource.SURVEY)
    except Refusal:
        return
    result = imports.carry_out(preview)
    counts = result.counts

    assert counts.rows == counts.new + counts.same + counts.changed + counts.rejected
    assert imports.undo(result.import_id) == counts.new
    assert contents(store) == before


def attach(store, report_id, sha256):
    with store.writing(Deed.ATTACHMENT_ADD) as session:
        if not session.scalar(select(AttachmentContent.id).where(AttachmentContent.sha256 == sha256)):
            session.add(AttachmentContent(sha256=sha256, data=b"xyz"))
            session.flush()
        session.add(
            Attachment(
                report_id=report_id,
                sha256=sha256,
                name="bild.jpg",
                media_type="image/jpeg",
                size=3,
                added_at=store.clock.now() - timedelta(days=1),
                person=store.person.name,
            )
        )


@pytest.mark.parametrize("with_cases", [False, True])
def test_what_is_listed_is_exactly_what_goes_or_changes(any_store, imports, brought, with_cases):
    _, import_id, ids, own, old_case = brought
    reports, cases = Reports(any_store), Cases(any_store, Reports(any_store))
    opened = [cases.open(CaseDraft(title="", report_ids=(report_id,))) for report_id in ids[:4]]
    cases.note(opened[0], "Ringde fastighetsägaren")
    reports.link(ids[4:9], old_case)
    reports.mark_duplicate(own[1], reports.page(own[1]).version, ids[10])
    attach(any_store, ids[11], "aa")
    before = by_id(any_store)

    touched = imports.touched(import_id)
    imports.undo(import_id, with_links=True, with_cases=with_cases)

    after = by_id(any_store)
    gone = {name: before[name].keys() - after[name].keys() for name in before}
    changed = {
        name: {
            one for one in after[name].keys() & before[name].keys() if after[name][one] != before[name][one]
        }
        for name in before
    }
    removed = {case.id for case in touched.cases if case.is_removable} if with_cases else set()
    assert gone.pop("report") == set(ids)
    assert len(gone.pop("report_link")) == touched.links == 9
    assert len(gone.pop("informant")) == touched.informants
    assert len(gone.pop("attachment")) == len(gone.pop("attachment_content")) == touched.attachments == 1
    assert gone.pop("case_file") == removed
    assert not any(gone.values())
    assert changed.pop("report") == {own[1]}
    assert touched.duplicates == 1
    assert changed.pop("case_file") <= {case.id for case in touched.cases}
    assert not any(changed.values())


def by_id(store):
    """Every row of every table but the history and the imports' own, by its id."""
    with store.reading() as session:
        return {
            table.name: {row.id: tuple(row) for row in session.execute(select(table))}
            for table in METADATA.sorted_tables
            if table.name not in APART
        }
