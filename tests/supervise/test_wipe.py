"""The wipe takes away what it may, and the proof sees each kind of thing that is left."""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from dataclasses import replace
from math import inf

import psutil
import pytest

from kiosk.device.print_queue import PRINTED, announce
from kiosk.supervise import runs, wipe
from kiosk.supervise.proof import PIECE, findings
from kiosk.supervise.runs import VARIABLE
from kiosk.supervise.wipe import end_processes, processes, remove
from tests.supervise.living import PATIENCE_S, until

SLEEPER = [sys.executable, "-c", "print('up', flush=True); import signal; signal.pause()"]


@pytest.fixture
def data(tmp_path, monkeypatch):
    """A data folder, with temporary files and caches of its own."""
    for name in ("data", "tmp", "cache"):
        (tmp_path / name).mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "data"


@pytest.fixture
def run(data):
    return runs.begin(data)


@pytest.fixture
def spooler(data, monkeypatch):
    """What the spooler was asked to cancel, one line for each time."""
    programs, asked = data.parent / "bin", data.parent / "asked"
    programs.mkdir()
    program = programs / "cancel"
    program.write_text(f'#!/bin/sh\necho "$@" >> {asked}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:{os.environ['PATH']}")
    monkeypatch.setenv("USER", "visitor")
    monkeypatch.setenv("LOGNAME", "visitor")
    return lambda: asked.read_text().splitlines() if asked.exists() else []


@contextmanager
def sleeping(environment, **options):
    with subprocess.Popen(SLEEPER, env=environment, stdout=subprocess.PIPE, **options) as process:
        assert process.stdout is not None
        process.stdout.readline()
        yield process
        process.kill()


def test_a_run_that_was_removed_is_proven_clean(data, run):
    (run.folder / "downloads" / "receipt.pdf").write_text(run.marker)
    (data / "kiosk.log").write_text("visit ended\n")
    (data / "kiosk.db-wal").write_text("events")
    (data / "guides").mkdir()
    assert findings(data, run) == ["folder", "marker"]
    remove(run)
    assert findings(data, run) == []


def test_the_record_of_a_run_outlives_its_folder_and_hides_the_marker_from_the_search(data, run):
    remove(run)
    [left] = runs.left_over(data)
    assert (left.folder, left.marker, left.began) == (run.folder, run.marker, run.began)
    assert run.marker not in run.record.read_text()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"marker": 1, "began": "soon"}'])
def test_a_run_without_a_record_that_reads_is_left_over_all_the_same(data, run, content):
    run.record.write_text(content)
    (data / "runs" / "stray.new").write_text("half a record")
    assert {left.folder.name for left in runs.left_over(data)} == {run.name, "stray.new"}
    for left in runs.left_over(data):
        remove(left)
        assert findings(data, left) == []


@pytest.mark.parametrize(
    "place",
    [
        "data/kiosk.log",
        "data/central/deep/central.sqlite3",
        "data/runs/strange",
        "tmp/Chromium/x",
        "cache/cups-kiosk/Default/Cookies",
    ],
)
@pytest.mark.parametrize("spelling", ["ascii", "utf-16-le"])
def test_a_marker_is_found_wherever_a_program_may_write(data, run, place, spelling):
    remove(run)
    path = data.parent / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\0" * (PIECE - 20) + run.marker.encode(spelling) + b"\xff")
    assert findings(data, run) == ["marker"]


def test_a_marker_is_found_in_a_name(data, run):
    remove(run)
    (data / "central").mkdir()
    (data / "central" / f"{run.marker}.tmp").touch()
    assert findings(data, run) == ["marker"]


@pytest.mark.parametrize("name", ["Popescu.pdf", ".hidden", "kiosk", "downloads"])
def test_a_file_that_the_program_does_not_know_is_found(data, run, name):
    remove(run)
    (data / name).touch()
    assert findings(data, run) == ["file"]


def test_a_file_that_lay_there_before_the_visit_is_nobodys_trace(data):
    strange = data / "notes.txt"
    strange.write_text("of the technician")
    run = runs.begin(data)
    remove(run)
    assert findings(data, replace(run, began=time.time() + 5, began_up=time.monotonic() + 5)) == []


def test_a_program_cannot_hide_a_file_by_its_date(data, run):
    remove(run)
    (data / "Popescu.pdf").write_text("scan")
    os.utime(data / "Popescu.pdf", (0, 0))
    assert findings(data, run) == ["file"]


def test_a_clock_that_was_put_back_in_mid_visit_hides_nothing(data, run):
    remove(run)
    (data / "Popescu.pdf").write_text("scan")
    assert findings(data, replace(run, began=time.time() + 3600)) == ["file"]


def test_a_clock_that_was_put_back_over_night_hides_nothing(data, run):
    (data / "Popescu.pdf").write_text("scan")
    run.record.write_text(run.record.read_text().replace(str(run.began), str(run.began + 86_400)))
    remove(run)
    [left] = runs.left_over(data)
    assert findings(data, left) == ["file"]


def test_links_lead_nowhere(data, run):
    outside = data.parent / "outside"
    outside.mkdir()
    (outside / "mine.txt").write_text(run.marker)
    (run.folder / "downloads" / "link").symlink_to(outside)
    (data / "central").symlink_to(outside)
    remove(run)
    assert findings(data, run) == []
    assert (outside / "mine.txt").exists()


def test_a_process_is_found_by_its_environment_alone(data, run):
    with sleeping({VARIABLE: run.name}, start_new_session=True) as process:
        assert "process" in findings(data, run)
        end_processes(run)
        assert process.wait(PATIENCE_S) is not None
    remove(run)
    assert findings(data, run) == []


def test_a_process_is_found_by_its_session_alone(data, run):
    with sleeping({}, start_new_session=True) as process:
        assert "process" not in findings(data, run)
        assert "process" in findings(data, run, process.pid)
        end_processes(run, process.pid)
        assert process.wait(PATIENCE_S) is not None


def test_a_dead_process_that_nobody_notes_is_not_waited_for(data, run, monkeypatch):
    """Chromium's orphans belong to a first process that may take seconds to ask for them."""
    monkeypatch.setattr(wipe, "PATIENCE_S", inf)
    careless = f"""
import signal, subprocess, sys
environment = {{"{VARIABLE}": "{run.name}"}}
child = subprocess.Popen([sys.executable, "-c", "import signal; signal.pause()"], env=environment)
print(child.pid, flush=True)
signal.pause()
"""
    with subprocess.Popen([sys.executable, "-c", careless], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        until(lambda: child in processes(run))
        end_processes(run)
        assert child.status() == psutil.STATUS_ZOMBIE
        parent.kill()
    remove(run)
    assert findings(data, run) == []


def test_another_visits_process_and_ours_are_left_alone(data, run):
    with sleeping({VARIABLE: "another"}):
        assert processes(run, os.getsid(0)) == []


def removed_without_privileges(data):
    """Remove what is left over as a user who may not do everything; returns what the proof then finds."""
    # Root may remove everything until it gives that up.
    plain = ["setpriv", "--bounding-set=-dac_override,-dac_read_search"] * (os.geteuid() == 0)
    script = """
import sys
from pathlib import Path
from kiosk.supervise import proof, runs, wipe
data = Path(sys.argv[1])
[run] = runs.left_over(data)
wipe.remove(run)
print(*proof.findings(data, run))
"""
    command = [*plain, sys.executable, "-c", script, data]
    return subprocess.run(command, check=True, capture_output=True, text=True)


def test_a_folder_that_its_owner_closed_is_removed(data, run):
    deep = run.folder / "downloads" / "deep"
    deep.mkdir()
    (deep / "receipt.pdf").write_text("paid")
    deep.chmod(0)
    run.folder.chmod(0o500)
    assert removed_without_privileges(data).stdout == "\n"
    assert not run.folder.exists()


def test_a_folder_that_cannot_be_removed_is_found_and_not_named_in_the_log(data, run):
    run.folder.parent.chmod(0o500)
    done = removed_without_privileges(data)
    run.folder.parent.chmod(0o700)
    assert done.stdout == "folder\n"
    assert done.stderr == "something was not removed: Permission denied\n"


def test_the_print_jobs_of_the_window_go_and_nothing_else_in_the_queue(data, run, spooler):
    remove(run)
    assert spooler() == []
    run.folder.mkdir()
    (run.folder / PRINTED).write_text("Brother-7\nBrother-9")
    remove(run)
    assert spooler() == ["-x Brother-7", "-x Brother-9"]


def test_a_window_that_died_before_it_noted_its_jobs_takes_all_of_this_user(data, run, spooler):
    announce(run.folder)
    remove(run)
    assert spooler() == ["-a -x -u visitor"]
