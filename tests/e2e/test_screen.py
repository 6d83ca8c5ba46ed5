"""What a person sees on a real screen: never the desktop between two windows."""

import json
import os
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from tests.display import virtual_screen

pytestmark = [pytest.mark.timeout(240), pytest.mark.logs("kiosk")]

MANY = 10
"""Looks at the screen that show that somebody watched while the windows changed, on a busy PC too."""


@pytest.fixture(scope="module")
def display():
    with virtual_screen() as name:
        yield name


@pytest.fixture
def on_display(display, monkeypatch):
    """Windows that are started from now on are real ones."""
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")


@pytest.fixture
def watcher(on_display):
    """Asks what was on the screen since the last question."""
    command = [sys.executable, "-m", "tests.e2e.watcher"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        asking, answers = process.stdin, process.stdout
        assert asking is not None
        assert answers is not None
        assert answers.readline() == '"desktop"\n'

        def ask():
            asking.write("\n")
            asking.flush()
            return json.loads(answers.readline())

        yield ask
        asking.close()


@contextmanager
def full_screen(folder):
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True, "fullscreen": True}, hand.listen)
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield supervisor, hand
    finally:
        supervisor.stop()
        thread.join(30)
    assert not thread.is_alive()


def end_visit(hand):
    hand.press("start")
    hand.wait("HomeScreen")
    hand.press("end")
    hand.wait("Dialog")
    hand.press("yes")
    hand.wait("FeedbackScreen")


def test_the_desktop_is_never_seen_when_a_fresh_window_takes_over(tmp_path, watcher):
    with full_screen(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        first = supervisor.window_pid
        watcher()
        end_visit(hand)
        seen = watcher()
        assert supervisor.window_pid != first
        assert seen["bare"] == 0
        assert seen["frames"] >= MANY


def test_the_watcher_sees_the_desktop_when_a_window_dies(tmp_path, watcher):
    with full_screen(tmp_path) as (supervisor, hand):
        hand.wait("WelcomeScreen")
        watcher()
        os.kill(supervisor.window_pid, signal.SIGKILL)
        hand.wait("WelcomeScreen")
        assert watcher()["bare"] > 0


@pytest.mark.usefixtures("on_display")
def test_the_window_of_a_signing_client_stands_in_front_and_takes_the_pin(tmp_path):
    with full_screen(tmp_path) as (_, hand):
        hand.wait("WelcomeScreen")
        asked = ["xprop", "-name", "CUPS", "_NET_WM_STATE"]
        state = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
        assert "_NET_WM_STATE_FULLSCREEN" in state
        assert "_NET_WM_STATE_ABOVE" not in state  # a window manager would keep it over the prompt
        hand.press("start")
        hand.wait("HomeScreen")
        with subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.prompt"], stdout=subprocess.PIPE, text=True
        ) as prompt:
            assert prompt.stdout is not None
            assert [prompt.stdout.readline() for _ in range(3)] == ["true\n"] * 3
            hand.press("familie")  # the kiosk goes on behind it
            hand.wait("ResultsScreen")
            assert prompt.stdout.readline() == "true\n"
            keys = ["xdotool", "key", "--delay", "50", *"472915", "Return"]
            subprocess.run(keys, check=True, timeout=10)
            assert [line for line in prompt.stdout if line != "true\n"] == ['"472915"\n']
        hand.press("back")
        hand.wait("HomeScreen")


def test_the_demo_walks_on_a_real_screen(tmp_path, on_display):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "demo", "--scripted", "--fullscreen", "--data", tmp_path],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    summary = json.loads(done.stdout)
    assert summary["ok"]
    assert summary["recorded"] == summary["at_central"]
