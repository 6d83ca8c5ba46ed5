"""Check-in: the reason is one service, searched by its name."""

from typing import ClassVar

from PySide6.QtCore import Qt

from kiosk.ui.screens.results import ResultsScreen
from kiosk.ui.screens.screen import Frame


class CheckinServiceScreen(ResultsScreen):
    """The list of the home search, but a row is the reason of a visit; typing goes into the search line."""

    frame: ClassVar[Frame] = Frame(time=False, end=False)

    def take_focus(self, *, by_key: bool) -> None:  # noqa: ARG002  whoever comes here types
        """Begin in the search line."""
        self._search.field.setFocus(Qt.FocusReason.OtherFocusReason)
