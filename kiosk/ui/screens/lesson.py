"""During a lesson a computer that nobody is at offers the exercises of its topic."""

from collections.abc import Sequence
from typing import ClassVar

from kiosk.domain.catalogue import Text
from kiosk.domain.practice import Drill
from kiosk.ui.language import spoken
from kiosk.ui.screens.practice_choice import PracticeChoiceScreen
from kiosk.ui.screens.screen import Frame
from kiosk.ui.widgets.band import Village
from kiosk.ui.widgets.ground import Ground

_UNNAMED = Text("", "", "", "")


class LessonScreen(PracticeChoiceScreen):
    """As the choice of exercises, but nobody has begun yet; `leave` is for who came for something else."""

    frame: ClassVar[Frame] = Frame(footer=False, back=False)
    at_rest: ClassVar[bool] = True

    def lay_out(self) -> None:
        """The village stands behind everything."""
        super().lay_out()
        self._topic = _UNNAMED
        self._ground = Ground(self.theme, ("broom", "fill"))
        Village(self.theme, self)
        self.under(self._ground)

    def show_lesson(self, topic: Text, drills: Sequence[Drill]) -> None:
        """What the lesson is about, and its exercises."""
        if topic != self._topic:
            self._topic = topic
            self.retranslate()
        self.show_drills(drills, ())

    def retranslate(self) -> None:
        """Say everything in the present language."""
        super().retranslate()
        self.bar.say(
            self.tr("A lesson is on. Nothing is sent and you can break nothing."),
            self.tr("I came for something else", "button: to the welcome screen"),
        )
        self.title.say(self.tr("Today's lesson: %1").replace("%1", self._topic[spoken()]))
        self.lead.say(self.tr("Sit down and press an exercise. It begins at once."))
        self._ground.say(self.tr("What you write is not kept"))
