"""Central as a running server: tables brought up to date, requests answered by a pool of threads."""

import gc
import ipaddress
import signal
import socket
from pathlib import Path
from types import FrameType

import click
import waitress  # type: ignore[import-untyped]
from django.conf import settings
from django.core import checks
from django.core.wsgi import get_wsgi_application

from kiosk.central.opening import open_central
from kiosk.errors import EnvironmentFault, InputFault

_THREADS = 8
_NEVER_IN_PRODUCTION = frozenset(
    {
        "security.W004",  # no HSTS
        "security.W009",  # a secret key that is short, repeats itself or is Django's example
        "security.W012",  # a session's cookie without TLS
        "security.W016",  # the same of the cookie against forged forms
        "security.W018",  # DEBUG
    }
)
_MOST_BODY_BYTES = 8 * 2**20
"""Waitress reads bodies up to here before the application can answer 413 in its own words."""


def serve(database: str | None, folder: Path, host: str, port: int) -> None:
    """Serve until SIGTERM or Ctrl+C; port 0 takes a free one.

    Prints `central listening on http://HOST:PORT` once requests are answered. Raises EnvironmentFault when it
    cannot listen, and InputFault for what others may not be served with: DEBUG, a weak secret, no TLS.
    """
    open_central(database, folder)
    if not _at_home(host) or settings.TRUSTED_PROXY is not None:
        _check_for_production()
    application = get_wsgi_application()
    listener = _listen(host, port)
    try:
        server = waitress.create_server(
            application,
            sockets=[listener],
            threads=_THREADS,
            ident=None,
            channel_timeout=60,
            max_request_body_size=_MOST_BODY_BYTES,
            **_behind(settings.TRUSTED_PROXY),
        )
        for name in ("SIGTERM", "SIGBREAK"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _stop)
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"central listening on http://{shown}:{listener.getsockname()[1]}")
        # What stands now stands for good; looking through it again and again for rubbish costs each batch.
        gc.freeze()
        server.run()
    finally:
        listener.close()


def _at_home(host: str) -> bool:
    """Whether only this computer can reach the address."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _check_for_production() -> None:
    """Refuse what is fine on one's own desk and nowhere else: Django's own checks for deployment."""
    found = checks.run_checks(include_deployment_checks=True)
    told = " ".join(str(fault.msg).partition("\n")[0] for fault in found if fault.id in _NEVER_IN_PRODUCTION)
    if settings.TRUSTED_PROXY is None:
        told = f"No proxy that ends TLS is named in KIOSK_CENTRAL_PROXY. {told}"
    if told:
        raise InputFault(f"Central does not serve others like this: {told.strip()}")


def _behind(proxy: str | None) -> dict[str, object]:
    if proxy is None:
        return {}
    return {
        "trusted_proxy": proxy,
        "trusted_proxy_count": 1,
        "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto"},
        "clear_untrusted_proxy_headers": True,
    }


def _listen(host: str, port: int) -> socket.socket:
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family)
    except OSError as fault:
        raise EnvironmentFault(
            f"Central cannot listen on {host}:{port}: {fault.strerror}.", "Choose another --port."
        ) from fault


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)
