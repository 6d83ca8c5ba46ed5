"""Chromium's sandbox is on in the product: whoever draws a page can neither ask the system nor see it."""

import json
import os
import subprocess
import sys

FILTERED = "2"
"""What /proc says of a process whose calls to the system are filtered (seccomp)."""


def test_a_page_of_the_guided_browser_is_drawn_by_a_process_that_is_locked_in(tmp_path):
    # Root gets no sandbox: here it becomes an ordinary user in a space of its own.
    become = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.geteuid() == 0 else []
    environment = {name: value for name, value in os.environ.items() if name != "QTWEBENGINE_DISABLE_SANDBOX"}
    done = subprocess.run(
        [*become, sys.executable, "-m", "tests.web.sandboxed", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["text"].strip() == "42"
    drawing, outside = told["inside"], told["outside"]
    assert outside["seccomp"] != FILTERED
    assert (drawing["seccomp"], drawing["no_new_privileges"]) == (FILTERED, "1")
    assert all(drawing[space] != outside[space] for space in ("user", "pid", "net"))
