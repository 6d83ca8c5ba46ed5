"""Parts of a made-up page: a field, a list, rare letters to press, and the bubble that helps along."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from kiosk.domain.codes import Language
from kiosk.domain.practice import Part
from kiosk.ui.theme import Theme, mark
from kiosk.ui.widgets.boxes import Flow, Icon, clear, column, line
from kiosk.ui.widgets.option import OptionGroup
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import Label, broken

LONGEST: Final = 60
SHOWN_MS: Final = 350
"""A text that is shown how to write grows by a letter so often."""
_TIP: Final = 14.0


class Bubble(QFrame):
    """A kind word; its tip points at what stands above it, unless `tip` is off."""

    def __init__(self, theme: Theme, *, tip: bool = True) -> None:
        super().__init__()
        self._theme, self._tip = theme, _TIP if tip else 0.0
        self._words = Label(theme, "bodyt")
        box = line(theme, self, gap=14, margins=(18, 10 + self._tip, 18, 12))
        box.addWidget(
            Icon(theme, "lightbulb-filament", "yellowd", 30, "fill"), 0, Qt.AlignmentFlag.AlignVCenter
        )
        box.addWidget(self._words, 1)
        self.hide()

    def say(self, text: str) -> None:
        """Say something; nothing at all takes the bubble away."""
        self._words.say(text)
        self.setVisible(bool(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and its tip in one line."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = theme.border("control")
        half, tip, corner = width / 2, theme.px(self._tip), theme.radius("button")
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(half, half + tip, -half, -half), corner, corner)
        if tip:
            at = theme.px(56)
            arrow = QPainterPath(QPointF(at - tip, tip + width))
            for x, y in ((at, half), (at + tip, tip + width)):
                arrow.lineTo(x, y)
            shape = shape.united(arrow)
        painter.setPen(QPen(theme.color("yellowd"), width))
        painter.setBrush(theme.color("yellowl"))
        painter.drawPath(shape)
        painter.end()


class _Line(QLineEdit):
    """One line to write in; what is written stays here and goes with the window."""

    entered = Signal()
    by_key = True
    ring_inside = False

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._tick = Icon(theme, "check-circle", "green", 28, "fill")
        self._tick.setParent(self)
        self._tick.hide()
        self.setMaxLength(LONGEST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_right(self, right: bool) -> None:
        """Whether it stands there as it should: a green edge and a tick, and no key spoils it any more."""
        self.setReadOnly(right)
        self._tick.setVisible(right)
        mark(self, "field", "right" if right else "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Somebody pressed in it."""
        super().focusInEvent(event)
        self.entered.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the tick at the right."""
        super().resizeEvent(event)
        side = self._tick.width()
        self._tick.move(self.width() - side - self._theme.px(18), (self.height() - side) // 2)

    def _restyle(self) -> None:
        theme = self._theme
        self.setFont(theme.font("field"))
        self.setFixedHeight(theme.target(theme.tokens.target["button"]))
        self.setTextMargins(theme.px(16), 0, self._tick.width() + theme.px(24), 0)


class TrialField(QWidget):
    """A named field; `entered` when somebody goes into it, `written` after each letter."""

    entered = Signal(str)
    written = Signal(str, str)

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self.part = part
        self._name = Label(theme, "body_b")
        self._line = _Line(theme)
        self._line.setObjectName(part.id)
        self.bubble = Bubble(theme)
        box = column(theme, self, gap=4)
        box.addWidget(self._name)
        box.addWidget(self._line)
        box.addWidget(self.bubble)
        box.addStretch(1)
        self._example = ""
        self._hand = QTimer(self, interval=SHOWN_MS)
        self._hand.timeout.connect(self._on_hand)
        self._line.entered.connect(self._on_entered)
        self._line.textEdited.connect(self._hand.stop)
        self._line.textChanged.connect(self._on_written)

    def say(self, language: Language) -> None:
        """Name the field."""
        self._name.say(self.part.label[language])
        self._line.setAccessibleName(self.part.label[language])

    def show_right(self, right: bool) -> None:
        """Whether it is filled in as it should be."""
        self._hand.stop()
        self._line.show_right(right)

    def put(self, letter: str) -> None:
        """A letter was pressed on the screen."""
        self._hand.stop()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.insert(letter)

    def show_how(self, example: str) -> None:
        """Write the example slowly, as a hand would."""
        self._example = example
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.clear()
        self._hand.start()

    def _on_hand(self) -> None:
        self._line.setText(self._example[: len(self._line.text()) + 1])

    def _on_entered(self) -> None:
        self.entered.emit(self.part.id)

    def _on_written(self, text: str) -> None:
        self.written.emit(self.part.id, text)


class _ListBox(Pressable):
    """What a list shows while it is folded."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._tone = "linestrong"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_right(self, right: bool) -> None:
        """Whether the right line was chosen: a green edge and a tick."""
        self._tone = "green" if right else "linestrong"
        self.update()

    def sizeHint(self) -> QSize:
        """As high as a field."""
        words = broken(self.theme, "field", self.text())
        height = self.theme.target(self.theme.tokens.target["button"])
        return QSize(words.width + self.theme.px(90), height)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its words."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the box, the words, and the sign at the right."""
        theme, right = self.theme, self._tone == "green"
        width = theme.border("control")
        painter.setPen(QPen(theme.color(self._tone), width))
        painter.setBrush(theme.color("hover" if self.hovered or self.isDown() else "surface"))
        half, corner = width / 2, theme.radius("field")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), corner, corner)
        words = broken(theme, "field", self.text())
        words.draw(
            painter, theme.px(18), (self.height() - words.height) / 2, theme.color("ink" if right else "ink2")
        )
        side = theme.target(28)
        sign = (
            theme.icon("check-circle", "green", 28, "fill") if right else theme.icon("caret-down", "ink2", 28)
        )
        painter.drawPixmap(self.width() - side - theme.px(18), (self.height() - side) // 2, sign)


class TrialList(QWidget):
    """A named box that unfolds a list; `entered` when it is pressed, `chosen` carries the line."""

    entered = Signal(str)
    chosen = Signal(str, str)

    def __init__(self, theme: Theme, part: Part) -> None:
        super().__init__()
        self.part = part
        self._name = Label(theme, "body_b")
        self._box = _ListBox(theme)
        self._box.setObjectName(part.id)
        self._lines = OptionGroup(theme, [each.id for each in part.options])
        self._lines.hide()
        self.bubble = Bubble(theme)
        box = column(theme, self, gap=4)
        box.addWidget(self._name)
        box.addWidget(self._box)
        box.addWidget(self._lines)
        box.addWidget(self.bubble)
        box.addStretch(1)
        self._language = Language.RO
        self._box.clicked.connect(self._on_pressed)
        self._lines.changed.connect(self._on_chosen)

    def say(self, language: Language) -> None:
        """Name the box and its lines."""
        self._language = language
        self._name.say(self.part.label[language])
        self._lines.say([each.title[language] for each in self.part.options])
        self._say_chosen()

    def show_right(self, right: bool) -> None:
        """Whether the right line was chosen; then the list folds."""
        self._box.show_right(right)
        if right:
            self._lines.hide()

    def show_how(self, option: str) -> None:
        """Unfold the list and show which line to press."""
        self._lines.show()
        self._lines.option(option).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _say_chosen(self) -> None:
        chosen = self._lines.chosen()
        title = next((each.title for each in self.part.options if each.id in chosen), None)
        label = self.part.label[self._language]
        self._box.say(title[self._language] if title else self.tr("Choose from the list"), label)

    def _on_pressed(self) -> None:
        self._lines.setVisible(self._lines.isHidden())
        self.entered.emit(self.part.id)

    def _on_chosen(self) -> None:
        self._say_chosen()
        for option in self._lines.chosen():
            self.chosen.emit(self.part.id, option)


class _Letter(Pressable):
    """One letter; it leaves the focus where it is, so that writing goes on."""

    def __init__(self, theme: Theme, letter: str) -> None:
        super().__init__(theme)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._next = False
        self.say(letter)
        self.setObjectName(f"letter_{letter}")

    def show_next(self, is_next: bool) -> None:
        """Whether this letter comes next."""
        self._next = is_next
        self.update()

    def sizeHint(self) -> QSize:
        """A square that a finger hits."""
        side = self.theme.target(self.theme.tokens.target["least"])
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller."""
        return self.sizeHint()

    def heightForWidth(self, _width: int) -> int:
        """The same for every width."""
        return self.sizeHint().height()

    def draw(self, painter: QPainter) -> None:
        """Paint the key; the next one is blue."""
        theme = self.theme
        lit = self.isDown() or self.hovered or self._next
        edge = "blue" if self._next else "linestrong"
        self.paint_edge(painter, ("hover" if lit else "surface", edge, edge), "field")
        words = broken(theme, "choiceh", self.text())
        rest = 0 if theme.look.contrast else theme.px(1.5)
        y = (self.height() - words.height) / 2 + self.sunk - rest
        words.draw(painter, 0, y, theme.color("link" if self._next else "ink"), self.width())


class LetterKeys(Group):
    """Letters that the keyboard may lack; `pressed` carries the one that was pressed."""

    pressed = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._letters: list[_Letter] = []
        self._row = column(theme, self)

    def show_letters(self, letters: str, following: str) -> None:
        """Offer these; `following` comes next."""
        if letters != "".join(each.text() for each in self._letters):
            self._make(letters)
        for each in self._letters:
            each.show_next(each.text() == following)
        self.setVisible(bool(letters))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move with arrows; digits are written, they choose nothing here."""
        if event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _make(self, letters: str) -> None:
        clear(self._row)
        flow = Flow(self._theme, 6)
        self._letters = [_Letter(self._theme, letter) for letter in letters]
        for each in self._letters:
            flow.add(each)
            each.clicked.connect(self._on_clicked)
        self._row.addWidget(flow)

    def _on_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, _Letter):
            self.pressed.emit(sender.text())
