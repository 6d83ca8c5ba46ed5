"""A working day at one PC in real windows: its ledger says what desk, tables and central must hold."""

import json
import os
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, TypeVar

import psutil

from kiosk import bootstrap
from kiosk.device.credentials import credentials
from kiosk.domain.clock import CENTRE_ZONE
from kiosk.domain.figures import Cell, Figure, Grain, Period
from kiosk.store.database import Store
from kiosk.supervise.embedded_central import EmbeddedCentral
from kiosk.sync.enrolment import enrol
from kiosk.sync.exchange import drain
from kiosk.usecases.assisted import help_in_hand
from kiosk.usecases.figures import figures
from kiosk.usecases.line import called_now, waiting_line
from kiosk.usecases.pins import add_specialist
from kiosk.usecases.recording import Kiosk
from kiosk.usecases.visits import find_visit, waited_s
from tests.e2e import clockwork
from tests.e2e.processes import PATIENCE_S, until
from tests.supervise.living import end

T = TypeVar("T")

PIN: Final = "719352"
CENTRE: Final = "lozova"
SERVICE: Final = "compensatii"
TOPIC: Final = "pensii"
REPEAT_S: Final = 1.0
MONDAY: Final = datetime(2026, 11, 23, 8, 30, tzinfo=CENTRE_ZONE)


@dataclass(frozen=True, slots=True)
class Plan:
    """Who comes: every third alone, the others in pairs to the specialist; places count from 0.

    `calls` are visits alone in which help is called, the odd ones taken over by the specialist; `absent` are
    pairs whose first number nobody comes for; before `cuts` the power fails: in the first with somebody at
    the computer, in the second with the specialist at work, in the third with people in the line.
    """

    visitors: int
    calls: frozenset[int]
    absent: frozenset[int]
    cuts: tuple[int, int, int]
    offline: range
    minutes: int


WHOLE: Final = Plan(60, frozenset({3, 12, 27, 33, 54}), frozenset({16, 46}), (18, 32, 41), range(21, 51), 8)
SHORT: Final = Plan(12, frozenset({0, 3}), frozenset({4}), (6, 8, 11), range(2, 9), 30)


class Hand:
    """One window of the room, in the words of `kiosk.supervise.script.Hand`."""

    def __init__(self, day: "Day", role: str) -> None:
        self._day, self._role = day, role

    def wait(self, *screens: str) -> str:
        return self._day.order(self._role, "wait", *screens)

    def press(self, *names: str) -> None:
        for name in names:
            self._day.order(self._role, "press", name)


@dataclass
class Day:
    """The PC, its central, and what was done by whom."""

    folder: Path
    ledger: Counter[Cell] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.data = self.folder / "pc"
        self._clock_file = self.folder / "clock"
        self._turn_to(MONDAY)
        self.central = EmbeddedCentral(self.folder / "central")
        self.central.command("create-centre", CENTRE, "CUPS Lozova")
        url = self.central.start()
        kiosk = self.kiosk()
        with closing(kiosk.store):
            place = credentials(self.data)
            code = self.central.command("enrolment-code", CENTRE)
            enrol(kiosk.store, place, self.data, url, code, None, kiosk.ids, datetime.now(UTC))
            add_specialist(kiosk, place, "Elena", PIN)
        self.visitor, self.desk = Hand(self, ""), Hand(self, "desk")

    def kiosk(self) -> Kiosk:
        return Kiosk(Store.open(self.data), clockwork.clock(self._clock_file), bootstrap.ids(), "A")

    def look(self, what: Callable[[Kiosk], T]) -> T:
        kiosk = self.kiosk()
        with closing(kiosk.store):
            return what(kiosk)

    # the PC

    def open(self) -> None:
        """Switch the PC on, and let the specialist sign in."""
        self._room = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.room", str(self.data), str(self._clock_file)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=os.environ | {"KIOSK_CREDENTIALS": "file"},
        )
        self.visitor.wait("WelcomeScreen", "LessonScreen")
        self.desk.wait("PinScreen")
        self.desk.press(*(f"digit_{digit}" for digit in PIN))
        self.desk.wait("DeskScreen")

    def order(self, role: str, act: str, *words: str) -> str:
        assert self._room.stdin is not None
        assert self._room.stdout is not None
        self._room.stdin.write(json.dumps({"role": role, "act": act, "words": words}) + "\n")
        self._room.stdin.flush()
        answer = json.loads(self._room.stdout.readline())
        assert answer["ok"], answer["answer"]
        return str(answer["answer"])

    def cut_power(self) -> None:
        """Everything ends in this instant, and comes again with the line as it was."""
        before = self.look(_line)
        room = psutil.Process(self._room.pid)
        end(room, *room.children(recursive=True))
        self._room.communicate()
        self.let_pass(3)
        self.open()
        assert self.look(_line) == before

    def close(self) -> None:
        """The day is over: the PC is switched off."""
        self._room.communicate(timeout=40)

    def end(self) -> None:
        if self._room.poll() is None:
            self._room.kill()
            self._room.communicate()
        self.central.stop()

    def let_pass(self, minutes: int) -> None:
        ahead = float(self._clock_file.read_text("ascii"))
        self._clock_file.write_text(str(ahead + 60 * minutes), "ascii")

    def _turn_to(self, moment: datetime) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        self._clock_file.write_text(str((moment - datetime.now(UTC)).total_seconds()), "ascii")

    # who comes

    def begins_alone(self) -> None:
        self.visitor.press("start")
        self.visitor.wait("HomeScreen")
        self.visitor.press(SERVICE)
        self.visitor.wait("GuideScreen")
        self.ledger.update([(Figure.VISITORS, "self"), (Figure.SERVICES, SERVICE)])

    def leaves_computer(self) -> None:
        self.visitor.press("end")
        self.visitor.wait("Dialog")
        self.visitor.press("yes")
        self.ledger.update([(Figure.OUTCOMES, "not_said"), (Figure.DRIVERS, "visitor")])
        self.says_nothing()

    def says_nothing(self) -> None:
        self.visitor.wait("FeedbackScreen")
        self.visitor.press("skip")
        self.visitor.wait("EndedScreen")
        self.visitor.press("done")
        self.visitor.wait("WelcomeScreen")

    def calls_for_help(self, *, taken_over: bool) -> None:
        """The specialist comes; the visitor goes on alone afterwards, or they finish it together."""
        self.visitor.press("help")
        self.ledger[Figure.HELP_CALLS, SERVICE] += 1
        self.desk.press("answer_A")
        self.let_pass(4)
        if taken_over:
            self.desk.press("agreed")
            self.finishes("partly", "together", "no_signature")
            self.says_nothing()
        else:
            self.desk.press("declined")
            self.leaves_computer()

    def takes_number(self) -> None:
        self.visitor.press("take_number")
        self.visitor.wait("CheckinReasonScreen")
        self.visitor.press(TOPIC)
        if self.visitor.wait("CheckinModeScreen", "CheckinQuestionsScreen") == "CheckinModeScreen":
            self.visitor.press("specialist")
            self.visitor.wait("CheckinQuestionsScreen")
        self.visitor.press("skip")
        self.visitor.wait("TicketScreen")
        self.visitor.press("done")
        self.visitor.wait("WelcomeScreen")
        self.ledger[Figure.VISITORS, "specialist"] += 1

    def is_called(self) -> str:
        """The specialist calls who is first; the visit that came."""
        [first, *_] = self.look(waiting_line)
        self._press("call_next", lambda: self._is_called(first.id))
        if first.called_at is None:
            called = self.look(lambda kiosk: find_visit(kiosk, first.id))
            self.ledger[Figure.WAITED, str(self.look(lambda kiosk: waited_s(kiosk, called)) // 60)] += 1
        return first.id

    def does_not_come(self, visit: str) -> None:
        self._press("did_not_come", lambda: not self._is_called(visit))

    def _press(self, name: str, done: Callable[[], bool]) -> None:
        """A press too soon after another is no press: it is pressed again when nothing came of it."""
        until_s = time.monotonic() + PATIENCE_S
        while not done():
            assert time.monotonic() < until_s, f"{name} brings nothing"
            self.desk.press(name)
            self._wait_a_moment(done)

    def _wait_a_moment(self, done: Callable[[], bool]) -> None:
        again = time.monotonic() + REPEAT_S + 0.2
        until(lambda: done() or time.monotonic() > again)

    def _is_called(self, visit: str) -> bool:
        return visit in {each.id for each in self.look(called_now)}

    def is_helped(self, cut: Callable[[], None] = lambda: None) -> None:
        """From the agreement to the end; `cut` comes in the middle of the work."""
        self.desk.press("agreed")
        self.desk.press("add_service")
        self.desk.press(SERVICE)
        self.ledger[Figure.SERVICES, SERVICE] += 1
        self.desk.press("step_2")
        self.let_pass(6)
        cut()
        self.finishes("done", "together")

    def finishes(self, outcome: str, driver: str, obstacle: str = "") -> None:
        self.desk.press(outcome, *([obstacle] if obstacle else []), driver, "end_work")
        until(lambda: self.look(help_in_hand) is None)
        self.ledger.update([(Figure.OUTCOMES, outcome), (Figure.DRIVERS, driver)])
        if obstacle:
            self.ledger[Figure.OBSTACLES, obstacle] += 1

    def cut_at_work(self) -> None:
        """The power fails while the specialist works with somebody: the work is there afterwards."""
        before = self.look(_work)
        self.cut_power()
        assert self.look(_work) == before

    def play(self, plan: Plan) -> None:
        """The whole day."""
        alone_cut, work_cut, line_cut = plan.cuts
        for place in range(plan.visitors):
            self.let_pass(plan.minutes)
            if place == plan.offline.start:
                self.central.stop()
            if place == plan.offline.stop:
                self.central.start()
            if place == line_cut:
                self.cut_power()
            if place % 3 == 0:
                self._alone(cut=place == alone_cut, calls=place in plan.calls, taken_over=bool(place % 2))
                continue
            self.takes_number()
            if place % 3 == 2:
                self._pair(cut=place == work_cut, absent=place - 1 in plan.absent)

    def _alone(self, *, cut: bool, calls: bool, taken_over: bool) -> None:
        self.begins_alone()
        if cut:
            self.cut_power()
            self.ledger.update([(Figure.OUTCOMES, "not_said"), (Figure.DRIVERS, "visitor")])
        elif calls:
            self.calls_for_help(taken_over=taken_over)
        else:
            self.leaves_computer()

    def _pair(self, *, cut: bool, absent: bool) -> None:
        """Both are helped; where the first is `absent`, it is called again after the second, and is out."""
        first = self.is_called()
        if absent:
            self.does_not_come(first)
        else:
            self.is_helped(self.cut_at_work if cut else lambda: None)
        second = self.is_called()
        self.is_helped()
        if absent:
            assert second != first
            self.does_not_come(self.is_called())
            self.ledger[Figure.NO_SHOWS, ""] += 1

    # what is held

    def desk_figures(self) -> Counter[Cell]:
        period = Period.around(Grain.DAY, MONDAY.date())
        counted = self.look(lambda kiosk: figures(kiosk, period).counts)
        return Counter(counted)

    def central_figures(self) -> Counter[Cell]:
        day = MONDAY.date().isoformat()
        report = json.loads(
            self.central.command("report", "--json", "--figures", "--since", day, "--until", day)
        )
        return Counter(
            {
                (Figure(figure), code): count
                for figure, lines in report["figures"].items()
                for code, count in lines.items()
            }
        )

    def deliver(self) -> dict[str, int]:
        """Send what still waits; what the outbox holds, by type."""
        kiosk = self.kiosk()
        with closing(kiosk.store):
            line = bootstrap.open_line(kiosk, self.data)
            line.engine.forget_failures()
            assert drain(line.engine).waiting == 0
            line.central.close()
            return dict(kiosk.store.tuples("SELECT type, COUNT(*) FROM outbox GROUP BY type"))

    def at_central(self) -> dict[str, int]:
        events: dict[str, int] = json.loads(self.central.command("report", "--json"))["events"]
        return events

    def tables(self) -> Counter[Cell]:
        """What the tables of visits and services say by themselves, without any event."""
        queries = {
            Figure.VISITORS: "SELECT mode, COUNT(*) FROM visit GROUP BY mode",
            Figure.SERVICES: "SELECT service, COUNT(*) FROM service_use GROUP BY service",
            Figure.OUTCOMES: "SELECT COALESCE(outcome, 'not_said'), COUNT(*) FROM service_use GROUP BY 1",
            Figure.NO_SHOWS: "SELECT '', COUNT(*) FROM visit WHERE absences >= 2 HAVING COUNT(*) > 0",
        }
        kiosk = self.kiosk()
        with closing(kiosk.store):
            return Counter(
                {
                    (figure, code): count
                    for figure, query in queries.items()
                    for code, count in kiosk.store.tuples(query)
                }
            )


def _line(kiosk: Kiosk) -> list[str]:
    return [each.id for each in waiting_line(kiosk)]


def _work(kiosk: Kiosk) -> tuple[str, str, int] | None:
    work = help_in_hand(kiosk)
    if work is None or work.open_service is None:
        return None
    return work.session.id, work.open_service.service, work.open_service.steps_done


def disagreements(day: Day) -> list[str]:
    """After the day: what ledger, desk, tables and central do not say alike; empty when all agree."""
    recorded = day.deliver()
    found = []
    desk, central, tables = day.desk_figures(), day.central_figures(), day.tables()
    if desk != day.ledger:
        found.append(f"desk: {_difference(desk, day.ledger)}")
    if central != day.ledger:
        found.append(f"central: {_difference(central, day.ledger)}")
    kept = {figure for figure, _ in tables}
    told = Counter({cell: count for cell, count in day.ledger.items() if cell[0] in kept})
    if tables != told:
        found.append(f"tables: {_difference(tables, told)}")
    if recorded != day.at_central():
        found.append(f"events: {recorded} here, {day.at_central()} at central")
    return found


def _difference(one: Counter[Cell], other: Counter[Cell]) -> dict[str, tuple[int, int]]:
    cells = sorted(one | other)
    return {" ".join(cell): (one[cell], other[cell]) for cell in cells if one[cell] != other[cell]}
