"""The long proofs in short."""

import json
import subprocess
import sys

import pytest

from tests.torture.bending import spoiled
from tests.torture.fuzzing import fuzz
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


def torture(*words):
    """In a process of its own: Django and forks want one."""
    return subprocess.run(
        [sys.executable, "-m", "tests.torture", *words], capture_output=True, text=True, check=False
    )


@pytest.mark.timeout(180)
def test_whatever_happens_between_kiosks_and_central_each_event_is_there_once():
    done = torture("--only", "histories", "--histories", "12", "--seed", "1")
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


@pytest.mark.timeout(120)
def test_a_writer_killed_at_any_moment_has_lost_nothing_that_it_confirmed():
    done = torture("--only", "kills", "--kills", "60")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert " 0 lost; nothing torn" in done.stdout


@pytest.mark.timeout(120)
def test_a_writer_that_confirms_too_early_is_found_out():
    done = torture("--only", "kills", "--kills", "60", "--early")
    assert (done.returncode, done.stderr) == (1, ""), done.stdout


@pytest.mark.timeout(120)
def test_central_killed_while_devices_send_has_all_that_it_confirmed_once():
    done = torture("--only", "central", "--sqlite", "--restarts", "3")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert " 0 lost; nothing doubled" in done.stdout


@pytest.mark.timeout(120)
def test_senders_that_take_a_cut_reply_for_a_yes_are_found_out():
    done = torture("--only", "central", "--sqlite", "--restarts", "2", "--trusting")
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    assert " 0 lost" not in done.stdout


@pytest.mark.timeout(120)
def test_through_every_lie_each_event_comes_once_and_who_believes_any_answer_is_found_out():
    done = torture("--only", "lies", "--events", "12000", "--sqlite", "--seed", "4")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert " one of 19 faults" in done.stdout
    assert done.stdout.count(" 0 lost, 0 twice;") == 1


@pytest.mark.timeout(180)
def test_when_all_kiosks_come_back_at_once_central_answers_each():
    done = torture("--only", "rush", "--devices", "150", "--sqlite")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.count("150 times 207") == 2


@pytest.mark.timeout(120)
def test_whatever_its_description_allows_central_answers_as_described():
    done = torture("--only", "interface", "--cases", "100")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert "the limits answered 0" in done.stdout


@pytest.mark.timeout(120)
def test_whatever_is_spoiled_is_taken_or_refused_in_words():
    done = torture("--only", "fuzz", "--minutes", "0.1", "--seed", "1")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert " 0 taken" not in done.stdout
    assert " 0 refused" not in done.stdout


def test_a_reader_that_falls_over_what_is_spoiled_is_found_out():
    def read(chance):
        json.loads(spoiled(chance, b'{"sound": true}'))

    found = fuzz({"careless": read}, 0.5, 1)
    assert found.taken["careless"] > 0
    assert "json.loads" in found.faults["careless"]


@pytest.mark.timeout(120)
def test_whichever_storage_call_is_the_last_or_fails_nothing_confirmed_is_lost():
    done = torture("--only", "calls", "--every", "40")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.count("nothing lost, nothing torn") == 6


@pytest.mark.timeout(120)
def test_a_writer_that_confirms_too_early_is_found_out_by_each_harm():
    done = torture("--only", "calls", "--every", "8", "--early")
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
    for harm in ("killed", "disk full", "disk fault"):
        (told,) = (line for line in done.stdout.splitlines() if line.startswith(harm))
        assert told.endswith(" 1 lost; nothing torn")


@pytest.mark.timeout(120)
def test_whatever_a_power_cut_leaves_on_the_disk_nothing_confirmed_is_lost():
    done = torture("--only", "states", "--states", "240")
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    assert done.stdout.count(" 80 states after ") == 3


@pytest.mark.timeout(120)
def test_a_program_that_does_not_wait_for_the_disk_is_found_out():
    done = torture("--only", "states", "--states", "150", "--hasty")
    assert (done.returncode, done.stderr) == (1, ""), done.stdout
