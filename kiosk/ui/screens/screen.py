"""What all screens have in common: a page that turns, a frame they ask for, words and measures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.boxes import column
from kiosk.ui.widgets.pager import Pager

if TYPE_CHECKING:
    from kiosk.ui.widgets.pressable import Group


@dataclass(frozen=True, slots=True)
class Frame:
    """Which parts of the window's frame a screen has; without a footer the header has the help."""

    footer: bool = True
    back: bool = True
    home: bool = True
    time: bool = True
    help: bool = True
    end: bool = True
    language: bool = True


class Screen(QWidget):
    """A passive page: values and `show_*` in, signals out.

    `body` is the column to fill; `answers`, when set, is the group that digits choose from.
    """

    frame: ClassVar[Frame] = Frame()
    at_rest: ClassVar[bool] = False
    """Whether it may stand all day without anybody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.answers: Group | None = None
        mark(self, "page")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        page = QWidget()
        self.body = column(theme, page)
        self.pager = Pager(theme, page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.pager, 1)
        theme.changed.connect(self._on_theme_changed)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        raise NotImplementedError

    def apply(self, look: Look) -> None:
        """Lay everything out for this look; called once at the start and at every change."""

    def ready(self) -> None:
        """End of every constructor: first words, first layout."""
        self.retranslate()
        self._on_theme_changed()

    def under(self, part: QWidget) -> None:
        """Put a part below the page that does not turn with it."""
        self.layout().addWidget(part)  # type: ignore[union-attr]

    def read_aloud(self) -> Sequence[QWidget]:
        """The parts whose words are read aloud, in their order."""
        return (self,)

    def take_focus(self, *, by_key: bool) -> None:
        """Take the focus, so that keys come here; who goes by keys is put on the first control."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if by_key:
            self.focusNextChild()

    def changeEvent(self, event: QEvent) -> None:
        """Hear a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page in the middle of a very wide window."""
        super().resizeEvent(event)
        self._set_margins()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose an answer wherever the focus is; arrows go on like Tab."""
        text = event.text()
        if self.answers is not None and text.isdecimal() and self.answers.pick(int(text)):
            return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextChild()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def margins(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of the page in design units."""
        side = 24 if self.theme.look.narrow else 40
        return (side, 22, side, 26)

    def _set_margins(self) -> None:
        left, top, right, bottom = self.margins()
        spare = max(0.0, (self.width() / self.theme.look.scale - self.theme.tokens.frame.width) / 2)
        self.body.set_margins(left + spare, top, right + spare, bottom)

    def _on_theme_changed(self) -> None:
        self._set_margins()
        self.apply(self.theme.look)
