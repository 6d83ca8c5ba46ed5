"""The look of the program: colours, lengths, fonts and icons for one size, contrast and text size."""

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.paths import resource
from kiosk.ui.theme_tokens import Tokens

STYLE = "fusion"
"""Qt's style to start the application with; it is the same on every system and takes all our colours."""
TEXT_SIZES = (1.0, 1.4, 2.0)


@dataclass(frozen=True, slots=True)
class Look:
    """What a person may change (contrast, text) and what the window's size gives (scale, narrow)."""

    contrast: bool = False
    text: float = 1.0
    scale: float = 1.0
    narrow: bool = False

    @property
    def large(self) -> bool:
        """Whether the layout for large text is on."""
        return self.text > 1

    @property
    def wide(self) -> bool:
        """Whether everything is laid out as drawn: neither narrow nor large text."""
        return not self.narrow and not self.large


class Theme(QObject):
    """Gives every widget its colours and sizes; `changed` says that all of them must be asked again."""

    changed = Signal()

    def __init__(self, app: QApplication, look: Look | None = None) -> None:
        super().__init__(app)
        self._app = app
        self.tokens = Tokens.load(resource("theme/tokens.toml"))
        self.look = look or Look()
        self._qss = resource("theme/base.qss").read_text("utf-8")
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self.kept: dict[tuple[str, str, int], object] = {}
        """What was measured for this look, by role, text and width."""
        self._pixmaps: dict[tuple[str, str, int, int, float], QPixmap] = {}
        for file in sorted(resource("fonts").glob("*.ttf")):
            QFontDatabase.addApplicationFont(str(file))
        self._dress()

    def set_look(self, look: Look) -> None:
        """Change the look of the whole program at once."""
        if look == self.look:
            return
        self.look = look
        self._fonts.clear()
        self._metrics.clear()
        self._pixmaps.clear()
        self.kept.clear()
        self._dress()
        self.changed.emit()

    def fit(self, size: QSize) -> None:
        """Take scale and layout from the size of the window."""
        frame = self.tokens.frame
        steps = min(size.width() / frame.width, size.height() / frame.height) / frame.step
        scale = max(1.0, round(int(steps + 1e-6) * frame.step, 2))
        self.set_look(replace(self.look, scale=scale, narrow=size.width() / scale < frame.narrow))

    def next_text(self) -> None:
        """Go to the next of the three text sizes, after the last to the first."""
        following = (TEXT_SIZES.index(self.look.text) + 1) % len(TEXT_SIZES)
        self.set_look(replace(self.look, text=TEXT_SIZES[following]))

    def next_contrast(self) -> None:
        """Turn high contrast on or off."""
        self.set_look(replace(self.look, contrast=not self.look.contrast))

    def px(self, units: float) -> int:
        """Pixels of a length in design units; anything that is not nothing is at least one pixel."""
        pixels = round(units * self.look.scale)
        return pixels or (1 if units > 0 else 0)

    def target(self, units: float) -> int:
        """Pixels of a target or an icon, which large text makes bigger."""
        return self.px(units * (self.tokens.frame.large if self.look.large else 1))

    def radius(self, name: str) -> int:
        """Corner radius in pixels."""
        return self.px(self.tokens.radius[name])

    def border(self, name: str) -> int:
        """Width of an edge in pixels; high contrast draws all edges alike."""
        return self.px(self.tokens.border["contrast" if self.look.contrast else name])

    def color(self, name: str) -> QColor:
        """The colour of this name in the present contrast."""
        return QColor((self.tokens.contrast if self.look.contrast else self.tokens.light)[name])

    def font(self, role: str) -> QFont:
        """The font of a role at the present size."""
        font = self._fonts.get(role)
        if font is None:
            kind = self.tokens.roles[role]
            font = QFont(self.tokens.family)
            font.setPixelSize(max(1, self.px(kind.size * (1 + (self.look.text - 1) * kind.grow))))
            font.setWeight(QFont.Weight(kind.weight))
            self._fonts[role] = font
        return font

    def metrics(self, role: str) -> QFontMetricsF:
        """The measures of a role's font."""
        metrics = self._metrics.get(role)
        if metrics is None:
            metrics = self._metrics[role] = QFontMetricsF(self.font(role))
        return metrics

    def icon(self, name: str, color: str, units: float, weight: str = "bold") -> QPixmap:
        """A one-colour icon, `units` wide before the factor of large text."""
        size = self.target(units)
        return self._picture(f"icons/{weight}/{name}.svg", self.color(color).name(), QSize(size, size))

    def art(self, name: str, size: QSize) -> QPixmap:
        """A picture of `resources/art`, drawn to exactly this size in pixels."""
        return self._picture(f"art/{name}.svg", "", size)

    def _picture(self, name: str, color: str, size: QSize) -> QPixmap:
        ratio = self._app.devicePixelRatio()
        key = (name, color, size.width(), size.height(), ratio)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = self._pixmaps[key] = _draw(name, color, size, ratio)
        return pixmap

    def _dress(self) -> None:
        palette = QPalette()
        for part, name in (
            (QPalette.ColorRole.Window, "page"),
            (QPalette.ColorRole.Base, "surface"),
            (QPalette.ColorRole.WindowText, "ink"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.ButtonText, "ink"),
            (QPalette.ColorRole.PlaceholderText, "ink2"),
            (QPalette.ColorRole.Highlight, "blue"),
            (QPalette.ColorRole.HighlightedText, "on"),
        ):
            palette.setColor(part, self.color(name))
        self._app.setPalette(palette)
        self._app.setFont(self.font("body"))
        self._app.setStyleSheet(re.sub(r"[@$]\w+", self._value, self._qss))

    def _value(self, found: re.Match[str]) -> str:
        sign, name = found[0][0], found[0][1:]
        if sign == "@":
            return self.color(name).name()
        return f"{self.border(name) if name in self.tokens.border else self.radius(name)}px"


def mark(widget: QWidget, part: str, kind: str = "") -> None:
    """Say what a widget is to the style sheet, also after it is shown."""
    if (widget.property("part"), widget.property("kind")) == (part, kind):
        return
    widget.setProperty("part", part)
    widget.setProperty("kind", kind)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)


def _draw(name: str, color: str, size: QSize, ratio: float) -> QPixmap:
    # QtSvg costs milliseconds to load, and paints "currentColor" black.
    from PySide6.QtGui import QPainter
    from PySide6.QtSvg import QSvgRenderer

    file = resource(name)
    if not file.exists():  # a guide pack may be newer than the program and name an icon it does not have
        file = resource("icons/duotone/question.svg")
    text = file.read_text("utf-8").replace("currentColor", color)
    pixmap = QPixmap(size * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    drawing = QSvgRenderer()
    drawing.load(text.encode())
    drawing.render(painter)
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
