"""The Internet of the tests, and browsers that see no other one: a process starts Chromium once."""

from collections.abc import Iterator

import pytest

from kiosk.ui.web import environment
from tests.ui.conftest import dressed, languages, talking, theme, window  # noqa: F401
from tests.web.authority import Authority
from tests.web.internet import Internet, nobody, switch
from tests.web.leading import lead
from tests.web.visitor import flow, run, visitor  # noqa: F401

FAULTY = {"expired.gov.md": "expired", "foreign.gov.md": "foreign", "other.gov.md": "other"}
PERSON = "Rusu Ecaterina"
"""Has a certificate for signatures in the PC."""


@pytest.fixture(scope="session")
def opened_internet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Internet]:
    """Makes the Chromium of this process one of the test's Internet, for as long as the process lives."""
    folder = tmp_path_factory.mktemp("internet")
    authority = Authority(folder, FAULTY)
    authority.trust_in(folder)
    authority.identify_in(folder, PERSON)
    with Internet(authority).open() as opened, pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(folder))
        environment.prepare((*environment.FLAGS, switch(environment.THE_GATE, opened.rule("*"))))
        lead(opened.port, patch)
        yield opened


@pytest.fixture
def internet(opened_internet: Internet) -> Internet:
    """Every host of the world, with no site yet and nothing seen."""
    opened_internet.sites.clear()
    opened_internet.otherwise = nobody
    opened_internet.seen.clear()
    opened_internet.ask_for_persons(asked=False)
    return opened_internet
