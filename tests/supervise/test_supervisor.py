"""The supervisor with real windows: refused twice, revived after a death, honest about a crash."""

import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import closing, suppress

import psutil
import pytest

from kiosk import bootstrap
from kiosk.domain.codes import Language, VisitMode
from kiosk.store.database import FILE_NAME, PAGE_BYTES
from kiosk.supervise.restarts import CALM_S, MOST_DEATHS, Restarts
from kiosk.supervise.supervisor import Supervisor
from kiosk.supervise.window_process import Program
from kiosk.usecases.visits import CheckIn, check_in
from tests.supervise.living import (
    PATIENCE_S,
    await_end,
    beside,
    end,
    events,
    living,
    standing,
    start_visit,
    told,
    until,
)

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk")]

NOISY = """
import os, sys
os.write(1, b'noise\\n{"type": 5}\\n[1]\\n\\xff\\xfe\\n{"type": "visit_ended"}\\n{"type": "unheard of"}\\n')
os.write(1, b'[' * 100_000 + b'\\n')
from kiosk.ui.app import main
main()
"""
DYING = """
import json, sys
first = json.loads(sys.stdin.readline())["first"]
print(json.dumps({"type": "told", "first": first}))
"""


def children(pid):
    """The processes that a process has started, each with its command line."""
    found = []
    for child in psutil.Process(pid).children():
        with suppress(psutil.NoSuchProcess):
            found.append((child, child.cmdline()))
    return found


def windows():
    """The windows that a supervisor of this process has started; other tests leave processes behind, too."""
    return [
        child for child, line in children(os.getpid()) if {"kiosk.ui", "tests.supervise.stand_in"} & set(line)
    ]


def test_a_second_start_on_the_same_folder_is_refused_in_one_sentence(tmp_path):
    with living(tmp_path) as (_, hand):
        hand.wait("WelcomeScreen")
        second = subprocess.run(
            [sys.executable, "-m", "kiosk", "demo", "--data", tmp_path],
            capture_output=True,
            text=True,
            check=False,
        )
        hand.wait("WelcomeScreen")
    assert second.returncode == 1
    assert "already open" in second.stderr
    assert "Traceback" not in second.stderr


def test_a_folder_that_cannot_be_written_is_told_in_one_sentence(tmp_path):
    tmp_path.chmod(0o555)
    # Root may write everywhere until it gives that up.
    plain = ["setpriv", "--bounding-set=-dac_override", "--inh-caps=-dac_override"] * (os.geteuid() == 0)
    done = subprocess.run(
        [*plain, sys.executable, "-m", "kiosk", "run", "--data", tmp_path / "pc"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Error: [read_only] ")
    assert done.stderr.count("\n") == 1


def test_a_damaged_database_is_repaired_before_the_first_window(tmp_path):
    kiosk = bootstrap.open_kiosk(tmp_path)
    with closing(kiosk.store):
        for _ in range(100):
            check_in(kiosk, CheckIn(VisitMode.SELF, "pasaport", Language.RO))
        kiosk.store.checkpoint()
    before = events(tmp_path)
    with (tmp_path / FILE_NAME).open("r+b") as file:
        file.write(b"\0" * PAGE_BYTES)
    with living(tmp_path) as (_, hand):
        hand.wait("WelcomeScreen")
    happened = events(tmp_path)
    assert happened["visit.checked_in"] == before["visit.checked_in"] == 100
    assert happened["device.fault"] == 1


def test_a_window_killed_in_mid_session_is_told_as_a_crash_and_comes_back(tmp_path):
    with living(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        psutil.Process(supervisor.window_pid).kill()
        hand.wait("WelcomeScreen")
    happened = events(tmp_path)
    for name in ("visit.checked_in", "session.started", "session.ended", "visit.left", "device.fault"):
        assert happened[name] == 1, name


def test_a_window_that_hangs_is_noticed_and_replaced(tmp_path):
    with living(tmp_path, program=Program(hangs_after_s=3.0)) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hanging = psutil.Process(supervisor.window_pid)
        hanging.suspend()
        hand.wait("WelcomeScreen")
        assert supervisor.window_pid != hanging.pid
        assert not hanging.is_running()
    assert events(tmp_path)["device.fault"] == 1


def test_a_visit_ends_in_a_fresh_process(tmp_path):
    with living(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        before = supervisor.window_pid
        hand.press("end")
        hand.wait("Dialog")
        hand.press("yes")
        hand.wait("FeedbackScreen")
        assert supervisor.window_pid != before
        assert before not in psutil.pids()


def test_a_fresh_window_that_dies_before_it_painted_is_started_again(tmp_path):
    with living(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        old = psutil.Process(supervisor.window_pid)
        hand.press("end")
        hand.wait("Dialog")
        hand.press("yes")
        [fresh] = until(lambda: [each for each in windows() if each != old])
        fresh.kill()
        hand.wait("FeedbackScreen")
        assert supervisor.window_pid != old.pid
    happened = events(tmp_path)
    assert happened["session.ended"] == happened["visit.left"] == happened["device.fault"] == 1


def test_noise_among_the_words_of_a_window_is_overheard(tmp_path):
    with living(tmp_path, program=Program((sys.executable, "-c", NOISY))) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        before = supervisor.window_pid
        hand.press("start")
        hand.wait("HomeScreen")
        assert supervisor.window_pid == before


def test_a_pc_that_cannot_keep_a_window_alive_says_so_and_slows_down(tmp_path):
    firsts, dead = [], threading.Event()

    def listen(message):
        if message["type"] == "told":
            firsts.append(message["first"])
        elif message["type"] == "gone" and len(firsts) == MOST_DEATHS + 2:
            dead.set()

    program = Program((sys.executable, "-c", DYING))
    supervisor = Supervisor(tmp_path, {}, listen, program, Restarts(slow_restart_s=3600))
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    assert dead.wait(PATIENCE_S)
    supervisor.stop()
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
    assert firsts == ["welcome"] * (MOST_DEATHS + 1) + ["out_of_order"]
    assert events(tmp_path)["device.fault"] == MOST_DEATHS + 2


def test_a_pc_that_calmed_down_leaves_the_screen_that_says_it_is_out_of_order(tmp_path):
    restarts = Restarts()
    for _ in range(MOST_DEATHS + 1):
        restarts.note_death(time.monotonic() - CALM_S + 5)
    with living(tmp_path, restarts=restarts) as (supervisor, hand):
        hand.wait("NotReadyScreen")
        before = supervisor.window_pid
        hand.wait("WelcomeScreen")
        assert supervisor.window_pid != before
    assert events(tmp_path)["device.fault"] == 0


def test_a_window_ends_with_its_supervisor_and_the_next_start_tells_the_crash(tmp_path):
    with beside("session", tmp_path) as (supervisor, [window]):
        supervisor.kill()
    await_end(window)
    assert events(tmp_path)["session.ended"] == 0
    with living(tmp_path) as (_, hand):
        hand.wait("WelcomeScreen")
    happened = events(tmp_path)
    assert happened["session.ended"] == happened["visit.left"] == 1


def test_a_dead_window_is_noticed_although_a_child_of_its_holds_its_pipe(tmp_path):
    with standing(tmp_path) as stand_in:
        stand_in.hear("shown")
        window, *strangers = stand_in.make_a_mess()
        window.kill()
        stand_in.hear("shown")
        assert stand_in.supervisor.window_pid != window.pid
    end(*strangers)


def test_the_death_of_the_window_behind_does_not_cut_the_session_of_the_one_in_front(tmp_path):
    with standing(tmp_path) as stand_in:
        stand_in.hear("shown")
        session = start_visit(tmp_path)
        old = psutil.Process(stand_in.supervisor.window_pid)
        stand_in.say("visit_ended", start={"first": "feedback"}, session=session, end="idle")
        [fresh] = until(lambda: [each for each in windows() if each != old])
        fresh.suspend()
        start_visit(tmp_path)
        fresh.kill()
        await_end(old)
        until(lambda: told(tmp_path, "session.ended", "end"))
        until(lambda: events(tmp_path)["device.fault"])
        assert told(tmp_path, "session.ended", "end", "wipe") == [("idle", "clean")]


def test_without_room_for_a_window_the_supervisor_tries_again(tmp_path):
    (tmp_path / "runs").write_text("in the way")
    with standing(tmp_path, restarts=Restarts(slow_restart_s=0.5)) as stand_in:
        until(lambda: stand_in.supervisor._restarts.not_before)
        (tmp_path / "runs").unlink()
        assert stand_in.hear("told")["start"]["first"] == "out_of_order"


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("when", ["serve", "enrolment-code", "kiosk.ui"])
def test_a_demo_that_is_told_to_end_leaves_no_process(tmp_path, how, when):
    command = [sys.executable, "-m", "kiosk", "demo", "--data", tmp_path]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as demo:
        until(lambda: any(when in line for _, line in children(demo.pid)))
        started = [child for child, _ in children(demo.pid)]
        demo.send_signal(how)
        assert demo.wait(PATIENCE_S) in {0, 1}
    for process in started:
        await_end(process)
