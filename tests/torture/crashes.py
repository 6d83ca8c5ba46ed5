"""Power cuts played back: whatever they may leave on the disk is opened as the kiosk itself opens it."""

import hashlib
import logging
import random
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from multiprocessing import get_context
from pathlib import Path
from typing import Final

from kiosk.store.recovery import damage
from kiosk.supervise.opening import open_sound
from tests.torture.disk import TRACING, Disk, Op, after_a_cut, moments, read
from tests.torture.scenes import SCENES, Scene, perform
from tests.torture.tracing import traced

HANDS: Final = 2
MOST_ROUNDS: Final = 400
"""Over one trace; a scene whose states are used up gives fewer."""


@dataclass
class Found:
    """What the states of a scene were like."""

    calls: int = 0
    states: int = 0
    repaired: int = 0
    losing: int = 0
    first: list[str] = field(default_factory=list)

    def __add__(self, other: "Found") -> "Found":
        return Found(
            self.calls,
            self.states + other.states,
            self.repaired + other.repaired,
            self.losing + other.losing,
            (self.first + other.first)[:3],
        )

    def __str__(self) -> str:
        lost = f"{self.losing} with a loss {self.first}" if self.losing else "nothing confirmed lost or twice"
        return f"{self.states} states after {self.calls} calls, {self.repaired} repaired: {lost}"


@dataclass(frozen=True, slots=True)
class Recording:
    """What stood on the disk and was confirmed before, and what the program did then."""

    begin: Disk
    confirmed: frozenset[str]
    ops: list[Op]


def replay(scene: str, states: int, seed: int, *, durable: bool = True) -> Found:
    """Record `scene` and open so many different states of it; `durable` is what a kiosk is."""
    with tempfile.TemporaryDirectory(prefix="kiosk-crash-", dir="/dev/shm") as place:
        recording = record(SCENES[scene], Path(place), durable=durable)
        look = partial(_look_at_a_share, recording, Path(place), states, seed)
        with ProcessPoolExecutor(HANDS, mp_context=get_context("fork")) as pool:
            parts = list(pool.map(look, range(HANDS)))
    return sum(parts, Found(len(recording.ops)))


def record(scene: Scene, place: Path, *, durable: bool) -> Recording:
    """Play the scene in a process of its own, with strace looking on."""
    folder, trace = place / "pc", place / "trace"
    confirmed = scene.prepare(folder)
    begin = Disk()
    for number, path in enumerate(sorted(folder.glob("kiosk*.db")), 1):
        begin.files[number], begin.names[path.name] = bytearray(path.read_bytes()), number
    traced(TRACING, trace, lambda out: perform(scene, folder, out, durable=durable))
    return Recording(begin, frozenset(confirmed), read(trace, folder, begin))


def _look_at_a_share(recording: Recording, place: Path, states: int, seed: int, share: int) -> Found:
    """Of all states those that fall to this hand; each is looked at once."""
    logging.disable()
    found = Found()
    for number, state in _different(recording, states, seed):
        if number % HANDS == share:
            folder = place / f"state-{share}"
            folder.mkdir()
            for name, content in state.files.items():
                (folder / name).write_bytes(content)
            fault, repaired = fault_at_the_start(folder, expected(recording.confirmed, state.said))
            shutil.rmtree(folder)
            found.states += 1
            found.repaired += repaired
            if fault:
                found.losing += 1
                found.first = [*found.first, f"after call {state.calls}: {fault}"][:3]
    return found


@dataclass(frozen=True, slots=True)
class State:
    """The files that a cut after so many calls left, and the lines that the program had said by then."""

    calls: int
    files: dict[str, bytes]
    said: list[str]


def _different(recording: Recording, states: int, seed: int) -> Iterator[tuple[int, State]]:
    """First what plain kills leave, then what power cuts do; the same ones for the same seed."""
    chance = random.Random(seed)  # noqa: S311  not a secret
    share = min(1.0, states / (3 * len(recording.ops)))
    seen: set[bytes] = set()
    for turn in count():
        said = b""
        for calls, safe, pending in moments(recording.begin, recording.ops):
            op = recording.ops[calls - 1]
            said += op.content if op.call == "said" else b""
            if (turn and not pending) or chance.random() > share:
                continue
            files = after_a_cut(safe, pending, chance if turn else None)
            key = _key(files, said)
            if key not in seen:
                seen.add(key)
                yield len(seen), State(calls, files, said.decode().splitlines())
            if len(seen) == states:
                return
        if turn == MOST_ROUNDS:
            return


def _key(files: dict[str, bytes], said: bytes) -> bytes:
    digest = hashlib.blake2b(said, digest_size=16)
    for name, content in sorted(files.items()):
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.digest()


def expected(before: Iterable[str], lines: list[str]) -> set[str]:
    """The visits whose event must be there, after what the program said."""
    told = [line.split("\t") for line in lines]
    saved = {visit for visit, what in told if what == "saved"}
    return {*before, *saved} - {visit for visit, what in told if what == "going"}


def fault_at_the_start(folder: Path, visits: set[str]) -> tuple[str | None, bool]:
    """What is wrong with the kiosk that starts on these files, and whether it had to repair them."""
    try:
        with closing(open_sound(folder).store) as store:
            subjects = [
                subject
                for (subject,) in store.tuples("SELECT subject FROM outbox WHERE type LIKE '%checked_in%'")
            ]
    except Exception as fault:  # noqa: BLE001  whatever stops the start of the day is what is looked for
        return repr(fault), False
    repaired = any(folder.glob("damaged-*"))
    if lost := visits - set(subjects):
        return f"{len(lost)} lost", repaired
    if len(subjects) != len(set(subjects)):
        return "one visit twice", repaired
    return damage(folder), repaired
