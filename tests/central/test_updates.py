"""The agency's updates at central: files for whoever asks, whole or from a place on, and nothing beside."""

from contextlib import closing
from http.client import HTTPConnection

import pytest


@pytest.fixture
def ask(fresh):
    """The answer to a request for a file of updates: status, body and headers."""
    folder = fresh.data / "updates" / "targets"
    folder.mkdir(parents=True)
    (folder / "abc.tar.xz").write_bytes(b"0123456789")

    def get(name, first=None):
        with closing(HTTPConnection("127.0.0.1", fresh.port)) as connection:
            headers = {} if first is None else {"Range": f"bytes={first}-"}
            connection.request("GET", f"/v1/updates/{name}", headers=headers)
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers

    return get


def test_a_file_comes_whole_and_from_a_place_on(ask):
    assert ask("targets/abc.tar.xz")[:2] == (200, b"0123456789")
    status, body, headers = ask("targets/abc.tar.xz", 4)
    assert (status, body) == (206, b"456789")
    assert (headers["Content-Range"], headers["Content-Length"]) == ("bytes 4-9/10", "6")
    assert ask("targets/abc.tar.xz", 10)[0] == 416


@pytest.mark.parametrize(
    "name",
    [
        "targets/none",
        "targets/",
        "central.db",
        "targets/../../central.db",
        "metadata/%2e%2e/x",
        "../central.db",
    ],
)
def test_nothing_else_of_central_is_given_out(ask, name):
    assert ask(name)[0] == 404
