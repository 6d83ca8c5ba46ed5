"""A paper on the screen: read it, print it, take it along."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView

from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.banner import Banner
from kiosk.ui.widgets.boxes import line
from kiosk.ui.widgets.button import KButton
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
        self._print = KButton(theme, icon="printer")
        self._copy = KButton(theme, "sec", icon="usb")
        self._close = KButton(theme, "sec", icon="arrow-left")
        for name, button, signal in (
            ("print_document", self._print, self.print_pressed),
            ("copy_document", self._copy, self.copy_pressed),
            ("close_document", self._close, self.closed),
        ):
            button.setObjectName(name)
            button.clicked.connect(signal)
        head = line(theme, gap=16)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        actions = line(theme, gap=14)
        actions.addWidget(self._close)
        actions.addStretch(1)
        actions.addWidget(self._copy)
        actions.addWidget(self._print)
        self.body.set_gap(14)
        self.body.addLayout(head)
        self.body.addWidget(self._banner)
        self.body.addWidget(self._view, 1)
        self.body.addLayout(actions)
        self._banner.hide()
        self.ready()

    def show_document(self, file: Path) -> None:
        """Show a PDF; one that cannot be read shows as an empty page and cannot be printed."""
        self._banner.hide()
        self._document.load(str(file))
        self._pages = self._document.pageCount()
        self._title.say(file.stem)
        self.retranslate()

    def show_printer(self, there: bool) -> None:
        """Whether this PC has a printer."""
        self._printer = there
        self.retranslate()
        if not there:
            self._banner.show_notice(
                "attention",
                self.tr("There is no printer at this computer."),
                self.tr("The specialist can print it for you, or you take it along on a USB stick."),
            )
        self._banner.setVisible(not there)

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
        self._count.say(self.tr("%n pages", None, self._pages))
        self._print.say(self.tr("Print", "button: I print"))
        self._copy.say(self.tr("Copy to my stick", "button: I copy"))
        self._close.say(self.tr("Back to the site", "button"))
        self._view.setAccessibleName(self.tr("The paper"))
        self._print.setEnabled(self._printer and self._pages > 0)

    def apply(self, look: Look) -> None:
        """The table that the pages lie on."""
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, self.theme.color("page" if look.contrast else "line"))
        self._view.setPalette(palette)
