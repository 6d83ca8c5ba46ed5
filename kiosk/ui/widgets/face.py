"""The five faces of the feedback screen."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy

from kiosk.ui.theme import Theme
from kiosk.ui.widgets.boxes import line
from kiosk.ui.widgets.pressable import Group, Pressable
from kiosk.ui.widgets.text import broken, widest_word


class Face(Pressable):
    """One face with its word; chosen faces have a blue edge."""

    def __init__(self, theme: Theme, number: int) -> None:
        super().__init__(theme)
        self.number = number
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """The drawing over one line of words."""
        words = broken(self.theme, "face", self.text())
        return QSize(max(words.width, self._side()) + self.theme.px(24), self.heightForWidth(10_000))

    def minimumSizeHint(self) -> QSize:
        """The widest word."""
        return QSize(
            widest_word(self.theme, "face", self.text()) + self.theme.px(16), self.sizeHint().height()
        )

    def heightForWidth(self, width: int) -> int:
        """Drawing and wrapped words."""
        words = broken(self.theme, "face", self.text(), max(1, width - self.theme.px(16)))
        return self.theme.px(22 + 12 + 24) + self._side() + words.height

    def draw(self, painter: QPainter) -> None:
        """Paint box, face and word."""
        theme, on = self.theme, self.isChecked()
        fill = "selected" if on else "hover" if self.hovered or self.isDown() else "surface"
        edge = "selectededge" if on else "edge"
        self.paint_edge(painter, (fill, edge, edge), "card", 6)
        side = self._side()
        x, y = (self.width() - side) // 2, theme.px(22) + self.sunk
        painter.drawPixmap(x, y, theme.art(f"face_{self.number}", QSize(side, side)))
        room = self.width() - theme.px(16)
        words = broken(theme, "face", self.text(), max(1, room))
        words.draw(
            painter, theme.px(8), y + side + theme.px(12), theme.color("onselected" if on else "ink"), room
        )

    def _side(self) -> int:
        return self.theme.px(90 if self.theme.look.large or self.theme.look.narrow else 116)


class Faces(Group):
    """Five faces from very bad (1) to very good (5), one of which may be chosen."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        box = line(theme, self, gap=20)
        self._faces = [Face(theme, number) for number in range(1, 6)]
        for number, face in enumerate(self._faces, start=1):
            policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            face.setSizePolicy(policy)
            face.setObjectName(f"face_{number}")
            face.clicked.connect(self._on_clicked)
            box.addWidget(face, 1)

    def say(self, words: list[str]) -> None:
        """Name the faces from very bad to very good."""
        for face, word in zip(self._faces, words, strict=True):
            face.say(word)

    def score(self) -> int | None:
        """The number of the chosen face, 1 to 5."""
        return next((i for i, face in enumerate(self._faces, 1) if face.isChecked()), None)

    def _on_clicked(self) -> None:
        for face in self._faces:
            face.setChecked(face is self.sender())
        self.chosen.emit(self.score())
