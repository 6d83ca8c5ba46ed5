"""Jobs in the print queue: those of one window are told from all others."""

import os
import subprocess
import sys
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from kiosk.device.print_queue import PRINTED, announce, title_of

JOBS = [(7, "cups-ours"), (8, "cups-theirs"), (9, "cups-ours"), (10, "ours")]
NOTE = """
import sys
from pathlib import Path
from kiosk.device.print_queue import note_jobs
note_jobs(Path(sys.argv[1]))
"""


def value(tag, name, content):
    """An attribute of the Internet Printing Protocol."""
    lengths = [len(part).to_bytes(2, "big") for part in (name, content)]
    return bytes([tag]) + lengths[0] + name.encode() + lengths[1] + content


class Spooler(BaseHTTPRequestHandler):
    """Answers every question with the same jobs."""

    protocol_version = "HTTP/1.1"

    def do_POST(self):
        asked = self.rfile.read(int(self.headers["Content-Length"]))
        answer = b"\x02\x00\x00\x00" + asked[4:8] + b"\x01"
        answer += value(0x47, "attributes-charset", b"utf-8")
        answer += value(0x48, "attributes-natural-language", b"en")
        for number, title in JOBS:
            answer += b"\x02" + value(0x21, "job-id", number.to_bytes(4, "big"))
            answer += value(0x42, "job-name", title.encode())
            answer += value(0x45, "job-printer-uri", b"ipp://localhost/printers/Brother")
            answer += value(0x42, "job-originating-user-name", b"kiosk")
        answer += b"\x03"
        self.send_response(200)
        self.send_header("Content-Type", "application/ipp")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *_told):
        pass


@pytest.fixture
def spooler():
    with HTTPServer(("127.0.0.1", 0), Spooler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def run(tmp_path):
    folder = tmp_path / "ours"
    folder.mkdir()
    announce(folder)
    return folder


def note(folder, spooler):
    """In a process of its own, as libcups asks the environment only once; what it complains of."""
    environment = os.environ | {"CUPS_SERVER": spooler, "CUPS_ENCRYPTION": "Never"}
    done = subprocess.run(
        [sys.executable, "-c", NOTE, folder], env=environment, capture_output=True, text=True, check=True
    )
    return done.stderr


def test_only_the_jobs_of_this_window_are_noted(run, spooler):
    assert title_of(run) == "cups-ours"
    assert note(run, spooler) == ""
    assert (run / PRINTED).read_text() == "Brother-7\nBrother-9"


def test_where_the_queue_has_none_of_them_nothing_is_left_to_be_taken_back(run, spooler):
    other = run.rename(run.with_name("nobodys"))
    assert note(other, spooler) == ""
    assert not (other / PRINTED).exists()


def test_where_the_queue_does_not_answer_the_word_stays(run):
    assert "print jobs were not noted" in note(run, "127.0.0.1:1")
    assert (run / PRINTED).read_text() == ""
