"""The button with words: one look for each meaning."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.pressable import Pressable
from kiosk.ui.widgets.text import Lines, broken, widest_word


@dataclass(frozen=True, slots=True)
class _Kind:
    """The colours of a kind of button."""

    fill: str
    edge: str
    under: str
    text: str
    hover: str


_KINDS = {
    "pri": _Kind("blue", "blue", "blued", "on", "prihover"),
    "sec": _Kind("surface", "sec", "sec", "sec", "hover"),
    "help": _Kind("yellow", "helpedge", "helpedge", "onhelp", "helphover"),
    "called": _Kind("yellowl", "helpedge", "helpedge", "ink", "yellowl"),
    "end": _Kind("surface", "endedge", "endedge", "end", "redl"),
    "staff": _Kind("staff", "staff", "staff", "onstaff", "staffhover"),
    "off": _Kind("sunken", "linestrong", "linestrong", "ink2", "sunken"),
    "quiet": _Kind("surface", "surface", "surface", "link", "surface"),
}


_SHAPES: dict[str, tuple[str, str, float, float]] = {
    # role of the words, least height, room at the sides, room beside the icon
    "normal": ("button", "button", 24, 12),
    "big": ("button_big", "button_big", 32, 12),
    "wide": ("button_big", "button", 24, 12),
    "frame": ("frame", "button", 26, 12),
    "language": ("language", "option", 26, 12),
    "tight": ("smallm", "least", 6, 7),
    "staff": ("tab", "least", 14, 8),
    "panel": ("body_b", "least", 8, 8),
    "small": ("button", "least", 12, 12),
}


class KButton(Pressable):
    """A button of a `kind`: pri, sec, help, called, end, staff or quiet; icon left, arrow or sign right.

    `shape` is normal, big, wide (over a card), frame, language, staff, panel, small or tight. A button that
    cannot be pressed now is greyed.
    """

    def __init__(
        self,
        theme: Theme,
        kind: str = "pri",
        *,
        icon: str = "",
        after: str = "",
        shape: str = "normal",
    ) -> None:
        super().__init__(theme)
        self._kind, self._icon, self._after = kind, icon, after
        self._role, self._target, self._pad, self._gap = _SHAPES[shape]
        self._more = ""

    def dress(self, kind: str, icon: str) -> None:
        """Change what the button means and its icon."""
        self._kind, self._icon = kind, icon
        self.restyle()

    def set_pad(self, units: float) -> None:
        """Room left and right of the content."""
        self._pad = units
        self.restyle()

    def say_both(self, text: str, more: str) -> None:
        """Show a second, smaller line under the words."""
        self._more = more
        self.say(text, more)

    def sizeHint(self) -> QSize:
        """Words in one line."""
        lines = self._lines(100_000)
        least = self.theme.target(self.theme.tokens.target["least"])
        return QSize(max(least, self._text_width(lines) + self._beside()), self._height(lines))

    def minimumSizeHint(self) -> QSize:
        """The widest word, and the least target."""
        word = widest_word(self.theme, self._role, self.text())
        more = self._second(100_000)
        width = max(word, more.width if more else 0) + self._beside()
        hint = self.sizeHint()
        return QSize(min(width, hint.width()), hint.height())

    def hasHeightForWidth(self) -> bool:
        """Words may take two lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the words wrapped into `width` pixels."""
        return self._height(self._lines(width - self._beside()))

    def draw(self, painter: QPainter) -> None:
        """Paint edge, icon, words and sign, all in the middle."""
        theme, kind = self.theme, _KINDS[self._kind if self.isEnabled() else "off"]
        lit = self.isDown() or self.hovered
        text = theme.color(kind.text)
        if self._kind != "quiet":
            self.paint_edge(painter, (kind.hover if lit else kind.fill, kind.edge, kind.under), "button")
        lines = self._lines(self.width() - self._beside())
        more = self._second(self.width() - self._beside())
        side, gap = theme.target(26), theme.px(self._gap)
        width = self._text_width(lines) + (side + gap) * (bool(self._icon) + bool(self._after))
        x = (self.width() - width) // 2
        rest = 0 if theme.look.contrast or self._kind == "quiet" else theme.px(1.5)
        y = self.sunk - rest
        if self._icon:
            painter.drawPixmap(x, (self.height() - side) // 2 + y, theme.icon(self._icon, kind.text, 26))
            x += side + gap
        top = (self.height() - lines.height - (more.height if more else 0)) / 2 + y
        lines.draw(painter, x, top, text, 0 if lines.count == 1 else lines.width)
        if more:
            more.draw(painter, x, top + lines.height, text)
        if self._kind == "quiet":
            under = round(top + lines.height + theme.px(1))
            painter.fillRect(x, under, lines.width, theme.px(2), text)
        if self._after:
            x += self._text_width(lines) + gap
            painter.drawPixmap(x, (self.height() - side) // 2 + y, theme.icon(self._after, kind.text, 26))

    def _lines(self, width: int) -> Lines:
        return broken(self.theme, self._role, self.text(), max(1, width))

    def _second(self, width: int) -> Lines | None:
        if not self._more or not self.theme.look.wide:
            return None
        return broken(self.theme, "tool", self._more, max(1, width))

    def _text_width(self, lines: Lines) -> int:
        more = self._second(100_000)
        return max(lines.width, more.width if more else 0)

    def _beside(self) -> int:
        signs = bool(self._icon) + bool(self._after)
        return 2 * self.theme.px(self._pad) + signs * (self.theme.target(26) + self.theme.px(self._gap))

    def _height(self, lines: Lines) -> int:
        least = self.theme.target(self.theme.tokens.target[self._target])
        return max(least, lines.height + self.theme.px(24)) if lines.count > 1 else least
