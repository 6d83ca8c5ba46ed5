"""How long the browser's policy thinks about one address, with 1,000 hosts on the list.

The requests of a page are judged one by one, on the way of every image and script; a quarter of those here go
to hosts that are not listed, and a quarter have paths of the kind that is looked at longest.
"""

import time
from pathlib import Path
from typing import Final

from kiosk.domain.hosts import Address, AllowList, Verdict
from tests.bench.figure import Figure

HOSTS: Final = 1_000
REPEATS: Final = 20


def decision(_folder: Path) -> list[Figure]:
    """The time from an address to its verdict: the mean of a round through all, the median of the rounds."""
    names = [f"service-{number}.gov.md" for number in range(HOSTS)]
    listed = AllowList.of([*names, *(f"{name}:8443/recaptcha/" for name in names), "localhost.cts.md:18443"])
    wanted = [
        each
        for name in names
        for each in (
            Address("https", name, -1, "/css/site.css", False),
            Address("https", f"www.{name}.example.com", 443, "/beacon.gif", False),
            Address("wss", name, 8443, "/x/%2e%2e/recaptcha/api.js", False),
        )
    ] + [Address("https", "localhost.cts.md", 18443, "/sign", False)] * HOSTS
    rounds = sorted(_timed(listed, wanted) for _ in range(REPEATS))
    microseconds = rounds[REPEATS // 2] / len(wanted) * 1e6
    return [Figure("policy", f"of {len(wanted)}, {HOSTS} hosts", "-", microseconds, 20.0, "µs")]


def _timed(listed: AllowList, wanted: list[Address]) -> float:
    begun = time.perf_counter()
    allowed = sum(listed.judge(each, "msign.gov.md", payment=False) is Verdict.ALLOWED for each in wanted)
    taken = time.perf_counter() - begun
    if allowed != len(wanted) * 3 // 4:
        raise AssertionError(f"{allowed} of {len(wanted)} allowed: this measures something else")
    return taken
