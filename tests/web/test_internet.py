"""The stage of the other tests here: official names that lead to a server of this PC, with certificates."""

import shiboken6
from PySide6.QtWebEngineCore import QWebEngineCertificateError, QWebEnginePage, QWebEngineProfile

from tests.web.internet import Answer


def test_a_page_of_an_official_host_comes_from_the_test(internet, qtbot):
    internet.sites["servicii.gov.md"] = lambda _request: Answer("<title>Servicii</title>")
    assert load(qtbot, "https://servicii.gov.md/acte?x=1") == (True, "Servicii")
    assert ("https", "servicii.gov.md", "/acte?x=1") in contacts(internet)


def test_a_bad_certificate_is_a_bad_one_here_too(internet, qtbot):
    assert load(qtbot, "https://expired.gov.md/") == (False, "")
    assert contacts(internet) == [("tls", "expired.gov.md", "")]


def test_what_comes_by_number_or_in_the_clear_is_seen(internet, qtbot):
    for url in ("https://192.168.1.1/a", "http://plain.example.com:8080/b", "https://localhost:18444/c"):
        load(qtbot, url)
    seen = contacts(internet)
    assert ("https", "192.168.1.1", "/a") in seen
    assert ("http", "plain.example.com", "/b") in seen
    assert ("https", "localhost", "/c") in seen


def contacts(internet):
    return [(each.scheme, each.host, each.path) for each in internet.seen if each.path != "/favicon.ico"]


def load(qtbot, url):
    """A page in a bare view: whether it came, and its title."""
    profile = QWebEngineProfile()
    page = QWebEnginePage(profile)
    page.certificateError.connect(QWebEngineCertificateError.rejectCertificate)
    with qtbot.waitSignal(page.loadFinished, timeout=20_000) as loaded:
        page.load(url)
    title = page.title() if loaded.args[0] else ""
    shiboken6.delete(page)  # before its profile
    return *loaded.args, title
