"""What is pressed: by finger, by keys, by digits; never lower than a target."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.theme import Look
from kiosk.ui.widgets.banner import ReasonBox
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.checklist import CheckRow
from kiosk.ui.widgets.choice import ChoiceCard
from kiosk.ui.widgets.face import Faces
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.row import RowList, link_row
from kiosk.ui.widgets.tile import Tile, TileGrid


@pytest.fixture
def grid(theme, place):
    made = TileGrid(theme)
    made.fill([Tile(theme, f"Field {number}", "tractor", "green") for number in range(1, 7)])
    return place(made)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_press_a_button(theme, place, qtbot, key):
    button = place(KButton(theme))
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, key)


def test_a_press_that_slides_off_does_nothing(theme, place, qtbot):
    button = place(KButton(theme), 200, 64)
    with qtbot.assertNotEmitted(button.clicked):
        qtbot.mousePress(button, Qt.MouseButton.LeftButton)
        qtbot.mouseMove(button, QPoint(900, 900))
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(900, 900))


def test_a_button_wraps_before_it_cuts(theme, qtbot):
    button = KButton(theme, "sec", icon="users")
    qtbot.addWidget(button)
    button.say("I do it together with the specialist")
    narrow = button.minimumSizeHint().width()
    assert narrow < button.sizeHint().width()
    assert button.heightForWidth(narrow) > button.sizeHint().height()


def test_the_name_is_the_visible_label_and_the_second_line_is_read_after_it(theme, qtbot):
    button = KButton(theme, "end")
    qtbot.addWidget(button)
    button.say_both("I'm done", "close and erase everything")
    assert (button.accessibleName(), button.accessibleDescription()) == (
        "I'm done",
        "close and erase everything",
    )


@pytest.mark.parametrize("text", [1.0, 2.0])
def test_nothing_to_press_is_lower_than_a_target(theme, qtbot, text):
    theme.set_look(Look(text=text))
    options = OptionGroup(theme, ("a",))
    options.say(("A",))
    for widget in (
        KButton(theme),
        KButton(theme, shape="small"),
        options.option("a"),
        Tile(theme, "Health", "first-aid-kit", "teal"),
        link_row(theme, "Service"),
        CheckRow(theme, "Paper", "", "receipt"),
    ):
        least = widget.sizeHint().expandedTo(widget.minimumSize())
        assert min(least.width(), least.height()) >= 48, widget
        qtbot.addWidget(widget)
    qtbot.addWidget(options)


@pytest.mark.parametrize(
    ("key", "reached"),
    [
        (Qt.Key.Key_Right, "Field 2"),
        (Qt.Key.Key_Down, "Field 4"),
        (Qt.Key.Key_Left, "Field 1"),
        (Qt.Key.Key_Up, "Field 1"),
    ],
)
def test_arrows_go_where_the_eye_goes(grid, qtbot, key, reached):
    first = grid.members()[0]
    first.setFocus()
    qtbot.keyClick(first, key)
    assert grid.focusWidget().text() == reached


def test_a_digit_picks_its_answer(grid, qtbot):
    fourth = grid.members()[3]
    with qtbot.waitSignal(fourth.clicked):
        qtbot.keyClick(grid.members()[0], "4")


def test_a_digit_without_an_answer_picks_nothing(grid, qtbot):
    for tile in grid.members():
        tile.clicked.connect(lambda: pytest.fail("picked"))
    qtbot.keyClick(grid.members()[0], "9")


def test_one_of_several_lets_go_of_the_other(theme, place, qtbot):
    group = OptionGroup(theme, ("a", "b", "unsaid"))
    group.say(("A", "B", "I'd rather not say"))
    place(group)
    assert group.chosen() == ()
    qtbot.mouseClick(group.option("a"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(group.option("b"), Qt.MouseButton.LeftButton)
    assert group.chosen() == ("b",)


def test_any_of_several_stay_together(theme, place, qtbot):
    group = OptionGroup(theme, ("a", "b", "c"), many=True)
    group.say(("A", "B", "C"))
    place(group)
    for code in ("c", "a"):
        qtbot.mouseClick(group.option(code), Qt.MouseButton.LeftButton)
    assert group.chosen() == ("a", "c")


def test_options_go_on_in_the_next_line(theme, place):
    group = OptionGroup(theme, ("a", "b", "c"))
    group.say(("A village nearby",) * 3)
    place(group, 300, 400)
    assert len({group.option(code).y() for code in "abc"}) == 3
    group.resize(1200, 400)
    QApplication.processEvents()
    assert len({group.option(code).y() for code in "abc"}) == 1


def test_a_list_knows_its_ends(theme, place):
    rows = [link_row(theme, f"Service {number}") for number in range(3)]
    box = RowList(theme)
    box.fill(rows)
    place(box)
    assert [(row.first, row.last) for row in box.rows()] == [(True, False), (False, False), (False, True)]


def test_the_whole_row_ticks_a_thing(theme, place, qtbot):
    row = place(CheckRow(theme, "A bill", "for energy or gas", "receipt"))
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=QPoint(row.width() - 5, 5))
    assert row.isChecked()


def test_the_whole_card_presses_its_button(theme, place, qtbot):
    card = place(ChoiceCard(theme, "choicehelp", "choice_help", "users", KButton(theme, "help")))
    with qtbot.waitSignal(card.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))


def test_one_face_at_a_time(theme, place, qtbot):
    faces = place(Faces(theme))
    faces.say(["Very bad", "Bad", "So-so", "Good", "Very good"])
    for number in (2, 5):
        with qtbot.waitSignal(faces.chosen) as told:
            faces.pick(number)
        assert told.args == [number]
    assert faces.score() == 5


def test_what_cannot_be_done_now_can_still_be_read(theme, place):
    box = place(ReasonBox(theme, "wifi-slash"))
    box.say_reason("Start", "opens when the internet is back")
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert box.accessibleDescription() == "opens when the internet is back"


def test_a_child_of_a_row_never_takes_its_press(theme, place):
    row = place(link_row(theme, "Service", "what it is", ("scales", "blue")))
    for child in row.findChildren(QWidget):
        assert child.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents), child
