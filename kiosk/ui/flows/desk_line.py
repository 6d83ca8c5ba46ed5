"""The first tab of the desk: the line and its calls, whoever came without a number, the computers."""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.domain.codes import Driver, Language, Need, Outcome, Place, Precedence, VisitMode, VisitOrigin
from kiosk.domain.description import Description
from kiosk.domain.figures import Figure, Grain, Period
from kiosk.ui.flows.desk_computers import DeskComputersFlow
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.plain_window import Choice
from kiosk.ui.screens.desk import DeskScreen
from kiosk.ui.screens.desk_line import Entry
from kiosk.ui.screens.desk_today import Day

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Service
    from kiosk.ui.flows.assisted import AssistedFlow
    from kiosk.ui.flows.service_choice import ServiceChoice
    from kiosk.ui.screens.walk_in import WalkInPanel

_NO_PRECEDENCE: Final = "no_precedence"
REPEAT_S: Final = 1.0
"""A second press of the same call within this is a double click, not the next number."""


class DeskLineFlow(QObject):
    """Shows the three panels and answers the one with the line.

    Every press acts on the number that the screen shows, never on who happens to be first by now.
    """

    wipe_wanted = Signal()

    WIRING: Final[Wiring] = {
        DeskScreen: {
            "next_called": "_on_next",
            "called_again": "_on_again",
            "not_come": "_on_not_come",
            "walk_in": "_on_walk_in",
            "number_pressed": "_on_number",
        }
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._entries: list[Entry] = []
        self._asked: Entry | None = None
        """The number that the open question is about."""
        self._pending: str | None = None
        self._pressed_at = float("-inf")

    @property
    def screen(self) -> DeskScreen:
        """The desk; its `show_work` takes the panel of whoever works with a visitor."""
        return self._stage.screen(DeskScreen, self, self.WIRING)

    @cached_property
    def _computers(self) -> DeskComputersFlow:
        flow = DeskComputersFlow(self._stage, self.screen.computers)
        flow.wipe_wanted.connect(self.wipe_wanted)
        flow.answered.connect(self._on_answered)
        return flow

    @cached_property
    def _assisted(self) -> "AssistedFlow":
        from kiosk.ui.flows.assisted import AssistedFlow

        flow = AssistedFlow(self._stage, self.screen)
        flow.acted.connect(self._on_acted)
        flow.called_next.connect(self._on_next)
        flow.left_paper.connect(self.show)
        return flow

    @cached_property
    def _form(self) -> "WalkInPanel":
        from kiosk.ui.screens.walk_in import WalkInPanel

        categories = self._stage.room().catalogue.categories
        form = WalkInPanel(self._stage.theme, categories, self._stage.settings.languages)
        form.service_wanted.connect(self._on_service_wanted)
        form.entered.connect(self._on_entered)
        form.left.connect(self._on_left)
        return form

    @cached_property
    def _choice(self) -> "ServiceChoice":
        from kiosk.ui.flows.service_choice import ServiceChoice

        choice = ServiceChoice(self._stage)
        choice.chosen.connect(self._on_service)
        choice.left.connect(self._on_no_service)
        return choice

    def show(self) -> None:
        """Bring the desk up."""
        self._stage.show(self.screen, self.refresh)

    def refresh(self) -> None:
        """Read the line again."""
        from kiosk.usecases.line import awaited_now, expected_wait, set_aside_now, waiting_line

        kiosk = self._stage.room().kiosk
        visits = (*awaited_now(kiosk), *waiting_line(kiosk), *set_aside_now(kiosk))
        self._entries = [
            Entry(
                each.id,
                str(each.ticket),
                self._reason(each.reason),
                self._stage.minutes_since(
                    each.last_called_at if each.place is Place.CALLED else each.checked_in_at
                ),
                each.place,
                each.needs,
                each.precedence,
                each.absences,
            )
            for each in visits
        ]
        self.screen.line.show_line(self._entries, expected_wait(kiosk))
        self._computers.refresh()
        self.screen.today.show_day(self._today())
        self._assisted.refresh()

    def ahead(self) -> Iterator[QWidget]:
        """The desk, the work with a visitor, and the form for who comes without a number."""
        yield self.screen
        yield self._assisted.panel
        yield self._form
        yield self._choice.panel

    def show_clean(self, clean: bool) -> None:
        """Whether this computer may serve somebody."""
        self._computers.show_clean(clean)

    def renew(self) -> None:
        """A new guide pack: the form asks for its categories."""
        if "_form" in vars(self):
            self.screen.show_over(None)
            self._form.deleteLater()
            del self._form

    def _reason(self, reason: str) -> str:
        """The words of a service or category; a newer guide pack may no longer have it."""
        title = self._stage.room().title_of(reason, self._stage.languages.language)
        return title or self.tr("Will explain")

    def _first(self, place: Place) -> Entry | None:
        return next((each for each in self._entries if each.place is place), None)

    def _today(self) -> Day:
        from kiosk.usecases.figures import figures

        today = figures(self._stage.room().kiosk, Period.around(Grain.DAY, self._stage.clock.today()))
        done, alone = today.lines(Figure.OUTCOMES), today.lines(Figure.DRIVERS)
        waited = today.waited_min()
        return Day(
            today.total(Figure.VISITORS),
            done.get(Outcome.DONE, 0),
            alone.get(Driver.VISITOR, 0),
            waited[0] if waited is not None else None,
        )

    # the calls

    @Slot()
    def _on_next(self) -> None:
        if (entry := self._first(Place.WAITING)) is not None and not self._is_double_press():
            self._call(entry)

    @Slot()
    def _on_again(self) -> None:
        if (entry := self._first(Place.CALLED)) is not None and not self._is_double_press():
            self._call(entry)

    @Slot()
    def _on_not_come(self) -> None:
        if (entry := self._first(Place.CALLED)) is not None and not self._is_double_press():
            self._miss(entry)

    def _is_double_press(self) -> bool:
        now = self._stage.clock.uptime()
        passed, self._pressed_at = now - self._pressed_at, now
        return passed < REPEAT_S

    def _call(self, entry: Entry) -> None:
        from kiosk.usecases.line import call

        self._do(lambda: call(self._stage.room().kiosk, entry.id))

    def _miss(self, entry: Entry) -> None:
        from kiosk.usecases.line import did_not_come

        self._do(lambda: did_not_come(self._stage.room().kiosk, entry.id))

    def _do(self, act: Callable[[], object]) -> None:
        """Do something durable and show the line after it."""

        def done() -> None:
            act()
            self.refresh()
            self._stage.recorded.emit()

        self._stage.attempt(done)

    @Slot()
    def _on_answered(self) -> None:
        """The specialist goes to whoever called: the work may begin there."""
        self._stage.attempt(self.refresh)

    @Slot()
    def _on_acted(self) -> None:
        self._stage.attempt(self.refresh)
        self._stage.recorded.emit()

    # one number

    @Slot(str)
    def _on_number(self, visit_id: str) -> None:
        self._asked = next(each for each in self._entries if each.id == visit_id)
        panel = self.screen.line
        told = ", ".join((panel.since(self._asked), *panel.marks(self._asked).values()))
        title = f"{self._asked.number} · {self._asked.reason}"
        self._stage.window.offer(title, told, self._choices(self._asked)).chosen.connect(self._on_chosen)

    def _choices(self, entry: Entry) -> list[Choice]:
        if entry.place is Place.CALLED:
            choices = [
                Choice("call", self.tr("Call again"), "pri", "megaphone"),
                Choice("miss", self.tr("Did not come"), icon="user-minus"),
            ]
        else:
            choices = [Choice("call", self.tr("Call now"), "pri", "megaphone")]
        if entry.place is Place.ASIDE:
            choices.append(Choice("take_up", self.tr("Back into the line"), icon="arrow-left"))
        else:
            choices.append(Choice("set_aside", self.tr("Set aside"), icon="pause"))
        if entry.place is not Place.CALLED:
            choices += self._precedences(entry)
        choices.append(Choice("gone", self.tr("Went home"), "end", "door-open"))
        choices.append(Choice("nothing", self.tr("Back", "button: nothing changes"), icon="x"))
        return choices

    def _precedences(self, entry: Entry) -> list[Choice]:
        """Why somebody may come first, by the centre's rule."""
        if entry.precedence is not None:
            return [Choice(_NO_PRECEDENCE, self.tr("No longer first"), icon="arrow-counter-clockwise")]
        words = {
            Precedence.URGENT: (self.tr("First: urgent"), "timer"),
            Precedence.CHILD: (self.tr("First: with a child"), "users"),
            Precedence.DISABILITY: (self.tr("First: with a disability"), "wheelchair"),
        }
        rule = self._stage.settings.first_in_line
        return [Choice(each, words[each][0], icon=words[each][1]) for each in Precedence if each in rule]

    @Slot(str)
    def _on_chosen(self, code: str) -> None:
        from kiosk.usecases import line
        from kiosk.usecases.visits import end_visit

        entry, kiosk = self._asked, self._stage.room().kiosk
        if entry is None or code == "nothing":
            return
        acts = {
            "call": lambda: line.call(kiosk, entry.id),
            "miss": lambda: line.did_not_come(kiosk, entry.id),
            "set_aside": lambda: line.set_aside(kiosk, entry.id),
            "take_up": lambda: line.take_up(kiosk, entry.id),
            "gone": lambda: end_visit(kiosk, entry.id),
            _NO_PRECEDENCE: lambda: line.give_precedence(kiosk, entry.id, None),
        }
        self._do(acts.get(code) or (lambda: line.give_precedence(kiosk, entry.id, Precedence(code))))

    # who came without a number

    @Slot()
    def _on_walk_in(self) -> None:
        self._stage.attempt(self._ask_walk_in)

    def _ask_walk_in(self) -> None:
        self._pending = self._stage.room().kiosk.ids.ordered()
        self.screen.show_over(self._form)
        self._form.begin(self._stage.settings.default_language)

    @Slot()
    def _on_service_wanted(self) -> None:
        self._stage.attempt(self._choose_service)

    def _choose_service(self) -> None:
        self.screen.show_over(self._choice.panel)
        self._choice.begin()

    @Slot(str)
    def _on_service(self, service_id: str) -> None:
        self._show_form(self._stage.room().catalogue.service(service_id))

    @Slot()
    def _on_no_service(self) -> None:
        self._show_form(None)

    def _show_form(self, service: "Service | None") -> None:
        self.screen.show_over(self._form)
        self._form.show_service(service)

    @Slot(str, str, tuple)
    def _on_entered(self, reason: str, language: str, needs: tuple[Need, ...]) -> None:
        """The id is made before the first attempt: a second press repeats nothing."""
        from kiosk.usecases.visits import CheckIn, check_in

        wish = CheckIn(
            VisitMode.SPECIALIST,
            reason,
            Language(language),
            self._stage.room().category_of(reason),
            VisitOrigin.SPECIALIST,
            Description(needs=needs),
        )
        self._do(lambda: check_in(self._stage.room().kiosk, wish, self._pending))
        self._on_left()
        self.screen.line.point_at(self._pending or "")

    @Slot()
    def _on_left(self) -> None:
        self.screen.show_over(None)
        self.screen.take_focus(by_key=False)
