"""Guide packs asked for in a process of their own: what comes back is what asking here would have told."""

import base64
import json
import shutil
import socket
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.bootstrap import open_line
from kiosk.device import identity
from kiosk.device.credentials import FileCredentials
from kiosk.errors import CentralUnreachable, PackRefused
from kiosk.paths import resource
from kiosk.supervise.guides import AGAIN_S, AskBeside
from kiosk.sync import enrolment
from kiosk.usecases.catalogue import catalogue
from tests.central.served import Served


@pytest.fixture
def central(tmp_path):
    served = Served(f"sqlite:///{tmp_path / 'central.db'}", tmp_path)
    served.start()
    yield served
    if served.process.poll() is None:
        served.stop()


@pytest.fixture
def ask(kiosk, folder, central, monkeypatch):
    """Asks as a PC that has joined."""
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    url, place = f"http://127.0.0.1:{central.port}", FileCredentials(folder)
    enrolment.enrol(kiosk.store, place, folder, url, central.code(), None, kiosk.ids, kiosk.clock.now())

    def ask(is_ending=lambda: False, beside=None):
        line = open_line(kiosk, folder)
        with closing(line.central):
            return (beside or AskBeside(folder, is_ending))(line, kiosk.store, kiosk.clock.now())

    return ask


def test_a_pack_that_central_offers_is_in_force_afterwards(kiosk, central, ask, tmp_path):
    pack = shutil.copytree(resource("catalogue"), tmp_path / "pack")
    head = json.loads((pack / "pack.json").read_text("utf-8")) | {"version": 1001}
    (pack / "pack.json").write_text(json.dumps(head), "utf-8")
    central.told("catalogue", "publish", str(pack))
    assert ask()
    assert catalogue(kiosk).version == 1001


def test_what_is_not_believed_is_told_as_such(ask, folder):
    other = base64.b64encode(Ed25519PrivateKey.generate().public_key().public_bytes_raw()).decode()
    identity.save(folder, replace(identity.load(folder), catalogue_key=other))
    with pytest.raises(PackRefused, match="root of trust"):
        ask()


def test_a_central_that_is_away_is_told_as_such(ask, central):
    central.stop()
    with pytest.raises(CentralUnreachable, match="No connection"):
        ask()


def test_who_was_away_is_left_in_peace_for_a_while(ask, central, folder, monkeypatch):
    beside = AskBeside(folder, lambda: False)
    central.stop()
    with pytest.raises(CentralUnreachable, match="No connection"):
        ask(beside=beside)
    central.start(central.port)
    with pytest.raises(CentralUnreachable, match="No connection"):
        ask(beside=beside)
    in_a_while = time.monotonic() + AGAIN_S
    monkeypatch.setattr("kiosk.supervise.guides.time.monotonic", lambda: in_a_while)
    assert ask(beside=beside)


def test_an_answer_that_does_not_come_is_not_waited_for_at_the_end(ask, folder):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        identity.save(
            folder, replace(identity.load(folder), url=f"http://127.0.0.1:{silent.getsockname()[1]}")
        )
        with pytest.raises(CentralUnreachable, match="ended without an answer"):
            ask(is_ending=lambda: True)


def test_the_supervisor_itself_loads_nothing_of_it():
    load = "import sys, kiosk.supervise.supervisor; print([n for n in sys.modules if n.startswith('tuf')])"
    done = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
