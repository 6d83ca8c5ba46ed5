"""Who this PC is, and small files that a power cut leaves whole."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from kiosk.device import identity
from kiosk.device.files import write_whole
from kiosk.device.identity import Identity
from kiosk.errors import FolderReadOnly, NotEnrolled

JOINED = Identity("https://central.example", "lozova", "device-1", "B", "key")


def test_what_was_saved_is_read_back(tmp_path: Path) -> None:
    identity.save(tmp_path, JOINED)
    assert identity.load(tmp_path) == JOINED
    identity.save(tmp_path, replace(JOINED, letter="C"))
    assert identity.load(tmp_path).letter == "C"


def test_a_pc_that_never_joined_is_told_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(NotEnrolled) as told:
        identity.load(tmp_path)
    assert "kiosk enrol" in told.value.remedy


DAMAGED = [json.dumps(asdict(JOINED) | {name: 5}) for name in asdict(JOINED)]


@pytest.mark.parametrize(
    "content", [*DAMAGED, "", "{", "[]", "{}", '{"url": 5}', "\x00" * 50, '{"url": "https://c"}']
)
def test_a_damaged_file_is_a_fault_and_no_traceback(tmp_path: Path, content: str) -> None:
    identity.save(tmp_path, JOINED)
    (tmp_path / identity.FILE_NAME).write_text(content)
    with pytest.raises(NotEnrolled):
        identity.load(tmp_path)


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").touch()
    with pytest.raises(FolderReadOnly):
        write_whole(tmp_path / "data" / "x", b"1")


def test_only_this_user_reads_what_is_private(tmp_path: Path) -> None:
    write_whole(tmp_path / "x", b"1")
    assert (tmp_path / "x").stat().st_mode & 0o777 == 0o600


WRITER = """
import sys
from pathlib import Path
from kiosk.device.files import write_whole
number = 0
while True:
    number += 1
    write_whole(Path(sys.argv[1]), str(number).encode() * 2000)
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_leaves_the_old_or_the_new_content(tmp_path: Path) -> None:
    path = tmp_path / "device.json"
    for kill in range(12):
        with subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            time.sleep(0.003 * kill)
            os.kill(writer.pid, signal.SIGKILL)
        content = path.read_bytes()
        number = content[: len(content) // 2000]
        assert content == number * 2000
