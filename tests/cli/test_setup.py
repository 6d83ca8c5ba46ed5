"""The first start from the command line: done once, and until then before the kiosk."""

import os
import subprocess
import sys

import psutil

from kiosk.cli.setup import BEGUN, is_due
from tests.e2e.processes import until
from tests.supervise.living import end


def test_a_pc_that_is_set_up_opens_no_window(kiosk, central):
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    kiosk("specialists", "add", "Elena", "--pin-stdin", given="204816\n")
    done = kiosk("setup")
    assert (done.returncode, done.stdout) == (0, "This PC is set up already.\n")


def test_the_kiosk_of_a_pc_that_has_not_joined_begins_with_the_first_start(kiosk):
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(kiosk.data)]
    with subprocess.Popen(
        command, env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, stderr=subprocess.PIPE, text=True
    ) as running:
        children = psutil.Process(running.pid).children
        until(lambda: any("kiosk.ui.setup" in each.cmdline() for each in children()))
        end(*children())
        assert running.stderr is not None
        assert running.stderr.read().startswith("Error: [not_enrolled] ")
        assert running.wait() == 1


def test_a_first_start_that_was_cut_off_goes_on_and_one_that_was_never_begun_does_not(kiosk, central):
    assert is_due(kiosk.data)
    kiosk("enrol", central.url, central.command("enrolment-code", "lozova"))
    assert not is_due(kiosk.data)
    (kiosk.data / BEGUN).touch()
    assert is_due(kiosk.data)
    kiosk("specialists", "add", "Elena", "--pin-stdin", given="204816\n")
    assert not is_due(kiosk.data)
    (kiosk.data / "credentials.json").unlink()
    assert not is_due(kiosk.data)
