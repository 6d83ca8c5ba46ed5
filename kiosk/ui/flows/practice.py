"""Practising: which exercise, its steps one by one, praise; what is written lives in this window alone."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.practice import Drill, Kind, Part, Task, Writing
from kiosk.ui.flows.stage import Stage, Wiring
from kiosk.ui.screens.practice import PracticeScreen
from kiosk.ui.screens.practice_choice import PracticeChoiceScreen
from kiosk.ui.screens.practice_done import PracticeDoneScreen


class PracticeFlow(QObject):
    """`left` says that the visitor goes back to real services, in a session for them."""

    left = Signal()

    WIRING: Final[Wiring] = {
        PracticeChoiceScreen: {"drill_chosen": "_on_drill", "leave": "leave"},
        PracticeScreen: {
            "pressed": "_on_pressed",
            "entered": "_on_entered",
            "written": "_on_written",
            "chosen": "_on_chosen",
            "show_me": "_on_show_me",
            "again": "_on_again",
            "leave": "leave",
            "told": "_on_told",
        },
        PracticeDoneScreen: {
            "following": "_on_following",
            "again": "_on_again",
            "every": "show_choice",
            "leave": "leave",
        },
    }

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self._offered: tuple[Drill, ...] = ()
        self._drill: Drill | None = None
        self._number = 0
        self._entered = False
        self._written: dict[str, str] = {}
        self._done: set[str] = set()

    def begin(self, visit: str, drill_id: str = "") -> None:
        """Practise in a session of its own, which is on the disk before the exercises are shown.

        In a lesson its exercises are offered, beginning with the one that was chosen already.
        """
        from kiosk.usecases.practice import begin_practice, drills_of, lesson_topic

        stage, room = self._stage, self._stage.room()
        self._offered = drills_of(lesson_topic(room.kiosk, room.catalogue))
        stage.now.session = begin_practice(room.kiosk, visit, stage.now.session)
        stage.now.service = None
        stage.now.practises = True
        stage.begin_time()
        self._done = set()
        stage.recorded.emit()
        chosen = next((each for each in self._offered if each.id == drill_id), None)
        if chosen is None:
            self.show_choice()
        else:
            self._open(chosen)

    @Slot()
    def leave(self) -> None:
        """Back to real services."""
        self._stage.attempt(self._leave)

    def _leave(self) -> None:
        from kiosk.usecases.practice import leave_practice

        now = self._stage.now
        if now.session is not None and now.practises:
            now.session = leave_practice(self._stage.room().kiosk, now.session)
            now.practises = False
            self._forget()
            self._stage.recorded.emit()
        self.left.emit()

    @Slot()
    def show_choice(self) -> None:
        """Which exercise?"""
        self._forget()
        screen = self._stage.screen(PracticeChoiceScreen, self, self.WIRING)
        self._stage.show(screen, lambda: screen.show_drills(self._offered, self._done))

    # an exercise

    @property
    def _screen(self) -> PracticeScreen:
        return self._stage.screen(PracticeScreen, self, self.WIRING)

    @property
    def _task(self) -> Task | None:
        return self._drill.tasks[self._number][1] if self._drill is not None else None

    @Slot(str)
    def _on_drill(self, drill_id: str) -> None:
        self._open(next(each for each in self._offered if each.id == drill_id))

    def _open(self, drill: Drill) -> None:
        self._forget()
        self._drill = drill
        self._stage.show(self._screen, self._say, self.show_choice)

    def _forget(self) -> None:
        """What was written in an exercise goes with it."""
        self._drill, self._number, self._entered = None, 0, False
        self._written.clear()
        self._screen.begin()

    def _say(self) -> None:
        """Show the present step; in another language what was written is compared anew."""
        if self._drill is not None:
            self._screen.show_step(self._drill, self._number, self._stage.languages.language)
            self._judge()

    def _judge(self) -> None:
        """How far a text is; whole, it ends the step."""
        task = self._task
        if task is None:
            return
        writing = None
        if task.part.kind is Kind.FIELD and task.answer is not None:
            example = task.answer[self._stage.languages.language]
            writing = Writing.of(example, self._written.get(task.part.id, ""))
        if writing is not None and writing.is_done:
            self._advance(task)
        else:
            self._screen.show_progress(writing, entered=self._entered)

    def _advance(self, done: Task) -> None:
        self._screen.show_right(done.part)
        self._entered = False
        if self._drill is None:
            return
        if self._number + 1 < len(self._drill.tasks):
            self._number += 1
            self._say()
            self._stage.shown.emit()
        else:
            self._stage.attempt(self._finish)

    @Slot(str)
    def _on_entered(self, part: str) -> None:
        if self._task is not None and part == self._task.part.id:
            self._entered = True
            self._judge()

    @Slot(str, str)
    def _on_written(self, part: str, text: str) -> None:
        self._written[part] = text
        if self._task is not None and part == self._task.part.id:
            self._judge()

    @Slot(str, str)
    def _on_chosen(self, part: str, option: str) -> None:
        task = self._task
        if task is None or part != task.part.id:
            return
        if task.chosen is not None and option == task.chosen.id:
            self._advance(task)
        else:
            title = next(each.title for each in task.part.options if each.id == option)
            self._screen.show_missed(task.part, title[self._stage.languages.language], is_later=False)

    @Slot(str)
    def _on_pressed(self, part: str) -> None:
        task = self._task
        if self._drill is None or task is None:
            return
        if part == task.part.id:
            self._advance(task)
            return
        page, _ = self._drill.tasks[self._number]
        pressed = next(each for each in page.parts if each.id == part)
        self._screen.show_missed(pressed, "", is_later=self._comes_later(pressed))

    def _comes_later(self, part: Part) -> bool:
        return self._drill is not None and any(
            task.part is part for _, task in self._drill.tasks[self._number + 1 :]
        )

    @Slot(str)
    def _on_told(self, word: str) -> None:
        """A mistake that only the eye is told of is none to who listens."""
        if self._stage.listens:
            self._stage.speech.say(word, self._stage.languages.language)

    @Slot()
    def _on_show_me(self) -> None:
        self._screen.show_how()

    @Slot()
    def _on_again(self) -> None:
        if self._drill is not None:
            self._open(self._drill)

    # the end of an exercise

    def _finish(self) -> None:
        from kiosk.usecases.practice import finish_drill

        drill, session = self._drill, self._stage.now.session
        if drill is None or session is None:
            return
        finish_drill(self._stage.room().kiosk, session, drill.id)
        self._done.add(drill.id)
        self._stage.recorded.emit()
        screen = self._stage.screen(PracticeDoneScreen, self, self.WIRING)
        following = self._following()

        def say() -> None:
            language = self._stage.languages.language
            screen.show_praise(drill.praise[language], following.title[language] if following else "")

        self._stage.show(screen, say)

    def _following(self) -> Drill | None:
        """The next exercise that was not done yet."""
        every = self._offered
        at = every.index(self._drill) if self._drill in every else 0
        return next((each for each in (*every[at:], *every[:at]) if each.id not in self._done), None)

    @Slot()
    def _on_following(self) -> None:
        following = self._following()
        if following is not None:
            self._open(following)
