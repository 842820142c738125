"""`trygghetsbordet situation`: the picture of an area by command."""

from datetime import date

import pytest

from tests.desktop.situation.conftest import SmallTown, on


@pytest.fixture
def told_store(store):
    town = SmallTown(store)
    town.tell(on(date(2026, 10, 19)), 3)
    town.tell(on(date(2026, 10, 20)), 2, area="Östra", category="traffic")
    store.close()


def test_the_picture_of_an_area_is_written(told_store, on_store, tmp_path):
    path = tmp_path / "bild.pdf"
    days = ("--from", "2026-10-01", "--to", "2026-10-31")

    code, said, complained = on_store("situation", "--area", "västra", *days, "-o", path)

    assert (code, complained) == (0, "")
    assert path.read_bytes().startswith(b"%PDF")
    assert "3 rapporter" in said


def test_without_an_area_it_is_the_whole_municipality_and_without_days_four_weeks(
    told_store, on_store, tmp_path
):
    for preset, count in (("general", 5), ("traffic", 2)):
        code, said, _complained = on_store(
            "--today", "2026-11-15", "situation", "--preset", preset, "-o", tmp_path / "bild.pdf"
        )
        assert (code, f"{count} rapporter" in said) == (0, True)


def test_an_unknown_area_and_days_the_wrong_way_round_are_said_in_a_sentence(told_store, on_store, tmp_path):
    path = tmp_path / "bild.pdf"
    code, _said, complained = on_store("situation", "--area", "Månen", "-o", path)
    assert (code, complained.strip()) == (1, "Det finns inget område ”Månen”.")

    days = ("--from", "2026-10-31", "--to", "2026-10-01")
    code, _said, complained = on_store("situation", *days, "-o", path)
    assert code == 1
    assert complained.count("\n") == 1
    assert not path.exists()
