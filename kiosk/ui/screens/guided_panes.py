"""What stands in the place of a site that may not open here or does not answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.domain.codes import SiteFault
from kiosk.ui.language import date_text
from kiosk.ui.theme import Look, Theme, mark
from kiosk.ui.web.questions import Certificate
from kiosk.ui.widgets.band import Picture
from kiosk.ui.widgets.boxes import Card, Flow, Icon, column, line
from kiosk.ui.widgets.button import KButton
from kiosk.ui.widgets.pager import Pager
from kiosk.ui.widgets.row import Row, RowList, link_row
from kiosk.ui.widgets.text import Label


class Pane(QWidget):
    """A picture, a title, calm words, and what the person can do."""

    def __init__(self, theme: Theme, picture: str) -> None:
        super().__init__()
        mark(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._picture = Picture(theme, picture, 270, 190)
        self._title = Label(theme, "h1")
        self._text = Label(theme, "lead")
        self._note = Label(theme, "bodyn", "ink2")
        self.first = KButton(theme)
        self.second = KButton(theme, "sec")
        self.third = KButton(theme, "sec")
        page = QWidget()
        self._whole = line(theme, page, gap=36, margins=(44, 24, 44, 24))
        self._whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignCenter)
        words = column(theme)
        words.addStretch(1)
        words.addWidget(self._title)
        words.space(10)
        words.addWidget(self._text)
        words.space(20)
        self.between = column(theme)
        words.addLayout(self.between)
        buttons = Flow(theme, gap=14)
        for button in (self.first, self.second, self.third):
            buttons.add(button)
        words.addWidget(buttons)
        words.space(16)
        words.addWidget(self._note)
        words.addStretch(1)
        self._whole.addLayout(words, 1)
        outer = column(theme, self)
        pager = Pager(theme, page)
        pager.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        outer.addWidget(pager, 1)

    def apply(self, look: Look) -> None:
        """Without the picture where there is no room."""
        self._picture.setVisible(look.wide and not look.contrast)
        side = 44 if look.wide else 24
        self._whole.set_margins(side, 20, side, 20)
        self._title.set_role("h1" if look.wide else "h2")


class BlockedPane(Pane):
    """06: a page that is not for this computer."""

    back = Signal()
    help = Signal()
    payment = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "gate")
        for name, button, icon, signal in (
            ("back_to_site", self.first, "arrow-left", self.back),
            ("call_from_blocked", self.second, "bell-ringing", self.help),
            ("open_payment", self.third, "", self.payment),
        ):
            button.setObjectName(name)
            button.dress("pri" if button is self.first else "sec", icon)
            button.clicked.connect(signal)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("This page does not open here"))
        self._text.say(
            self.tr(
                "<b>You did nothing wrong.</b> The centre's computers open only sites that were checked, "
                "so that your data are safe."
            )
        )
        self.first.say(self.tr("Back to my application", "button: I go back"))
        self.second.say(self.tr("Call the specialist", "button: I call"))
        self.third.say(self.tr("Payment (specialist)", "button: the specialist opens the bank's page"))
        self._note.say(self.tr("The agency learns only the name of the site, nothing about you."))


class CertificatePane(Pane):
    """A site asks for a certificate; `answered` carries the place of one, or None: the site gets none."""

    answered = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "choice_self")
        self._host = ""
        self._choices: tuple[Certificate, ...] = ()
        self._list = RowList(theme)
        self.between.addWidget(self._list)
        self.between.space(18)
        self.first.setObjectName("no_certificate")
        self.first.dress("pri", "prohibit")
        self.first.clicked.connect(self._on_none)
        for unused in (self.second, self.third):
            unused.hide()

    def show_choices(self, host: str, choices: Sequence[Certificate]) -> None:
        """The site of `host` would take any of these."""
        self._host, self._choices = host, tuple(choices)
        self.retranslate()
        self.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say everything in the present language."""
        self._title.say(self.tr("Tell the site who you are?"))
        self._text.say(
            self.tr("%1 asks for the certificate of your signature. It carries your name.").replace(
                "%1", f"<b>{self._host}</b>"
            )
        )
        self.first.say(self.tr("Don't give any", "button: the site gets no certificate"))
        self._note.say(
            self.tr("This computer keeps nothing of it. What you answer holds until the end of your visit.")
        )
        self._list.fill([self._row(place, each) for place, each in enumerate(self._choices)])

    def _row(self, place: int, certificate: Certificate) -> Row:
        note = self.tr("from %1, valid until %2", "a certificate").replace("%1", certificate.issuer)
        note = note.replace("%2", date_text(certificate.until).replace(" ", "\u00a0"))
        row = link_row(self._theme, certificate.subject, note, ("identification-card", "blue"))
        row.setProperty("place", place)
        row.clicked.connect(self._on_row)
        return row

    def _on_row(self) -> None:
        self.answered.emit(int(self.sender().property("place")))

    def _on_none(self) -> None:
        self.answered.emit(None)


class UnavailablePane(Pane):
    """06b: a site that does not answer; it is tried again without anybody's doing."""

    again = Signal()
    number = Signal()
    guide = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "line_cut")
        self._fault, self._site, self._since = SiteFault.TIMEOUT, "", ""
        self._trying = Label(theme, "body_b")
        self._waits = Label(theme, "bodyn", "ink2")
        card = Card(theme, gap=2, margins=(20, 12, 20, 14))
        row = line(theme, gap=14)
        row.addWidget(Icon(theme, "arrow-clockwise", "blue", 28), 0, Qt.AlignmentFlag.AlignVCenter)
        told = column(theme, gap=2)
        told.addWidget(self._trying)
        told.addWidget(self._waits)
        row.addLayout(told, 1)
        card.rows.addLayout(row)
        self.between.addWidget(card)
        self.between.space(18)
        for name, button, icon, signal in (
            ("try_again", self.first, "arrow-clockwise", self.again),
            ("take_number_instead", self.second, "ticket", self.number),
            ("read_guide", self.third, "list-dashes", self.guide),
        ):
            button.setObjectName(name)
            button.dress("pri" if button is self.first else "sec", icon)
            button.clicked.connect(signal)

    def show_fault(self, fault: SiteFault, site: str, since: str) -> None:
        """Why the site did not come, and since when (a time of day)."""
        self._fault, self._site, self._since = fault, site, since
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything in the present language."""
        site = f"<b>{self._site}</b>"
        if self._fault is SiteFault.OFFLINE:
            self._title.say(self.tr("There is no internet now"))
            self._text.say(self.tr("The line of the centre is down. You did nothing wrong."))
        elif self._fault is SiteFault.TLS:
            self._title.say(self.tr("The site cannot be trusted now"))
            self._text.say(
                self.tr("%1 does not prove who it is, so we do not open it. You did nothing wrong.").replace(
                    "%1", site
                )
            )
        else:
            self._title.say(self.tr("The site does not answer now"))
            self._text.say(
                self.tr("%1 has a problem. Our internet works, and you did nothing wrong.").replace(
                    "%1", site
                )
            )
        self.first.say(self.tr("Try now", "button: I try again"))
        self.second.say(self.tr("Get a number", "button: I take a number"))
        self.third.say(self.tr("Read the guide", "button: I read"))
        self._trying.say(self.tr("We try again by ourselves"))
        self._waits.say(
            self.tr("Not answering since %1. As soon as it answers, it opens here.").replace(
                "%1", self._since
            )
        )
