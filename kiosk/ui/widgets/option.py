"""Answers with a mark: one of several (radio) or any of several (check)."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPen

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Flow, column
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import Lines, broken, widest_word

_ICON: Final = 26


def paint_check(painter: QPainter, theme: Theme, box: QRectF, *, on: bool) -> None:
    """Paint a tick box; `box` is its outline."""
    width = theme.border("control")
    half = width / 2
    edge = "mark" if on else "linestrong"
    painter.setPen(QPen(theme.color(edge), width))
    painter.setBrush(theme.color("mark" if on else "surface"))
    corner = theme.px(6)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), corner, corner)
    if on:
        side = theme.target(20)
        at = box.center()
        painter.drawPixmap(
            round(at.x() - side / 2), round(at.y() - side / 2), theme.icon("check", "onmark", 20)
        )


class Option(Pressable):
    """One answer; `many` shows a tick box, else a radio mark; the specialist's screens have `low` ones.

    `icon` is a sign for who does not read.
    """

    def __init__(self, theme: Theme, *, many: bool = False, low: bool = False, icon: str = "") -> None:
        super().__init__(theme)
        self._many, self._low, self._icon = many, low, icon
        self._pad, self._gap, self._end = (14, 9, 14) if low else (13, 8, 14) if icon else (22, 12, 20)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Words in one line."""
        lines = broken(self.theme, self._role(), self.text())
        return QSize(lines.width + self._beside(), self._tall(lines))

    def minimumSizeHint(self) -> QSize:
        """The widest word."""
        hint = self.sizeHint()
        return QSize(
            min(hint.width(), widest_word(self.theme, self._role(), self.text()) + self._beside()),
            hint.height(),
        )

    def heightForWidth(self, width: int) -> int:
        """Height of the words wrapped into `width` pixels."""
        return self._tall(broken(self.theme, self._role(), self.text(), max(1, width - self._beside())))

    def draw(self, painter: QPainter) -> None:
        """Paint box, mark and words."""
        theme, on = self.theme, self.isChecked()
        fill = "selected" if on else "hover" if self.hovered or self.isDown() else "surface"
        width = theme.border("selected" if on else "control")
        painter.setPen(QPen(theme.color("selectededge" if on else "linestrong"), width))
        painter.setBrush(theme.color(fill))
        half, corner = width / 2, theme.radius("button")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        side = self._side()
        box = QRectF(theme.px(self._pad), (self.height() - side) / 2, side, side)
        self.paint_mark(painter, box, on=on)
        lines = broken(theme, self._role(), self.text(), max(1, self.width() - self._beside()))
        x = theme.px(self._pad) + side + theme.px(self._gap)
        tone = "onselected" if on else "ink"
        if self._icon:
            y = (self.height() - theme.target(_ICON)) // 2
            painter.drawPixmap(x, y, theme.icon(self._icon, "onselected" if on else "link", _ICON))
            x += self._sign()
        lines.draw(painter, x, (self.height() - lines.height) / 2, theme.color(tone))

    def paint_mark(self, painter: QPainter, box: QRectF, *, on: bool) -> None:
        """Paint what says whether it is chosen."""
        theme = self.theme
        if self._many:
            paint_check(painter, theme, box, on=on)
            return
        thick = box.width() * 0.31 if on else theme.border("control")
        tone = "linestrong"
        if on:
            tone = "onselected" if theme.look.contrast else "blue"
        painter.setPen(QPen(theme.color(tone), thick))
        painter.setBrush(theme.color("selected" if on and theme.look.contrast else "surface"))
        painter.drawEllipse(box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2))

    @property
    def mark_units(self) -> float:
        """How wide that is."""
        return 32 if self._many and not self._low else 26

    def _role(self) -> str:
        if self._low:
            return "smallm"
        return "body_b" if self.isChecked() else "body_m"

    def _side(self) -> int:
        return self.theme.target(self.mark_units)

    def _sign(self) -> int:
        return self.theme.target(_ICON) + self.theme.px(self._gap) if self._icon else 0

    def _beside(self) -> int:
        return self.theme.px(self._pad + self._gap + self._end) + self._side() + self._sign()

    def _tall(self, lines: Lines) -> int:
        least = self.theme.target(self.theme.tokens.target["option_low" if self._low else "option"])
        return max(least, lines.height + self.theme.px(20))


class OptionGroup(Group):
    """Options side by side; unless `many`, choosing one lets go of the other."""

    changed = Signal()

    def __init__(
        self,
        theme: Theme,
        codes: Sequence[str],
        *,
        many: bool = False,
        low: bool = False,
        icons: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`icons` are the signs of the answers, by code."""
        super().__init__()
        self._many = many
        flow = Flow(theme, 8 if low else 10)
        column(theme, self).addWidget(flow)
        self._options = {code: Option(theme, many=many, low=low, icon=icons.get(code, "")) for code in codes}
        for code, option in self._options.items():
            option.setObjectName(code)
            option.toggled.connect(self._on_toggled)
            flow.add(option)

    def say(self, words: Sequence[str]) -> None:
        """Name the options, in their order."""
        for option, text in zip(self._options.values(), words, strict=True):
            option.say(text)

    def chosen(self) -> tuple[str, ...]:
        """Codes of the chosen options in their order."""
        return tuple(code for code, option in self._options.items() if option.isChecked())

    def reset(self) -> None:
        """Choose nothing."""
        for option in self._options.values():
            option.setChecked(False)

    def tick(self, code: str) -> None:
        """Choose an option; one that is not there is let be."""
        if code in self._options:
            self._options[code].setChecked(True)

    def option(self, code: str) -> Option:
        """The option of this code."""
        return self._options[code]

    def _on_toggled(self, on: bool) -> None:
        sender = self.sender()
        if on and not self._many:
            for option in self._options.values():
                if option is not sender:
                    option.setChecked(False)
        for option in self._options.values():
            option.restyle()
        self.changed.emit()
