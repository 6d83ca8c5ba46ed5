"""The supervisor with real windows: refused twice, revived after a death, honest about a crash."""

import os
import signal
import subprocess
import sys
import threading
from contextlib import closing, contextmanager

import pytest

from kiosk import bootstrap
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.usecases.queue import recorded

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk")]


@contextmanager
def living(folder):
    """A supervisor at work, and a hand on its window; the windows' process ids are collected."""
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen)
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield supervisor, hand
    finally:
        supervisor.stop()
        thread.join(30)
    assert not thread.is_alive()


def events(folder):
    kiosk = bootstrap.open_kiosk(folder)
    with closing(kiosk.store):
        return recorded(kiosk)


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


def test_a_window_killed_in_mid_session_is_told_as_a_crash_and_comes_back(tmp_path):
    with living(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        hand.press("start")
        hand.wait("HomeScreen")
        os.kill(supervisor.window_pid, signal.SIGKILL)
        hand.wait("WelcomeScreen")
    happened = events(tmp_path)
    for name in ("visit.checked_in", "session.started", "session.ended", "visit.left", "device.fault"):
        assert happened[f"md.cups.{name}.v1"] == 1, name


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
        with pytest.raises(ProcessLookupError):
            os.kill(before, 0)
