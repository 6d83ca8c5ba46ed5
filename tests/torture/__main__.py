"""`python -m tests.torture`: long proofs, the first two on a real screen; exits 1 when one of them fails.

200 visits in a row with the browser, after which nothing may have grown; a whole working day of 60 visitors
with three power cuts and four hours without central, after which all books agree to the unit; kills of the
writer, by chance and at each of its storage calls, and calls that fail, after which all that it confirmed is
there; power cuts played back on what a recorded program wrote; histories of kiosks and central by chance,
after which each event is at central once; the package in an empty Debian, from installation to purge;
updates, good ones and bad ones, killed at each step; the kiosk under cage, which no key leaves; and the
installer for Windows, compiled from a folder that stands in.
"""

import argparse
import os
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.display import virtual_screen
from tests.e2e.working_day import WHOLE, Day, disagreements
from tests.torture import cage, installer, renewals
from tests.torture.calls import HARM, kill_scene, sweep
from tests.torture.clean_root import prove
from tests.torture.crashes import replay
from tests.torture.kills import kill_writers
from tests.torture.scenes import SCENES
from tests.torture.together import histories
from tests.torture.visits import WARM, faults, many

STEPS = 50


def main() -> int:
    """Run, print what was found."""
    parser = argparse.ArgumentParser(prog="dev.py torture")
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--early", action="store_true", help="A writer that confirms too early is killed.")
    parser.add_argument("--every", type=int, default=1, help="Harm every so many storage calls.")
    parser.add_argument("--states", type=int, default=20_100, help="Of the disk, after power cuts.")
    parser.add_argument("--hasty", action="store_true", help="The program does not wait for the disk.")
    parser.add_argument("--histories", type=int, default=2700)
    parser.add_argument("--same", action="store_true", help="The same histories each time.")
    parser.add_argument(
        "--only",
        choices=(
            "visits",
            "day",
            "kills",
            "calls",
            "states",
            "histories",
            "package",
            "updates",
            "cage",
            "installer",
        ),
    )
    options = parser.parse_args()
    failed = False
    if options.only in {None, "visits", "day"}:
        failed |= _on_a_screen(options.only, options.visits)
    if options.only in {None, "kills"}:
        failed |= _kills(options.kills, honest=not options.early)
    if options.only in {None, "calls"}:
        failed |= _calls(options.every)
    if options.only in {None, "states"}:
        failed |= _states(options.states, durable=not options.hasty)
    if options.only in {None, "histories"}:
        _histories(options.histories, chance=not options.same)
    if options.only in {None, "package"}:
        failed |= _package()
    if options.only in {None, "updates"}:
        failed |= _updates()
    if options.only in {None, "cage"}:
        failed |= _cage()
    if options.only in {None, "installer"}:
        failed |= _installer()
    return int(failed)


def _on_a_screen(only: str | None, visits: int) -> bool:
    failed = False
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder, virtual_screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "KIOSK_CREDENTIALS": "file"}
        if only != "day":
            failed |= _visits(Path(folder) / "visits", visits)
        if only != "visits":
            failed |= _day(Path(folder) / "day")
    return failed


def _kills(count: int, *, honest: bool) -> bool:
    with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder:
        chance = random.Random(count)  # noqa: S311  not a secret
        found = kill_writers(Path(folder), count, chance, honest=honest)
    print(found)
    return bool(found.lost or found.torn)


def _calls(every: int) -> bool:
    failed = False
    for harm in HARM:
        with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder:
            found = sweep(Path(folder), harm, every)
        print(f"{harm} at {found.calls} storage calls: {found.worst or 'nothing lost, nothing torn'}")
        failed |= found.worst is not None
    for name, scene in SCENES.items():
        with tempfile.TemporaryDirectory(prefix="kiosk-torture-") as folder:
            killed = kill_scene(Path(folder), scene, every)
        print(
            f"{name}, killed at {killed.number} storage calls: {killed.fault or 'nothing lost, nothing torn'}"
        )
        failed |= killed.fault is not None
    return failed


def _states(number: int, *, durable: bool) -> bool:
    failed = False
    for scene in SCENES:
        found = replay(scene, number // len(SCENES), seed=number, durable=durable)
        print(f"{scene}: {found}", flush=True)
        failed |= found.losing > 0
    return failed


def _histories(count: int, *, chance: bool) -> None:
    """Raises AssertionError with the shortest history that went wrong."""
    steps = histories(count, STEPS, chance=chance)
    print(f"{count} histories, {steps} steps: each event at central once, no number missing")


def _visits(folder: Path, count: int) -> bool:
    folder.mkdir()
    taken = many(folder, count)
    for number in range(WARM, len(taken) + 1, WARM):
        print(f"after {number:>4} visits: {taken[number - 1]}")
    grown = faults(taken)
    print(f"grown: {', '.join(grown)}" if grown else "nothing grew")
    return bool(grown)


def _day(folder: Path) -> bool:
    day = Day(folder)
    try:
        day.open()
        day.play(WHOLE)
        day.close()
        found = disagreements(day)
    finally:
        day.end()
    events = sum(day.at_central().values())
    print(f"a day of {WHOLE.visitors} visitors, {events} events: {'; '.join(found) or 'all books agree'}")
    return bool(found)


def _package() -> bool:
    with tempfile.TemporaryDirectory(prefix="kiosk-package-") as folder, virtual_screen() as display:
        return _proven("the package", prove(Path(folder), display))


def _updates() -> bool:
    with tempfile.TemporaryDirectory(prefix="kiosk-updates-") as folder:
        steps = renewals.sweep(Path(folder))
        print(f"killed at each of {steps['good']} and {steps['bad']} steps: a kiosk starts, no event is lost")
    with tempfile.TemporaryDirectory(prefix="kiosk-updates-") as folder:
        return _proven("updates", renewals.prove(Path(folder)))


def _cage() -> bool:
    with tempfile.TemporaryDirectory(prefix="kiosk-cage-") as folder:
        return _proven("the kiosk under cage", cage.prove(Path(folder)))


def _installer() -> bool:
    with tempfile.TemporaryDirectory(prefix="kiosk-installer-") as folder:
        return _proven("the installer for Windows", installer.prove(Path(folder)))


def _proven(what: str, steps: Iterator[tuple[str, bool]]) -> bool:
    wrong = []
    for step, holds in steps:
        print(f"{'holds' if holds else 'WRONG'}  {step}", flush=True)
        wrong += [] if holds else [step]
    print(f"{what}: {', '.join(wrong) or 'all steps hold'}")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(main())
