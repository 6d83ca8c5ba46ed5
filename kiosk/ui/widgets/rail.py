"""The steps of a service beside its site: where one is, what to do now, and the ways on."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.catalogue import Service
from kiosk.domain.codes import Language, Login
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.widgets.boxes import Box, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.folded import FoldedRail
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.text import Label


class Progress(QWidget):
    """One bar for each step: done, now, or still to come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._states: list[str] = []
        self._resize()
        theme.changed.connect(self._resize)

    def show_states(self, states: list[str]) -> None:
        """Show `done`, `now` or `todo` for each step."""
        self._states = states
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bars; in contrast the coming ones are empty boxes."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap = theme.px(6)
        width = (self.width() + gap) / max(1, len(self._states)) - gap
        colours = {"done": "green", "now": "blue", "todo": "line"}
        for place, state in enumerate(self._states):
            colour = theme.color(colours[state])
            empty = theme.look.contrast and state == "todo"
            painter.setPen(QPen(colour, 2) if empty else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(Qt.BrushStyle.NoBrush if empty else colour)
            bar = QRectF(place * (width + gap), 1, width, self.height() - 2)
            painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        painter.end()

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(12))
        self.update()


class StepRail(QWidget):
    """One step at a time; the words turn pages when they are long, the buttons stay.

    It can be put aside for a site that wants room; a new step brings it back. `folded` tells both.
    """

    done = Signal()
    skipped = Signal()
    before = Signal()
    cannot = Signal()
    folded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._service: Service | None = None
        self._language = Language.RO
        self._step = 0
        self._done: frozenset[int] = frozenset()
        mark(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = Label(theme, "meta", "ink2")
        self._place = Label(theme, "fact")
        self._progress = Progress(theme)
        self._title = Label(theme, "choiceh")
        self._text = Label(theme, "body")
        self._globe = Icon(theme, "globe", "blue", 26, "duotone")
        self._where = Label(theme, "meta")
        self._lock = Icon(theme, "lock-key", "amber", 26, "fill")
        self._warning = Label(theme, "meta")
        self._did = KButton(theme, icon="check")
        self._before = KButton(theme, "sec", icon="arrow-left", shape="tight")
        self._cannot = KButton(theme, "sec", icon="question", shape="tight")
        self._skip = KButton(theme, "sec", icon="arrow-right", shape="tight")
        self._fold = KButton(theme, "quiet", shape="tight")
        self._strip = FoldedRail(theme)
        for name, button, signal in (
            ("step_done", self._did, self.done),
            ("step_before", self._before, self.before),
            ("cannot", self._cannot, self.cannot),
            ("skip", self._skip, self.skipped),
            ("fold_steps", self._fold, self._on_fold),
            ("show_steps", self._strip, self._on_unfold),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._lay_out()

    def show_step(self, service: Service, language: Language, step: int, done: frozenset[int]) -> None:
        """Show step `step` (from 0) of a service; `done` are those that were ticked."""
        changed = (service, step) != (self._service, self._step)
        self._service, self._language, self._step, self._done = service, language, step, done
        self.retranslate()
        if changed:
            self._pager.go_top()
            self._show_folded(False)

    def wanted_width(self, drawn: float) -> int:
        """Pixels to take of the screen: `drawn` design units, or as many as the longest word needs."""
        if self._strip.isVisibleTo(self):
            return self._strip.sizeHint().width()
        return max(self._theme.px(drawn), self._least_width())

    def _least_width(self) -> int:
        self._words.activate()  # what stands in lines within it is else remembered from before
        return max(self._page.minimumSizeHint().width(), self.minimumSizeHint().width())

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._did.say(self.tr("I did this step", "button"))
        self._before.say(self.tr("Step before", "button: I go back one step"))
        self._cannot.say(self.tr("I can't", "button: I do not manage this step"))
        self._skip.say(self.tr("Skip this step", "button: I go on without it"))
        self._fold.say(self.tr("Hide the steps", "button: I want more room for the site"))
        self._warning.say(self.tr("Do not tell anybody your password, not even the specialist."))
        if self._service is None:
            return
        steps = self._service.steps
        self._name.say(self._service.title[self._language])
        place = self.tr("Step %1 of %2").replace("%1", str(self._step + 1)).replace("%2", str(len(steps)))
        self._place.say(place)
        self._progress.show_states([self._state(self._service, at) for at in range(len(steps))])
        self._title.say(steps[self._step].title[self._language])
        self._text.say(steps[self._step].text[self._language])
        where = steps[self._step].where or ""
        self._where.say(where.split("/")[0])
        self._show_where()
        self._strip.show_step(self._step + 1, self.tr("Steps", "button: I see the steps again"), place)
        secret = self._service.login is not Login.NONE
        self._warning.leave_out(not secret)
        self._lock.setVisible(secret)
        self._before.setVisible(self._step > 0)
        may_skip = self._service.may_skip(self._step)
        self._skip.setVisible(may_skip)
        self._cannot.setVisible(not may_skip)

    def _state(self, service: Service, at: int) -> str:
        if at == self._step:
            return "now"
        return "done" if service.is_settled(at, self._done) else "todo"

    def apply(self, look: Look) -> None:
        """Two small buttons side by side, or one under the other where there is no room."""
        way = Box.Direction
        self._small.setDirection(way.LeftToRight if look.wide else way.TopToBottom)
        self._title.set_role("choiceh" if look.wide else "h3")
        self._name.leave_out(look.large)
        self._show_where()
        side = 22 if look.wide else 16
        self._words.set_margins(side, 14, side, 8)
        self._buttons.set_margins(side, 8, side, 12)
        # Large letters leave no height for buttons that always stay: they turn with the page.
        (self._words if look.large else self._whole).addWidget(self._ways)
        if look.large:
            self._buttons.set_margins(0, 8, 0, 0)

    def _lay_out(self) -> None:
        theme = self._theme
        self._page = QWidget()
        self._words = column(theme, self._page, gap=10)
        head = line(theme, gap=10)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        self._words.addLayout(head)
        self._words.addWidget(self._progress)
        self._words.addWidget(self._title)
        self._words.addWidget(self._text)
        place = line(theme, gap=10)
        place.addWidget(self._globe)
        place.addWidget(self._where, 1)
        self._words.addLayout(place)
        self._words.addStretch(1)
        secret = line(theme, gap=10)
        secret.addWidget(self._lock)
        secret.addWidget(self._warning, 1)
        self._words.addLayout(secret)
        self._pager = Pager(theme, self._page)
        self._pager.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._ways = QWidget()
        self._buttons = column(theme, self._ways, gap=10)
        self._buttons.addWidget(self._did)
        self._small = line(theme, gap=10)
        self._small.addWidget(self._before)
        self._small.addWidget(self._cannot)
        self._small.addWidget(self._skip)
        self._buttons.addLayout(self._small)
        self._buttons.addWidget(self._fold)
        self._whole = column(theme, self)
        self._whole.addWidget(self._pager, 1)
        self._whole.addWidget(self._strip, 1)
        self._strip.hide()

    def _show_where(self) -> None:
        self._where.leave_out(self._theme.look.large)
        self._globe.setVisible(bool(self._where.text()) and not self._theme.look.large)

    def _on_fold(self) -> None:
        self._show_folded(True)
        self._strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unfold(self) -> None:
        self._show_folded(False)
        self._did.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_folded(self, folded: bool) -> None:
        for part in (self._pager, self._ways):
            part.setVisible(not folded)
        self._strip.setVisible(folded)
        self.folded.emit()
