"""No page gets out of the guided browser; and the test would see it, were it otherwise."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.display import virtual_screen
from tests.web.hostile import ATTEMPTS, HOSTILE, welcome
from tests.web.hostile.lines import LINES

pytestmark = pytest.mark.timeout(300)

TRIES = 3
"""A browser whose hardening was taken out may die of what it lets in, or be too slow for it on a busy PC: it is
to get out once. The real one has one try, and must neither die nor let anybody out."""
AT_ONCE = 5
"""Browsers that are tried side by side; mostly they wait."""
GOOD = [attempt.name for attempt in welcome.ATTEMPTS]
BAD = [attempt.name for attempt in HOSTILE]
OF_THE_CONTROL = BAD[::3]
LEAST_OF_THE_CONTROL = 40
Seen = dict[str, list[str]]


@pytest.fixture(scope="module")
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(AT_ONCE) as opened:
        yield opened


def try_out(out: Path, options: Sequence[str], names: Sequence[str]) -> Seen:
    """What a process of its own has seen of attempts, on a screen of its own."""
    with virtual_screen() as display:
        variables = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false"}
        if os.geteuid() == 0:
            variables["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
        command = [sys.executable, "-m", "tests.web.hostile", *options, "--out", str(out), *names]
        is_control = "--without" in options
        seen: Seen = {}
        tries = TRIES if is_control else 1
        while tries:
            tries -= 1
            done = subprocess.run(
                command, env=variables, capture_output=True, text=True, timeout=240, check=False
            )
            assert tries or done.returncode == 0, done.stderr
            if done.returncode == 0:
                found: Seen = json.loads(out.read_text())
                seen = {name: [*seen.get(name, ()), *sights] for name, sights in found.items()}
                if not is_control or all(seen.values()):
                    break
    return seen


@pytest.fixture(scope="module")
def everything(pool: ThreadPoolExecutor, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What was seen in the guided browser, in a bare view, and without each line of the hardening."""
    folder = tmp_path_factory.mktemp("hostile")
    work: list[tuple[str, list[str], Sequence[str]]] = [
        *(("guided", ["--browser", "guided"], [*GOOD, *BAD][part::AT_ONCE]) for part in range(AT_ONCE)),
        *(("bare", ["--browser", "bare"], OF_THE_CONTROL[part::2]) for part in range(2)),
        *((line, ["--without", line, "--patience", "20"], LINES[line].stops) for line in LINES),
    ]
    runs = [
        (what, pool.submit(try_out, folder / f"{number}.json", options, names))
        for number, (what, options, names) in enumerate(work)
    ]
    seen: dict[str, Seen] = {}
    for what, one in runs:
        seen.setdefault(what, {}).update(one.result())
    return seen


@pytest.mark.parametrize("name", BAD)
def test_an_attempt_is_stopped(everything: dict[str, Seen], name: str) -> None:
    assert everything["guided"][name] == []


@pytest.mark.parametrize("name", GOOD)
def test_what_official_sites_need_is_not(everything: dict[str, Seen], name: str) -> None:
    assert everything["guided"][name]


def test_a_bare_view_lets_dozens_through(everything: dict[str, Seen]) -> None:
    through = [name for name, seen in everything["bare"].items() if seen]
    assert len(through) >= LEAST_OF_THE_CONTROL, through


@pytest.mark.parametrize("line", LINES)
def test_without_a_line_somebody_gets_out(everything: dict[str, Seen], line: str) -> None:
    stopped_all_the_same = [name for name, seen in everything[line].items() if not seen]
    assert not stopped_all_the_same


def test_there_are_over_a_hundred_attempts() -> None:
    assert len(BAD) == len(set(BAD)) > 100
    assert len(ATTEMPTS) == len(BAD) + len(GOOD)
