"""Limits and likeness are the municipality's to set, within reason."""

from dataclasses import replace

import pytest

from desktop.categories import Categories
from desktop.intake.imports import Imports
from desktop.intake.limits import Limits
from desktop.intake.tuning import ImportTuning, Tuning
from desktop.intake.values import RowKind
from desktop.intake.verdicts.likeness import CategoryRules, LikenessRules, Weights
from desktop.setting_rows import setting_row
from models.deeds import Deed
from models.refusals import Refusal, RefusalKind
from models.reports.values import ReportSource

HEADER = "Löpnr;Inkom;Kategori;Beskrivning;Lat;Long\n"
FIRST = "1;2026-05-17 10:00;Belysning;Lampan vid gången är trasig;59,33000;14,52000\n"
# 45 metres further north, the next day.
SECOND = "2;2026-05-18 10:00;Belysning;Lampan vid gången är trasig;59,33040;14,52000\n"


@pytest.fixture
def likely(store, tmp_path):
    path = tmp_path / "fil.csv"
    path.write_text(HEADER + FIRST + SECOND, encoding="utf-8")
    return lambda: Imports(store).preview(path, ReportSource.SURVEY).counts.likely_same


def test_a_new_store_has_the_defaults(any_store):
    assert Tuning(any_store).read() == ImportTuning()


def test_what_is_saved_is_read_again(any_store):
    own = {1: CategoryRules(20.0), 2: CategoryRules(None, Weights(words=0.9))}
    rules = LikenessRules(100.0, 3.0, 0.7, Weights(0.5, 0.1, 0.2, 0.2, 0.0), own)
    tuning = ImportTuning(replace(Limits(), rows=50_000), rules)

    Tuning(any_store).save(tuning)

    assert Tuning(any_store).read() == tuning


def test_the_rules_in_force_decide_what_is_proposed(store, likely):
    tuning = Tuning(store)
    assert likely() == 1

    tuning.save(ImportTuning(likeness=replace(LikenessRules(), radius_metres=40.0)))
    assert likely() == 0
    tuning.save(ImportTuning(likeness=replace(LikenessRules(), days=0.5)))
    assert likely() == 0
    tuning.save(ImportTuning(likeness=replace(LikenessRules(), threshold=0.99)))
    assert likely() == 0


def test_a_category_may_have_a_radius_of_its_own(store, likely):
    lamp = next(row.id for row in Categories(store).listing() if row.name == "Belysning")
    narrow = replace(LikenessRules(), per_category={lamp: CategoryRules(30.0)})
    wide = replace(LikenessRules(), radius_metres=30.0, per_category={lamp: CategoryRules(200.0)})

    Tuning(store).save(ImportTuning(likeness=narrow))
    assert likely() == 0
    Tuning(store).save(ImportTuning(likeness=wide))
    assert likely() == 1


def test_a_radius_stored_as_a_bare_number_is_still_read(any_store):
    with any_store.writing(Deed.SETTING_EDIT) as session:
        setting_row(session, "import").value = {"likeness": {"per_category": {"3": 25.0}}}

    assert Tuning(any_store).read().likeness.per_category == {3: CategoryRules(25.0)}


def test_a_category_may_have_weights_of_its_own(store, likely):
    lamp = next(row.id for row in Categories(store).listing() if row.name == "Belysning")
    only_place = CategoryRules(None, Weights(1.0, 0.0, 0.0, 0.0, 0.0))

    Tuning(store).save(ImportTuning(likeness=replace(LikenessRules(), per_category={lamp: only_place})))

    assert likely() == 0


def test_two_categories_are_judged_by_the_common_rules(store, tmp_path):
    path = tmp_path / "fil.csv"
    other = SECOND.replace("Belysning", "Nedskräpning")
    path.write_text(HEADER + FIRST + other, encoding="utf-8")
    rows = Categories(store).listing()
    own = {row.id: CategoryRules(1.0, Weights(1.0, 0.0, 0.0, 0.0, 0.0)) for row in rows}

    def score(likeness: LikenessRules) -> float:
        Tuning(store).save(ImportTuning(likeness=likeness))
        seen = Imports(store).preview(path, ReportSource.SURVEY).rows.row(RowKind.LIKELY, 0)
        return seen.likely.likeness.score

    common = replace(LikenessRules(), threshold=0.3)
    assert score(replace(common, per_category=own)) == score(common)


def test_only_the_proportions_of_the_weights_count(store, likely, tmp_path):
    doubled = Weights(*(2 * weight / 2.5 for weight in (0.4, 0.2, 0.25, 0.15, 0.05)))

    Tuning(store).save(ImportTuning(likeness=replace(LikenessRules(), weights=doubled)))

    pair = (
        Imports(store).preview(tmp_path / "fil.csv", ReportSource.SURVEY).rows.row(RowKind.LIKELY, 0).likely
    )
    likeness = pair.likeness
    parts = 0.4 * likeness.place + 0.2 * likeness.time + 0.25 * likeness.category + 0.15 * likeness.words
    assert likeness.score == pytest.approx(parts)
    assert (pair.other_line, pair.other_report_id) == (2, None)
    assert 40 < pair.metres < 50
    assert pair.days == 1


def test_a_limit_that_is_set_is_kept_to(store, tmp_path):
    path = tmp_path / "fil.csv"
    path.write_text(HEADER + FIRST + SECOND, encoding="utf-8")
    Tuning(store).save(ImportTuning(limits=replace(Limits(), rows=1)))

    with pytest.raises(Refusal) as refused:
        Imports(store).preview(path, ReportSource.SURVEY)

    assert refused.value.kind is RefusalKind.TOO_MANY_ROWS


@pytest.mark.parametrize(
    "likeness",
    [
        {"radius_metres": 0.0},
        {"radius_metres": float("nan")},
        {"days": -1.0},
        {"threshold": 1.1},
        {"weights": Weights(place=2.0)},
        {"weights": Weights(0.0, 0.0, 0.0, 0.0, 0.05)},
        {"per_category": {1: CategoryRules(-5.0)}},
        {"per_category": {1: CategoryRules(None, Weights(time=2.0))}},
    ],
)
def test_what_makes_no_sense_is_refused(store, likeness):
    with pytest.raises(Refusal) as refused:
        Tuning(store).save(ImportTuning(likeness=replace(LikenessRules(), **likeness)))

    assert refused.value.kind is RefusalKind.TUNING_OUT_OF_RANGE
    assert Tuning(store).read() == ImportTuning()


def test_a_limit_out_of_reason_is_refused(store):
    with pytest.raises(Refusal):
        Tuning(store).save(ImportTuning(limits=replace(Limits(), file_bytes=10**12)))
