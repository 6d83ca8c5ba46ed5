"""The lower frame: ways back, time, help, end; always in the same places."""

from datetime import datetime

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kiosk.ui.language import day_text, time_text
from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Icon, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.header import HelpState
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label, Lines, broken


class TimeLeft(Pressable):
    """How long the session still lasts; pressing anywhere on it asks for more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._left = ""
        self._more = ""

    def show_left(self, left: str, more: str) -> None:
        """`left` may hold <b>; `more` is what pressing does."""
        self._left, self._more = left, more
        self.say(more, left.replace("<b>", "").replace("</b>", ""))

    def sizeHint(self) -> QSize:
        """Two lines, or one in large text."""
        left, more = self._lines()
        width = max(left.width, more.width if more else 0) + self._beside()
        return QSize(width, self.theme.target(64))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the clock and the lines; what can be pressed is underlined."""
        theme = self.theme
        left, more = self._lines()
        x = self._beside()
        if x:
            side = theme.target(30)
            painter.drawPixmap(0, (self.height() - side) // 2, theme.icon("clock", "ink2", 30))
        link = theme.color("link")
        top = (self.height() - left.height - (more.height if more else 0)) / 2
        left.draw(painter, x, top, theme.color("ink2") if more else link)
        under = more or left
        top += left.height if more else 0
        if more:
            more.draw(painter, x, top, link)
        painter.fillRect(x, round(top + under.height - theme.px(1)), under.width, theme.px(2), link)

    def _lines(self) -> tuple[Lines, Lines | None]:
        if self.theme.look.large:
            return broken(self.theme, "frame", self._left), None
        return broken(self.theme, "timer", self._left), broken(self.theme, "link", self._more)

    def _beside(self) -> int:
        if self.theme.look.narrow and not self.theme.look.large:
            return 0
        return self.theme.target(30) + self.theme.px(10)


class Footer(QWidget):
    """Back, first page or the date; time left; call the specialist; end."""

    back_pressed = Signal()
    home_pressed = Signal()
    help_pressed = Signal()
    end_pressed = Signal()
    more_time_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._clock: datetime | None = None
        self._minutes: int | None = None
        self._help: HelpState = "idle"
        self._wanted = (True, True, True, True, True)
        mark(self, "footer")
        self._back = KButton(theme, "sec", shape="frame")
        self._home = KButton(theme, "sec", shape="frame")
        self._calendar = Icon(theme, "calendar-blank", "ink2", 26)
        self._date = Label(theme, "body", "ink2")
        self._time = TimeLeft(theme)
        self._call = KButton(theme, "help", icon="bell-ringing", shape="frame")
        self._end = KButton(theme, "end", icon="door-open", shape="frame")
        for name, part in (
            ("back", self._back),
            ("home", self._home),
            ("more_time", self._time),
            ("help", self._call),
            ("end", self._end),
        ):
            part.setObjectName(name)
        self._box = line(theme, self, gap=14, margins=(32, 11, 32, 9))
        for left in (self._back, self._home, self._calendar, self._date):
            self._box.addWidget(left)
        self._box.addStretch()
        self._box.addWidget(self._time)
        self._box.space(6)
        self._box.addWidget(self._call)
        self._box.addWidget(self._end)
        for button, signal in (
            (self._back, self.back_pressed),
            (self._home, self.home_pressed),
            (self._time, self.more_time_pressed),
            (self._call, self.help_pressed),
            (self._end, self.end_pressed),
        ):
            button.clicked.connect(signal)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_parts(self, *, back: bool, home: bool, time: bool, call: bool, end: bool) -> None:
        """Which of the buttons this screen has."""
        self._wanted = (back, home, time, call, end)
        self.retranslate()

    def show_clock(self, clock: datetime) -> None:
        """Date and time, shown where there is nowhere to go back to."""
        self._clock = clock
        self.retranslate()

    def show_time_left(self, minutes: int | None) -> None:
        """Minutes until the session ends; None when it has no end."""
        self._minutes = minutes
        self.retranslate()

    def show_help_state(self, state: HelpState) -> None:
        """Whether the specialist was called, and is coming."""
        self._help = state
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language, as far as it is shown."""
        look = self._theme.look
        back, home, time, call, end = self._wanted
        self._back.dress("sec", "" if look.narrow else "arrow-left")
        self._home.dress("sec", "" if look.narrow else "house")
        self._end.dress("end", "" if look.narrow and look.large else "door-open")
        self._back.say(self.tr("Back"))
        self._home.say(self.tr("First page"))
        self._end.say_both(self.tr("I'm done"), self.tr("close and erase everything"))
        words = {
            "idle": self.tr("Call the specialist"),
            "called": self.tr("The specialist is called"),
            "coming": self.tr("The specialist is coming"),
        }
        called = self._help != "idle"
        self._call.dress("called" if called else "help", "check" if called else "bell-ringing")
        self._call.say(words[self._help])
        left = self.tr("%n min", "minutes, short", self._minutes or 0)
        text = f"<b>{left}</b>" if look.large else self.tr("Time left: <b>%1</b>").replace("%1", left)
        self._time.show_left(text, self.tr("More time"))
        self._say_clock(short=not look.wide)
        self._back.setVisible(back)
        self._home.setVisible(home and not (look.large and back))
        self._time.setVisible(time and self._minutes is not None)
        self._call.setVisible(call)
        self._end.setVisible(end)
        dated = not (back or home or look.large) and self._clock is not None
        self._calendar.setVisible(dated)
        self._date.leave_out(not dated)
        side = 32 if look.wide else 18
        self._box.set_margins(side, 11, side, 9)
        self._box.set_gap(14 if look.wide else 10)
        for button in (self._back, self._home, self._call, self._end):
            button.set_pad(26 if look.wide else 18)

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _say_clock(self, *, short: bool) -> None:
        if self._clock is not None:
            time = f"<b>{time_text(self._clock.time())}</b>"
            self._date.say(time if short else f"{day_text(self._clock.date())} · {time}")
