"""Whom the kiosk trusts by TLS: the operating system's authorities and no others, or those of a file."""

import ssl
from contextlib import closing

import pytest
import requests
from cryptography.hazmat.primitives.serialization import Encoding

from kiosk.errors import CentralUnreachable
from kiosk.sync.central import Central
from tests.fixtures import TOKEN
from tests.web.authority import Authority
from tests.web.internet import Internet


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def root(authority, tmp_path):
    file = tmp_path / "root.pem"
    file.write_bytes(authority.root.public_bytes(Encoding.PEM))
    return str(file)


@pytest.fixture
def ask(authority, ids, hands):
    """What is wrong with a server of this authority's that is not central, when it is asked as central."""
    with Internet(authority).open() as internet:

        def post(ca=None):
            address = f"https://127.0.0.1:{internet.port}"
            with (
                closing(Central(address, TOKEN, ids, ca)) as central,
                pytest.raises(CentralUnreachable) as fault,
            ):
                central.post_events(b"[]", ids.blind(), hands.moment)
            reached = [each.path for each in internet.seen if each.scheme == "https"]
            return reached, fault.value.detail

        yield post


UNTRUSTED: tuple[list[str], str] = ([], "The connection is not trusted: its certificate does not fit.")


def test_a_stranger_is_not_told_anything(ask):
    assert ask() == UNTRUSTED


def test_whom_the_operating_system_trusts_is_spoken_to(ask, root, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", root)
    assert ask()[0] == ["/v1/events"]


def test_whom_a_file_names_is_spoken_to(ask, root):
    assert ask(root)[0] == ["/v1/events"]


def test_no_list_but_the_operating_systems_is_used(ask, root, monkeypatch):
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", root)
    assert ask() == UNTRUSTED


def test_the_tls_of_everything_else_in_the_process_stays_as_it_is(ask):
    before = ssl.SSLContext
    ask()
    assert ssl.SSLContext is before
