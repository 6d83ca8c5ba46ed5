"""A visitor does a service on its own site: the whole flow with real pages under their real names."""

from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QMarginsF, QTimer
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from kiosk.domain.codes import Language
from kiosk.ui.printing import page_count, print_pdf
from kiosk.ui.screens.document import DocumentScreen
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.sites import blocked_hosts, sites_down
from tests.web.internet import Answer
from tests.web.visitor import WHOLE, recorded, service_of

pytestmark = pytest.mark.timeout(60)

SERVICE = "acte-permisive"  # its way leads over MPass, MSign with the signing client, and MPay


@pytest.fixture
def government(internet, tmp_path):
    """A model of the real flow: portal, sign-in, form, signature by the client here, payment, receipt."""
    paper = receipt(tmp_path)

    def portal(request):
        if request.path == "/receipt":
            return Answer(paper, media="application/pdf")
        if request.path == "/form":
            return Answer(
                "<title>form</title><form method=post action=https://msign.gov.md/sign>"
                f"<input name=name autofocus><button {WHOLE}>sign</button></form>"
            )
        return Answer(f"<title>portal</title>{post('https://mpass.gov.md/login', 'sign in')}")

    def mpass(request):
        if request.path == "/done":
            return Answer("", 302, headers=(("Location", "https://actpermisiv.gov.md/form"),))
        return Answer(f"<title>mpass</title>{post('https://mpass.gov.md/done', 'log in')}")

    def msign(_request):
        ask = "fetch('https://localhost.cts.md:18443/sign').then((a) => a.text())"
        go = "(text) => { document.title = text }"
        return Answer(
            f"<title>msign</title><script>{ask}.then({go})</script>{post('https://mpay.gov.md/', 'pay')}"
        )

    internet.sites["actpermisiv.gov.md"] = portal
    internet.sites["mpass.gov.md"] = mpass
    internet.sites["msign.gov.md"] = msign
    internet.sites["localhost.cts.md"] = lambda _request: Answer(
        "signed", headers=(("Access-Control-Allow-Origin", "https://msign.gov.md"),)
    )
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        f"<title>mpay</title><a href=https://actpermisiv.gov.md/receipt {WHOLE}>receipt</a>"
    )
    return internet


def post(action, words):
    return f"<form method=post action={action}><button {WHOLE}>{words}</button></form>"


def receipt(folder):
    """A PDF as a portal hands it out."""
    path = folder / "receipt.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait,
                                     QMarginsF()))  # fmt: skip
    painter = QPainter(writer)
    painter.drawText(500, 500, "Chitanta")
    writer.newPage()
    painter.drawText(500, 500, "2")
    painter.end()
    return path.read_bytes()


@pytest.mark.parametrize("language", [Language.RO, Language.RU])
def test_sign_in_form_signature_payment_receipt_print(
    flow, visitor, government, languages, tmp_path, language
):
    languages.switch(language)
    service = service_of(flow, SERVICE)
    visitor.at_site(service)
    for title in ("portal", "mpass", "form", "signed"):
        visitor.page_says(title)
        assert flow._guided.is_busy == (title == "signed")
        visitor.press("step_done")
        visitor.press_page()
    visitor.page_says("mpay")
    visitor.press_page()
    visitor.sees(lambda: isinstance(visitor.window.screen_shown, DocumentScreen))
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    assert print_pdf(flow._guided._papers._shown, printer, "cups") == 2
    assert page_count(tmp_path / "printed.pdf") == 2
    visitor.press("close_document")
    visitor.press("end")
    visitor.press("yes")
    named = recorded(flow)
    assert [data["service"] for name, data in named if name == "service.opened"] == [SERVICE]
    assert "visit.left" in dict(named)
    assert "session.ended" not in dict(named)  # the supervisor's, once it has wiped and proven
    stored = {entry.split(":")[0] for entry in service.hosts}
    assert government.hosts() <= stored


def test_the_address_is_told_and_a_strange_page_is_not_opened(flow, visitor, internet, window):
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        f"<title>pay</title><a href=https://www.mpay.gov.md.example.com/ {WHOLE}>on</a>"
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    address = window.screen_shown._bar.address
    assert (address._kind, address._sub + address._main) == ("official", "mpay.gov.md")
    visitor.press_page()
    visitor.sees(lambda: address._kind == "blocked")
    assert (address._sub, address._main) == ("www.mpay.gov.md.", "example.com")
    visitor.press("back_to_site")
    visitor.sees(visitor.browser.isVisible)
    visitor.page_says("pay")
    assert internet.hosts() == {"mpay.gov.md"}


def test_a_site_that_fails_is_told_once_and_opens_by_itself_when_it_answers(flow, visitor, internet, window):
    well: list[bool] = []
    internet.sites["mpay.gov.md"] = lambda _request: (
        Answer("<title>well</title>") if well else Answer("broken", 503)
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.sees(lambda: window.screen_shown.shows_unavailable)
    visitor.press("try_again")
    visitor.press("try_again")
    assert list(sites_down(flow._stage.room().kiosk)) == ["mpay.gov.md"]
    well.append(True)
    flow._guided._on_try_again()  # what the timer does
    visitor.sees(lambda: not window.screen_shown.shows_unavailable)
    assert sites_down(flow._stage.room().kiosk) == {}
    faults = [data for name, data in recorded(flow) if name == "site.unavailable"]
    assert faults == [{"host": "mpay.gov.md", "kind": "http_error"}]


def test_a_page_that_dies_is_told_and_comes_back(flow, visitor, internet, window):
    """What a renderer does that was killed, or that ate what memory there is."""
    internet.sites["mpay.gov.md"] = lambda _request: Answer("<title>pay</title>Nota de plată")
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    psutil.Process(visitor.browser._pages[0].renderProcessPid()).kill()
    visitor.sees(lambda: window.screen_shown.shows_unavailable)
    visitor.press("try_again")
    visitor.sees(lambda: not window.screen_shown.shows_unavailable)
    visitor.page_says("pay")
    assert visitor.browser.isVisible()


@pytest.mark.parametrize(
    ("address", "told"),
    [("mailto:ajutor@mpay.gov.md", "ajutor@mpay.gov.md"), ("tel:+37322820000", "+37322820000")],
)
def test_an_address_of_no_web_is_told_to_be_written_down(flow, visitor, internet, window, address, told):
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        f"<title>pay</title><a href={address} {WHOLE}>write to us</a>"
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    visitor.press_page()
    screen = window.screen_shown
    visitor.sees(screen._question.isVisible)
    assert screen._asked.text() == told
    visitor.press("page_yes")
    assert not screen._question.isVisible()
    visitor.page_says("pay")


def test_going_to_the_guide_and_back_loses_nothing(flow, visitor, internet, window):
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        f"<title>pay</title>Nota de plată<input onfocus=\"document.title = 'writing'\" {WHOLE}>"
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    visitor.press_page()
    visitor.page_says("writing")
    QTest.keyClicks(visitor.browser._view.focusProxy(), "12345")
    visitor.press("step_done")
    flow._guided.left.emit()
    visitor.press("start_service")
    typed: list[str] = []
    visitor.browser._pages[0].runJavaScript("document.querySelector('input').value", typed.append)
    visitor.sees(lambda: bool(typed))
    assert typed == ["12345"]
    assert flow._guided._step == 1


def test_a_page_asks_and_the_person_answers_in_the_frame(flow, visitor, internet, window):
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        "<title>ask</title><script>setTimeout(() => { document.title = 'said ' + confirm('Plata?') }, 50)"
        "</script>"
    )
    # The page's script stands still in a loop of its own, so the answer comes by a timer.
    person = QTimer(window, interval=20)
    person.timeout.connect(lambda: visitor.press_if_there("page_yes"))
    person.start()
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("said true")
    person.stop()


def test_a_pop_up_opens_in_the_same_frame_and_back_closes_it(flow, visitor, internet, window):
    def pages(request):
        if request.path == "/deep":
            return Answer("<title>deep</title>")
        return Answer(f"<title>first</title><a target=_blank href=/deep {WHOLE}>open</a>")

    internet.sites["mpay.gov.md"] = pages
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("first")
    visitor.press_page()
    visitor.page_says("deep")
    visitor.press("site_back")
    visitor.page_says("first")


def test_hosts_that_pages_asked_for_in_vain_are_kept_for_the_technician(flow, visitor, internet):
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        "<title>pay</title><img src=https://cdn.example.org/a.png?name=secret>"
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    visitor.press("end")
    visitor.press("yes")
    found = [(each.service, each.host) for each in blocked_hosts(flow._stage.room().kiosk)]
    assert found == [("mpay", "cdn.example.org")]


def test_the_last_step_asks_what_came_of_it(flow, visitor, internet):
    internet.sites["mpay.gov.md"] = lambda _request: Answer("<title>pay</title>")
    service = service_of(flow, "mpay")
    visitor.at_site(service)
    for _ in service.steps:
        visitor.press("step_done")
    visitor.press("yes")
    done = [data for name, data in recorded(flow) if name == "service.finished"]
    assert [(each["outcome"], each["steps_done"]) for each in done] == [("done", len(service.steps))]


def test_of_two_ways_a_person_goes_one(flow, visitor, internet):
    internet.sites["servicii.gov.md"] = lambda _request: Answer("<title>cpas</title>")
    service = service_of(flow, "cpas")
    visitor.at_site(service)
    for button in ("step_done", "skip", "step_done", "step_done", "skip", "yes"):
        visitor.press(button)
    done = [data for name, data in recorded(flow) if name == "service.finished"]
    assert [(each["outcome"], each["steps_done"]) for each in done] == [("done", 3)]


def test_a_site_gets_only_what_the_person_chose_of_this_visit(flow, visitor, internet, window, run):
    """An upload: the site's own field, our own chooser, and the file at the site."""
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        "<title>pay</title><form method=post enctype=multipart/form-data>"
        f"<input type=file name=paper {WHOLE} onchange='this.form.submit()'></form>"
    )
    (Path(run["folder"]) / "downloads").mkdir()
    (Path(run["folder"]) / "downloads" / "cerere.pdf").write_bytes(b"%PDF-of-this-visit")
    person = QTimer(window, interval=20)
    person.timeout.connect(lambda: visitor.choose_if_asked("cerere.pdf"))
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    person.start()
    visitor.press_page()
    visitor.sees(lambda: any(b"%PDF-of-this-visit" in request.body for request in internet.seen))
    person.stop()
    assert isinstance(window.screen_shown, GuidedScreen)


def test_a_paper_on_its_way_is_not_cut_by_the_end_of_the_time(flow, visitor, internet):
    internet.sites["mpay.gov.md"] = lambda request: (
        Answer(b"%PDF" + bytes(40 * 2**20), media="application/pdf")
        if request.path == "/big"
        else Answer(f"<title>pay</title><a href=/big {WHOLE}>paper</a>")
    )
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    assert not flow._is_busy()
    visitor.press_page()
    visitor.sees(flow._is_busy)
    visitor.sees(lambda: not flow._is_busy())
    assert isinstance(visitor.window.screen_shown, DocumentScreen)


def test_a_bank_opens_in_the_payment_window_alone(flow, visitor, internet, window, qtbot):
    """MPay leads to a bank that no guide names: the specialist's PIN opens it, the timer closes it."""
    room = flow._stage.room()
    add_specialist(room.kiosk, room.secrets, "Elena", "472915")
    internet.sites["mpay.gov.md"] = lambda _request: Answer(
        f"<title>pay</title><a href=https://3ds.bank.md/card {WHOLE}>card</a>"
    )
    internet.sites["3ds.bank.md"] = lambda _request: Answer("<title>bank</title>card number")
    visitor.at_site(service_of(flow, "mpay"))
    visitor.page_says("pay")
    visitor.press_page()
    visitor.press("open_payment")
    QTest.keyClicks(window.screen_shown, "472915")
    visitor.sees(lambda: isinstance(window.screen_shown, GuidedScreen))
    assert window.screen_shown._payment.isVisible()
    assert flow._guided.is_busy
    visitor.press_page()
    visitor.page_says("bank")
    address = window.screen_shown._bar.address
    assert (address._kind, address._main) == ("other", "bank.md")
    for _ in range(10):
        flow._guided._payment._on_minute()
    assert not window.screen_shown._payment.isVisible()
    visitor.browser.reload()
    visitor.sees(lambda: address._kind == "blocked")
    assert [request.host for request in internet.seen if request.scheme == "https"].count("3ds.bank.md") == 1
