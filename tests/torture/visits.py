"""Visits with the browser one after the other: nothing may grow but the books."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Final

import psutil

from tests.e2e.processes import Centre, until
from tests.web.authority import Authority
from tests.web.internet import Answer, Internet

PAGE: Final = "<title>MPay</title><script>localStorage.a = 'x'.repeat(1e6); document.cookie = 'a=b'</script>"
WARM: Final = 10
"""From this visit on nothing may grow; before, the supervisor's memory is still finding its size."""
MOST_GROWTH: Final = 1.10
BOOKS: Final = ("kiosk.db", "kiosk.log", "reserve")


@dataclass(frozen=True, slots=True)
class Footprint:
    """What the kiosk holds between two visits; memory is what is not shared (USS), in bytes."""

    processes: int
    handles: int
    memory: int
    files: int

    def __str__(self) -> str:
        sizes = f"{self.memory / 2**20:.0f} MB, {self.files} files"
        return f"{self.processes} processes, {self.handles} handles, {sizes}"


def many(folder: Path, visits: int) -> list[Footprint]:
    """The footprint after each visit."""
    authority = Authority(folder)
    home = folder / "home"
    home.mkdir()
    authority.trust_in(home)
    taken: list[Footprint] = []
    with Internet(authority).open() as internet:
        internet.sites["mpay.gov.md"] = lambda _request: Answer(PAGE)
        kiosk = Centre(home, internet)
        try:
            for _ in range(visits):
                kiosk.do("visit")
                kiosk.do("end")
                until(lambda: len(kiosk.ended()) == len(taken) + 1)
                taken.append(_measure(kiosk))
            if any(each["wipe"] != "clean" for each in kiosk.ended()):
                raise AssertionError("a wipe was not clean")
        finally:
            kiosk.cut_power()
    return taken


def faults(taken: list[Footprint]) -> list[str]:
    """What grew between the visit `WARM` (the second, in a short run) and the last.

    Memory swings from one visit to the next: compared is what is usual in ten visits, from the tenth on and
    at the end.
    """
    first, last = taken[min(WARM, len(taken) // 2) - 1], taken[-1]
    grown = [name for name in ("processes", "handles", "files") if getattr(last, name) > getattr(first, name)]
    if len(taken) >= 2 * WARM:
        before, after = (
            median(each.memory for each in part) for part in (taken[WARM - 1 :][:WARM], taken[-WARM:])
        )
        if after > before * MOST_GROWTH:
            grown.append("memory")
    return grown


def _measure(kiosk: Centre) -> Footprint:
    def settled() -> bool:
        return len(kiosk.processes()) <= 2

    until(settled)
    alive = kiosk.processes()
    memory = _steady(lambda: sum(each.memory_full_info().uss for each in alive))
    files = [path for path in kiosk.home.rglob("*") if path.is_file() and not path.name.startswith(BOOKS)]
    return Footprint(
        len(alive),
        psutil.Process(kiosk.process.pid).num_fds(),
        memory,
        len(files),
    )


def _steady(measure: Callable[[], int]) -> int:
    """The size once a fresh window has everything loaded: twice the same within a hundredth."""
    sizes = [0]

    def is_steady() -> bool:
        time.sleep(0.5)
        sizes.append(measure())
        return abs(sizes[-1] - sizes[-2]) < sizes[-1] / 100

    until(is_steady)
    return sizes[-1]
