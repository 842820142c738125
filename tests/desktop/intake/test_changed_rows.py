"""A known row that is told otherwise: shown field by field, taken over only where that is chosen."""

import pytest
from sqlalchemy import select

from desktop.cases import Cases
from desktop.categories import Categories
from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.reports import Reports
from models.areas.tables import Area
from models.cases.values import CaseDraft
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.tables import Report
from models.reports.values import Position, Precision, ReportEdit, ReportFilter, ReportSource, ReportState

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Område;Lat;Long\n"
LAMP = "7;2026-05-17 14:48;Belysning;Lampan i gångtunneln är trasig;Centrum;59,33027;14,52535\n"
LITTER = "8;2026-05-18 09:00;Skräp;Fullt i papperskorgen vid torget;Åby;;\n"
TOLD_OTHERWISE = "7;2026-05-17 15:00;Nedskräpning;Lampan är lagad men klottrad;Åby;59,34000;14,53000\n"
ALL = frozenset(Field)


@pytest.fixture
def desk(any_store, tmp_path):
    return Desk(any_store, tmp_path / "rapporter.csv")


class Desk:
    def __init__(self, store, path):
        self.store = store
        self.path = path
        self.imports = Imports(store)
        self.reports = Reports(store)

    def preview(self, *lines):
        self.path.write_text(HEADER + "".join(lines), encoding="utf-8")
        return self.imports.preview(self.path, ReportSource.SAFETY_MAP)

    def bring(self, *lines):
        self.imports.carry_out(self.preview(*lines))
        return min(self.reports.ids(ReportFilter()))

    def stored(self, report_id):
        with self.store.reading() as session:
            return session.get(Report, report_id)


def test_every_field_that_differs_is_shown_and_nothing_is_written(desk):
    lamp = desk.bring(LAMP)
    preview = desk.preview(TOLD_OTHERWISE)
    desk.imports.carry_out(preview)

    changed = preview.rows.row(RowKind.CHANGED, 0).changed

    assert [(change.field.value, change.old, change.new) for change in changed.changes] == [
        ("received_at", "2026-05-17 12:48:00+00:00", "2026-05-17 13:00:00+00:00"),
        ("category", "Belysning", "Nedskräpning"),
        ("text", "Lampan i gångtunneln är trasig", "Lampan är lagad men klottrad"),
        ("area", "Centrum", "Åby"),
        ("latitude", "59.33027", "59.34"),
        ("longitude", "14.52535", "14.53"),
    ]
    assert desk.stored(lamp).text == "Lampan i gångtunneln är trasig"


def test_one_field_can_be_taken_over_and_the_row_stays_changed(desk):
    lamp = desk.bring(LAMP)

    assert desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: frozenset({Field.TEXT})}) == 1

    report = desk.stored(lamp)
    assert (report.text, report.sender_category) == ("Lampan är lagad men klottrad", "Belysning")
    assert desk.preview(TOLD_OTHERWISE).counts.changed == 1


def test_when_all_is_taken_over_the_row_is_the_same(desk):
    lamp = desk.bring(LAMP, LITTER)
    preview = desk.preview(TOLD_OTHERWISE, LITTER)

    desk.imports.take_over(preview, {lamp: ALL})

    counts = desk.preview(TOLD_OTHERWISE, LITTER).counts
    assert (counts.changed, counts.same, counts.new) == (0, 2, 0)
    report = desk.stored(lamp)
    assert (report.latitude, report.precision) == (59.34, Precision.POINT)
    # What was judged before is judged anew.
    assert desk.imports.carry_out(preview).counts.same == 2


def test_a_search_finds_the_new_words_and_no_more_the_old(desk):
    lamp = desk.bring(LAMP)
    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: ALL})

    assert desk.reports.ids(ReportFilter(text="klottrad")) == [lamp]
    assert desk.reports.ids(ReportFilter(text="gångtunneln")) == []


def test_taking_over_is_in_the_history_and_can_be_undone(desk):
    lamp = desk.bring(LAMP)
    before = desk.stored(lamp)
    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: ALL})

    (line,) = [line for line in desk.reports.history(lamp) if line.field == "report.text"]
    assert (line.deed, line.new) == (Deed.REPORT_TAKE_OVER, "Lampan är lagad men klottrad")
    assert desk.store.undo.undo_last() is Deed.REPORT_TAKE_OVER

    after = desk.stored(lamp)
    columns = [column.key for column in Report.__table__.columns if column.key != "version"]
    assert [getattr(after, column) for column in columns] == [getattr(before, column) for column in columns]
    assert desk.reports.ids(ReportFilter(text="gångtunneln")) == [lamp]
    assert desk.preview(TOLD_OTHERWISE).counts.changed == 1


def test_what_the_coordinator_has_set_is_kept(desk):
    chosen = next(row.id for row in Categories(desk.store).listing() if row.name != "Belysning")
    with desk.store.writing(Deed.AREA_IMPORT) as session:
        session.add_all([Area(name="Centrum"), Area(name="Åby"), Area(name="Norr")])
    with desk.store.reading() as session:
        areas = dict(session.execute(select(Area.name, Area.id)).all())
    lamp = desk.bring(LAMP)
    page = desk.reports.page(lamp)
    desk.reports.edit(ReportEdit(lamp, page.version, chosen, areas["Norr"], None, page.feedback, None, ""))
    case = Cases(desk.store, desk.reports).open(CaseDraft(title="Mörkt", report_ids=(lamp,)))

    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: ALL})

    report = desk.stored(lamp)
    assert (report.category_id, report.area_id) == (chosen, areas["Norr"])
    assert report.state is ReportState.LINKED
    assert [one.id for one in desk.reports.page(lamp).cases] == [case]


def test_our_category_and_area_follow_where_nobody_has_set_them(desk):
    names = {row.name: row.id for row in Categories(desk.store).listing()}
    with desk.store.writing(Deed.AREA_IMPORT) as session:
        session.add_all([Area(name="Centrum"), Area(name="Åby")])
    lamp = desk.bring(LAMP)

    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: ALL})

    page = desk.reports.page(lamp)
    assert (page.category_id, page.area) == (names["Oordning och nedskräpning"], "Åby")


def test_a_place_that_was_set_by_hand_is_kept_unless_it_is_chosen(desk):
    lamp = desk.bring(LAMP)
    desk.reports.place(lamp, desk.reports.page(lamp).version, Position(59.5, 14.9), None)
    words = ALL - {Field.LATITUDE, Field.LONGITUDE}

    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: words})

    assert desk.stored(lamp).latitude == 59.5
    assert desk.preview(TOLD_OTHERWISE).counts.same == 1


def test_a_place_that_is_chosen_replaces_the_one_set_by_hand(desk):
    lamp = desk.bring(LAMP)
    desk.reports.place(lamp, desk.reports.page(lamp).version, Position(59.5, 14.9), None)

    desk.imports.take_over(desk.preview(TOLD_OTHERWISE), {lamp: frozenset({Field.LATITUDE})})

    report = desk.stored(lamp)
    assert (report.latitude, report.longitude, report.is_placed_by_hand) == (59.34, 14.53, False)


def test_what_is_not_among_the_changed_is_refused(desk):
    lamp = desk.bring(LAMP, LITTER)
    preview = desk.preview(TOLD_OTHERWISE, LITTER)

    with pytest.raises(Refusal) as refused:
        desk.imports.take_over(preview, {lamp: ALL, 4711: ALL})

    assert refused.value.kind is RefusalKind.GONE
    assert desk.stored(lamp).text == "Lampan i gångtunneln är trasig"


def test_a_changed_row_whose_report_has_gone_is_shown_without_it(desk):
    desk.bring(LAMP)
    preview = desk.preview(TOLD_OTHERWISE)
    desk.imports.undo(1)

    changed = preview.rows.row(RowKind.CHANGED, 0).changed

    assert (changed.report_id, changed.changes) == (0, ())


TEXT_LEFT_OUT = "7;2026-05-17 14:48;Trafik;;Centrum;59,33027;14,52535\n"


def test_a_text_left_out_is_no_change_to_words_of_ours(desk):
    desk.bring(LAMP)

    changed = desk.preview(TEXT_LEFT_OUT).rows.row(RowKind.CHANGED, 0).changed

    text = next(change for change in changed.changes if change.field is Field.TEXT)
    assert (text.old, text.new, text.takes_text_away) == ("Lampan i gångtunneln är trasig", "", True)
    assert changed.usual == {Field.CATEGORY}


def test_taking_over_all_keeps_a_text_that_is_left_out(desk):
    lamp = desk.bring(LAMP)
    preview = desk.preview(TEXT_LEFT_OUT)

    desk.imports.take_over(preview, {lamp: preview.rows.row(RowKind.CHANGED, 0).changed.usual})

    report = desk.stored(lamp)
    assert (report.text, report.sender_category) == ("Lampan i gångtunneln är trasig", "Trafik")
    assert desk.preview(TEXT_LEFT_OUT).counts.same == 1


def test_a_text_that_is_left_out_can_be_taken_over_by_name(desk):
    lamp = desk.bring(LAMP)

    desk.imports.take_over(desk.preview(TEXT_LEFT_OUT), {lamp: frozenset({Field.TEXT, Field.CATEGORY})})

    assert desk.stored(lamp).text == "Trafik"


def test_words_in_the_place_of_a_text_follow_the_category(desk):
    lamp = desk.bring(TEXT_LEFT_OUT)
    preview = desk.preview(TEXT_LEFT_OUT.replace("Trafik", "Klotter"))

    changed = preview.rows.row(RowKind.CHANGED, 0).changed
    desk.imports.take_over(preview, {lamp: changed.usual})

    assert [change.field for change in changed.changes] == [Field.CATEGORY]
    assert desk.stored(lamp).text == "Klotter"
