"""A paper on the screen: read it, print it, take it along."""

from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Final

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

ZOOMS: Final = (1.0, 1.5, 2.0, 3.0)
"""Steps of nearness, against a page as wide as its place."""
POINTS_PER_INCH: Final = 72


class Unshown(StrEnum):
    """Why there is nothing to be read."""

    DAMAGED = "damaged"
    KIND = "kind"
    REFUSED = "refused"


class DocumentScreen(Screen):
    """Shows a PDF of this visit; `printed` and `copied` are asked for, `closed` goes back to the site."""

    print_pressed = Signal()
    copy_pressed = Signal()
    closed = Signal()

    frame: ClassVar[Frame] = Frame(back=True)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._pages = 0
        self._unshown = Unshown.DAMAGED
        self._zoom = 0
        self._fit = QPdfView.ZoomMode.FitToWidth
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
        self._nearer = KButton(theme, "sec", icon="magnifying-glass-plus")
        self._farther = KButton(theme, "sec", icon="magnifying-glass-minus")
        self._close = KButton(theme, "sec", icon="arrow-left")
        for name, button, signal in (
            ("print_document", self._print, self.print_pressed),
            ("copy_document", self._copy, self.copy_pressed),
            ("nearer", self._nearer, self._on_nearer),
            ("farther", self._farther, self._on_farther),
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

    def show_document(self, file: Path, title: str = "", *, whole: bool = False) -> None:
        """Show a PDF, at first as wide as its place, or `whole`; one that cannot be read is told."""
        self._fit = QPdfView.ZoomMode.FitInView if whole else QPdfView.ZoomMode.FitToWidth
        self._view.setPageMode(QPdfView.PageMode.SinglePage if whole else QPdfView.PageMode.MultiPage)
        self._document.load(str(file))
        self._pages, self._unshown = self._document.pageCount(), Unshown.DAMAGED
        self._title.say(title or file.stem)
        self._set_zoom(0)
        self.retranslate()

    def show_nothing(self, title: str, why: Unshown) -> None:
        """Say why a file cannot be read here."""
        self._document.close()
        self._pages, self._unshown = 0, why
        self._title.say(title)
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
        self._nearer.say(self.tr("Larger", "button: I look nearer"))
        self._farther.say(self.tr("Smaller", "button: I look from farther"))
        self._close.say(self.tr("Back", "button"))
        self._above.say(self.tr("More above"))
        self._below.say(self.tr("More below"))
        self._view.setAccessibleName(self.tr("The paper"))
        self._say_what_is_missing()

    def _say_what_is_missing(self) -> None:
        if not self._pages:
            self._banner.show_notice("attention", *self._unshown_words())
        elif not self._printer:
            self._banner.show_notice(
                "attention",
                self.tr("There is no printer at this computer."),
                self.tr("The specialist can print it for you, or you take it along on a USB stick."),
            )
        self._lay_table()
        printable = self._printer and self._pages > 0
        self._banner.setVisible(not printable)
        self._print.setVisible(printable)
        self._nearer.setVisible(self._pages > 0 and self._zoom < len(ZOOMS) - 1)
        self._farther.setVisible(self._pages > 0 and self._zoom > 0)

    def _unshown_words(self) -> tuple[str, str]:
        match self._unshown:
            case Unshown.KIND:
                return (
                    self.tr("The file is saved, but files of this kind cannot be read here."),
                    self.tr("You can take it along on a stick or give it to a site. You did nothing wrong."),
                )
            case Unshown.REFUSED:
                return (
                    self.tr("The site wanted to give a file that this computer does not take."),
                    self.tr("Nothing was saved. You did nothing wrong. The specialist can help."),
                )
        return (
            self.tr("This paper cannot be shown here."),
            self.tr("You did nothing wrong. Please call the specialist."),
        )

    def _lay_out(self) -> None:
        theme = self.theme
        head = line(theme, gap=16)
        head.addWidget(self._title, 1)
        head.addWidget(self._count)
        pages = column(theme)
        for part in (self._above, self._view, self._below):
            pages.addWidget(part, 1 if part is self._view else 0)
        self._actions = column(theme, gap=14)
        self._lines = (column(theme, gap=14), column(theme, gap=14))
        taken, looked = (self._print, self._copy), (self._nearer, self._farther, self._close)
        for box, buttons in zip(self._lines, (taken, looked), strict=True):
            for button in buttons:
                box.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self._actions.addLayout(box)
        self._actions.addStretch(1)
        self._columns = line(theme, gap=28)
        self._columns.addLayout(pages, 1)
        self._columns.addLayout(self._actions)
        self.body.set_gap(14)
        self.body.addLayout(head)
        self.body.addWidget(self._banner)
        self.body.addLayout(self._columns, 1)

    def _on_nearer(self) -> None:
        self._set_zoom(self._zoom + 1)

    def _on_farther(self) -> None:
        self._set_zoom(self._zoom - 1)

    def _set_zoom(self, step: int) -> None:
        """As it was shown first, or so many times as wide as its place; then it also goes to the side."""
        self._zoom = min(max(step, 0), len(ZOOMS) - 1)
        fits = self._zoom == 0
        wide = self._document.pagePointSize(0).width() * self._view.logicalDpiX() / POINTS_PER_INCH
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._view.setHorizontalScrollBarPolicy(policy)
        self._view.setZoomFactor(ZOOMS[self._zoom] * self._view.viewport().width() / max(wide, 1.0))
        self._view.setZoomMode(self._fit if fits else QPdfView.ZoomMode.Custom)
        self._say_what_is_missing()

    def _step(self) -> int:
        return max(self.theme.px(60), self._view.height() - self.theme.px(60))

    def _on_above(self) -> None:
        self._place.setValue(self._place.value() - self._step())

    def _on_below(self) -> None:
        self._place.setValue(self._place.value() + self._step())

    def _show_bars(self) -> None:
        keep = self._above.hasFocus() or self._below.hasFocus()
        whole = self._view.zoomMode() == QPdfView.ZoomMode.FitInView  # but for a rounding
        self._above.setVisible(not whole and self._place.value() > 0)
        self._below.setVisible(not whole and self._place.value() < self._place.maximum())
        if keep and not (self._above.hasFocus() or self._below.hasFocus()):
            (self._above if self._above.isVisible() else self._below).setFocus()

    def apply(self, look: Look) -> None:
        """What can be done beside the pages, or below them in large text; the table that the pages lie on."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if look.large else way.LeftToRight)
        self._columns.set_gap(14 if look.large else 28)
        self._actions.setDirection(way.LeftToRight if look.large and not look.narrow else way.TopToBottom)
        for box in self._lines:
            box.setDirection(way.LeftToRight if look.large else way.TopToBottom)
        self._lay_table()

    def _lay_table(self) -> None:
        """What the pages lie on; nothing is seen of it where there are none."""
        bare = self.theme.look.contrast or not self._pages
        palette = self._view.palette()
        palette.setColor(QPalette.ColorRole.Dark, self.theme.color("page" if bare else "line"))
        self._view.setPalette(palette)
