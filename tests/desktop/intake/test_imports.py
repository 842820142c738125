"""An import is looked at, carried out whole, told truly and taken back whole."""

from dataclasses import replace

import pytest
from sqlalchemy import func, select

from desktop.categories import Categories
from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.options import Options, with_mapping
from desktop.intake.rejections import RejectionKind
from desktop.intake.row_verdict import RowVerdict
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.areas.tables import Area
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Informant, Report, ReportLink
from models.reports.values import Feedback, Precision, ReportFilter, ReportSource
from tests.factories import a_case, a_report

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område;Lat;Long;E-post\n"
LAMP = (
    "7;2026-05-17 14:48;Belysning;Lampan i gångtunneln är trasig;Centrum;59,33027;14,52535;anna@example.org\n"
)
LITTER = "8;2026-05-18 09:00;Skräp;Fullt i papperskorgen vid torget;Åby;;;\n"


@pytest.fixture
def write(tmp_path):
    def write(text, name="rapporter.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def imports(store):
    return Imports(store)


def carry_out(imports, path, source=ReportSource.SAFETY_MAP):
    return imports.carry_out(imports.preview(path, source))


def test_a_preview_writes_nothing(store, imports, write):
    preview = imports.preview(write(HEADER + LAMP + LITTER), ReportSource.SAFETY_MAP)

    assert preview.counts.new == 2
    assert preview.columns[Field.TEXT] == "Beskrivning"
    assert [row.verdict for row in rows(preview)] == [RowVerdict.NEW] * 2
    assert rows(preview)[0].raw[3] == "Lampan i gångtunneln är trasig"
    assert imports.listing() == []
    assert count(store, Report) == 0


def test_rows_become_reports_that_a_search_finds(any_store, write):
    imports = Imports(any_store)
    result = carry_out(imports, write(HEADER + LAMP + LITTER))

    found = Reports(any_store).ids(ReportFilter(text="gångtunn"))
    page = Reports(any_store).page(found[0])
    assert len(found) == 1
    assert (page.external_id, page.import_id, page.precision) == ("7", result.import_id, Precision.POINT)
    assert (page.feedback, page.has_informant) == (Feedback.WAITING, True)
    assert page.received_at.isoformat() == "2026-05-17T12:48:00+00:00"


def test_the_commit_announces_reports_and_import(store, imports, write):
    heard = []
    store.listeners.append(heard.append)

    result = carry_out(imports, write(HEADER + LAMP + LITTER))

    assert len(heard[-1].of(Kind.REPORT)) == 2
    assert heard[-1].of(Kind.IMPORT) == {result.import_id}


def test_senders_words_become_our_categories_and_are_kept(store, imports, write):
    names = {row.name: row.id for row in Categories(store).listing()}
    carry_out(imports, write(HEADER + LAMP + LITTER.replace("Skräp;", "Nedskräpning;")))

    with store.reading() as session:
        stored = {report.external_id: report for report in session.scalars(select(Report))}
    assert stored["7"].category_id == names["Belysning"]
    assert stored["8"].category_id == names["Oordning och nedskräpning"]
    assert stored["8"].sender_category == "Nedskräpning"


def test_areas_are_found_by_name_and_by_point(store, imports, write):
    square = [[14.5, 59.3], [14.6, 59.3], [14.6, 59.4], [14.5, 59.4], [14.5, 59.3]]
    with store.writing(Deed.AREA_IMPORT) as session:
        session.add(Area(name="Åby"))
        session.add(Area(name="Norr", geometry={"type": "Polygon", "coordinates": [square]}))
    carry_out(imports, write(HEADER + LAMP + LITTER))

    with store.reading() as session:
        found = select(Report.external_id, Area.name).join(Area, Area.id == Report.area_id)
        assert dict(session.execute(found).all()) == {"7": "Norr", "8": "Åby"}


def test_known_rows_are_same_and_changed_ones_are_only_shown(store, imports, write):
    carry_out(imports, write(HEADER + LAMP + LITTER))

    preview = imports.preview(
        write(HEADER + LAMP.replace("trasig", "lagad") + LITTER), ReportSource.SAFETY_MAP
    )
    result = imports.carry_out(preview)

    assert (result.counts.changed, result.counts.same, result.counts.new) == (1, 1, 0)
    changed = preview.rows.row(RowKind.CHANGED, 0).changed
    assert [(change.field, change.old, change.new) for change in changed.changes] == [
        (Field.TEXT, "Lampan i gångtunneln är trasig", "Lampan i gångtunneln är lagad")
    ]
    assert Reports(store).page(changed.report_id).text == "Lampan i gångtunneln är trasig"


def test_another_source_may_use_the_same_numbers(imports, write):
    carry_out(imports, write(HEADER + LAMP))

    assert carry_out(imports, write(HEADER + LAMP), ReportSource.POLICE).counts.new == 1


def test_rows_without_id_are_known_by_their_content(imports, write):
    told = "Datum;Beskrivning\n2026-05-17;Mörkt vid skolan\n2026-05-17;Mörkt vid skolan\n2026-05-18;Skräp\n"

    first = carry_out(imports, write(told))
    again = carry_out(imports, write(told))

    assert (first.counts.new, first.counts.same) == (2, 1)
    assert (again.counts.new, again.counts.same) == (0, 3)


def test_an_id_twice_with_other_content_is_rejected(imports, write):
    """22."""
    result = carry_out(imports, write(HEADER + LAMP + LAMP.replace("trasig", "hel")))

    (rejection,) = result.rejections
    assert (rejection.line, rejection.column) == (3, "Löpnr")
    assert rejection.kind is RejectionKind.ID_WITH_OTHER_CONTENT
    assert (result.counts.rows, result.counts.new, result.counts.rejected) == (2, 1, 1)


def test_unreadable_dates_and_empty_rows_are_rejected_with_line_and_column(imports, write):
    """26."""
    result = carry_out(
        imports, write(HEADER + LAMP + LITTER.replace("2026-05-18", "2026-02-30") + "9;2026-05-19;;;;;;\n")
    )

    assert [(one.line, one.column, one.kind) for one in result.rejections] == [
        (3, "Inkom", RejectionKind.NOT_A_DATE),
        (4, "Beskrivning", RejectionKind.NO_CONTENT),
    ]


def test_undo_takes_everything_back_and_a_new_import_brings_it_again(any_store, write):
    imports = Imports(any_store)
    before = a_report(any_store)
    result = carry_out(imports, write(HEADER + LAMP + LITTER))

    assert imports.undo(result.import_id) == 2

    assert Reports(any_store).ids(ReportFilter()) == [before]
    assert Reports(any_store).ids(ReportFilter(text="papperskorgen")) == []
    assert count(any_store, Informant) == 0
    assert imports.listing()[0].undone_at is not None
    assert carry_out(imports, write(HEADER + LAMP + LITTER)).counts.new == 2


def test_undo_with_links_needs_to_be_asked_for(store, imports, write):
    result = carry_out(imports, write(HEADER + LAMP + LITTER))
    ids = Reports(store).ids(ReportFilter())
    Reports(store).link(ids, a_case(store))

    with pytest.raises(Refusal) as refused:
        imports.undo(result.import_id)
    assert refused.value.kind is RefusalKind.IMPORT_HAS_LINKS
    assert imports.touched(result.import_id).links == 2

    imports.undo(result.import_id, with_links=True)
    assert (count(store, Report), count(store, ReportLink)) == (0, 0)


def test_undo_lets_duplicates_of_what_went_be_new_again(store, imports, write):
    own = a_report(store)
    result = carry_out(imports, write(HEADER + LAMP))
    imported = next(one for one in Reports(store).ids(ReportFilter()) if one != own)
    Reports(store).mark_duplicate(own, Reports(store).page(own).version, imported)

    imports.undo(result.import_id)

    page = Reports(store).page(own)
    assert (page.duplicate_of_id, page.state.value) == (None, "new")


@pytest.mark.parametrize("wrong", ["twice", "unknown"])
def test_undo_of_what_is_not_there_is_refused(imports, write, wrong):
    result = carry_out(imports, write(HEADER + LAMP))
    imports.undo(result.import_id)

    with pytest.raises(Refusal):
        imports.undo(result.import_id if wrong == "twice" else 4711)


def test_cancelling_leaves_nothing_half_done(store, imports, write):
    class Stopped(Exception):
        pass

    def stop(done, total):
        if done == total:
            raise Stopped

    with pytest.raises(Stopped):
        imports.preview(write(HEADER + LAMP), ReportSource.SAFETY_MAP, tell=lambda *_: stop(1, 1))
    preview = imports.preview(write(HEADER + LAMP + LITTER), ReportSource.SAFETY_MAP)
    with pytest.raises(Stopped):
        imports.carry_out(preview, stop)

    assert (count(store, Report), imports.listing()) == (0, [])


def test_a_stale_preview_is_judged_anew(imports, write):
    stale = imports.preview(write(HEADER + LAMP + LITTER), ReportSource.SAFETY_MAP)
    carry_out(imports, write(HEADER + LAMP, "andra.csv"))

    result = imports.carry_out(stale)

    assert (result.counts.new, result.counts.same) == (1, 1)


def test_a_report_like_one_in_the_store_is_proposed(store, imports, write):
    first = carry_out(imports, write(HEADER + LAMP))
    near = LAMP.replace("7;", "11;", 1).replace("14:48", "18:20").replace("59,33027", "59,33030")

    preview = imports.preview(write(HEADER + near), ReportSource.SAFETY_MAP)
    imports.carry_out(preview)

    assert first.counts.likely_same == 0
    assert preview.counts.likely_same == 1
    assert preview.rows.row(RowKind.LIKELY, 0).likely.other.text == "Lampan i gångtunneln är trasig"
    with store.reading() as session:
        first_id, likely_same_id = session.execute(
            select(func.min(Report.id), func.max(Report.likely_same_id))
        ).one()
    assert likely_same_id == first_id


def test_a_mapping_says_what_the_columns_are(imports, write, tmp_path):
    mapping = tmp_path / "mapping.json"
    mapping.write_text('{"columns": {"text": "B", "received_at": "A"}, "date_format": "%m/%d/%Y"}', "utf-8")
    path = write("A;B;C\n03/04/2026;Lampan lyser inte;x\n05/06/2026;Hål i staketet;y\n")

    with pytest.raises(Refusal) as refused:
        imports.preview(path, ReportSource.OTHER)
    assert refused.value.kind is RefusalKind.COLUMNS_UNSURE
    preview = imports.preview(path, ReportSource.OTHER, with_mapping(mapping))

    assert rows(preview)[0].received_at.isoformat() == "2026-03-03T23:00:00+00:00"


@pytest.mark.parametrize("text", ["", "[1]", "{", '{"text": 3}', '{"delimiter": ";;"}'])
def test_a_mapping_that_says_nothing_is_refused(tmp_path, text):
    path = tmp_path / "mapping.json"
    path.write_text(text, "utf-8")

    with pytest.raises(Refusal) as refused:
        with_mapping(path)

    assert refused.value.kind is RefusalKind.MAPPING_UNREADABLE


def test_a_mapping_with_a_column_that_is_not_there_is_refused(imports, write):
    options = Options(columns={"text": "Finns inte"})

    with pytest.raises(Refusal) as refused:
        imports.preview(write(HEADER + LAMP), ReportSource.OTHER, options)

    assert refused.value.facts["column"] == "Finns inte"


def test_ids_of_an_undone_import_are_not_used_again(store, imports, write):
    result = carry_out(imports, write(HEADER + LAMP))
    (old,) = Reports(store).ids(ReportFilter())
    Reports(store).link([old], a_case(store))
    imports.undo(result.import_id, with_links=True)

    carry_out(imports, write(HEADER + LAMP))

    (new,) = Reports(store).ids(ReportFilter())
    assert new > old
    assert Reports(store).history(new) == []


def test_the_list_of_imports_has_newest_first_with_figures(imports, write):
    carry_out(imports, write(HEADER + LAMP, "a.csv"))
    carry_out(imports, write(HEADER + LITTER, "b.csv"))

    newest, oldest = imports.listing()

    assert (newest.file_name, oldest.file_name) == ("b.csv", "a.csv")
    assert newest.counts == replace(oldest.counts, unplaced=1)


def rows(preview, kind=RowKind.ALL):
    return [preview.rows.row(kind, index) for index in range(preview.rows.count(kind))]


def count(store, table):
    with store.reading() as session:
        return session.scalar(select(func.count()).select_from(table))


@pytest.mark.parametrize(
    ("day", "is_odd"),
    [("2031-05-17", True), ("1989-12-30", True), ("2026-11-18", False), ("1990-01-02", False)],
)
def test_a_row_before_1990_or_in_the_future_says_so(imports, write, day, is_odd):
    row = imports.preview(
        write(HEADER + LITTER + LAMP.replace("2026-05-17", day)), ReportSource.SAFETY_MAP
    ).rows.row(RowKind.ALL, 1)

    assert row.verdict is RowVerdict.NEW
    assert row.is_odd_date is is_odd
