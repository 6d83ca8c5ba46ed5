"""Words: wrapped, never elided, with bold parts."""

import pytest

from kiosk.ui.theme import Look
from kiosk.ui.widgets.text import Label, broken, plain, widest_word

LONG = "Заявление подают каждый год, с ноября по март, на сайте компенсаций"


def test_a_longer_text_takes_more_lines_and_keeps_every_word(theme):
    whole = broken(theme, "body", LONG)
    wrapped = broken(theme, "body", LONG, 220)
    assert whole.count == 1
    assert wrapped.count > 2
    assert wrapped.width <= 221
    assert wrapped.height == pytest.approx(wrapped.count * whole.height, abs=wrapped.count)


def test_no_word_is_broken_at_the_least_width(theme):
    least = widest_word(theme, "body", LONG)
    assert broken(theme, "body", "компенсаций", least).count == 1


def test_bold_parts_take_more_room_and_are_not_read_out(theme, qtbot):
    assert (
        broken(theme, "body", "<b>Free of charge</b>").width > broken(theme, "body", "Free of charge").width
    )
    label = Label(theme, text="Our help is <b>free</b>.")
    qtbot.addWidget(label)
    assert label.accessibleName() == plain(label.text()) == "Our help is free."


def test_a_label_grows_with_large_text(theme, qtbot):
    label = Label(theme, text=LONG)
    qtbot.addWidget(label)
    before = label.heightForWidth(400)
    theme.set_look(Look(text=2.0))
    assert label.heightForWidth(400) > 1.9 * before


def test_nothing_said_takes_no_room(theme, qtbot):
    label = Label(theme)
    qtbot.addWidget(label)
    assert label.sizeHint().toTuple() == (0, 0)
    assert label.heightForWidth(300) == 0
