"""Whether there is internet is told by sites other than central."""

import socket

from kiosk.device.internet import is_there


def test_a_site_that_takes_a_connection_is_internet() -> None:
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with socket.create_server(("127.0.0.1", 0)) as there:
        assert is_there([("127.0.0.1", port), ("127.0.0.1", there.getsockname()[1])])
    assert not is_there([("127.0.0.1", port)])


def test_a_name_that_nobody_knows_is_no_internet() -> None:
    assert not is_there([("no.such.host.invalid", 443)])
