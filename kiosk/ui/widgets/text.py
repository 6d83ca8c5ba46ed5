"""Text in the program's own lines: measured, wrapped, never cut, with <b> as the only mark-up."""

import re

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.ui.theme import Theme

_UNLIMITED = 100_000
_BIG = 100
_KEPT = 2000


def plain(text: str) -> str:
    """The text without its mark-up, as a screen reader says it."""
    return text.replace("<b>", "").replace("</b>", "")


class Lines:
    """A text broken into lines of at most `width` pixels."""

    def __init__(self, theme: Theme, role: str, text: str, width: float = _UNLIMITED) -> None:
        font = theme.font(role)
        self._step = font.pixelSize() * theme.tokens.roles[role].line
        self._layout = QTextLayout(plain(text), font)
        self._layout.setFormats(_bold(text, font))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        # A big letter that leans out to the left, like A, is moved in: a widget clips at its edge.
        big = text and font.pixelSize() > _BIG
        self._inset = max(0.0, -theme.metrics(role).leftBearing(text[0])) if big else 0.0
        self._lead = (self._step - theme.metrics(role).height()) / 2
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, (self._layout.lineCount() - 1) * self._step))
        self._layout.endLayout()
        self.count = max(1, self._layout.lineCount())
        widths = (self._layout.lineAt(i).naturalTextWidth() for i in range(self._layout.lineCount()))
        self.width = int(max(widths, default=0) + self._inset) + 1
        self.height = round(self.count * self._step)

    def draw(self, painter: QPainter, x: float, y: float, color: QColor, center_in: float = 0) -> None:
        """Draw with the top left corner at (x, y); centre every line in `center_in` pixels unless it is 0."""
        painter.setPen(color)
        for i in range(self._layout.lineCount()):
            line = self._layout.lineAt(i)
            shift = (center_in - line.naturalTextWidth()) / 2 if center_in else 0
            line.draw(painter, QPointF(x + self._inset + shift, y + self._lead))


def broken(theme: Theme, role: str, text: str, width: int = _UNLIMITED) -> Lines:
    """The text broken for this width, kept until the look changes: layouts ask again and again."""
    if width < _UNLIMITED and (whole := broken(theme, role, text)).width <= width:
        return whole
    key = (role, text, width)
    found = theme.kept.get(key)
    if not isinstance(found, Lines):
        if len(theme.kept) > _KEPT:
            theme.kept.clear()
        found = theme.kept[key] = Lines(theme, role, text, width)
    return found


def widest_word(theme: Theme, role: str, text: str) -> int:
    """Pixels that the longest word needs, so that no word is ever broken."""
    key = (role, text, -1)
    found = theme.kept.get(key)
    if not isinstance(found, int):
        metrics = theme.metrics(role)
        slack = 1.04 if "<b>" in text else 1
        words = re.split(r"[\s\-–]+", plain(text))
        found = int(max(metrics.horizontalAdvance(word + "-") for word in words) * slack) + 2
        theme.kept[key] = found
    return found


def _bold(text: str, font: QFont) -> list[QTextLayout.FormatRange]:
    formats = []
    start = 0
    for i, piece in enumerate(re.split(r"</?b>", text)):
        if i % 2:
            part = QTextLayout.FormatRange()
            part.start, part.length = start, len(piece)
            part.format = QTextCharFormat()
            part.format.setFontWeight(
                QFont.Weight.Bold if font.weight() >= QFont.Weight.DemiBold else QFont.Weight.DemiBold
            )
            formats.append(part)
        start += len(piece)
    return formats


class Label(QLabel):
    """Words on a screen; `role` is a kind of text and `tone` a colour of the theme."""

    def __init__(
        self,
        theme: Theme,
        role: str = "body",
        tone: str = "ink",
        text: str = "",
    ) -> None:
        super().__init__()
        self._theme, self._role, self._tone = theme, role, tone
        self._centered = False
        self._out = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setWordWrap(True)
        theme.changed.connect(self._restyle)
        self.say(text)

    def say(self, text: str) -> None:
        """Show this text; nothing at all hides the label."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(plain(text))
            self._restyle()
        self._show()

    def leave_out(self, out: bool) -> None:
        """Hide the label where there is no room for it, whatever it says."""
        self._out = out
        self._show()

    def set_role(self, role: str) -> None:
        """Set the words in another kind of text."""
        self._role = role
        self._restyle()

    def center(self, centered: bool) -> None:
        """Set the lines in the middle or at the left."""
        self._centered = centered
        self.update()

    def set_tone(self, tone: str) -> None:
        """Set the words in another colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """The text in one line."""
        if not self.text():
            return QSize(0, 0)
        whole = self._broken(_UNLIMITED)
        return QSize(whole.width, whole.height)

    def minimumSizeHint(self) -> QSize:
        """The widest word."""
        hint = self.sizeHint()
        return QSize(min(widest_word(self._theme, self._role, self.text()), hint.width()), hint.height())

    def heightForWidth(self, width: int) -> int:
        """The height of the text wrapped to `width` pixels."""
        return self._broken(width).height if self.text() else 0

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines from the top."""
        painter = QPainter(self)
        words = self._broken(self.width())
        middle = max(0.0, (self.height() - words.height) / 2)
        words.draw(painter, 0, middle, self._theme.color(self._tone), self.width() if self._centered else 0)
        painter.end()

    def _broken(self, width: int) -> Lines:
        return broken(self._theme, self._role, self.text(), width)

    def _show(self) -> None:
        if self.parent() is not None:  # a label without a parent would open as a window
            self.setVisible(bool(self.text()) and not self._out)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
