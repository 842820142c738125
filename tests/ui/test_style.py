"""Every pair of colours that is read together can be read, light and dark."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QCheckBox, QMenu, QStyle, QStyleOptionButton

from desktop.map import colours
from ui.icons import Icon, icon
from ui.style import DARK, LIGHT, Palette, Scheme, Style, Tone, palette


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_all_that_is_read_has_contrast(colours: Palette):
    pairs = [
        *(
            (ink, ground)
            for ink in (colours.ink, colours.muted)
            for ground in (colours.ground, colours.surface)
        ),
        (colours.muted, colours.hover),
        (colours.accent, colours.surface),
        (colours.accent_ink, colours.accent),
        (colours.muted, colours.accent_soft),
        (colours.ink, colours.accent_soft),
        (colours.rail_ink, colours.rail),
        (colours.rail_muted, colours.rail),
        (colours.rail_ink, colours.rail_chosen),
        (colours.badge_ink, colours.badge),
        *((colours.ink_of(tone).name(), colours.soft_of(tone).name()) for tone in Tone),
    ]

    assert [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("colours", [colours.LIGHT, colours.DARK], ids=["light", "dark"])
def test_a_number_on_a_marker_has_contrast(colours: colours.MapColours):
    pairs = list(zip(colours.on_tones, colours.tones, strict=True))

    assert [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.fixture
def style(qapp):
    before = qapp.styleSheet(), qapp.palette(), qapp.font()
    style = Style(qapp, Scheme.LIGHT)
    yield style
    style.deleteLater()
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setFont(before[2])


def test_the_window_changes_between_light_and_dark_at_once(style):
    style.wear(Scheme.DARK)
    assert palette() == DARK

    style.wear(Scheme.LIGHT)
    assert palette() == LIGHT


def test_a_tick_with_the_keyboard_is_as_large_as_without(qtbot, style):
    box = QCheckBox("Minnesanteckningarna")
    qtbot.addWidget(box)
    box.show()
    option = QStyleOptionButton()
    box.initStyleOption(option)
    sizes = []
    for focus in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
        option.state = QStyle.StateFlag.State_Enabled | focus
        sizes.append(box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).size())

    assert len({(size.width(), size.height()) for size in sizes}) == 1


@pytest.mark.parametrize("name", list(Icon))
def test_every_icon_is_drawn(qapp, name):
    drawn = icon(name).pixmap(24, 24).toImage()

    assert any(drawn.pixelColor(x, y).alpha() > 100 for x in range(24) for y in range(24))


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_a_menu_shows_what_is_on(qtbot, style, scheme):
    style.wear(scheme)
    menu = QMenu()
    qtbot.addWidget(menu)
    on, off = menu.addAction("Rapporter"), menu.addAction("Rapporter")
    for action in (on, off):
        action.setCheckable(True)
    on.setChecked(True)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    shown = menu.grab()
    lines = [shown.copy(menu.actionGeometry(action)).toImage() for action in (on, off)]

    assert lines[0] != lines[1]


def test_an_icon_of_no_size_is_painted_without_a_word(caplog, qtlog):
    assert icon(Icon.SEARCH).pixmap(QSize(0, 0), 1.0, QIcon.Mode.Normal).isNull()
    assert [record.message for record in qtlog.records if "QPainter" in record.message] == []
