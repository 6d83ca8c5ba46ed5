"""What an administrator puts on a server: units that hold central down, and nginx that stands before it."""

import http.client
import json
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding

from tests.central.served import Answer, Served
from tests.web.authority import Authority

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the server is Debian's")
DEPLOY = Path(__file__).parents[2] / "build" / "deploy"
NAME = "central.example.md"
NGINX = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin") or "nginx"
SERVICES = ("cups-central@.service", "cups-central-backup.service")
MOST_EXPOSED = 2.0
"""Of ten, as systemd counts it; a service that forbids nothing has 9.6."""


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units, with a program that is installed here."""
    for unit in (*DEPLOY.glob("*.service"), *DEPLOY.glob("*.timer")):
        (tmp_path / unit.name).write_text(
            unit.read_text().replace("/opt/cups-central/kiosk-central", "/bin/true")
        )
    return tmp_path


def test_systemd_takes_the_units(units: Path):
    files = [str(unit) for unit in sorted(units.iterdir())]
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", *files], capture_output=True, text=True, check=False
    )
    assert not [line for line in done.stderr.splitlines() if "cups-central" in line]


@pytest.mark.parametrize("service", SERVICES)
def test_a_service_may_do_next_to_nothing_else(units: Path, service: str):
    asked = ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED * 10:.0f}"]
    done = subprocess.run(
        [*asked, "--no-pager", str(units / service)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout.splitlines()[-1]


class Proxied:
    """Central behind nginx, configured as an administrator finds it but for ports and certificate."""

    def __init__(self, central: Served, folder: Path) -> None:
        self.central = central
        self.plain, self.port = _free_ports(2)
        authority = Authority(folder)
        authority.context("")  # leaves the certificate of numbers in a file
        self._trusted = ssl.create_default_context(cadata=authority.root.public_bytes(Encoding.DER))
        site = (DEPLOY / "nginx.conf").read_text()
        for there, here in (
            ("listen 80;", f"listen 127.0.0.1:{self.plain};"),
            ("listen 443 ssl", f"listen 127.0.0.1:{self.port} ssl"),
            ("127.0.0.1:8081", f"127.0.0.1:{central.port}"),
            ("/etc/ssl/cups-central/fullchain.pem", f"{folder}/numbers.pem"),
            ("/etc/ssl/cups-central/privkey.pem", f"{folder}/numbers.pem"),
        ):
            assert there in site
            site = site.replace(there, here)
        site = re.sub(r"\n *listen \[::\].*", "", site)  # not every machine has IPv6
        paths = "".join(
            f"{name}_temp_path {folder}/{name};"
            for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        self.configuration = folder / "nginx.conf"
        self.configuration.write_text(
            f"{'' if os.getuid() else 'user root;'} pid {folder}/nginx.pid; error_log {folder}/error.log;\n"
            f"events {{}}\nhttp {{ access_log off; {paths}\n{site}\n}}\n"
        )

    def nginx(self, *words: str) -> str:
        done = subprocess.run(
            [NGINX, "-e", "stderr", "-c", str(self.configuration), *words],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            check=True,
        )
        return done.stderr

    def ask(
        self,
        path: str,
        body: bytes | None = None,
        headers: dict[str, str] | None = None,
        *,
        come_from: str = "127.0.0.1",
    ) -> Answer:
        with closing(
            http.client.HTTPSConnection(
                "127.0.0.1", self.port, timeout=30, context=self._trusted, source_address=(come_from, 0)
            )
        ) as connection:
            connection.request(
                "GET" if body is None else "POST", path, body, {"Host": NAME} | (headers or {})
            )
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())


@pytest.fixture(scope="module")
def proxied(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxied]:
    folder = tmp_path_factory.mktemp("proxied")
    central = Served(f"sqlite:///{folder}/central.db", folder)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("KIOSK_CENTRAL_PROXY", "127.0.0.1")
        environment.setenv("KIOSK_CENTRAL_HOSTS", NAME)
        central.start()
        try:
            made = Proxied(central, folder)
            made.nginx()
            yield made
            made.nginx("-s", "stop")
        finally:
            central.stop()


def test_nginx_takes_the_configuration_without_a_word(proxied: Proxied):
    assert not [line for line in proxied.nginx("-t").splitlines() if "[warn]" in line or "[emerg]" in line]


def test_who_asks_in_the_clear_is_sent_to_tls(proxied: Proxied):
    with closing(http.client.HTTPConnection("127.0.0.1", proxied.plain, timeout=30)) as connection:
        connection.request("GET", "/v1/health/live", headers={"Host": NAME})
        answer = connection.getresponse()
        assert (answer.status, answer.headers["Location"]) == (308, f"https://{NAME}/v1/health/live")


def test_central_knows_that_it_is_asked_by_tls_and_under_which_id(proxied: Proxied):
    page = proxied.ask("/sign-in", headers={"X-Request-ID": "kiosk-7.visit_12"})
    assert page.status == 200
    assert page.headers["X-Request-ID"] == "kiosk-7.visit_12"
    assert "max-age" in page.headers["Strict-Transport-Security"]
    assert all("Secure" in cookie for cookie in page.headers.get_all("Set-Cookie", []))
    assert re.fullmatch("[0-9a-f]{32}", proxied.ask("/sign-in").headers["X-Request-ID"])


def test_wrong_codes_count_for_the_address_that_was_seen_whatever_it_says_of_itself(proxied: Proxied):
    def tried(number: int, come_from: str) -> int:
        wish = b'{"code": "0000-0000-0000", "fingerprint": "board-1", "version": "0.1.0"}'
        headers = {"Content-Type": "application/json", "X-Forwarded-For": f"192.0.2.{number}"}
        return proxied.ask("/v1/enrolments", wish, headers, come_from=come_from).status

    assert [tried(number, "127.0.0.7") for number in range(11)] == [403] * 10 + [429]
    assert tried(1, "127.0.0.8") == 403


def test_what_only_the_proxy_may_say_is_believed_from_nobody_else(proxied: Proxied):
    def tried(number: int, come_from: str) -> int:
        wish = b'{"code": "0000-0000-0000", "fingerprint": "board-1", "version": "0.1.0"}'
        said = {"X-Forwarded-For": f"192.0.2.{100 + number}", "X-Forwarded-Proto": "https", "Host": NAME}
        return proxied.central.request(
            "POST", "/v1/enrolments", wish, {"Content-Type": "application/json"} | said, come_from=come_from
        ).status

    assert [tried(number, "127.0.0.9") for number in range(11)] == [403] * 10 + [429]
    assert [tried(number, "127.0.0.1") for number in range(11)] == [403] * 11


def test_a_body_that_is_too_large_is_refused_by_central_and_one_without_measure_by_nginx(proxied: Proxied):
    refused = proxied.ask("/v1/events", b" " * (2 * 2**20))
    assert (refused.status, refused.media_type) == (413, "application/problem+json")
    assert proxied.ask("/v1/events", b" " * (9 * 2**20)).status == 413


def test_the_figures_for_prometheus_stay_inside(proxied: Proxied):
    assert proxied.ask("/metrics").status == 404


def test_while_central_starts_anew_a_problem_says_so(proxied: Proxied):
    port = proxied.central.port or 0
    proxied.central.stop()
    away = proxied.ask("/v1/events", b"[]")
    proxied.central.start(port)
    assert (away.status, away.media_type) == (503, "application/problem+json")
    assert away.headers["Retry-After"] == "10"
    assert json.loads(away.body)["status"] == 503
    assert proxied.ask("/v1/health/ready").status == 200


def _free_ports(number: int) -> list[int]:
    with ExitStack() as stack:
        held = [stack.enter_context(socket.create_server(("127.0.0.1", 0))) for _ in range(number)]
        return [each.getsockname()[1] for each in held]
