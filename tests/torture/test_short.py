"""The long proofs in short."""

import subprocess
import sys

import pytest

from tests.torture.visits import Footprint, faults, many

MB = 2**20


@pytest.mark.timeout(120)
def test_a_few_visits_in_a_row_leave_nothing_more_each(tmp_path):
    assert faults(many(tmp_path, 4)) == []


def test_growth_is_seen():
    calm = Footprint(2, 20, 100 * MB, 5)
    grown = Footprint(3, 21, 111 * MB, 6)
    assert faults([calm] * 25) == []
    assert faults([calm] * 20 + [grown] * 10) == ["processes", "handles", "files", "memory"]


@pytest.mark.timeout(180)
def test_whatever_happens_between_kiosks_and_central_each_event_is_there_once():
    words = ("--only", "histories", "--histories", "12", "--same")
    done = subprocess.run(
        [sys.executable, "-m", "tests.torture", *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
