"""An exercise: the steps at the left, a made-up page at the right, and above it that nothing is sent."""

from collections.abc import Sequence
from typing import ClassVar, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.domain.codes import Language
from kiosk.domain.practice import Drill, Kind, Part, Task, Writing, letter_keys
from kiosk.ui.screens.guided import RAIL
from kiosk.ui.screens.screen import Frame, Screen
from kiosk.ui.theme import Look, Theme
from kiosk.ui.widgets.boxes import column, line
from kiosk.ui.widgets.practice_bar import PracticeBar
from kiosk.ui.widgets.practice_rail import PracticeRail
from kiosk.ui.widgets.trial_page import TrialPage

ERASER: Final = "← Backspace"
"""What stands on the key that erases, in every country."""


class PracticeScreen(Screen):
    """Passive: what was pressed, entered, written or chosen leaves with the id of its part.

    `told` carries a word of advice, for who hears the screens.
    """

    pressed = Signal(str)
    entered = Signal(str)
    written = Signal(str, str)
    chosen = Signal(str, str)
    show_me = Signal()
    again = Signal()
    leave = Signal()
    told = Signal(str)

    frame: ClassVar[Frame] = Frame(home=False)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._task: Task | None = None
        self._language = Language.RO
        self._number, self._after = 0, ""
        self._rail = PracticeRail(theme)
        self._page = TrialPage(theme)
        self._bar = PracticeBar(theme)
        for heard, signal in (
            (self._bar.leave, self.leave),
            (self._rail.show_me, self.show_me),
            (self._rail.again, self.again),
            (self._page.pressed, self.pressed),
            (self._page.entered, self.entered),
            (self._page.written, self.written),
            (self._page.chosen, self.chosen),
        ):
            heard.connect(signal)
        self._lay_out()
        self.ready()

    def show_step(self, drill: Drill, number: int, language: Language) -> None:
        """Show step `number` (from 0) of an exercise; what was written on its page stays."""
        steps = drill.tasks
        page, task = steps[number]
        self._task, self._language = task, language
        self._number = number
        self._after = steps[number + 1][1].title[language] if number + 1 < len(steps) else ""
        self._page.show_page(page, language)
        self._rail.show_step(drill.title[language], number + 1, len(steps))
        example = "" if task.question else self._example(task)
        self._rail.show_task(task.title[language], task.text[language], self._asks(task), example)
        self.show_progress(None, entered=False)
        self._fit_rail()

    def begin(self) -> None:
        """Forget what was written; the next step is shown on an untouched page."""
        self._page.begin()

    def show_progress(self, writing: Writing | None, *, entered: bool) -> None:
        """How far the present step is; `writing` only where something is written."""
        task = self._task
        if task is None:
            return
        label = task.part.label[self._language]
        self._rail.show_marks(self._marks(task, label, entered=entered))
        letters = following = ""
        if task.part.kind is Kind.FIELD and task.answer is not None:
            letters = letter_keys(task.answer[self._language])
            following = writing.following if writing is not None and not writing.wrong else ""
        self._page.show_letters(task.part.id, letters, following)
        word = self._about(writing, letters) if entered and writing is not None else ""
        self._page.show_word(task.part.id, word)

    def show_right(self, part: Part) -> None:
        """A step is done: its field says so."""
        self._page.show_right(part.id)

    def show_missed(self, pressed: Part, line_chosen: str, *, is_later: bool) -> None:
        """Something else was pressed, or another line of a list chosen: told kindly."""
        task, language = self._task, self._language
        if task is None:
            return
        what = f"«{line_chosen or pressed.label[language]}»"
        now = f"«{task.title[language]}»"
        if is_later:
            word = self.tr("%1 comes later. Now: %2.")
        elif pressed.missed is not None:
            word = pressed.missed[language]
        else:
            word = self.tr("This is %1. Nothing happened, try again: %2.")
        self._tell(task, word.replace("%1", what).replace("%2", now))

    def show_how(self) -> None:
        """Show the present step: where to press, or the text as it is written."""
        task = self._task
        if task is None:
            return
        if task.part.kind is not Kind.FIELD:
            there = f"«{self._example(task)}»"
            self._tell(task, self.tr("Press here: %1.").replace("%1", there))
        answer = task.answer[self._language] if task.answer is not None else ""
        self._page.show_how(task.part.id, answer)

    def retranslate(self) -> None:
        """Say everything in the present language; the flow shows the step again."""
        self._bar.retranslate()
        self._rail.retranslate()
        self._fit_rail()

    def apply(self, look: Look) -> None:
        """The steps as wide as drawn, or as wide as the longest word in large letters."""
        self._rail.apply(look)
        self._page.apply(look)
        self._fit_rail()

    def margins(self) -> tuple[float, float, float, float]:
        """The page goes to the edge."""
        return (0, 0, 0, 0)

    def read_aloud(self) -> Sequence[QWidget]:
        """That nothing is sent, the step, and the page."""
        return (self._bar, self._rail, self._page)

    def _lay_out(self) -> None:
        theme = self.theme
        right = column(theme)
        right.addWidget(self._bar)
        right.addWidget(self._page, 1)
        whole = line(theme)
        whole.addWidget(self._rail)
        whole.addLayout(right, 1)
        self.body.addLayout(whole, 1)

    def _tell(self, task: Task, word: str) -> None:
        self._page.show_word(task.part.id, word)
        self.told.emit(word)

    def _fit_rail(self) -> None:
        self._rail.setFixedWidth(self._rail.wanted_width(RAIL[0] if self.theme.look.wide else RAIL[1]))

    def _asks(self, task: Task) -> str:
        if task.part.kind is Kind.FIELD:
            return self.tr("Copy from this example:")
        if task.part.kind is Kind.LIST:
            return self.tr("Choose from the list:")
        return self.tr("Press on:")

    def _example(self, task: Task) -> str:
        language = self._language
        if task.chosen is not None:
            return task.chosen.title[language]
        return (task.answer or task.part.label)[language]

    def _marks(self, task: Task, label: str, *, entered: bool) -> list[tuple[str, str]]:
        marks = []
        if self._number and not entered:
            marks.append(("done", self.tr("Step %1 is done. Well done!").replace("%1", str(self._number))))
        if task.part.kind in {Kind.FIELD, Kind.LIST}:
            pressed = self.tr("You pressed in the box. Well done!")
            marks.append(
                ("done", pressed)
                if entered
                else ("now", self.tr("Press in the box «%1»").replace("%1", label))
            )
            marks.append(("now" if entered else "todo", task.title[self._language]))
        if self._after and entered:
            marks.append(("todo", self._after))
        return marks

    def _about(self, writing: Writing, letters: str) -> str:
        if writing.wrong:
            return self.tr("Nearly. Erase %n letters with the key %1.", "", writing.wrong).replace(
                "%1", ERASER
            )
        names = {" ": self.tr("the long key", "the space bar"), "-": self.tr("the dash -")}
        sign = names.get(writing.following, f"<b>{writing.following}</b>")
        if writing.following in letters:
            word = self.tr("Very good! Next is the letter %1. Press it below.")
        elif writing.right:
            word = self.tr("Very good! Next is: %1")
        else:
            word = self.tr("Well done! Now write the first: %1")
        return word.replace("%1", sign)
