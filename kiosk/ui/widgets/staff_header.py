"""The bar over the specialist's screens: whose desk, tabs, the line to central, the closing, the way out."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.codes import Connection
from kiosk.ui.language import time_text
from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.band import Picture
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label, broken

_ICONS: Final = {
    "line": "users-three",
    "training": "chalkboard-teacher",
    "figures": "chart-bar",
    "readiness": "stethoscope",
}
"""The tabs from left to right."""


class StaffTab(Pressable):
    """One of the desk's tabs; the present one is white with a yellow foot."""

    ring_inside = True

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__(theme)
        self._icon = icon
        self._sign = True
        self.setCheckable(True)

    def show_sign(self, shown: bool) -> None:
        """The word alone takes less room."""
        self._sign = shown
        self.restyle()

    def sizeHint(self) -> QSize:
        """Sign and word in one line."""
        theme = self.theme
        words = broken(theme, "tab", self.text())
        return QSize(words.width + self._beside() + theme.px(40), theme.target(theme.tokens.frame.staff))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the ground, sign and word, and the foot of the present tab."""
        theme, now = self.theme, self.isChecked()
        tone = "tool" if now else "onstaff"
        if now:
            painter.fillRect(self.rect(), theme.color("surface"))
        elif self.hovered:
            painter.fillRect(self.rect(), theme.color("staffhover"))
        foot = theme.px(5)
        if now:
            painter.fillRect(0, self.height() - foot, self.width(), foot, theme.color("yellow"))
        words = broken(theme, "tab", self.text())
        x = (self.width() - self._beside() - words.width) // 2
        if self._sign:
            sign = theme.icon(self._icon, tone, 24)
            painter.drawPixmap(x, (self.height() - theme.target(24)) // 2, sign)
        top = (self.height() - words.height) / 2
        words.draw(painter, x + self._beside(), top, theme.color(tone))

    def _beside(self) -> int:
        """Pixels of the sign and the room between it and the word."""
        return self.theme.target(24) + self.theme.px(8) if self._sign else 0


class StaffHeader(QWidget):
    """`tab_chosen` carries a tab's code, `name_pressed` asks for the language, `lock_pressed` goes out.

    `closing_pressed` asks to stay open longer.
    """

    tab_chosen = Signal(str)
    name_pressed = Signal()
    lock_pressed = Signal()
    closing_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._state, self._waiting = Connection.OK, 0
        self._specialist = self._closing_text = ""
        self._closes_at: datetime | None = None
        self._is_open = True
        mark(self, "staffbar")
        self._centre = Label(theme, "body_b", "onstaff")
        self._role = Label(theme, "org", "onstaff")
        self._tabs = {code: StaffTab(theme, icon) for code, icon in _ICONS.items()}
        self._cloud = Icon(theme, "cloud-check", "onstaff", 26)
        self._sync = Label(theme, "sync", "onstaff")
        self._name = KButton(theme, "staff", icon="translate", shape="staff")
        self._name.setObjectName("name")
        self._name.clicked.connect(self.name_pressed)
        self._closing = KButton(theme, "staff", icon="clock", shape="staff")
        self._closing.setObjectName("closing")
        self._closing.clicked.connect(self.closing_pressed)
        self._lock = KButton(theme, "sec", icon="sign-out", shape="staff")
        self._lock.setObjectName("lock")
        self._lock.clicked.connect(self.lock_pressed)
        self._box = line(theme, self, gap=12, margins=(24, 0, 24, 0))
        self._logo = Picture(theme, "logo_inv", 44, 44)
        self._box.addWidget(self._logo)
        self._centre_box = QWidget()
        who = column(theme, self._centre_box)
        who.addStretch()
        who.addWidget(self._centre)
        who.addWidget(self._role)
        who.addStretch()
        self._box.addWidget(self._centre_box)
        tabs = line(theme)
        for code, tab in self._tabs.items():
            tab.setObjectName(f"tab_{code}")
            tab.clicked.connect(self._on_tab)
            tabs.addWidget(tab)
        self._box.addLayout(tabs)
        self._box.addStretch(1)
        self._box.addWidget(self._cloud, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._sync)
        self._box.addWidget(self._closing, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._name, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_centre(self, name: str) -> None:
        """Whose desk this is."""
        if name != self._centre.text():
            self._centre.say(name)
            self._fit()

    def show_specialist(self, name: str) -> None:
        """Who is at the desk."""
        self._specialist = name
        self._name.say(name, self.tr("Choose the language"))
        self._fit()

    def show_closing(self, at: datetime | None, *, is_open: bool) -> None:
        """Until when the centre is open; nothing where nobody told its hours."""
        if (at, is_open) != (self._closes_at, self._is_open):
            self._closes_at, self._is_open = at, is_open
            self.retranslate()

    def show_tabs(self, codes: Sequence[str], now: str) -> None:
        """The tabs there are, and the present one."""
        for code, tab in self._tabs.items():
            tab.setVisible(code in codes)
            tab.setChecked(code == now)
        self._fit()

    def show_connection(self, state: str, waiting: int) -> None:
        """How the line to central stands and how many records wait for it."""
        self._state, self._waiting = Connection(state), waiting
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._role.say(self.tr("Specialist"))
        for code, words in (
            ("line", self.tr("My desk", "tab")),
            ("training", self.tr("Lessons", "tab")),
            ("figures", self.tr("Figures", "tab")),
            ("readiness", self.tr("Condition", "tab: is this computer ready?")),
        ):
            self._tabs[code].say(words)
        self._say_closing()
        self._lock.say(self.tr("Lock", "button: leave the desk until the PIN is typed again"))
        calm = self._state is Connection.OK and not self._waiting
        self._cloud.show_icon(
            "cloud-check" if calm else "cloud-arrow-up", "onstaff" if calm else "onstaffwarn"
        )
        self._sync.say(self._sync_text())
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._fit()

    def _say_closing(self) -> None:
        text = "" if self._is_open else self.tr("Closed")
        if self._is_open and self._closes_at is not None:
            text = self.tr("Until %1", "an hour").replace("%1", time_text(self._closes_at.time()))
        self._closing_text = text
        self._closing.say(text, self.tr("Stay open longer"))
        self._closing.setVisible(bool(text))

    def _sync_text(self) -> str:
        if self._state is Connection.DENIED:
            return self.tr("This computer is not accepted: tell the technician")
        if not self._waiting:
            return self.tr("Everything is sent")
        if self._state is Connection.OK:
            return self.tr("%n records are being sent", "", self._waiting)
        return self.tr("%n records wait for the internet", "", self._waiting)

    def _on_tab(self) -> None:
        pressed = self.sender()
        code = next(code for code, tab in self._tabs.items() if tab is pressed)
        self._tabs[code].setChecked(True)
        self.tab_chosen.emit(code)

    def _fit(self) -> None:
        """Leave words out one after the other until the rest has room; every control stays."""
        self.setMinimumHeight(self._theme.target(self._theme.tokens.frame.staff))
        self._name.setText(self._specialist)
        self._closing.setText(self._closing_text)
        for tab in self._tabs.values():
            tab.show_sign(True)
        if self._spare() < 0:
            for tab in self._tabs.values():
                tab.show_sign(False)
        if self._spare() < 0:
            self._name.setText("")  # its sign and its name for screen readers stay
        if self._spare() < 0:
            self._closing.setText("")
        self._name.restyle()
        self._closing.restyle()
        spare = self._spare()
        for part in (self._closing, self._name, self._lock, self._centre_box, self._sync):
            part.setMinimumWidth(part.sizeHint().width())  # the bar has one line
        has_room = self._centre_box.sizeHint().width() <= spare
        self._centre_box.setVisible(has_room)
        spare -= self._centre_box.sizeHint().width() if has_room else 0
        self._sync.leave_out(self._sync.sizeHint().width() > spare)

    def _spare(self) -> int:
        """Pixels that the controls leave for the words which may be left out."""
        tabs = (tab for tab in self._tabs.values() if not tab.isHidden())
        parts: list[QWidget] = [self._logo, *tabs, self._cloud, self._name, self._lock]
        if self._closing_text:
            parts.append(self._closing)
        margins = self._box.contentsMargins()
        gaps = self._box.spacing() * self._box.count()
        taken = sum(part.sizeHint().width() for part in parts) + margins.left() + margins.right() + gaps
        return self.width() - taken
