"""`python -m tests.torture`: long proofs, the first two on a real screen; exits 1 when one of them fails.

200 visits in a row with the browser, after which nothing may have grown; a whole working day of 60 visitors
with three power cuts and four hours without central, after which all books agree to the unit; kills of the
writer, by chance and at each of its storage calls, and calls that fail, after which all that it confirmed
is there; kills of central while devices send, after which all that it confirmed stands once; central's
interface asked by chance; a million events over wires that lie, after which each is at central once; two
thousand kiosks that come back after an outage, each of which is answered; batches, bundles and guide packs
spoiled by chance; power cuts played back on what a recorded program wrote; histories of kiosks and central
by chance, after which each event is at central once; the package in an empty Debian, with all that a PC may
have beside; there again the life of a PC, from its installation over a good and a bad update to the purge;
updates, good ones and bad ones, killed at each step; the kiosk under cage, which no key leaves; and the
installer for Windows, compiled from a folder that stands in.
"""

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Final

from tests.central.postgresql import Cluster, binaries
from tests.central.served import Served
from tests.display import virtual_screen
from tests.e2e.working_day import WHOLE, Day, disagreements
from tests.torture import cage, chain, installer, renewals
from tests.torture.calls import DISK_FAULT, HARM, kill_scene, sweep
from tests.torture.clean_root import prove
from tests.torture.crashes import replay
from tests.torture.fuzzing import all_readers, fuzz
from tests.torture.interface import ask_by_chance
from tests.torture.kills import kill_writers
from tests.torture.lies import believe, deliver
from tests.torture.restarts import kill_central
from tests.torture.rush import rush
from tests.torture.scenes import SCENES
from tests.torture.together import histories
from tests.torture.visits import WARM, faults, many

STEPS: Final = 50

Proof = Callable[[argparse.Namespace, Path], bool]
"""Takes the options and an empty folder, prints what it found; returns whether something went wrong."""


def main() -> int:
    """Run, print what was found."""
    parser = argparse.ArgumentParser(prog="dev.py torture")
    parser.add_argument("--visits", type=int, default=200)
    parser.add_argument("--kills", type=int, default=10_000)
    parser.add_argument("--early", action="store_true", help="A writer confirms too early: kills, calls.")
    parser.add_argument("--restarts", type=int, default=200, help="Of central, by kills.")
    parser.add_argument("--events", type=int, default=1_000_000, help="That are sent over wires that lie.")
    parser.add_argument("--devices", type=int, default=2000, help="That come back after an outage.")
    parser.add_argument("--sqlite", action="store_true", help="Central is on SQLite alone, in these three.")
    parser.add_argument("--trusting", action="store_true", help="Its senders take a cut reply for a yes.")
    parser.add_argument("--cases", type=int, default=20_000, help="That central's interface is asked.")
    parser.add_argument("--minutes", type=float, default=10, help="Of spoiled batches, bundles and packs.")
    parser.add_argument("--every", type=int, default=1, help="Harm every so many storage calls.")
    parser.add_argument("--states", type=int, default=20_100, help="Of the disk, after power cuts.")
    parser.add_argument("--hasty", action="store_true", help="The program does not wait for the disk.")
    parser.add_argument("--histories", type=int, default=2700)
    parser.add_argument(
        "--seed", type=int, default=random.getrandbits(64), help="Of histories, lies, and what is spoiled."
    )
    parser.add_argument("--only", choices=tuple(PROOFS))
    options = parser.parse_args()
    if options.only:
        return int(_fails(options.only, options))
    # Each in a process of its own: Django serves one database all its life.
    ourselves = [sys.executable, "-m", "tests.torture", *sys.argv[1:]]
    failed = [name for name in PROOFS if subprocess.run([*ourselves, "--only", name], check=False).returncode]
    return int(bool(failed))


def _fails(name: str, options: argparse.Namespace) -> bool:
    with tempfile.TemporaryDirectory(prefix=f"kiosk-{name}-") as folder:
        return PROOFS[name](options, Path(folder))


@contextmanager
def _on_a_screen() -> Iterator[None]:
    """What is started here has a screen of its own."""
    with virtual_screen() as display:
        os.environ |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "KIOSK_CREDENTIALS": "file"}
        yield


def _kills(options: argparse.Namespace, folder: Path) -> bool:
    chance = random.Random(options.kills)  # noqa: S311  not a secret
    found = kill_writers(folder, options.kills, chance, honest=not options.early)
    print(found)
    return bool(found.lost or found.torn)


def _central(options: argparse.Namespace, folder: Path) -> bool:
    failed = False
    with _databases(folder, sqlite_alone=options.sqlite) as databases:
        for engine, database in databases.items():
            chance = random.Random(options.restarts)  # noqa: S311  not a secret
            served = Served(database, _made(folder / engine))
            found = kill_central(served, options.restarts, chance, trusting=options.trusting)
            print(f"central on {engine}: {found}", flush=True)
            failed |= bool(found.lost or found.wrong)
    return failed


def _lies(options: argparse.Namespace, folder: Path) -> bool:
    failed = False
    with _databases(folder, sqlite_alone=options.sqlite) as databases:
        for engine, database in databases.items():
            chance = random.Random(options.seed)  # noqa: S311  not a secret
            served = Served(database, _made(folder / engine))
            found = deliver(served, _made(folder / f"pcs-{engine}"), options.events, chance)
            print(f"central on {engine}: {found}", flush=True)
            failed |= bool(found.lost or found.twice or found.wrong)
    careless = believe(random.Random(options.seed))  # noqa: S311  not a secret
    print(f"who believes any answer: {careless.events} events, {careless.lost} lost, {careless.twice} twice")
    return failed or not (careless.lost and careless.twice)


def _rush(options: argparse.Namespace, folder: Path) -> bool:
    failed = False
    with _databases(folder, sqlite_alone=options.sqlite) as databases:
        engine, database = databases.popitem()
        for found in rush(Served(database, folder), options.devices, random.Random(options.seed)):  # noqa: S311  not a secret
            print(f"central on {engine}: {found}", flush=True)
            failed |= found.wrong()
    return failed


def _interface(options: argparse.Namespace, folder: Path) -> bool:
    """Raises what Schemathesis says of the smallest case that is answered wrongly."""
    served = Served(f"sqlite:///{folder / 'central.db'}", folder)
    answered = ask_by_chance(served, options.cases)
    for (path, status), times in sorted(answered.items()):
        print(f"{times:>6} times {status} from {path}")
    limited = sum(times for (_, status), times in answered.items() if status == HTTPStatus.TOO_MANY_REQUESTS)
    print(f"{answered.total()} cases: no 5xx, nothing that is not documented; the limits answered {limited}")
    return limited > 0


def _fuzz(options: argparse.Namespace, folder: Path) -> bool:
    readers = all_readers(folder)
    found = fuzz(readers, 60 * options.minutes, options.seed)
    for name in readers:
        print(f"{name}: {found.taken[name]} taken, {found.refused[name]} refused in words", flush=True)
    for name, fault in found.faults.items():
        print(f"WRONG  {name}: {fault}")
    print(f"{options.minutes:g} minutes: {len(found.faults)} readers let a fault through")
    return bool(found.faults)


@contextmanager
def _databases(folder: Path, *, sqlite_alone: bool) -> Iterator[dict[str, str]]:
    """By engine: an empty one's URL. Raises OSError without PostgreSQL's programs."""
    databases = {"sqlite": f"sqlite:///{folder / 'central.db'}"}
    if sqlite_alone:
        yield databases
        return
    programs = binaries()
    if programs is None:
        raise OSError("PostgreSQL's programs are not installed: apt-get install postgresql, or --sqlite")
    cluster = Cluster(programs, durable=True)
    try:
        yield databases | {"postgresql": cluster.database("central")}
    finally:
        cluster.stop()


def _calls(options: argparse.Namespace, folder: Path) -> bool:
    failed = False
    for harm in HARM:
        # Of ten calls that write one waits for the disk.
        every = max(options.every // 8, 1) if harm == DISK_FAULT else options.every
        found = sweep(_made(folder / harm), harm, every, honest=not options.early)
        print(f"{harm} at {found.calls} storage calls: {found.worst or 'nothing lost, nothing torn'}")
        failed |= found.worst is not None
    if options.early:
        return failed  # the scenes are the program itself
    for name, scene in SCENES.items():
        killed = kill_scene(_made(folder / name), scene, options.every)
        print(
            f"{name}, killed at {killed.number} storage calls: {killed.fault or 'nothing lost, nothing torn'}"
        )
        failed |= killed.fault is not None
    return failed


def _states(options: argparse.Namespace, _folder: Path) -> bool:
    failed = False
    for scene in SCENES:
        found = replay(scene, options.states // len(SCENES), seed=options.states, durable=not options.hasty)
        print(f"{scene}: {found}", flush=True)
        failed |= found.losing > 0
    return failed


def _histories(options: argparse.Namespace, _folder: Path) -> bool:
    """Raises AssertionError with the shortest history that went wrong."""
    print(f"seed {options.seed}", flush=True)
    began = time.monotonic()
    steps = histories(options.histories, STEPS, options.seed)
    speed = steps / (time.monotonic() - began)
    print(f"{options.histories} histories, {steps} steps, {speed:.0f} a second:", end=" ")
    print("each event at central once, no number missing")
    return False


def _visits(options: argparse.Namespace, folder: Path) -> bool:
    with _on_a_screen():
        taken = many(folder, options.visits)
    for number in range(WARM, len(taken) + 1, WARM):
        print(f"after {number:>4} visits: {taken[number - 1]}")
    grown = faults(taken)
    print(f"grown: {', '.join(grown)}" if grown else "nothing grew")
    return bool(grown)


def _day(_options: argparse.Namespace, folder: Path) -> bool:
    with _on_a_screen():
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


def _package(_options: argparse.Namespace, folder: Path) -> bool:
    with virtual_screen() as display:
        return _proven("the package", prove(folder, display))


def _chain(_options: argparse.Namespace, folder: Path) -> bool:
    return _proven("the life of a PC", chain.prove(folder))


def _updates(_options: argparse.Namespace, folder: Path) -> bool:
    steps = renewals.sweep(_made(folder / "killed"))
    print(f"killed at each of {steps['good']} and {steps['bad']} steps: a kiosk starts, no event is lost")
    return _proven("updates", renewals.prove(_made(folder / "proven")))


def _cage(_options: argparse.Namespace, folder: Path) -> bool:
    return _proven("the kiosk under cage", cage.prove(folder))


def _installer(_options: argparse.Namespace, folder: Path) -> bool:
    return _proven("the installer for Windows", installer.prove(folder))


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _proven(what: str, steps: Iterator[tuple[str, bool]]) -> bool:
    wrong = []
    for step, holds in steps:
        print(f"{'holds' if holds else 'WRONG'}  {step}", flush=True)
        wrong += [] if holds else [step]
    print(f"{what}: {', '.join(wrong) or 'all steps hold'}")
    return bool(wrong)


PROOFS: Final[Mapping[str, Proof]] = {
    "visits": _visits,
    "day": _day,
    "kills": _kills,
    "central": _central,
    "lies": _lies,
    "rush": _rush,
    "interface": _interface,
    "fuzz": _fuzz,
    "calls": _calls,
    "states": _states,
    "histories": _histories,
    "package": _package,
    "chain": _chain,
    "updates": _updates,
    "cage": _cage,
    "installer": _installer,
}


if __name__ == "__main__":
    sys.exit(main())
