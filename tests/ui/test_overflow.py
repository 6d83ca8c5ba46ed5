"""The finder of cut words finds them, and the screens as drawn have none."""

import pytest
from PySide6.QtWidgets import QWidget

from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.text import Label
from tests.ui.overflow import cut_texts
from tests.ui.specimens import SPECIMENS


@pytest.fixture
def box(theme, qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show()
    return made


def test_a_label_lower_than_its_lines_is_found(box, theme):
    label = Label(theme, "body", text="Words that need more than one line here")
    label.setParent(box)
    label.setGeometry(0, 0, 200, 25)
    label.show()
    assert "needs height" in cut_texts(box)[0]


def test_a_button_narrower_than_its_longest_word_is_found(box, theme):
    button = KButton(theme)
    button.say("Responsibility")
    button.setParent(box)
    button.setGeometry(0, 0, 90, 64)
    button.show()
    assert any("needs width" in fault for fault in cut_texts(box))


def test_a_text_that_stands_outside_is_found(box, theme):
    label = Label(theme, "body", text="Word")
    label.setParent(box)
    label.setGeometry(180, 0, label.sizeHint().width(), label.sizeHint().height())
    label.show()
    assert "stands outside of QWidget" in cut_texts(box)[0]


def test_a_text_that_fits_is_not_reported(box, theme):
    label = Label(theme, "body", text="Word")
    label.setParent(box)
    label.setGeometry(0, 0, *label.sizeHint().toTuple())
    label.show()
    assert cut_texts(box) == []


@pytest.mark.parametrize("name", SPECIMENS)
@pytest.mark.parametrize("text", [1.0, 2.0])
def test_no_screen_cuts_a_word(screen, window, theme, name, text):
    theme.set_look(type(theme.look)(text=text, scale=theme.look.scale, narrow=theme.look.narrow))
    screen(SPECIMENS[name])
    assert cut_texts(window) == []
