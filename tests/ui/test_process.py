"""The window process itself: started as the supervisor starts it, over real pipes."""

import json
import subprocess
import sys

import pytest

ENDS_WITHIN_S = 10


def words(process):
    """What the window says, one word at a time."""
    return (json.loads(line)["type"] for line in process.stdout)


@pytest.fixture
def process(tmp_path):
    start = {"type": "start", "data": str(tmp_path), "settings": {}, "show": True}
    command = [sys.executable, "-m", "kiosk.ui"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        said, heard = process.stdin, process.stdout
        assert said is not None
        assert heard is not None
        said.write(json.dumps(start).encode() + b"\n")
        said.flush()
        yield process
        process.kill()


def test_the_first_words_are_of_the_first_screen(process):
    said = words(process)
    assert [next(said), next(said)] == ["painted", "shown"]


def test_a_window_whose_supervisor_is_gone_ends(process):
    assert "shown" in words(process)
    process.stdin.close()
    assert process.wait(ENDS_WITHIN_S) == 0
