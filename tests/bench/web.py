"""The guided browser opened on a local page against a bare view, and the end of a visit in it.

Both sides open the same page from the Internet of the tests, each in a fresh process, by turns.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Final

from tests.bench.figure import Figure, ms
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet

REPEATS: Final = 9
ENDS: Final = 7
PAGE: Final = "<title>MPay</title><h1>Plata</h1>" + "<p>Notă de plată</p>" * 50


def opening(folder: Path) -> list[Figure]:
    """From the wish for a browser to its loaded page: the engine's start is on both sides."""
    times: dict[str, list[float]] = {"guided": [], "bare": []}
    with _internet(folder) as (internet, environment):
        for _ in range(REPEATS):
            for kind, taken in times.items():
                done = subprocess.run(
                    [
                        sys.executable,
                        "-m",
                        "tests.bench.opening",
                        kind,
                        str(internet.port),
                        str(folder),
                    ],
                    capture_output=True,
                    text=True,
                    check=True,
                    env=environment,
                )
                taken.append(float(done.stdout))
    guided, bare = median(times["guided"]), median(times["bare"])
    return [Figure("open_browser", ms(guided), ms(bare), guided / bare, 1.3)]


def end_of_visit(folder: Path) -> list[Figure]:
    """From the confirmed end of a visit with a site to the next painted and ready screen, proof included."""
    with _internet(folder) as (internet, environment):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tests.bench.ending",
                str(internet.port),
                str(folder / "data"),
                str(ENDS),
            ],
            capture_output=True,
            text=True,
            check=True,
            env=environment,
        )
    taken = median(json.loads(done.stdout))
    return [Figure("end_of_visit", ms(taken), "-", taken, 1.5, "s")]


@contextmanager
def _internet(folder: Path) -> Iterator[tuple[Internet, dict[str, str]]]:
    authority = Authority(folder)
    home = folder / "home"
    home.mkdir()
    authority.trust_in(home)
    with Internet(authority).open() as opened:
        opened.sites["mpay.gov.md"] = lambda _request: Answer(PAGE)
        yield opened, dict(os.environ) | {"HOME": str(home)}
