"""A site that asks who the person is gets the certificate that the person chose, and otherwise none."""

import itertools

import pytest

from kiosk.domain.codes import Language
from kiosk.domain.hosts import AllowList
from kiosk.ui.screens.guided import GuidedScreen
from kiosk.ui.web.browser import GuidedBrowser, Place
from kiosk.ui.web.questions import MOST_IN_A_ROW
from tests.web.conftest import PERSON
from tests.web.internet import Answer
from tests.web.visitor import PATIENCE_MS, service_of

pytestmark = pytest.mark.timeout(60)

NOBODY = ""


@pytest.fixture
def asking(internet):
    """Every site says good day to whoever comes, and asks for a certificate before."""
    internet.otherwise = lambda _request: Answer("<title>good day</title>Bun venit")
    internet.ask_for_persons(asked=True)
    return internet


@pytest.fixture
def browser(asking, qtbot, tmp_path):
    browser = GuidedBrowser(Place(tmp_path / "visit", "m" * 32), Language.RO)
    qtbot.addWidget(browser)
    browser.resize(800, 600)
    browser.show()
    yield browser
    browser.close_visit()


def persons(internet, host):
    """Who came to a host."""
    return {each.person for each in list(internet.seen) if each.scheme == "https" and each.host == host}


def asked_by(browser):
    """The hosts that asked, each answered with the first certificate."""
    hosts: list[str] = []

    def answer(wanted):
        hosts.append(wanted.host)
        browser.desk.choose(0)

    browser.desk.certificate_wanted.connect(answer)
    return hosts


def opens(qtbot, browser, address, allowed, official=None):
    with qtbot.waitSignal(browser.arrived, timeout=PATIENCE_MS):
        browser.open(address, AllowList.of(official or allowed), AllowList.of(allowed))


@pytest.mark.parametrize(("pressed", "came"), [("a certificate", PERSON), ("no_certificate", NOBODY)])
def test_the_person_gives_one_or_none(visitor, flow, asking, pressed, came):
    visitor.at_site(service_of(flow, "mpay"))
    visitor.sees(lambda: visitor.certificates() == [PERSON])
    assert persons(asking, "mpay.gov.md") == set()
    if pressed == "a certificate":
        visitor.choose(PERSON)
    else:
        visitor.press(pressed)
    visitor.page_says("good day")
    assert visitor.browser.isVisible()
    assert persons(asking, "mpay.gov.md") == {came}


def test_an_end_in_mid_question_gives_none(visitor, flow, asking, window):
    visitor.at_site(service_of(flow, "mpay"))
    visitor.sees(lambda: visitor.certificates() == [PERSON])
    visitor.press("end")
    visitor.press("yes")
    visitor.sees(lambda: not isinstance(window.screen_shown, GuidedScreen))
    assert persons(asking, "mpay.gov.md") <= {NOBODY}


def test_a_way_back_in_mid_question_gives_none(visitor, flow, asking):
    visitor.at_site(service_of(flow, "mpay"))
    visitor.sees(lambda: visitor.certificates() == [PERSON])
    visitor.press("site_back")
    visitor.sees(lambda: visitor.certificates() == [])
    assert persons(asking, "mpay.gov.md") <= {NOBODY}


def test_the_site_at_the_end_of_a_redirection_is_the_pages_own(browser, asking, qtbot):
    on = (("Location", "https://mpass.gov.md/"),)
    asking.sites["mpay.gov.md"] = lambda _request: Answer("", 302, headers=on)
    hosts = asked_by(browser)
    opens(qtbot, browser, "https://mpay.gov.md/", ("mpay.gov.md", "mpass.gov.md"))
    assert hosts == ["mpay.gov.md", "mpass.gov.md"]
    assert persons(asking, "mpass.gov.md") == {PERSON}


@pytest.mark.parametrize(
    "part",
    [
        "<iframe src=https://mpass.gov.md/part></iframe>",
        "<img src=https://mpass.gov.md/part>",
        "<script>fetch('https://mpass.gov.md/part', {mode: 'no-cors', credentials: 'include'})</script>",
    ],
)
def test_no_other_site_is_heard_through_a_page(browser, asking, qtbot, part):
    asking.sites["mpay.gov.md"] = lambda _request: Answer(f"<title>pay</title>{part}")
    hosts = asked_by(browser)
    opens(qtbot, browser, "https://mpay.gov.md/", ("mpay.gov.md", "mpass.gov.md"))
    qtbot.waitUntil(lambda: bool(persons(asking, "mpass.gov.md")), timeout=PATIENCE_MS)
    assert hosts == ["mpay.gov.md"]
    assert persons(asking, "mpass.gov.md") == {NOBODY}


def test_a_host_that_the_guide_pack_does_not_name_is_not_heard(browser, asking, qtbot):
    hosts = asked_by(browser)
    allowed = ("mpay.gov.md", "mail.example.md")
    opens(qtbot, browser, "https://mail.example.md/", allowed, ("mpay.gov.md",))
    assert (hosts, persons(asking, "mail.example.md")) == ([], {NOBODY})


def test_a_chain_of_sites_that_ask_is_not_heard_for_ever(browser, asking, qtbot):
    names = [f"s{number}.gov.md" for number in range(MOST_IN_A_ROW + 2)]
    for name, after in itertools.pairwise(names):
        on = (("Location", f"https://{after}/"),)
        asking.sites[name] = lambda _request, on=on: Answer("", 302, headers=on)
    hosts = asked_by(browser)
    opens(qtbot, browser, f"https://{names[0]}/", names)
    assert hosts == names[:MOST_IN_A_ROW]
    assert persons(asking, names[-1]) == {NOBODY}
