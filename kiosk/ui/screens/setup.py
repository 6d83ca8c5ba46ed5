"""The first start of a PC: joining a centre, and the people who work there."""

from collections.abc import Sequence
from enum import StrEnum
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kiosk.domain.codes import Language
from kiosk.domain.pins import PIN_LENGTH, is_pin, is_trivial
from kiosk.ui.language import NAMES, spoken
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import Card, Flow, column, keep_width, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.text import Label

WIDTH: Final = 760
WIDE: Final = 1100


class Fault(StrEnum):
    """Why this PC could not join, as `kiosk enrol` names it."""

    REFUSED = "denied"
    UNREACHABLE = "central"
    KEYRING = "keyring"
    ADDRESS = "input"
    NO_STICK = "no_stick"
    OTHER = ""


class _Ask(QWidget):
    """A field under its name."""

    def __init__(self, theme: Theme, icon: str, name: str) -> None:
        super().__init__()
        self.field = Field(theme, icon)
        self.field.setObjectName(name)
        self._name = Label(theme, "body_b")
        box = column(theme, self, gap=6)
        box.addWidget(self._name)
        box.addWidget(self.field)

    def say(self, name: str, example: str = "") -> None:
        """The words of the field."""
        self._name.say(name)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(example)


class SetupScreen(Screen):
    """What both screens have: a card in the middle with title, lead and a notice."""

    frame: ClassVar[Frame] = Frame(footer=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._step, self._title = Label(theme, "label", "ink2"), Label(theme, "h1s")
        self._lead, self.notice = Label(theme, "bodyt"), Banner(theme)
        self.notice.hide()
        self.card = Card(theme, gap=14, margins=(32, 24, 32, 28))
        for part in (self._step, self._title, self._lead, self.notice):
            self.card.rows.addWidget(part)
        middle = line(theme)
        middle.addStretch(1)
        middle.addWidget(self.card)
        middle.addStretch(1)
        self.body.addStretch(1)
        self.body.addLayout(middle)
        self.body.addStretch(1)

    def apply(self, look: Look) -> None:
        """Wider in large letters, as far as the page goes."""
        keep_width(self.card, self.theme.px(WIDTH if look.narrow or not look.large else WIDE))

    def say_head(self, step: int, title: str, lead: str) -> None:
        """Which step this is, and what it is for."""
        self._step.say(self.tr("Step %1 of 3").replace("%1", str(step)))
        self._title.say(title)
        self._lead.say(lead)


class JoinScreen(SetupScreen):
    """`joined` carries central's address and the code; `language_chosen` is the wizard's own language."""

    joined = Signal(str, str)
    stick_pressed = Signal()
    language_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._fault: Fault | None = None
        self._busy = False
        self._languages = OptionGroup(theme, list(Language), low=True)
        for language in Language:
            self._languages.option(language).clicked.connect(self._on_language)
        self._address, self._code = _Ask(theme, "plugs-connected", "address"), _Ask(theme, "ticket", "code")
        self._stick = KButton(theme, "sec", icon="usb", shape="panel")
        self._stick.setObjectName("stick")
        self._stick.clicked.connect(self.stick_pressed)
        self._join = KButton(theme, "pri", icon="check", shape="big")
        self._join.setObjectName("join")
        self._join.clicked.connect(self._on_join)
        for ask in (self._address, self._code):
            ask.field.textChanged.connect(self._mind)
            ask.field.returnPressed.connect(self._on_join)
        for part in (self._languages, self._address, self._code, self._stick, self._join):
            self.card.rows.addWidget(part)
        self.ready()

    def show_invitation(self, address: str, code: str) -> None:
        """What stood on a stick."""
        self._address.field.setText(address)
        self._code.field.setText(code)

    def show_busy(self) -> None:
        """Central is being asked."""
        self._busy, self._fault = True, None
        self.retranslate()

    def show_fault(self, fault: Fault | None) -> None:
        """Why it did not work; None takes the words away."""
        self._busy, self._fault = False, fault
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.say_head(
            1,
            self.tr("Join a centre"),
            self.tr("The agency gave you the address of its server and a code for this computer."),
        )
        self._languages.say([NAMES[language] for language in Language])
        self._languages.option(spoken()).setChecked(True)
        self._address.say(self.tr("Address of the server"), "https://")
        self._code.say(self.tr("Code of this computer"))
        self._stick.say(self.tr("Read both from a stick", "button"))
        self._join.say(self.tr("Join the centre", "button"))
        self._say_notice()
        self._mind()

    def _say_notice(self) -> None:
        if self._busy:
            self.notice.show_notice("info", self.tr("One moment, the server is being asked"), "")
        elif self._fault is not None:
            self.notice.show_notice("attention", *self._fault_words(self._fault))
        self.notice.setVisible(self._busy or self._fault is not None)

    def _fault_words(self, fault: Fault) -> tuple[str, str]:
        if fault is Fault.REFUSED:
            return (self.tr("The code is wrong, used or too old"), self.tr("Ask the agency for another one."))
        if fault is Fault.UNREACHABLE:
            return (
                self.tr("The server does not answer"),
                self.tr("Check address and cable; sign in where the network wants it. The code stays good."),
            )
        if fault is Fault.KEYRING:
            return (
                self.tr("This computer has no safe place for its key"),
                self.tr("Unlock the system's keyring, or choose KIOSK_CREDENTIALS=file."),
            )
        if fault is Fault.ADDRESS:
            return (self.tr("The address does not look right"), self.tr("It begins with https://."))
        if fault is Fault.NO_STICK:
            return (
                self.tr("No stick with an invitation was found"),
                self.tr("Plug in the agency's stick, or type address and code."),
            )
        return (self.tr("It did not work just now"), self.tr("Try again, or run `kiosk doctor`."))

    def _mind(self) -> None:
        typed = bool(self._address.field.text().strip() and self._code.field.text().strip())
        self._join.setEnabled(typed and not self._busy)

    def _on_join(self) -> None:
        if self._join.isEnabled():
            self.joined.emit(self._address.field.text().strip(), self._code.field.text().strip())

    def _on_language(self) -> None:
        self.language_chosen.emit(self.sender().objectName())


class PeopleScreen(SetupScreen):
    """`added` carries a specialist's name and PIN, `finished` says that everybody is there."""

    added = Signal(str, str)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._names: Sequence[str] = ()
        self._failed = False
        self._known = Label(theme, "body_b")
        self._name = _Ask(theme, "users", "name")
        self._pin, self._again = _Ask(theme, "eye-slash", "pin"), _Ask(theme, "eye-slash", "again")
        for ask in (self._pin, self._again):
            ask.field.setEchoMode(QLineEdit.EchoMode.Password)
            ask.field.setMaxLength(PIN_LENGTH)
        for ask in (self._name, self._pin, self._again):
            ask.field.textChanged.connect(self._mind)
            ask.field.returnPressed.connect(self._on_add)
        self._add = KButton(theme, "sec", icon="plus", shape="panel")
        self._add.setObjectName("add")
        self._add.clicked.connect(self._on_add)
        self._finish = KButton(theme, "pri", icon="check", shape="panel")
        self._finish.setObjectName("finish")
        self._finish.clicked.connect(self.finished)
        pins = line(theme, gap=14)
        pins.addWidget(self._pin)
        pins.addWidget(self._again)
        buttons = Flow(theme, gap=12)
        buttons.add(self._add)
        buttons.add(self._finish)
        self.card.rows.addWidget(self._known)
        self.card.rows.addWidget(self._name)
        self.card.rows.addLayout(pins)
        self.card.rows.addWidget(buttons)
        self.ready()

    def show_people(self, names: Sequence[str]) -> None:
        """Who has a PIN on this computer; what was typed of the last one goes."""
        self._names, self._failed = names, False
        for ask in (self._name, self._pin, self._again):
            ask.field.clear()
        self.retranslate()
        self._name.field.setFocus()

    def show_failed(self) -> None:
        """The name is taken."""
        self._failed = True
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self.say_head(
            3,
            self.tr("Who works here?"),
            self.tr("Each specialist has a PIN of six digits. The name stays on this computer."),
        )
        self._known.say(self.tr("With a PIN: %1").replace("%1", ", ".join(self._names)))
        self._known.setVisible(bool(self._names))
        self._name.say(self.tr("Name or initials"))
        self._pin.say(self.tr("PIN"))
        self._again.say(self.tr("The same PIN again"))
        self._add.say(self.tr("Add", "button: a specialist"))
        self._finish.say(self.tr("Start the kiosk", "button"))
        self._mind()

    def _mind(self) -> None:
        """Say why this cannot be added, as soon as it can be known."""
        pin, again = self._pin.field.text(), self._again.field.text()
        obstacle = ""
        if is_pin(pin) and is_trivial(pin):
            obstacle = self.tr("This PIN is too easy to guess: choose another one.")
        elif len(again) == PIN_LENGTH and again != pin:
            obstacle = self.tr("The two PINs are not the same.")
        elif self._failed:
            obstacle = self.tr("This name is taken already: choose another one.")
        self.notice.show_notice("attention", obstacle, "")
        self.notice.setVisible(bool(obstacle))
        named = bool(self._name.field.text().strip())
        self._add.setEnabled(named and is_pin(pin) and pin == again and not is_trivial(pin))
        self._finish.setEnabled(bool(self._names))

    def _on_add(self) -> None:
        if self._add.isEnabled():
            self.added.emit(self._name.field.text().strip(), self._pin.field.text())
