"""A file that is written appears whole or not at all."""

import pytest

from desktop.whole_file import whole_file
from models.refusals import Refusal, RefusalKind


def test_what_is_written_takes_the_place_of_what_was_there(tmp_path):
    path = tmp_path / "rapporter.csv"
    path.write_text("förra veckan")

    with whole_file(path) as part:
        part.write_text("den här veckan")

    assert path.read_text() == "den här veckan"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("fault", [OSError(28, "No space left on device"), ValueError("ours")])
def test_a_fault_half_way_leaves_what_was_there(tmp_path, fault):
    path = tmp_path / "rapporter.csv"
    path.write_text("förra veckan")
    raised = Refusal if isinstance(fault, OSError) else ValueError

    with pytest.raises(raised), whole_file(path) as part:
        part.write_text("den h")
        raise fault

    assert path.read_text() == "förra veckan"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_told_by_the_files_name(tmp_path):
    with pytest.raises(Refusal) as refused, whole_file(tmp_path / "borta" / "rapporter.csv") as part:
        part.write_text("x")

    assert refused.value.kind is RefusalKind.FILE_NOT_WRITABLE
    assert refused.value.facts == {"file": "rapporter.csv"}
