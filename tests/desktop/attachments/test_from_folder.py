"""An import's rows name photos that lie beside the file: those come along, and nothing else does."""

import pytest
from sqlalchemy import func, select

from desktop.attachments.attachments import Attachments
from desktop.attachments.from_folder import attach_from_folder
from desktop.intake.fields import Field
from desktop.intake.imports import Imports
from desktop.intake.values import RowKind
from models.attachments.tables import Attachment, AttachmentContent
from models.attachments.values import Owner
from models.deeds import Deed
from models.kinds import Kind
from models.refusals import RefusalKind
from models.reports.values import ReportSource
from tests.factories import a_report
from tests.photos import BRIDGE_GPS, a_photo

HEADERS = "Id;Inkom;Beskrivning;Bilagor\n"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "leverans"
    folder.mkdir()
    (folder / "bron.jpg").write_bytes(a_photo(gps=BRIDGE_GPS))
    (folder / "Gata, norr.pdf").write_bytes(b"%PDF-1.4\n")
    (folder / "x.exe").write_bytes(b"MZ\x00")
    (tmp_path / "hemlig.txt").write_text("hemligt")
    (folder / "genväg.txt").symlink_to(tmp_path / "hemlig.txt")
    return folder


def attach(store, folder, cells):
    with store.writing(Deed.IMPORT) as session:
        return attach_from_folder(session, folder, cells)


def told(found):
    return {file.name: file.refusal.kind for file in found.missing}


def test_names_are_found_however_they_are_parted_and_spelled(any_store, folder):
    first, second = a_report(any_store), a_report(any_store, "Klotter")
    found = attach(any_store, folder, {first: "BRON.JPG; Gata, norr.pdf", second: "C:\\bilder\\bron.jpg"})

    assert (found.attached, found.missing) == (3, ())
    rows = Attachments(any_store).of(Owner(Kind.REPORT, first))
    assert [row.name for row in rows] == ["bron.jpg", "Gata, norr.pdf"]
    assert rows[0].position
    with any_store.reading() as session:
        assert session.scalar(select(func.count()).select_from(AttachmentContent)) == 2


@pytest.mark.parametrize(
    "cell", ["a.jpg,bron.jpg", "a.jpg|bron.jpg", "a.jpg\nbron.jpg", " a.jpg ; bron.jpg;; "]
)
def test_what_is_not_there_is_told(any_store, folder, cell):
    found = attach(any_store, folder, {a_report(any_store): cell})
    assert (found.attached, told(found)) == (1, {"a.jpg": RefusalKind.FILE_MISSING})


@pytest.mark.parametrize(
    "name", ["../hemlig.txt", "..\\hemlig.txt", "/etc/passwd", "genväg.txt", "..", ".", "\x00", "hemlig.txt"]
)
def test_nothing_outside_the_folder_is_read(any_store, folder, name):
    found = attach(any_store, folder, {a_report(any_store): name})
    assert found.attached == 0
    assert set(told(found).values()) <= {RefusalKind.FILE_MISSING}


@pytest.mark.parametrize(
    "address", ["https://example.org/a.jpg", "file:///etc/passwd", "www.example.org/b,c.jpg"]
)
def test_addresses_are_told_and_never_fetched(any_store, folder, address):
    found = attach(any_store, folder, {a_report(any_store): address})
    assert told(found) == {address: RefusalKind.WEB_ADDRESS}


def test_what_runs_is_refused_here_too(any_store, folder):
    assert told(attach(any_store, folder, {a_report(any_store): "x.exe"})) == {
        "x.exe": RefusalKind.FILE_CAN_RUN
    }


def test_pasted_text_has_no_files(any_store):
    assert told(attach(any_store, None, {a_report(any_store): "bron.jpg"}))


def everything(store):
    """All rows of all tables but the history and the import itself."""
    from models.tables import METADATA

    apart = {"history", "report_import"}
    with store.reading() as session:
        return {
            table.name: session.execute(select(table).order_by(*table.primary_key)).all()
            for table in METADATA.sorted_tables
            if table.name not in apart
        }


def test_an_import_brings_its_files_and_its_undo_takes_them_back(any_store, folder):
    kept = a_report(any_store)
    Attachments(any_store).add(Owner(Kind.REPORT, kept), b"%PDF-1.4\n", "samma bytes.pdf")
    before = everything(any_store)
    (folder / "anmälningar.csv").write_text(
        HEADERS
        + "1;2026-11-01;Mörkt i gångtunneln;bron.jpg\n"
        + "2;2026-11-02;Klotter på skolan;Gata, norr.pdf|borta.jpg\n"
        + "3;2026-11-03;Trasig bänk i parken;\n",
        encoding="utf-8",
    )
    imports = Imports(any_store)
    result = imports.carry_out(imports.preview(folder / "anmälningar.csv", ReportSource.SAFETY_MAP))

    assert result.files.attached == 2
    assert told(result.files) == {"borta.jpg": RefusalKind.FILE_MISSING}
    assert imports.touched(result.import_id).attachments == 2
    imports.undo(result.import_id)
    assert everything(any_store) == before


def test_the_second_import_attaches_nothing_again(any_store, folder):
    (folder / "a.csv").write_text(HEADERS + "1;2026-11-01;Mörkt i gångtunneln;bron.jpg\n", encoding="utf-8")
    imports = Imports(any_store)
    for expected in (1, 0):
        result = imports.carry_out(imports.preview(folder / "a.csv", ReportSource.SAFETY_MAP))
        assert result.files.attached == expected
    with any_store.reading() as session:
        assert session.scalar(select(func.count()).select_from(Attachment)) == 1


def test_a_photo_that_comes_later_is_taken_over_and_undone(any_store, folder):
    imports = Imports(any_store)
    for told in ("", "bron.jpg"):
        (folder / "a.csv").write_text(
            f"{HEADERS}1;2026-11-01;Mörkt;{told}\n2;2026-11-01;Klotter;x.exe\n", encoding="utf-8"
        )
        preview = imports.preview(folder / "a.csv", ReportSource.SAFETY_MAP)
        if not told:
            imports.carry_out(preview)
    row = preview.rows.row(RowKind.CHANGED, 0).changed
    assert [(change.field, change.new) for change in row.changes] == [(Field.ATTACHMENTS, "bron.jpg")]

    imports.take_over(preview, {row.report_id: {Field.ATTACHMENTS}})
    owner = Owner(Kind.REPORT, row.report_id)
    assert [kept.name for kept in Attachments(any_store).of(owner)] == ["bron.jpg"]
    assert imports.preview(folder / "a.csv", ReportSource.SAFETY_MAP).counts.same == 2
    any_store.undo.undo_last()
    assert Attachments(any_store).of(owner) == ()


def test_a_photo_that_is_told_of_later_but_missing_stays_to_be_taken_over(any_store, folder):
    imports = Imports(any_store)
    for told in ("", "borta.jpg"):
        (folder / "a.csv").write_text(
            f"{HEADERS}1;2026-11-01;Mörkt;{told}\n2;2026-11-01;Klotter;x.exe\n", encoding="utf-8"
        )
        preview = imports.preview(folder / "a.csv", ReportSource.SAFETY_MAP)
        if not told:
            imports.carry_out(preview)
    row = preview.rows.row(RowKind.CHANGED, 0).changed
    imports.take_over(preview, {row.report_id: {Field.ATTACHMENTS}})

    assert imports.preview(folder / "a.csv", ReportSource.SAFETY_MAP).counts.changed == 1
