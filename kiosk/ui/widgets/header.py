"""The upper frame: whose centre this is, whether there is internet, and the tools of reading."""

from typing import Literal

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from kiosk.domain.codes import Connection
from kiosk.ui.language import NAMES, spoken
from kiosk.ui.theme import TEXT_SIZES, Theme, mark
from kiosk.ui.widgets.boxes import Icon, column, line
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Label, broken

HelpState = Literal["idle", "called", "coming"]
_NO_INTERNET = (Connection.OFFLINE, Connection.GATEWAY)


class Tool(Pressable):
    """A sign over a word; `on` is filled and says the way back. A `low` one stands in a bar over a site.

    The one that calls the specialist (`helps`) is yellow.
    """

    def __init__(self, theme: Theme, icon: str, *, low: bool = False, helps: bool = False) -> None:
        super().__init__(theme)
        self._icon, self._helps = icon, helps
        self._least, self._tall, self._side = (80, 56, 24) if low else (94, 62, 27)
        self._on = False
        self._worded = True

    def show_word(self, shown: bool) -> None:
        """The sign alone stands where there is no room for the word."""
        self._worded = shown
        self.restyle()

    def show_on(self, on: bool) -> None:
        """Show whether the tool is in use."""
        self._on = on
        self.update()

    def sizeHint(self) -> QSize:
        """The word with a little room, at least a target."""
        theme = self.theme
        words = broken(theme, "tool", self.text() if self._worded else "")
        least = theme.target(min(self._least, 86) if theme.look.narrow else self._least)
        return QSize(max(least, words.width + theme.px(14)), theme.target(self._tall))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint box, sign and word."""
        theme = self.theme
        lit = self.hovered or self.isDown()
        fill, edge, tone = ("hover" if lit else "surface", "edge", "tool")
        if self._helps:
            fill = "yellowl" if self._on else "helphover" if lit else "yellow"
            edge, tone = "helpedge", "ink" if self._on else "onhelp"
        elif self._on:
            fill, edge, tone = ("prihover" if lit else "blue", "blue", "on")
        self.paint_edge(painter, (fill, edge, edge), "field", 2)
        words = broken(theme, "tool", self.text() if self._worded else "")
        side = theme.target(self._side)
        top = (self.height() - side - words.height * self._worded - theme.px(2)) / 2
        painter.drawPixmap((self.width() - side) // 2, round(top), theme.icon(self._icon, tone, self._side))
        words.draw(painter, 0, top + side + theme.px(2), theme.color(tone), self.width())


class Logo(QWidget):
    """The woven rhomb."""

    def __init__(self, theme: Theme, side: float = 48) -> None:
        super().__init__()
        self._theme, self._side = theme, side
        self._resize()
        theme.changed.connect(self._resize)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the logo."""
        painter = QPainter(self)
        name = "logo_hc" if self._theme.look.contrast else "logo"
        painter.drawPixmap(0, 0, self._theme.art(name, self.size()))
        painter.end()

    def _resize(self) -> None:
        side = self._theme.target(self._side)
        self.setFixedSize(side, side)


class Header(QWidget):
    """Logo, centre, connection in words, tools."""

    language_pressed = Signal()
    text_size_pressed = Signal()
    contrast_pressed = Signal()
    listen_pressed = Signal()
    help_pressed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._online = True
        self._state: HelpState = "idle"
        mark(self, "header")
        self._name = Label(theme, "h3b")
        self._organisation = Label(theme, "org", "ink2")
        self._net = QFrame()
        self._net_icon = Icon(theme, "wifi-high", "net", 25)
        self._net_words = Label(theme, "net", "net")
        inner = line(theme, self._net, gap=8, margins=(14, 6, 14, 6))
        inner.addWidget(self._net_icon)
        inner.addWidget(self._net_words, 1)
        self._language = Tool(theme, "translate")
        self._text_size = Tool(theme, "text-aa")
        self._contrast = Tool(theme, "circle-half")
        self._listen = Tool(theme, "speaker-high")
        self._listen.setObjectName("listen")
        self._listen.hide()
        self._help = Tool(theme, "bell-ringing", helps=True)
        self._help.setObjectName("help_tool")
        self._help.hide()
        self._reads = False
        self._box = line(theme, self, margins=(32, 5, 32, 5))
        self._box.addWidget(Logo(theme))
        self._box.space(14)
        self._who = column(theme)
        self._who.addStretch()
        self._who.addWidget(self._name)
        self._who.addWidget(self._organisation)
        self._who.addStretch()
        self._box.addLayout(self._who, 1)
        self._box.addWidget(self._net, 0, Qt.AlignmentFlag.AlignVCenter)
        self._box.space(18)
        self._tools = line(theme, gap=6)
        for tool, signal in (
            (self._language, self.language_pressed),
            (self._text_size, self.text_size_pressed),
            (self._contrast, self.contrast_pressed),
            (self._listen, self.listen_pressed),
            (self._help, self.help_pressed),
        ):
            tool.clicked.connect(signal)
            self._tools.addWidget(tool)
        self._box.addLayout(self._tools)
        theme.changed.connect(self.retranslate)
        self.retranslate()

    def show_centre(self, name: str, organisation: str) -> None:
        """Whose kiosk this is."""
        self._name.say(name)
        self._organisation.say(organisation)
        self._fit()

    def show_connection(self, code: str) -> None:
        """Say a connection code as a visitor understands it: there is internet, or there is none."""
        self._online = Connection(code) not in _NO_INTERNET
        self.retranslate()

    def show_language_tool(self, shown: bool) -> None:
        """The welcome screen has its own row of languages."""
        self._language.setVisible(shown)
        self._fit()

    def show_help_tool(self, shown: bool) -> None:
        """Where there is no footer, the specialist is called from here."""
        self._help.setVisible(shown)
        self._fit()

    def show_help_state(self, state: HelpState) -> None:
        """Whether the specialist was called, and is coming."""
        self._state = state
        self.retranslate()

    def show_listen_tool(self, offered: bool, *, reads: bool) -> None:
        """Whether this PC can read the screen aloud in the present language, and whether it does now."""
        self._listen.setVisible(offered)
        self._reads = reads
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        look = self._theme.look
        self._language.say(NAMES[spoken()], self.tr("Choose the language"))
        bigger = self.tr("Bigger text", "tool: a short label")
        biggest = self.tr("Even bigger", "tool: text size, a short label")
        smaller = self.tr("Smaller text", "tool: a short label")
        self._text_size.say((bigger, biggest, smaller)[TEXT_SIZES.index(look.text)])
        self._text_size.show_on(look.large)
        self._contrast.say(
            self.tr("Colours", "tool: back to the usual colours")
            if look.contrast
            else self.tr("Contrast", "tool")
        )
        self._contrast.show_on(look.contrast)
        self._listen.say(
            self.tr("Stop", "tool: stop reading aloud")
            if self._reads
            else self.tr("Listen", "tool: read aloud")
        )
        self._listen.show_on(self._reads)
        words = {
            "idle": self.tr("Help", "tool: call the specialist"),
            "called": self.tr("Called", "tool: the specialist is called; pressing takes it back"),
            "coming": self.tr("Coming", "tool: the specialist is coming"),
        }
        self._help.say(words[self._state], self.tr("Call the specialist"))
        self._help.show_on(self._state != "idle")
        tone = "net" if self._online else "netoff"
        self._net_icon.show_icon("wifi-high" if self._online else "wifi-slash", tone)
        self._net_words.set_tone(tone)
        self._net_words.say(self.tr("Internet is on") if self._online else self.tr("No internet"))
        mark(self._net, "net", "" if self._online else "attention")
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():  # else showing a label would hide it half-way
            self._drop()

    def _fit(self) -> None:
        look = self._theme.look
        side = 32 if look.wide else 20
        self._box.set_margins(side, 5, side, 5)
        self.setMinimumHeight(self._theme.target(self._theme.tokens.frame.header))
        self._drop()

    def _drop(self) -> None:
        look = self._theme.look
        self._organisation.leave_out(not look.wide)
        self._name.leave_out(False)
        # In the largest letters the tools need all the room of a small screen; the sign stays.
        self._net_words.leave_out(look.narrow and look.text == TEXT_SIZES[-1])
        signs = (self._language, self._text_size, self._contrast)
        for tool in signs:
            tool.show_word(True)
        self._measure_anew()
        if self._box.sizeHint().width() > self.width():
            self._organisation.leave_out(True)
        for label in (self._name, self._net_words):
            if self._is_crowded():
                label.leave_out(True)
        for tool in signs:
            if self._is_crowded():
                tool.show_word(False)

    def _is_crowded(self) -> bool:
        self._measure_anew()
        return self._box.minimumSize().width() > self.width()

    def _measure_anew(self) -> None:
        """Forget all measures: boxes in boxes would tell those of the words before."""
        self._net.updateGeometry()
        for box in (self._who, self._tools, self._box):
            box.invalidate()
