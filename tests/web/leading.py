"""Leads the gate of a process into the Internet of a test; the program itself has no such switch."""

import asyncio
from collections.abc import Mapping
from ipaddress import IPv4Address
from types import MappingProxyType
from typing import Final

import pytest

from kiosk.ui.web import outward

PUBLIC: Final = IPv4Address("93.184.0.0")
"""From here on each name has an address of its own, as far as the gate can tell."""
NOWHERE: Final[Mapping[str, str]] = MappingProxyType({})


def lead(
    port: int,
    patch: pytest.MonkeyPatch | None = None,
    *,
    names: Mapping[str, str] = NOWHERE,
    meant: dict[int, str] | None = None,
) -> None:
    """From now on, or until the patch is undone, every line ends at this port; `names` lie elsewhere.

    `meant` is told for which host a line is, by its own port.
    """
    patch = patch or pytest.MonkeyPatch()
    hosts = {address: host for host, address in names.items()}
    known = {host: [address] for host, address in names.items()}

    def addresses(host: str, _port: int) -> list[str]:
        if host not in known:
            known[host] = [str(PUBLIC + len(known))]
            hosts[known[host][0]] = host
        return known[host]

    async def connect(address: str, _port: int) -> outward.Streams:
        reader, writer = await asyncio.open_connection(outward.THIS_PC, port)
        if meant is not None and address in hosts:
            meant[writer.get_extra_info("sockname")[1]] = hosts[address]
        return reader, writer

    patch.setattr(outward, "connect", connect)
    patch.setattr(outward, "addresses", addresses)
    patch.setattr(outward, "system_proxy", lambda _host, _port: None)
