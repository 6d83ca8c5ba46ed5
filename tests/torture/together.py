"""Kiosks, their line and central in one process, driven at random: what was confirmed is at central, once.

Real store, real sync, real central on SQLite; only the wires between them are replaced, and the power goes
off wherever a file is written or a word is on its way.
"""

import logging
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from kiosk import bootstrap
from kiosk.central.opening import open_central
from kiosk.device import credentials, identity
from kiosk.domain.codes import Language, VisitMode
from kiosk.domain.machine import Machine
from kiosk.errors import KioskError
from kiosk.store import home
from kiosk.store.database import Store
from kiosk.sync import courier, enrolment
from kiosk.sync.exchange import Line
from kiosk.usecases.answers import release_answers
from kiosk.usecases.feedback import Feedback, give_feedback
from kiosk.usecases.queue import counts, refused
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import CheckIn, check_in
from tests.fixtures import Hands
from tests.torture.wires import FAULTS, URL, Fuse, Here, PowerCut, Wires, laid

if TYPE_CHECKING:
    from tests.torture.books import Books

CENTRE: Final = "lozova"
MOST_PCS: Final = 4
CALM: Final = 60
"""Conversations after which every PC must have come to rest."""
QUIET: Final = 8
"""Times in a row that nothing but the new comes: of several holes central asks for one at a time, also for
those that nobody can fill any more."""

FUSE = Fuse()

WHEN: Final = Hands().moment
WHICH: Final = st.integers(0, 11)
FAULTY: Final = st.lists(st.sampled_from(FAULTS), max_size=3)
CUT: Final = st.one_of(st.just(0), st.integers(1, 30))
"""Places until the power goes off; 0 leaves it on."""
NAMES: Final = (
    "record_without_a_line",
    "carry_out",
    "carry_in",
    "carry_back",
    "join_anew",
    "shut_out",
    "rotate",
    "back_up",
    "restore",
    "copy_the_disk",
    "turn_the_clock",
    "let_time_pass",
)
Happening = tuple[str, int, int, list[str], int]
HAPPENING: Final = st.tuples(st.sampled_from(NAMES), WHICH, st.integers(0, 999), FAULTY, CUT)


@dataclass
class Pc:
    """One computer: its folder, its hardware and its clock; `kiosk` and `line` end with the power."""

    folder: Path
    machine: Machine
    hands: Hands = field(default_factory=Hands)
    told: set[str] = field(default_factory=set)
    """Visits that a screen has confirmed."""
    kiosk: Kiosk | None = None
    line: Line | None = None
    heard: str = "nothing"
    """How its last conversation ended."""

    def on(self) -> Kiosk:
        """The running kiosk; it looks around when it starts."""
        if self.kiosk is None:
            Here.machine = self.machine
            self.kiosk = Kiosk(Store.open(self.folder), self.hands.clock(), bootstrap.ids(), "A")
            bootstrap.recognise(self.kiosk, self.folder)
        return self.kiosk

    def off(self) -> None:
        if self.line is not None:
            self.line.central.close()
        if self.kiosk is not None:
            self.kiosk.store.close()
        self.kiosk = self.line = None

    def device(self) -> str:
        """Its id at central; raises NotEnrolled."""
        return identity.load(self.folder).device

    def ids(self) -> set[str]:
        return {event for (event,) in self.on().store.tuples("SELECT id FROM outbox")}

    def held(self) -> list[tuple[object, ...]]:
        """What waits: number, attempts, last status and the time of the next attempt."""
        return self.on().store.tuples(
            "SELECT seqno, attempts, last_status, next_attempt_at FROM outbox"
            " WHERE delivered_at IS NULL AND refused_reason IS NULL"
        )

    def record(self, visits: int) -> None:
        for _ in range(visits):
            visit = check_in(self.on(), CheckIn(VisitMode.SELF, "pensii", Language.RO))
            self.told.add(visit.id)

    def dial(self) -> Line:
        """Its line to central; raises what `open_line` does."""
        self.line = self.line or bootstrap.open_line(self.on(), self.folder)
        return self.line

    def talk(self) -> bool:
        """One conversation; whether central accepts this PC."""
        kiosk = self.on()
        try:
            line = self.dial()
        except KioskError as fault:
            self.heard = str(fault)
            return False
        line.engine.forget_failures()
        told = line.talk(kiosk.store, kiosk.clock.now())
        self.heard = f"{told.brought.state}: {told.brought.detail}"
        if told.brought.state == "denied":
            line.central.close()
            self.line = None
            return False
        return True

    def join(self, code: str) -> None:
        Here.machine = self.machine
        kiosk = self.on()
        place = credentials.FileCredentials(self.folder)
        enrolment.enrol(kiosk.store, place, self.folder, URL, code, None, kiosk.ids, kiosk.clock.now())
        self.off()


class Together(RuleBasedStateMachine):
    """At the end, when the wires are whole: the set at central is the set that was confirmed, each once."""

    books: "Books"
    wires: Wires
    steps = 0
    """Taken in all histories; each of `something_happens` counts once, though three things happen in it."""

    def __init__(self) -> None:
        super().__init__()
        self.books.begin()
        self.wires.mend()
        self.place = Path(tempfile.mkdtemp(prefix="together-", dir=_fast_disk()))
        self.pcs: list[Pc] = []
        self.sticks: list[bytes] = []
        self.receipts: list[bytes] = []
        self.confirmed: set[str] = set()

    def teardown(self) -> None:
        try:
            if self.pcs:
                self._come_to_rest()
                self._check()
        finally:
            for pc in self.pcs:
                pc.off()
            shutil.rmtree(self.place)

    @initialize(pcs=st.integers(1, 2))
    def begin(self, pcs: int) -> None:
        for _ in range(pcs):
            self._new_pc()
            self.pcs[-1].join(self.books.code(CENTRE))

    @rule(which=WHICH, visits=st.integers(0, 3), opinions=st.integers(0, 2), faults=FAULTY, cut=CUT)
    def work(self, which: int, visits: int, opinions: int, faults: list[str], cut: int) -> None:
        """People come, and the kiosk tells central."""
        Together.steps += 1
        with self._at(which, cut) as pc:
            pc.record(visits)
            for _ in range(opinions):
                give_feedback(pc.on(), Feedback(5))
            self.wires.script.extend(faults)
            pc.talk()

    @rule(first=HAPPENING, then=HAPPENING, last=HAPPENING)
    def something_happens(self, first: Happening, then: Happening, last: Happening) -> None:
        Together.steps += 1
        for name, which, much, faults, cut in (first, then, last):
            self.wires.script.extend(faults)
            with self._at(which, cut) as pc, suppress(KioskError):
                _HAPPENINGS[name](self, pc, much)

    def record_without_a_line(self, pc: Pc, much: int) -> None:
        pc.record(much % 4)

    def carry_out(self, pc: Pc, _much: int) -> None:
        kiosk, joined = pc.on(), identity.load(pc.folder)
        place = credentials.FileCredentials(pc.folder)
        carried = courier.carry_out(kiosk.store, joined, place, kiosk.ids, kiosk.clock.now())
        self.sticks.append(carried.file)

    def carry_in(self, _pc: Pc, much: int) -> None:
        if self.sticks:
            self.receipts.append(self.books.receive(self.sticks[much % len(self.sticks)]))

    def carry_back(self, pc: Pc, much: int) -> None:
        if self.receipts:
            file = self.receipts[much % len(self.receipts)]
            kiosk = pc.on()
            courier.take_receipts(kiosk.store, identity.load(pc.folder), file, kiosk.clock.now())

    def join_anew(self, pc: Pc, _much: int) -> None:
        pc.join(self.books.code(CENTRE))

    def shut_out(self, pc: Pc, _much: int) -> None:
        self.books.revoke(pc.device())

    def rotate(self, pc: Pc, _much: int) -> None:
        self.books.rotate(pc.device())

    def back_up(self, _pc: Pc, _much: int) -> None:
        self.books.back_up()

    def restore(self, _pc: Pc, _much: int) -> None:
        self.books.restore()

    def copy_the_disk(self, pc: Pc, _much: int) -> None:
        """A copy of a copy that has not joined by itself is nobody's, and not tried here."""
        strange = home.is_strange(pc.on().store) or not self.books.knows(pc.device())
        if not strange and len(self.pcs) < MOST_PCS:
            pc.off()
            self._new_pc(pc)

    def turn_the_clock(self, pc: Pc, much: int) -> None:
        pc.hands.moment = WHEN + timedelta(days=7 * (much - 500))

    def let_time_pass(self, pc: Pc, much: int) -> None:
        """With the power off for a moment."""
        pc.off()
        pc.hands.let_pass(hours=much % 200)
        release_answers(pc.on(), list.reverse)

    @invariant()
    def nothing_is_there_twice(self) -> None:
        twice = [event for event, count in Counter(self.books.ids()).items() if count > 1]
        assert not twice, f"at central twice: {twice}"

    # the end

    def _come_to_rest(self) -> None:
        self.wires.mend()
        for pc in self.pcs:
            pc.off()
        quiet = 0
        for _ in range(CALM):
            resting = [self._rests(pc) for pc in self.pcs]
            quiet = quiet + 1 if all(resting) else 0
            if quiet == QUIET:
                return
        raise AssertionError(f"events still wait: {[(pc.heard, pc.held()) for pc in self.pcs]}")

    def _rests(self, pc: Pc) -> bool:
        """A visitor comes, for only answers ask for what lacks; whether nothing else came to central."""
        before = self.books.count()
        pc.hands.let_pass(hours=1, seconds=1)
        pc.record(1)
        if not pc.talk():
            pc.join(self.books.code(CENTRE))
            return False
        return counts(pc.on()).waiting == 0 and self.books.count() == before + 1

    def _check(self) -> None:
        durable, set_aside = set(), set()
        for pc in self.pcs:
            durable |= pc.ids()
            set_aside |= {each.id for each in refused(pc.on())}
            self._check_numbers(pc)
        self.nothing_is_there_twice()
        here = set(self.books.ids())
        assert self.confirmed <= here, f"lost: {self.confirmed - here}"
        assert here == durable, f"nobody's: {here - durable}, not sent: {durable - here}"
        told = {visit for pc in self.pcs for visit in pc.told}
        assert told <= self.books.visits(), f"confirmed and lost: {told - self.books.visits()}"
        assert not self.books.repeated(), "two events of one device have the same number"
        assert not set_aside - self.books.answers(), "refused what is no answer that its original sent too"

    def _check_numbers(self, pc: Pc) -> None:
        """Gapless from 1 in every epoch."""
        for epoch, low, high, count in pc.on().store.tuples(
            "SELECT epoch, MIN(seqno), MAX(seqno), COUNT(*) FROM outbox GROUP BY epoch"
        ):
            assert (low, high) == (1, count), f"epoch {epoch} has {count} numbers from {low} to {high}"

    # helpers

    def _new_pc(self, original: Pc | None = None) -> None:
        number = len(self.pcs)
        pc = Pc(self.place / str(number), Machine(frozenset({f"card {number}"}), "one image for all"))
        if original is not None:
            shutil.copytree(original.folder, pc.folder)
            pc.hands.moment = original.hands.moment
        self.pcs.append(pc)

    def _pc(self, which: int) -> Pc:
        return self.pcs[which % len(self.pcs)]

    @contextmanager
    def _at(self, which: int, cut: int = 0) -> Iterator[Pc]:
        """Work at a PC whose power may go off; what is durable then counts as confirmed."""
        pc = self._pc(which)
        pc.on()
        FUSE.arm(cut)
        try:
            yield pc
        except PowerCut:
            pc.off()
        finally:
            FUSE.arm(0)
            self.wires.script.clear()
        self.confirmed |= pc.ids()


_HAPPENINGS: Final[dict[str, Callable[[Together, Pc, int], None]]] = {
    name: getattr(Together, name) for name in NAMES
}


def _fast_disk() -> Path | None:
    """Power cuts are played here, not had: a disk in memory does as well."""
    return Path("/dev/shm") if Path("/dev/shm").is_dir() else None  # noqa: S108  folders with names of their own


def histories(examples: int, steps: int, chosen_by: int) -> int:
    """Play so many, the same ones for the same seed `chosen_by`. How many steps were taken.

    Raises AssertionError with the shortest that fails.

    Once in a process: Django serves one database for the process's whole life.
    """
    logging.disable()
    with tempfile.TemporaryDirectory(prefix="books-", dir=_fast_disk()) as folder:
        open_central(None, Path(folder))
        from tests.torture.books import Books  # noqa: PLC0415  Django stands first

        Together.books = Books(CENTRE)
        Together.wires = Wires(Together.books.answer)
        with laid(Together.wires, FUSE), pytest.MonkeyPatch.context() as patch:
            # An hour of central passes between two questions; its clock is the real one.
            for patience in ("ASK_AGAIN", "ASK_SELDOM"):
                patch.setattr(f"kiosk.central.numbering.{patience}", timedelta(0))
            chosen = settings(
                max_examples=examples,
                stateful_step_count=steps,
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
                phases=(Phase.generate, Phase.shrink),
            )
            run_state_machine_as_test(seed(chosen_by)(Together), settings=chosen)
    return Together.steps
