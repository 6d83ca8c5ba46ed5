"""Central before others: what it refuses to start with, and two users of the database instead of one."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

import psycopg
import pytest

from tests.central.postgresql import binaries
from tests.central.served import Served
from tests.central.visitor import PASSWORD, Visitor

_GOOD = "7f8Qh2w9Zr4TnXc6Vb1Ym3Kd5Ls0PgJeUaIoRtWyEqNxBvCzMfHuDkSl"
_WITH_DEBUG = """
from pathlib import Path
from kiosk.central import settings
settings.DEBUG = True
from kiosk.central import serving
serving.serve(None, Path({data!r}), "127.0.0.1", 0)
"""


@pytest.mark.parametrize(
    ("secret", "told"),
    [
        ("django-insecure-7f8Qh2w9Zr4TnXc6Vb1Ym3Kd5Ls0PgJeUaIoRtWyEqNxBvCz", "SECRET_KEY"),
        ("changeme", "SECRET_KEY"),
        ("a" * 60, "SECRET_KEY"),
    ],
)
def test_a_weak_secret_does_not_serve_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, secret: str, told: str
):
    monkeypatch.setenv("KIOSK_CENTRAL_SECRET_KEY", secret)
    monkeypatch.setenv("KIOSK_CENTRAL_PROXY", "127.0.0.1")
    done = Served(f"sqlite:///{tmp_path}/central.db", tmp_path).command("serve", "--port", "0")
    assert (done.returncode, done.stdout) == (1, "")
    assert told in done.stderr
    assert secret not in done.stderr


def test_without_tls_central_serves_this_computer_alone(tmp_path: Path):
    served = Served(f"sqlite:///{tmp_path}/central.db", tmp_path)
    done = served.command("serve", "--port", "0", "--host", "0.0.0.0")  # noqa: S104 - refused
    assert done.returncode == 1
    assert "KIOSK_CENTRAL_PROXY" in done.stderr


def test_debug_does_not_serve_others(tmp_path: Path):
    environment = os.environ | {"KIOSK_CENTRAL_PROXY": "127.0.0.1", "KIOSK_CENTRAL_SECRET_KEY": _GOOD}
    code = _WITH_DEBUG.format(data=str(tmp_path))
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "DEBUG" in done.stderr.splitlines()[-1]


def test_behind_a_proxy_cookies_stay_in_tls(
    new_database: Callable[[], str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("KIOSK_CENTRAL_SECRET_KEY", _GOOD)
    monkeypatch.setenv("KIOSK_CENTRAL_PROXY", "127.0.0.1")
    served = Served(new_database(), tmp_path)
    served.start()
    with ExitStack() as stack:
        stack.callback(served.stop)
        page = served.request("GET", "/sign-in", headers={"X-Forwarded-Proto": "https"})
        cookies = page.headers.get_all("Set-Cookie", [])
        assert cookies
        assert all("Secure" in cookie for cookie in cookies)


@pytest.mark.parametrize(
    "new_database", ["postgresql"] if binaries() or os.environ.get("CI") else [], indirect=True
)
def test_a_database_user_that_owns_nothing_is_enough_to_serve(
    new_database: Callable[[], str], tmp_path: Path
):
    owner = new_database()
    Served(owner, tmp_path).told("migrate")
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("CREATE ROLE web LOGIN IN ROLE cups_central")
    served = Served(owner.replace("central@", "web@"), tmp_path)
    served.start()
    with ExitStack() as stack:
        stack.callback(served.stop)
        device = served.join()
        assert device.verdicts([device.event()]) == [201]
        served.told("create-admin", "ana", "--password", PASSWORD)
        visitor = Visitor(served)
        visitor.sign_in("ana")
        assert visitor.get("/computers").status == 200
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            served.query("ALTER TABLE central_event DISABLE ROW LEVEL SECURITY")
    with psycopg.connect(owner, autocommit=True) as connection:
        connection.execute("DROP ROLE web")
