"""The technician's commands in processes of their own, and a central for them."""

import os
import subprocess
import sys

import pytest

from kiosk.supervise.embedded_central import EmbeddedCentral


class Commands:
    """Runs `kiosk` in a process of its own on the folder `data`."""

    def __init__(self, data):
        self.data = data

    def __call__(self, *words, given=""):
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *words],
            input=given,
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"KIOSK_DATA": str(self.data)},
        )


@pytest.fixture
def kiosk(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_CREDENTIALS", "file")
    return Commands(tmp_path / "data")


@pytest.fixture
def central(tmp_path):
    central = EmbeddedCentral(tmp_path / "central")
    central.command("create-centre", "lozova", "CUPS Lozova")
    central.start()
    yield central
    central.stop()
