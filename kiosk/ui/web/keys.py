"""Which keys and gestures reach a page: what one writes and reads with, none of the browser's own."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QNativeGestureEvent, QWheelEvent

Key, Modifier = Qt.Key, Qt.KeyboardModifier

WITH_CONTROL: Final = frozenset(
    {
        Key.Key_A,
        Key.Key_C,
        Key.Key_V,
        Key.Key_X,
        Key.Key_Z,
        Key.Key_Y,
        Key.Key_Left,
        Key.Key_Right,
        Key.Key_Home,
        Key.Key_End,
        Key.Key_Backspace,
        Key.Key_Delete,
    }
)
REFUSED: Final = frozenset(
    {Key(Key.Key_F1.value + number) for number in range(35)}
    | {
        Key.Key_Menu,
        Key.Key_Print,
        Key.Key_Help,
        Key.Key_Back,
        Key.Key_Forward,
        Key.Key_Refresh,
        Key.Key_Stop,
        Key.Key_HomePage,
        Key.Key_Search,
        Key.Key_LaunchMail,
        Key.Key_Favorites,
        Key.Key_Open,
        Key.Key_Explorer,
    }
)
CLICKS: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
SIDE_BUTTONS: Final = Qt.MouseButton.BackButton | Qt.MouseButton.ForwardButton | Qt.MouseButton.MiddleButton
DRAGS: Final = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})


class KeyFilter(QObject):
    """Installed on the view and on the widget inside it that really has the focus, never on the application.

    `active` says that the person did something.
    """

    active = Signal()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Whether the page shall not see this event."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            if kind == QEvent.Type.KeyPress:
                self.active.emit()
            return not passes(event)
        if kind in CLICKS:
            self.active.emit()
            return bool(getattr(event, "button", lambda: Qt.MouseButton.NoButton)() & SIDE_BUTTONS)
        if isinstance(event, QWheelEvent):
            self.active.emit()
            return bool(event.modifiers() & Modifier.ControlModifier)
        if isinstance(event, QNativeGestureEvent):
            return event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        return kind in DRAGS or kind == QEvent.Type.ContextMenu


def passes(event: QKeyEvent) -> bool:
    """Whether a key is for writing and reading."""
    modifiers = event.modifiers() & ~(Modifier.ShiftModifier | Modifier.KeypadModifier)
    if event.key() in REFUSED:
        return False
    if modifiers == Modifier.ControlModifier | Modifier.AltModifier:
        return bool(event.text())
    if modifiers == Modifier.ControlModifier:
        return event.key() in WITH_CONTROL
    return not modifiers or (modifiers == Modifier.GroupSwitchModifier and bool(event.text()))
