"""Which addresses the pages of a service may reach: exact hosts, nothing of this PC or its network."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from urllib.parse import unquote

HTTPS_PORT: Final = 443
SCHEMES: Final = frozenset({"https", "wss"})
"""Web sockets are judged as what they are, a way to speak to the same host."""
SIGNING_CLIENT: Final = ("localhost.cts.md", 18443)
"""The agency's signing program on this PC: a public name for 127.0.0.1, so that it can have a certificate."""
SIGNING_SITES: Final = frozenset({"msign.gov.md", "mpass.gov.md"})
"""The only sites whose pages may speak to the signing client."""

_NOT_PUBLIC: Final = frozenset(
    {"alt", "arpa", "corp", "example", "home", "internal", "intranet", "invalid", "lan", "local"}
    | {"localdomain", "localhost", "onion", "private", "test"}
)
_LABEL: Final = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_NAME: Final = re.compile(rf"(?=.{{1,253}}\Z){_LABEL}(?:\.{_LABEL})*")
_NUMBER: Final = re.compile(r"[0-9]+|0x[0-9a-f]*")
_ENTRY: Final = re.compile(r"(?P<host>[a-z0-9.-]+)(?::(?P<port>[1-9][0-9]{0,4}))?(?P<path>/[!-~]*)?")
# Servers differ in these: a slash, one more level of encoding, a step up with parameters.
_UNCLEAR: Final = re.compile(r"\\|%(?:00|25|2f|5c)|(?:\.|%2e);", re.IGNORECASE)
_SECOND_LEVEL: Final = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})


class Verdict(StrEnum):
    """Whether an address may be reached, and if not, its first fault."""

    ALLOWED = "allowed"
    SCHEME = "scheme"
    USER = "user"
    ADDRESS_LITERAL = "address_literal"
    LOCAL = "local"
    HOST = "host"
    PORT = "port"
    PATH = "path"


@dataclass(frozen=True, slots=True)
class Address:
    """The parts of an address that count. `host` is a lower-case ASCII name, `port` -1 where none stands."""

    scheme: str
    host: str
    port: int
    path: str
    has_user: bool


@dataclass(frozen=True, slots=True)
class AllowList:
    """The hosts of a service: for each one its ports, and the paths that may be asked for there."""

    _places: Mapping[str, tuple[tuple[int, str], ...]]

    @classmethod
    def of(cls, entries: Iterable[str]) -> "AllowList":
        """Read `host`, `host:port`, `host/path/`; raises ValueError with the entry that is none of them."""
        places: dict[str, tuple[tuple[int, str], ...]] = {}
        for entry in entries:
            host, place = _read(entry)
            places[host] = (*places.get(host, ()), place)
        return cls(MappingProxyType(places))

    def judge(self, address: Address, asking_host: str, *, payment: bool = False) -> Verdict:
        """Judge an address that a page of `asking_host` wants; `payment`: the payment window is open.

        The payment window adds every public name on the port of https, since nobody publishes the hosts of
        banks. A public name that somebody points at this PC finds no line (`kiosk.ui.web.gate`).
        """
        if address.scheme not in SCHEMES:
            return Verdict.SCHEME
        if address.has_user:
            return Verdict.USER
        port = HTTPS_PORT if address.port == -1 else address.port
        if (address.host, port) == SIGNING_CLIENT and asking_host in SIGNING_SITES:
            return Verdict.ALLOWED if address.host in self._places else Verdict.HOST
        fault = _not_public(address.host)
        if fault is None and not (payment and port == HTTPS_PORT):
            fault = self._not_listed(address.host, port, address.path)
        return fault or Verdict.ALLOWED

    def lists(self, host: str, port: int, *, payment: bool = False) -> bool:
        """Whether any page may ask for anything there: a line to it may be opened."""
        if (host, port) == SIGNING_CLIENT:
            return host in self._places
        return is_public_name(host) and ((payment and port == HTTPS_PORT) or bool(self._prefixes(host, port)))

    def lists_in_part(self, host: str, port: int) -> bool:
        """Whether not every page may ask for everything there."""
        return (host, port) == SIGNING_CLIENT or "" not in self._prefixes(host, port)

    def _prefixes(self, host: str, port: int) -> list[str]:
        return [prefix for listed, prefix in self._places.get(host, ()) if listed == port]

    def _not_listed(self, host: str, port: int, path: str) -> Verdict | None:
        if host not in self._places:
            return Verdict.HOST
        prefixes = self._prefixes(host, port)
        if not prefixes:
            return Verdict.PORT
        return None if any(_lies_in(path, prefix) for prefix in prefixes) else Verdict.PATH


def registrable(host: str) -> tuple[str, str]:
    """The host in two: what its owner put in front, and the part that somebody registered.

    A rule of thumb for the sites of guide packs and what imitates them, not the list of all public suffixes:
    under a country's `gov`, `com` and their like names are registered one level deeper.
    """
    labels = host.split(".")
    if _NAME.fullmatch(host) is None or _NUMBER.fullmatch(labels[-1]):
        return "", host
    deeper = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL  # noqa: PLR2004  "gov.md"
    main = ".".join(labels[-3 if deeper else -2 :])
    return host.removesuffix(main), main


def _read(entry: str) -> tuple[str, tuple[int, str]]:
    found = _ENTRY.fullmatch(entry)
    if found is None:
        raise ValueError(f"{entry!r}: expected host, host:port or host/path/")
    host, port, path = found["host"], int(found["port"] or HTTPS_PORT), found["path"] or "/"
    fault = None if (host, port) == SIGNING_CLIENT else _not_public(host)
    if fault is not None:
        raise ValueError(f"{entry!r}: not the name of a public host")
    if port >= 2**16:
        raise ValueError(f"{entry!r}: no such port")
    if "?" in path or "#" in path or "/".join(_segments(path)) != path:
        raise ValueError(f"{entry!r}: not a plain path")
    return host, (port, path.removesuffix("/"))


def is_public_name(host: str) -> bool:
    """Whether a lower-case ASCII name can be one of the public Internet."""
    return _not_public(host) is None


def _not_public(host: str) -> Verdict | None:
    """Why this host cannot be one of the public Internet; None when it can."""
    labels = host.split(".")
    # A name that ends in a number is an address to browsers, decimal, octal or hexadecimal, whole or short.
    if ":" in host or _NUMBER.fullmatch(labels[-1]):
        return Verdict.ADDRESS_LITERAL
    if _NAME.fullmatch(host) is None:
        return Verdict.HOST
    if len(labels) == 1 or labels[-1] in _NOT_PUBLIC or "localhost" in labels:
        return Verdict.LOCAL
    return None


def _lies_in(path: str, prefix: str) -> bool:
    """Whether every server reads `path` as lying at or under `prefix`, which has no slash at its end."""
    if not prefix:
        return True
    if _UNCLEAR.search(path):
        return False
    return f"{'/'.join(_segments(path))}/".startswith(f"{prefix}/")


def _segments(path: str) -> list[str]:
    """The path decoded, its `.` and `..` gone as browsers resolve them; first an empty one for the root."""
    segments = [""]
    rest = unquote(path or "/").split("/")[1:]
    for place, segment in enumerate(rest):
        if segment == "..":
            if len(segments) > 1:
                segments.pop()
        elif segment != ".":
            segments.append(segment)
        if segment in {".", ".."} and place == len(rest) - 1:
            segments.append("")
    return segments
