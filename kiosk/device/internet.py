"""Is there internet although central does not answer? Does a site answer again? Asked without a browser."""

import socket
import ssl
from collections.abc import Iterable
from enum import StrEnum
from typing import Final

HTTPS_PORT: Final = 443
WITNESSES: Final = (("servicii.gov.md", HTTPS_PORT), ("mpass.gov.md", HTTPS_PORT))
PATIENCE_S: Final = 3.0
LONGEST_LINE: Final = 1024
OUT_OF_ORDER: Final = 500
"""From this status on a server says that it cannot answer."""


class Reach(StrEnum):
    """How far one comes towards a site: its name, the line to it, its certificate, its answer."""

    NO_NAME = "no_name"
    NO_LINE = "no_line"
    NO_TRUST = "no_trust"
    OUT_OF_ORDER = "out_of_order"
    ANSWERS = "answers"


def is_there(witnesses: Iterable[tuple[str, int]] = WITNESSES) -> bool:
    """Whether one of them takes a connection; nothing is sent to it."""
    for address in witnesses:
        try:
            with socket.create_connection(address, PATIENCE_S):
                return True
        except OSError:
            continue
    return False


def answers(host: str, port: int = HTTPS_PORT, trust: ssl.SSLContext | None = None) -> bool:
    """Whether a site proves who it is and does not say that it is out of order."""
    return reach(host, port, trust) is Reach.ANSWERS


def reach(host: str, port: int = HTTPS_PORT, trust: ssl.SSLContext | None = None) -> Reach:
    """How far one comes towards a site.

    Asked for the head of its first page, by hand, for one line: this is no client of anything.
    """
    trust = trust or ssl.create_default_context()
    ask = f"HEAD / HTTP/1.1\r\nHost: {host}\r\nUser-Agent: Mozilla/5.0\r\nConnection: close\r\n\r\n"
    try:
        with (
            socket.create_connection((host, port), PATIENCE_S) as line,
            trust.wrap_socket(line, server_hostname=host) as safe,
            safe.makefile("rb") as heard,
        ):
            safe.sendall(ask.encode("ascii"))
            _, status, *_ = heard.readline(LONGEST_LINE).split()
            return Reach.ANSWERS if int(status) < OUT_OF_ORDER else Reach.OUT_OF_ORDER
    except socket.gaierror:
        return Reach.NO_NAME
    except ssl.SSLError:
        return Reach.NO_TRUST
    except ValueError:
        return Reach.OUT_OF_ORDER
    except OSError:
        return Reach.NO_LINE
