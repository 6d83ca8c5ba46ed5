"""The engine's own dialogs of the desktop, such as that of a colour field, end before anybody sees them."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog


class DialogFilter(QObject):
    """Installed on the view, which the engine makes the parent of each dialog that has no other way out."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Hides a dialog just before it would be shown, and answers it with no just after."""
        if event.type() == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            dialog = event.child()
            if isinstance(dialog, QDialog):
                dialog.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
                QTimer.singleShot(0, dialog, dialog.reject)
        return False
