"""One theme: tokens to pixels, colours and icons, changed as a whole."""

import pytest
from PySide6.QtCore import QSize

from kiosk.ui.theme import Look


def luminance(color):
    parts = (color.redF(), color.greenF(), color.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(
    ("size", "scale", "narrow"),
    [
        ((1366, 768), 1.0, False),
        ((1024, 768), 1.0, True),
        ((1920, 1080), 1.4, False),
        ((800, 600), 1.0, True),
        ((1280, 1024), 1.0, False),
    ],
)
def test_the_window_gives_scale_and_layout(theme, size, scale, narrow):
    theme.fit(QSize(*size))
    assert (theme.look.scale, theme.look.narrow) == (scale, narrow)


def test_a_thin_line_never_vanishes(theme):
    assert theme.px(0.3) == 1
    assert theme.px(0) == 0


def test_large_text_grows_words_more_than_titles_and_targets_by_a_quarter(theme):
    body, title, target = theme.font("body").pixelSize(), theme.font("h1").pixelSize(), theme.target(64)
    theme.set_look(Look(text=2.0))
    assert theme.font("body").pixelSize() == 2 * body
    assert title < theme.font("h1").pixelSize() < 2 * title
    assert theme.target(64) == 1.25 * target


def test_text_sizes_go_round(theme):
    sizes = []
    for _ in range(3):
        theme.next_text()
        sizes.append(theme.look.text)
    assert sizes == [1.4, 2.0, 1.0]


def test_a_change_is_told_once_and_no_change_not_at_all(theme, qtbot):
    with qtbot.waitSignal(theme.changed):
        theme.next_contrast()
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_look(theme.look)


@pytest.mark.parametrize("contrast", [False, True])
def test_words_stand_out_on_every_fill_they_are_put_on(theme, contrast):
    theme.set_look(Look(contrast=contrast))
    for words, fill in (
        ("ink", "page"),
        ("ink2", "surface"),
        ("on", "blue"),
        ("onhelp", "yellow"),
        ("sec", "surface"),
        ("end", "surface"),
        ("onselected", "selected"),
        ("green", "greenl"),
        ("amber", "amberl"),
        ("blued", "bluel"),
        ("ondisc", "disc"),
    ):
        assert ratio(theme.color(words), theme.color(fill)) >= 7, f"{words} on {fill}"


def test_an_icon_takes_the_colour_asked_for(theme):
    image = theme.icon("plus", "red", 40).toImage()
    assert image.pixelColor(20, 20) == theme.color("red")


def test_an_icon_that_a_newer_pack_names_is_a_question_mark(theme):
    unknown = theme.icon("no-such-icon", "ink", 40, "duotone").toImage()
    assert unknown == theme.icon("question", "ink", 40, "duotone").toImage()
