"""What the window would ask of a file is an option on the command line, or stands in a mapping file."""

import json

import pytest

from desktop.intake.options import Options, with_mapping
from models.refusals import Refusal, RefusalKind
from tests.files_of_senders import xlsx

NUMBERS = "Id;Inkom;Personnummer;Text\n1;2026-05-17;19121212-1212;Mörkt i tunneln\n"
ROW = ("2026-05-17", "Mörkt i tunneln vid ån")


@pytest.fixture
def imported(on_store, tmp_path):
    def imported(content, *options):
        file = tmp_path / "rapporter"
        file.write_bytes(content)
        code, told, complaint = on_store("import", file, "--source", "postcard", "--json", *options)
        return complaint if code else json.loads(told)

    return imported


def test_personal_numbers_are_refused_with_the_option_and_left_out_with_it(imported):
    assert "--drop-personal-numbers" in imported(NUMBERS.encode())
    assert imported(NUMBERS.encode(), "--drop-personal-numbers")["new"] == 1


def test_a_sheet_is_chosen_by_its_name(imported):
    content = xlsx(("Datum", "Text"), ROW, ROW, Mer=[("Datum", "Text"), ROW])

    complaint = imported(content, "--sheet", "Finns inte")

    assert "Blad1, Mer" in complaint
    assert "--sheet" in complaint
    assert imported(content, "--sheet", "Mer")["rows"] == 1


def test_letters_are_mended_on_request(imported, on_store, tmp_path):
    content = f"Datum;Text\n{';'.join(ROW)}\n".encode().decode("cp1252").encode()
    target = tmp_path / "ut.csv"

    imported(content, "--mend-letters")

    on_store("export", "reports", "-o", target)
    assert ROW[1] in target.read_text(encoding="utf-8-sig")


def test_a_mapping_file_may_say_it_all(tmp_path):
    path = tmp_path / "avsändare.json"
    kept = {
        "columns": {"text": "Vad?"},
        "sheet": "Svar",
        "crs": "EPSG:3006",
        "date_format": "%d/%m %Y",
        "drop_personal_numbers": True,
        "mend_letters": True,
    }
    path.write_text(json.dumps(kept), encoding="utf-8")

    options = with_mapping(path, Options(crs="EPSG:3011"))

    assert options == Options(**{**kept, "crs": "EPSG:3011"})


def test_a_mapping_file_of_columns_alone_is_enough(tmp_path):
    path = tmp_path / "avsändare.json"
    path.write_text('{"text": "Vad?", "sheet": "Svar"}', encoding="utf-8")

    assert with_mapping(path) == Options(columns={"text": "Vad?"}, sheet="Svar")


@pytest.mark.parametrize(
    "said", ["[]", '{"columns": 1}', '{"text": 1}', '{"columns": {"text": null}}', '{"delimiter": ";;"}', "{"]
)
def test_another_file_is_no_mapping(tmp_path, said):
    path = tmp_path / "avsändare.json"
    path.write_text(said, encoding="utf-8")

    with pytest.raises(Refusal) as refused:
        with_mapping(path)

    assert refused.value.kind is RefusalKind.MAPPING_UNREADABLE
