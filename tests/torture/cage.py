"""The Linux tier really started: the kiosk under cage, and every key that could lead out of it.

There is neither a graphics card nor a terminal here, so cage draws into a window of a virtual X screen, which
is also its keyboard: keys go through cage as from hardware. Debian's cage has no protocol for a virtual one.
What is not shown by it: the kernel's own keys (terminals, SysRq) and the service under systemd.
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtGui import QImage

from tests.display import HEIGHT, WIDTH, virtual_screen
from tests.e2e.processes import PATIENCE_S, until
from tests.e2e.test_screen import full_screen

KEYS: Final = (
    "alt+F4",
    "ctrl+alt+F2",
    "ctrl+alt+BackSpace",
    "ctrl+alt+Delete",
    "super",
    "alt+Tab",
    "alt+Escape",
    "ctrl+q",
    "ctrl+w",
    "F11",
    "Escape",
)
NOT_ROOT: Final = ("unshare", "--user", "--map-user=1000", "--map-group=1000")
"""cage refuses root; inside, nobody is, and the checkout can be read all the same."""
HARDWARE: Final = {"WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "LIBSEAT_BACKEND": "noop"}
"""What makes cage draw into a window of a virtual X screen."""
PIN: Final = "472915"
CLOCK_ENDS: Final = 200
GRID: Final = 16
FEW_COLOURS: Final = 12


@dataclass(frozen=True)
class Cage:
    """A cage that runs; programs that are started with its `told` appear in it."""

    process: "subprocess.Popen[bytes]"
    told: dict[str, str]
    display: str

    def key(self, *names: str) -> None:
        """Press keys on its keyboard."""
        self._do("key", "--delay", "50", *names)

    def press(self, x: int, y: int) -> None:
        """Press with its pointer."""
        self._do("mousemove", str(x), str(y), "click", "1")

    def fill_screen(self) -> None:
        """Wait for its window, the only one on the root of that screen, and make it as large."""
        every = ("search", "--maxdepth", "1", "--class", "")
        until((Path(self.told["XDG_RUNTIME_DIR"]) / self.told["WAYLAND_DISPLAY"]).exists)
        until(lambda: len(self._do(*every).split()) > 1)
        self._do(*every, "windowsize", "%2", str(WIDTH), str(HEIGHT))
        until(lambda: self.picture().width() == WIDTH)

    def picture(self) -> QImage:
        """What a person sees, as its own protocol tells it."""
        done = subprocess.run(["grim", "-"], stdout=subprocess.PIPE, check=True, env=os.environ | self.told)
        return QImage.fromData(done.stdout)

    def _do(self, *words: str) -> str:
        around = os.environ | {"DISPLAY": self.display}
        command = ["xdotool", *words]
        return subprocess.run(
            command, env=around, stdout=subprocess.PIPE, text=True, check=True, timeout=20
        ).stdout


@contextmanager
def cage(folder: Path) -> Iterator[Cage]:
    """Debian's cage until the end of the block, without a program of its own that would end it."""
    told = {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-0", "QT_QPA_PLATFORM": "wayland"}
    folder.mkdir(mode=0o700)
    with virtual_screen() as display:
        command = [*(NOT_ROOT if os.geteuid() == 0 else ()), "cage", "-d", "--", "sleep", "infinity"]
        around = os.environ | HARDWARE | told | {"DISPLAY": display}
        with subprocess.Popen(
            command, env=around, stderr=subprocess.DEVNULL, start_new_session=True
        ) as process:
            try:
                here = Cage(process, told, display)
                here.fill_screen()
                yield here
            finally:
                os.killpg(process.pid, signal.SIGTERM)


def prove(folder: Path) -> Iterator[tuple[str, bool]]:
    """Each key, a killed window, a signing client: whether the kiosk is all that is seen."""
    with cage(folder / "run") as here:
        os.environ |= here.told
        with full_screen(folder / "data") as (supervisor, hand):
            hand.wait("WelcomeScreen")
            welcome = below_the_clock(here.picture())
            yield "the welcome screen", len(colours(welcome)) > FEW_COLOURS
            window = supervisor.window_pid
            for key in KEYS:
                here.key(key)
                hand.wait("WelcomeScreen")
                same = below_the_clock(here.picture()) == welcome
                yield key, same and supervisor.window_pid == window and here.process.poll() is None
            assert window is not None
            os.kill(window, signal.SIGKILL)
            hand.wait("WelcomeScreen")
            until(lambda: below_the_clock(here.picture()) == welcome)
            yield "a killed window comes back", supervisor.window_pid != window
            yield from _signing(here)
            until(lambda: below_the_clock(here.picture()) == welcome)
            yield "the kiosk is in front again", True


def _signing(here: Cage) -> Iterator[tuple[str, bool]]:
    command = [sys.executable, "-m", "tests.e2e.prompt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as prompt:
        assert prompt.stdout is not None
        prompt.stdout.readline()
        yield "a signing client's window in front", "#ff00ff" in colours(here.picture())
        here.key(*PIN, "Return")
        with suppress(subprocess.TimeoutExpired):
            prompt.wait(PATIENCE_S)
        prompt.kill()
        told = [json.loads(line) for line in prompt.stdout]
        yield "it takes the PIN", told[-1:] == [PIN]


def below_the_clock(picture: QImage) -> QImage:
    """The part of the screen that stays as it is while nobody does anything."""
    return picture.copy(0, CLOCK_ENDS, picture.width(), picture.height() - CLOCK_ENDS)


def colours(picture: QImage) -> set[str]:
    """The colours of a picture, looked at on a coarse grid."""
    places = product(range(0, picture.width(), GRID), range(0, picture.height(), GRID))
    return {picture.pixelColor(*place).name() for place in places}
