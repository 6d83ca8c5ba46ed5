"""A paper on the screen: read it, print it, take it along."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QBoxLayout, QFrame

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import MoreBar
from kiosk.ui.widgets.text import Label


class DocumentScreen(Screen):
    """Shows a PDF of this visit; `printed` and `copied` are asked for, `closed` goes back to the site."""

    print_pressed = Signal()
    copy_pressed = Signal()
    closed = Signal()

    frame: ClassVar[Frame] = Frame(back=True)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pages = 0
        self._printer = True
        self._title = Label(theme, "h2")
        self._count = Label(theme, "lead")
        self._banner = Banner(theme)
        self._document = QPdfDocument(self)
        self._view = QPdfView(self)
        self._view.setDocument(self._document)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._view.setFrameShape(QFrame.Shape.NoFrame)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._place = self._view.verticalScrollBar()
        self._above, self._below = MoreBar(theme, up=True), MoreBar(theme, up=False)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._print = KButton(theme, icon="printer", shape="big")
        self._copy = KButton(theme, "sec", icon="usb")
        self._close = KButton(theme, "sec", icon="arrow-left")
        for name, button, signal in (
            ("print_document", self._print, self.print_pressed),
            ("copy_document", self._copy, self.copy_pressed),
            ("close_document", self._close, self.closed),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        self._above.clicked.connect(self._on_above)
        self._below.clicked.connect(self._on_below)
        # Bars that come and go change the room for the pages, which must not happen while they are laid out.
        self._later.timeout.connect(self._show_bars)
        self._place.rangeChanged.connect(self._later.start)
        self._place.valueChanged.connect(self._later.start)
        self._lay_out()
        self._show_bars()
        self.ready()

    def show_document(self, file: Path) -> None:
        """Show a PDF; of one that cannot be read it is said so, and that cannot be printed."""
        self._document.load(str(file))
        self._pages = self._document.pageCount()
        self._title.say(file.stem)
        self.retranslate()

    def show_printer(self, there: bool) -> None:
        """Whether this PC has a printer."""
        self._printer = there
        self.retranslate()

    def show_stick(self, there: bool) -> None:
        """Whether a USB stick is plugged in."""
        self._copy.setVisible(there)

    def show_printing(self, pages: int) -> None:
        """What went to the printer; 0 when it did not take it."""
        if pages:
            self._banner.show_notice(
                "ok",
                self.tr("%n pages are on their way to the printer.", None, pages),
                self.tr("Do not forget to take them with you."),
            )
        else:
            self._banner.show_notice(
                "attention",
                self.tr("The printer did not take the paper."),
                self.tr("You did nothing wrong. Please call the specialist."),
            )
        self._banner.show()

    def show_copied(self, done: bool) -> None:
        """Whether the copy is on the stick."""
        if done:
            self._banner.show_notice(
                "ok",
                self.tr("The paper is on your stick."),
                self.tr("You can take the stick out when you are done."),
            )
        else:
            self._banner.show_notice(
                "attention",
                self.tr("The stick did not take the paper."),
                self.tr("Perhaps it is full or locked. The specialist can help."),
            )
        self._banner.show()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._count.say(self.tr("%n pages", None, self._pages) if self._pages else "")
        self._print.say(self.tr("Print", "button: I print"))
        self._copy.say(self.tr("Copy to my stick", "button: I copy"))
        self._close.say(self.tr("Back to the site", "button"))
        self._above.say(self.tr("More above"))
        self._below.say(self.tr("More below"))
        self._view.setAccessibleName(self.tr("The paper"))
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        if not self._pages:
            self._banner.show_notice(
                "attention",
                self.tr("This paper cannot be shown here."),
                self.tr("You did nothing wrong. Please call the specialist."),
            )
        elif not self._printer:
            self._banner.show_notice(
                "attention",
                self.tr("There is no printer at this computer."),
                self.tr("The specialist can print it for you, or you take it along on a USB stick."),
            )
        printable = self._printer and self._pages > 0
        self._banner.setVisible(not printable)
        self._print.setVisible(printable)

    def _lay_out(self) -> None:
        theme = self.theme
        head = line(theme, gap=16)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        pages = column(theme)
        for part in (self._above, self._view, self._below):
            pages.addWidget(part, 1 if part is self._view else 0)
        self._actions = column(theme, gap=14)
        for button in (self._print, self._copy, self._close):
            self._actions.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._actions.addStretch(1)
        self._columns = line(theme, gap=28)
        self._columns.addLayout(pages, 1)
        self._columns.addLayout(self._actions)
        self.body.set_gap(14)
        self.body.addLayout(head)
        self.body.addWidget(self._banner)
        self.body.addLayout(self._columns, 1)

    def _step(self) -> int:
        return max(self.theme.px(60), self._view.height() - self.theme.px(60))

    def _on_above(self) -> None:
        self._place.setValue(self._place.value() - self._step())

    def _on_below(self) -> None:
        self._place.setValue(self._place.value() + self._step())

    def _show_bars(self) -> None:
        keep = self._above.hasFocus() or self._below.hasFocus()
        self._above.setVisible(self._place.value() > 0)
        self._below.setVisible(self._place.value() < self._place.maximum())
        if keep and not (self._above.hasFocus() or self._below.hasFocus()):
            (self._above if self._above.isVisible() else self._below).setFocus()

    def apply(self, look: Look) -> None:
        """What can be done beside the pages, or below them in large text; the table that the pages lie on."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._columns.set_gap(14 if look.large else 28)
        self._actions.setDirection(way.LeftToRight if look.large else way.TopToBottom)
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, self.theme.color("page" if look.contrast else "line"))
        self._view.setPalette(palette)
