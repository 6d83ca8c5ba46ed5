"""A specialist types the PIN: dots instead of digits, and plain words when it does not do."""

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar, Final

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from kiosk.domain.pins import PIN_LENGTH
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.band import Picture
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.keypad import Dots, Keypad
from kiosk.ui.widgets.names import Names
from kiosk.ui.widgets.text import Label

_SECOND_MS: Final = 1_000


class PinReason(StrEnum):
    """What the PIN is asked for."""

    DESK = "desk"
    MAINTENANCE = "maintenance"
    OPEN = "open"
    PAYMENT = "payment"
    WIPE = "wipe"


class _State(StrEnum):
    TYPING = "typing"
    WRONG = "wrong"
    CHECKING = "checking"
    WAITING = "waiting"
    UNSET = "unset"
    BROKEN = "broken"


class PinScreen(Screen):
    """Keypad and keyboard alike; `entered` carries a name and the six digits once, and forgets the digits."""

    entered = Signal(str, str)
    cancelled = Signal()

    frame: ClassVar[Frame] = Frame(footer=False, help=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._reason = PinReason.DESK
        self._state = _State.TYPING
        self._typed = ""
        self._left_s = 0
        self._title = Label(theme, "h1", "onstaff")
        self._lead = Label(theme, "lead21", "onstaff")
        self._facts = [Label(theme, "bodyt", "onstaff") for _ in range(3)]
        self._idle_min = 0
        self._cancel = KButton(theme, "sec", icon="arrow-left")
        self._cancel.setObjectName("cancel")
        self._cancel.clicked.connect(self.cancelled)
        self._names = Names(theme)
        self._names.chosen.connect(self._on_erase_all)
        self._ask = Label(theme, "h2")
        self._ask.center(True)
        self._dots = Dots(theme, PIN_LENGTH)
        self._keypad = Keypad(theme)
        self._keypad.digit.connect(self._on_digit)
        self._keypad.erase.connect(self._on_erase)
        self._keypad.erase_all.connect(self._on_erase_all)
        self._sign = Icon(theme, "warning", "amber", 28, "fill")
        self._status = Label(theme, "bodyt")
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self._on_second)
        self._lay_out()
        self.ready()

    def show_reason(self, reason: PinReason, idle_min: int = 0) -> None:
        """What the PIN is for; a new question begins with nothing typed.

        What it opens locks itself when nobody touches it for so many minutes; 0 where it does not.
        """
        self._reason, self._idle_min = reason, idle_min
        self._cancel.setVisible(reason is not PinReason.DESK)  # nothing lies behind a locked desk
        self._show(_State.TYPING)

    def show_names(self, names: Sequence[str], chosen: str) -> None:
        """Who has a PIN here; `chosen` is thought to type it, or the first. One alone need not be chosen."""
        self._names.show_names(names, chosen)

    def show_wrong(self) -> None:
        """The PIN was nobody's; another can be typed at once."""
        self._show(_State.WRONG)

    def show_wait(self, seconds: int) -> None:
        """Nothing can be typed for so many seconds, which are counted down."""
        self._left_s = seconds
        self._show(_State.WAITING)
        self._second.start()

    def show_checking(self) -> None:
        """The PIN is being looked at; painted when this returns, because the looking holds everything up."""
        self._show(_State.CHECKING)
        self.repaint()

    def show_unset(self) -> None:
        """Nobody has a PIN on this computer."""
        self._show(_State.UNSET)

    def show_broken(self) -> None:
        """The PIN cannot be looked at: disk or keyring do not answer."""
        self._show(_State.BROKEN)

    @property
    def takes_digits(self) -> bool:
        """Whether something can be typed now."""
        return self._state in {_State.TYPING, _State.WRONG}

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("For the specialist"))
        self._lead.say(self._reason_text())
        self._facts[0].say(self.tr("The PIN also works without internet"))
        self._facts[1].say(self.tr("and only on this computer"))
        locks = self.tr("The desk locks itself after %n minutes without a touch", "", self._idle_min)
        self._facts[2].say(locks if self._idle_min else "")
        self._show_facts()
        self._cancel.say(self.tr("Back", "button: without typing a PIN"))
        self._keypad.say(
            self.tr("Erase all", "key of a keypad"), self.tr("Erase", "key of a keypad: the last digit")
        )
        self._say_typed()
        self._say_status()

    def apply(self, look: Look) -> None:
        """Side by side, or the keypad above the words where large letters have no room."""
        way = QBoxLayout.Direction
        self._halves.setDirection(way.BottomToTop if _stacked(look) else way.LeftToRight)
        side = 24 if look.narrow else 52
        self._words.set_margins(side, 24 if look.large else 44, side, 24 if look.large else 44)
        self._show_facts()
        self._say_status()

    def margins(self) -> tuple[float, float, float, float]:
        """The coloured half goes to the edge."""
        return (0, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and the erasing keys do what the keypad does; Escape goes back."""
        if len(event.text()) == 1 and event.text() in "0123456789":
            self._on_digit(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._on_erase()
        elif event.key() == Qt.Key.Key_Delete:
            self._on_erase_all()
        else:
            super().keyPressEvent(event)

    def _show_facts(self) -> None:
        for row, fact in zip(self._fact_rows, self._facts, strict=True):
            row.setVisible(bool(fact.text()) and not self.theme.look.large)

    def _lay_out(self) -> None:
        theme = self.theme
        panel = QFrame()
        mark(panel, "staff")
        self._words = column(theme, panel, gap=12)
        self._words.addWidget(Picture(theme, "logo_inv", 80, 80))
        self._words.addWidget(self._title)
        self._words.addWidget(self._lead)
        self._words.space(16)
        self._fact_rows = []
        for sign, label in zip(("wifi-slash", "desktop", "timer"), self._facts, strict=True):
            row = QWidget()
            inner = line(theme, row, gap=14)
            inner.addWidget(Icon(theme, sign, "onstaff", 30), 0, Qt.AlignmentFlag.AlignVCenter)
            inner.addWidget(label, 1)
            self._words.addWidget(row)
            self._fact_rows.append(row)
        self._words.addStretch(1)
        self._words.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignLeft)
        typing = QWidget()
        right = column(theme, typing, gap=12, margins=(24, 16, 24, 16))
        right.addStretch(1)
        right.addWidget(self._names, 0, Qt.AlignmentFlag.AlignHCenter)
        right.addWidget(self._ask)
        right.addWidget(self._dots, 0, Qt.AlignmentFlag.AlignHCenter)
        right.space(4)
        right.addWidget(self._keypad, 0, Qt.AlignmentFlag.AlignHCenter)
        right.space(4)
        status = line(theme, gap=12)
        status.addStretch(1)
        status.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        status.addWidget(self._status)
        status.addStretch(1)
        right.addLayout(status)
        right.addStretch(1)
        self._halves = line(theme)
        self._halves.addWidget(panel, 10)
        self._halves.addWidget(typing, 10)
        typing.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body.addLayout(self._halves, 1)

    def _show(self, state: _State) -> None:
        self._second.stop()
        self._state = state
        self._typed = ""
        if not self.takes_digits:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # a key that goes to rest would pass it to "back"
        self._keypad.setEnabled(self.takes_digits)
        self.retranslate()

    def _say_typed(self) -> None:
        typed = PIN_LENGTH if self._state is _State.CHECKING else len(self._typed)
        self._dots.show_typed(typed, self.tr("%n digits typed", "", typed))

    def _say_status(self) -> None:
        calm = self._state in {_State.TYPING, _State.CHECKING}
        text = self._status_text()
        self._sign.setVisible(not calm)
        self._status.say(text)
        # Where the keypad fills the window, what stands below it is not seen.
        ask = self.tr("Type the PIN of %n digits", "", PIN_LENGTH)
        self._ask.say(ask if calm or not _stacked(self.theme.look) else text)

    def _reason_text(self) -> str:
        match self._reason:
            case PinReason.PAYMENT:
                return self.tr("To open payment by card for this visitor")
            case PinReason.WIPE:
                return self.tr("To erase again what was not erased")
            case PinReason.MAINTENANCE:
                return self.tr("To work on this computer and keep visitors away")
            case PinReason.OPEN:
                return self.tr("To open the centre for one more hour")
        return self.tr("To open the specialist's desk")

    def _status_text(self) -> str:
        match self._state:
            case _State.WRONG:
                return self.tr("This PIN is not right. Please try again.")
            case _State.CHECKING:
                return self.tr("One moment…")
            case _State.WAITING:
                left = f"{self._left_s // 60}:{self._left_s % 60:02}"
                return self.tr("Too many wrong tries. You can try again in %1.").replace("%1", left)
            case _State.UNSET:
                return self.tr("Nobody has a PIN on this computer yet. The technician sets one.")
            case _State.BROKEN:
                return self.tr("The PIN cannot be checked now. Please tell the technician.")
        return self.tr("Forgotten? The technician gives you a new PIN.")

    @Slot(str)
    def _on_digit(self, digit: str) -> None:
        if not self.takes_digits:
            return
        typed = self._typed + digit
        self._typed = typed if len(typed) < PIN_LENGTH else ""
        self._say_typed()
        if not self._typed:
            self.entered.emit(self._names.name, typed)

    @Slot()
    def _on_erase(self) -> None:
        self._typed = self._typed[:-1]
        self._say_typed()

    @Slot()
    def _on_erase_all(self) -> None:
        self._typed = ""
        self._say_typed()

    @Slot()
    def _on_second(self) -> None:
        self._left_s -= 1
        if self._left_s > 0:
            self._say_status()
        else:
            self._show(_State.TYPING)


def _stacked(look: Look) -> bool:
    """Whether large letters have no room beside the keypad."""
    return look.large and look.narrow
