"""`kiosk central check`: our own central keeps the contract, a liar does not."""

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


class Portal(BaseHTTPRequestHandler):
    """A hotel's gateway: whatever is asked, a friendly page with 200."""

    def do_GET(self):
        page = b"<h1>Welcome, please sign in</h1>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.do_GET()

    def log_message(self, *_args):
        """Nothing is said of requests."""


@pytest.fixture
def portal():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Portal)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_our_own_central_keeps_every_rule(kiosk, central):
    code = central.command("enrolment-code", "lozova")
    done = kiosk("central", "check", central.url, "--code", code, "--json")
    assert done.returncode == 0, done.stdout
    rules = json.loads(done.stdout)["rules"]
    assert len(rules) == 18
    assert all(each["pass"] for each in rules)


def test_without_a_code_only_what_anybody_may_ask_is_tried(kiosk, central):
    done = kiosk("central", "check", central.url)
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 5
    assert "Without --code" in done.stderr


def test_a_gateway_that_answers_everything_with_200_fails(kiosk, portal):
    done = kiosk("central", "check", portal, "--code", "7K3P-99QX-M2D4")
    assert done.returncode == 1
    failed = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert any("401" in line for line in failed)
    assert any("201" in line for line in failed)


def test_nobody_at_the_address_is_told_in_one_sentence(kiosk):
    done = kiosk("central", "check", "http://127.0.0.1:9")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: [central]")
    assert len(done.stderr.strip().splitlines()) == 1
