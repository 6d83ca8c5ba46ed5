"""No page reaches the local network, with real addresses; a bare view does."""

import json
import os
import subprocess
import sys

import pytest

from tests.web.hostile.neighbours import ATTEMPTS, OWN

pytestmark = pytest.mark.timeout(120)

ALONE = ("unshare", "--user", "--map-root-user", "--net")
NAMES = [attempt.name for attempt in ATTEMPTS]


@pytest.fixture(scope="module", params=["guided", "bare"])
def browser(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def seen(browser: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the neighbours saw of each attempt, in a network namespace that leads nowhere else."""
    out = tmp_path_factory.mktemp("neighbours") / "seen.json"
    tried = subprocess.run([*ALONE, "ip", "address"], capture_output=True, text=True, check=False)
    assert tried.returncode == 0, f"A network namespace is needed and cannot be made here: {tried.stderr}"
    command = [
        sys.executable,
        "-m",
        "tests.web.hostile",
        "--neighbours",
        f"--browser={browser}",
        f"--out={out}",
    ]
    variables = os.environ | {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QT_LOGGING_RULES": "*=false"}
    done = subprocess.run([*ALONE, *command], env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told: dict[str, list[str]] = json.loads(out.read_text())
    return told


@pytest.mark.parametrize("name", NAMES)
def test_a_neighbour_is_reached_by_a_bare_view_alone(
    seen: dict[str, list[str]], browser: str, name: str
) -> None:
    assert bool(seen[name]) == (browser == "bare"), seen[name]


def test_the_pages_own_site_is_reached_by_both(seen: dict[str, list[str]]) -> None:
    assert seen[OWN.name]
