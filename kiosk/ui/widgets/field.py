"""Fields for typing: the search line and the message box."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import Icon, line
from kiosk.ui.widgets.button import KButton

LONGEST_QUERY = 120


class Field(QLineEdit):
    """One line to type in, with a sign at its left; the ring is always drawn around it."""

    by_key = True
    ring_inside = False

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon = Icon(theme, icon, "ink2", 28)
        self._icon.setParent(self)
        self._room = 0
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMaxLength(LONGEST_QUERY)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def leave_room(self, pixels: int) -> None:
        """Keep this much free at the right, for a control that stands in the field."""
        self._room = pixels
        self._restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sign in the middle of the height."""
        super().resizeEvent(event)
        self._icon.move(self._theme.px(20), (self.height() - self._icon.height()) // 2)

    def _restyle(self) -> None:
        theme = self._theme
        self.setFont(theme.font("field"))
        self.setFixedHeight(theme.target(theme.tokens.target["button"]))
        self.setTextMargins(self._icon.width() + theme.px(30), 0, self._room + theme.px(8), 0)


class SearchField(QWidget):
    """The search line with its button; `changed` at every letter, `submitted` on Enter or the button."""

    changed = Signal(str)
    submitted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.field = Field(theme, "magnifying-glass")
        self._button = KButton(theme, "pri")
        self._erase = KButton(theme, "quiet", icon="x", shape="small")
        self._erase.setParent(self.field)
        self._erase.hide()
        self.field.installEventFilter(self)
        self._button.setObjectName("search")
        box = line(theme, self, gap=12)
        box.addWidget(self.field, 1)
        box.addWidget(self._button)
        self.field.textChanged.connect(self._on_changed)
        self.field.returnPressed.connect(self._on_submitted)
        self._button.clicked.connect(self._on_submitted)
        self._erase.clicked.connect(self._on_erase)
        theme.changed.connect(self._place)

    def say(self, name: str, placeholder: str, button: str, erase: str) -> None:
        """The words of field and buttons."""
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(placeholder)
        self._button.say(button)
        self._erase.say(erase)
        self._place()

    def show_query(self, query: str) -> None:
        """Put words into the field without telling anybody."""
        blocked = self.field.blockSignals(True)
        self.field.setText(query)
        self.field.blockSignals(blocked)
        self._place()

    def query(self) -> str:
        """What is typed, without spaces around it."""
        return self.field.text().strip()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the erase button at the right of the field."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self._erase.setVisible(bool(self.field.text()))
        width = self._erase.sizeHint().width() if self.field.text() else 0
        self.field.leave_room(width)
        gap = self._theme.px(4)
        height = self.field.height() - 2 * gap
        self._erase.setGeometry(self.field.width() - width - gap, gap, width, height)

    def _on_changed(self) -> None:
        self._place()
        self.changed.emit(self.query())

    def _on_submitted(self) -> None:
        self.submitted.emit(self.query())

    def _on_erase(self) -> None:
        self.field.clear()
        self.field.setFocus()


class MessageField(QPlainTextEdit):
    """A box for a few sentences; Tab leaves it, text beyond `longest` is not taken."""

    by_key = True
    ring_inside = False

    def __init__(self, theme: Theme, longest: int, height: int = 152) -> None:
        super().__init__()
        self._theme, self._longest, self._least = theme, longest, height
        self.setTabChangesFocus(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.textChanged.connect(self._on_changed)
        theme.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape belongs to the screen."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Come into view whole."""
        super().focusInEvent(event)
        self.ensureCursorVisible()

    def _on_changed(self) -> None:
        text = self.toPlainText()
        if len(text) > self._longest:
            self.setPlainText(text[: self._longest])
            self.moveCursor(self.textCursor().MoveOperation.End)

    def _restyle(self) -> None:
        self.setFont(self._theme.font("field"))
        self.document().setDocumentMargin(self._theme.px(14))
        self.setMinimumHeight(self._theme.target(self._least))
