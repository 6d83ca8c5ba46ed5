"""The search for the marker of a visit, in files that are bigger than what is read at once."""

import pytest

from kiosk.supervise import runs
from kiosk.supervise.proof import PIECE, findings
from kiosk.supervise.wipe import remove


@pytest.fixture
def run(tmp_path):
    begun = runs.begin(tmp_path)
    remove(begun)
    return begun


@pytest.mark.parametrize("spelling", ["ascii", "utf-16-le"])
@pytest.mark.parametrize("before", [0, PIECE - 1, PIECE - 20, 2 * PIECE])
def test_a_marker_is_found_wherever_it_lies(tmp_path, run, spelling, before):
    (tmp_path / "kiosk.log").write_bytes(b"." * before + run.marker.encode(spelling) + b"." * PIECE)
    assert findings(tmp_path, run) == ["marker"]


def test_a_file_without_the_marker_proves_nothing(tmp_path, run):
    (tmp_path / "kiosk.log").write_bytes(f"{run.marker[:-1]}.".encode() * PIECE)
    assert findings(tmp_path, run) == []
