"""A script's hand on the window: one order at a time through the supervisor, each answered by the window."""

import itertools
import queue
from pathlib import Path
from typing import Any, Final

from kiosk.errors import EnvironmentFault
from kiosk.supervise.protocol import Message
from kiosk.supervise.supervisor import Supervisor

PATIENCE_S: Final = 60.0


class Hand:
    """Presses, types and takes pictures in whatever window is in front, or in the one that stands for `role`.

    `listen` is the supervisor's listener; everything else is called from the script's own thread.
    """

    def __init__(self, screens: Path | None, role: str = "") -> None:
        self.pictures: list[str] = []
        self._role = role
        self._screens = screens
        self._supervisor: Supervisor | None = None
        self._orders = itertools.count(1)
        self._answers: queue.Queue[Message] = queue.Queue()
        self._status: queue.Queue[Message] = queue.Queue()

    def take(self, supervisor: Supervisor) -> None:
        """The supervisor whose window is meant."""
        self._supervisor = supervisor

    def listen(self, message: Message) -> None:
        """Hear what the supervisor hears."""
        if message["type"] in {"did", "gone"} and message.get("role", "") == self._role:
            self._answers.put(message)
        elif message["type"] == "status":
            self._status.put(message)

    def wait(self, *screens: str) -> str:
        """Until one of these screens is shown, in this window or in the next; which one."""
        return str(self._do("wait", names=screens))

    def press(self, name: str) -> None:
        """Click what is called `name`."""
        self._do("press", name=name)

    def type(self, text: str) -> None:
        """Type into the visible field."""
        self._do("type", text=text)

    def key(self, *names: str) -> None:
        """Press keys, one after the other."""
        self._do("key", names=names)

    def picture(self, name: str) -> None:
        """Save the screen as `name`.png when pictures are wanted."""
        if self._screens is not None:
            file = self._screens / f"{len(self.pictures) + 1:02}_{name}.png"
            self._do("picture", file=str(file))
            self.pictures.append(str(file))

    def say_network_is_back(self) -> None:
        """As the operating system would: the line is tried at once."""
        assert self._supervisor is not None  # noqa: S101  `take` comes first
        self._supervisor.try_now()

    def until(self, *connections: str, drained: bool = False) -> None:
        """Until the line to central stands like one of these."""
        while True:
            try:
                status = self._status.get(timeout=PATIENCE_S)
            except queue.Empty as error:
                raise EnvironmentFault(f"The line never became {connections}.") from error
            if status["connection"] in connections and not (drained and status.get("waiting")):
                return

    def _do(self, act: str, **values: Any) -> Any:
        assert self._supervisor is not None  # noqa: S101  `take` comes first
        order = next(self._orders)
        message = {"type": "do", "act": act, "order": order, **values}
        answer = None
        while answer is None:
            self._supervisor.tell_window(message, self._role)
            answer = self._answer(order)
        if not answer["ok"]:
            raise EnvironmentFault(f"The script could not {act} {' '.join(map(str, values.values()))}.")
        return answer["answer"]

    def _answer(self, order: int) -> Message | None:
        """The answer to this order; None when the window that had it is gone and the next one must get it."""
        while True:
            try:
                answer = self._answers.get(timeout=PATIENCE_S)
            except queue.Empty as error:
                raise EnvironmentFault("The window did not answer the script.") from error
            if answer["type"] == "gone":
                return None
            if answer["order"] == order:
                return answer
