"""Senders, remembered mappings, rejected rows and undoing, on the command line."""

import json

import pytest

from desktop.cases import Cases
from desktop.clock import Clock
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from desktop.reports import Reports
from desktop.store import Store
from models.cases.values import CaseDraft, CaseFilter
from models.people.values import Person
from models.reports.values import ReportFilter, ReportSource

ODD = "A;B;C\n03/04/2026;Mörkt vid skolan;1\n05/06/2026;Skräp i parken;2\n"
PLAIN = "Id;Inkom;Beskrivning\n1;2026-11-02;Mörkt i tunneln\n2;2026-11-03;Klotter på muren\n"
MAPPING = {"columns": {"received_at": "A", "text": "B", "external_id": "C"}, "date_format": "%m/%d/%Y"}


@pytest.fixture
def write(tmp_path):
    def write(text, name="fil.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.fixture
def linked(on_store, store_path, write):
    """An imported file; one report in a case of its own, both in an older case."""
    on_store("import", write(PLAIN), "--source", "school")
    store = Store.open(store_path, Person("Åsa Lind", ""), Clock())
    reports = Reports(store)
    cases = Cases(store, reports)
    ids = reports.ids(ReportFilter())
    cases.open(CaseDraft(title="Nytt ärende", report_ids=(ids[0],)))
    reports.link(ids, cases.open(CaseDraft(title="Med anteckning")))
    cases.note(2, "Ringde rektorn")
    store.close()


def test_what_was_said_of_a_senders_file_is_remembered(on_store, write):
    mapping = write(json.dumps(MAPPING), "mapping.json")
    told = ("--source", "housing-company", "--sender", "Karlskogahem")
    assert on_store("import", write(ODD), *told, "--mapping", mapping)[0] == 0
    following = write("A;B;C\n07/08/2026;Trasig bänk;3\n")

    _, said, _ = on_store("import", following, *told, "--dry-run")
    as_json = json.loads(on_store("import", following, *told, "--json")[1])
    code, _, complaint = on_store("import", following, *told, "--fresh")

    assert said.startswith("Läst som avsändarens fil ")
    assert "--fresh" in said
    assert as_json["sender"] == "Karlskogahem"
    assert as_json["remembered"]["said"]["columns"] == MAPPING["columns"]
    assert (as_json["new"], as_json["imported_before"]) == (1, None)
    assert (code, complaint.count("\n")) == (1, 1)


def test_what_is_not_taken_in_is_told_beside_the_answer(on_store, write):
    lossy = write("Id;Inkom;Beskrivning;Vinkel\n1;;Det är mÃ¶rkt här;3\n2;2026-11-03;Klotter;4\n")

    code, answer, told = on_store("import", lossy, "--source", "school", "--json")
    as_json = json.loads(answer)

    assert code == 0
    assert as_json["notices"] == ["double-encoded", "no-dates"]
    assert as_json["unread_columns"] == ["Vinkel"]
    assert as_json["undated"] == 1
    assert all(words in told for words in ("Vinkel", "--mend-letters", "Rader utan datum: 1"))


def test_the_same_file_again_is_said_to_be_imported_already(on_store, write):
    on_store("import", write(PLAIN), "--source", "school")

    _, said, _ = on_store("import", write(PLAIN), "--source", "school")

    assert said.startswith("Redan importerad ")
    assert "2 nya av 2 rader" in said


def test_rejected_rows_are_saved_corrected_and_imported_again(on_store, write, tmp_path):
    rejected = tmp_path / "avvisade.csv"
    bad = PLAIN + "3;2026-02-30;Trasig lampa\n"
    on_store("import", write(bad), "--source", "school", "--rejected", rejected)
    saved = rejected.read_text(encoding="utf-8-sig")

    told = on_store(
        "import", write(saved.replace("02-30", "02-28"), "rättad.csv"), "--source", "school", "--json"
    )

    assert saved.splitlines()[0] == "Rad i filen;Skäl;Id;Inkom;Beskrivning"
    assert saved.splitlines()[1].endswith(";3;2026-02-30;Trasig lampa")
    assert json.loads(told[1])["new"] == 1


def test_undoing_lists_what_it_touches_and_names_the_option(on_store, linked):
    code, said, complaint = on_store("undo-import", 1)

    assert code == 1
    assert "--with-links" in complaint
    assert "Kopplingar till ärenden som följer med: 3" in said
    assert "Nytt ärende" in said
    assert "Ärende 2 blir kvar utan rapporter: Med anteckning" in said
    assert len(json.loads(on_store("imports", "--json")[1])) == 1


def test_undoing_with_links_and_cases(on_store, linked, store_path):
    code, said, _ = on_store("undo-import", 1, "--with-links", "--with-cases")

    assert code == 0
    assert "Ärende 1 tas bort: Nytt ärende" in said
    store = Store.open(store_path, Person("Åsa Lind", ""), Clock())
    assert [case.id for case in Cases(store, Reports(store)).listing(CaseFilter())] == [2]
    store.close()


def test_an_import_that_never_was_is_said_to_be_none(on_store):
    code, _, complaint = on_store("undo-import", "9999")

    assert (code, complaint) == (1, "Det finns ingen import 9999.\n")


def test_a_take_over_is_listed_and_told_when_the_import_is_undone(on_store, write, store_path):
    on_store("import", write(PLAIN), "--source", "school")
    changed = PLAIN.replace("Mörkt i", "Ljust i")
    store = Store.open(store_path, Person("Åsa Lind", ""), Clock())
    imports = Imports(store)
    preview = imports.preview(write(changed), ReportSource.SCHOOL)
    row = preview.rows.row(RowKind.CHANGED, 0).changed
    imports.take_over(preview, {row.report_id: row.usual})
    store.close()

    listed = on_store("imports")[1].splitlines()
    code, said, _ = on_store("undo-import", "2")

    assert listed[0].endswith("0 nya av 2, 1 övertagna")
    assert (code, "ändringar de tagit över ur filen: 1" in said) == (0, True)


def test_a_reused_number_is_told_with_the_option_to_give(on_store, write):
    on_store("import", write(PLAIN), "--source", "school")
    other = write("Id;Inkom;Beskrivning\n1;2026-11-12;Trasig grind\n2;2026-11-13;Is på vägen\n")

    _, said, _ = on_store("import", other, "--source", "school", "--dry-run")
    named = json.loads(on_store("import", other, "--source", "school", "--sender", "Norrskolan", "--json")[1])

    assert "berättar om något annat: 2. Med --sender" in said
    assert (named["new"], named["reused_numbers"]) == (2, 0)
