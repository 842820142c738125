"""Importinställningar: shown, changed and given back."""

import pytest
from PySide6.QtCore import Qt

from desktop.categories import Categories
from desktop.intake.tuning import ImportTuning, Tuning
from desktop.intake.verdicts.likeness import CategoryRules, Weights
from ui.register.tuning_section import TuningSection
from ui.widgets.page import Page


@pytest.fixture
def page():
    return Page("")


@pytest.fixture
def section(qtbot, desk, store, page):
    section = TuningSection(desk, Tuning(store), Categories(store), page.message)
    page.set_content(section)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    section.refresh()
    qtbot.waitUntil(lambda: desk.jobs.idle)
    return section


def write(qtbot, section, field, words):
    """Write in a field and leave it."""
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    field.clearFocus()
    qtbot.waitUntil(lambda: section.desk.jobs.idle)


def field_of(section, name):
    return next(field for knob, field in section.fields.items() if knob.name == name)


def test_figures_are_shown_in_everyday_units(section):
    assert field_of(section, "file_bytes").text() == "50"
    assert field_of(section, "rows").text() == "200 000"
    assert field_of(section, "threshold").text() == "64"
    assert field_of(section, "sender").text() == "5"


def test_a_figure_is_kept_as_it_is_left(qtbot, section, store):
    write(qtbot, section, field_of(section, "radius_metres"), "75,5")
    write(qtbot, section, field_of(section, "rows"), "1 000")

    tuning = Tuning(store).read()
    assert (tuning.likeness.radius_metres, tuning.limits.rows) == (75.5, 1000)


def test_what_is_too_much_is_refused_and_shown_as_it_was(qtbot, section, store):
    write(qtbot, section, field_of(section, "radius_metres"), "999999")

    assert section.message.words
    assert field_of(section, "radius_metres").text() == "60"


def test_words_are_no_figure(qtbot, section, store):
    write(qtbot, section, field_of(section, "days"), "en vecka")

    assert field_of(section, "days").text() == "7"
    assert Tuning(store).read() == ImportTuning()


def test_a_category_has_a_radius_of_its_own_until_it_is_emptied(qtbot, section, store):
    (category, _part), field = next(iter(section.categories.fields.items()))

    write(qtbot, section, field, "25")
    assert Tuning(store).read().likeness.per_category == {category: CategoryRules(25)}

    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Backspace)
    field.clearFocus()
    qtbot.waitUntil(lambda: not Tuning(store).read().likeness.per_category)
    qtbot.waitUntil(lambda: section.desk.jobs.idle)


def test_a_category_has_weights_of_its_own_and_shows_all_of_them(qtbot, section, store):
    category = next(category for category, _part in section.categories.fields)
    words = section.categories.fields[category, "words"]
    place = section.categories.fields[category, "place"]
    assert (words.text(), words.placeholderText()) == ("", "15")

    write(qtbot, section, words, "50")

    own = Tuning(store).read().likeness.per_category[category]
    assert own == CategoryRules(None, Weights(words=0.5))
    assert (words.text(), place.text()) == ("50", "40")

    write(qtbot, section, words, "15")
    assert not Tuning(store).read().likeness.per_category
    assert place.text() == ""


def test_a_weight_out_of_range_of_a_category_is_refused(qtbot, section, store):
    category = next(category for category, _part in section.categories.fields)

    write(qtbot, section, section.categories.fields[category, "time"], "250")

    assert section.message.words
    assert Tuning(store).read() == ImportTuning()


def test_everything_can_be_reset(qtbot, section, store):
    write(qtbot, section, field_of(section, "radius_metres"), "75")

    section.reset("likeness")
    qtbot.waitUntil(lambda: section.desk.jobs.idle)

    assert field_of(section, "radius_metres").text() == "60"
