"""The end of a visit in the browser's own process."""

from kiosk.domain.codes import Language
from kiosk.domain.hosts import AllowList
from kiosk.ui.web.browser import GuidedBrowser, Place
from tests.web.internet import Answer

HOSTS = AllowList.of(["mpay.gov.md"])
PATIENCE_MS = 20_000


def test_a_page_that_is_being_printed_does_not_go_before_its_paper_is_there(internet, qtbot, tmp_path):
    """The engine died of it, about once in six times."""
    internet.sites["mpay.gov.md"] = lambda _request: Answer("<title>receipt</title><h1>Paid</h1>")
    browser = GuidedBrowser(Place(tmp_path / "visit", "m" * 32), Language.RO)
    qtbot.addWidget(browser)
    browser.show()
    with qtbot.waitSignal(browser.arrived, timeout=PATIENCE_MS):
        browser.open("https://mpay.gov.md/", HOSTS, HOSTS)
    browser.print_page()
    assert browser.busy
    with qtbot.waitSignal(browser.printable, timeout=PATIENCE_MS) as printed:
        browser.close_visit()
    assert printed.args[0].startswith(str(tmp_path / "visit"))
