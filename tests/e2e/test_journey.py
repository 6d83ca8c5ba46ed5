"""The whole program on one PC: real processes, a real window, a real central that is cut off in between."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.timeout(240)


def test_the_scripted_journey_arrives_at_central_event_by_event(tmp_path):
    screens = tmp_path / "screens"
    # As somebody who has just cloned it types the line, also as root and without a display.
    prepared = ("QT_QPA_PLATFORM", "QTWEBENGINE_DISABLE_SANDBOX")
    environment = {name: value for name, value in os.environ.items() if name not in prepared}
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "kiosk",
            "demo",
            "--scripted",
            "--screens",
            screens,
            "--data",
            tmp_path / "pc",
        ],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    summary = json.loads(done.stdout)
    assert summary["ok"]
    assert summary["fault"] is None
    assert summary["recorded"] == summary["at_central"]
    assert summary["recorded"]["md.cups.visit.checked_in.v1"] == 4
    assert summary["recorded"]["md.cups.session.ended.v1"] == 2
    assert summary["held_back"] == {"md.cups.visitor.described.v1": 2, "md.cups.feedback.given.v1": 2}
    assert len(summary["screens"]) == len(list(screens.iterdir()))
    for file in summary["screens"]:
        picture = QImage(file)
        assert (picture.width(), picture.height()) == (1366, 768)
        colours = {picture.pixel(x, y) for x in range(0, 1366, 7) for y in range(0, 768, 7)}
        assert len(colours) > 20, file
