"""The room display as a program of its own: what another window records, it shows, on a screen of its own."""

import json
import threading
from contextlib import closing, contextmanager

import pytest
from PySide6.QtGui import QImage

from kiosk import bootstrap
from kiosk.domain.codes import Language, VisitMode
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.usecases.line import call_next
from kiosk.usecases.visits import CheckIn, check_in

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk.supervise.line")]

SCREENS = [(1366, 768), (1920, 1080)]


@contextmanager
def opened(folder, screens=None, **start):
    """The hands on the display and on the visitor's window, once both are there."""
    room, visitor = Hand(screens, "display"), Hand(None)

    def listen(message):
        room.listen(message)
        visitor.listen(message)

    first = {"data": str(folder), "scripted": True} | start
    supervisor = Supervisor(folder, first, listen, roles=("display",))
    for hand in (room, visitor):
        hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        visitor.wait("WelcomeScreen")
        room.wait("DisplayScreen")
        yield room, visitor
    finally:
        supervisor.stop()
        thread.join(30)
    assert not thread.is_alive()


def test_the_line_stands_on_the_display_as_soon_as_another_window_has_recorded_something(folder):
    with opened(folder) as (room, visitor):
        kiosk = bootstrap.open_kiosk(folder)
        with closing(kiosk.store):
            for _ in range(2):
                check_in(kiosk, CheckIn(VisitMode.SPECIALIST, "pensii", Language.RO))
            call_next(kiosk)
        visitor.press("start")
        assert room.wait("NextRow") == "NextRow"


@pytest.mark.parametrize("count", [1, 2])
def test_the_display_fills_a_second_screen_where_there_is_one(folder, tmp_path, monkeypatch, count):
    x = 0
    screens = []
    for width, height in SCREENS[:count]:
        screens.append({"name": str(x), "x": x, "y": 0, "width": width, "height": height, "dpr": 1})
        x += width
    file = tmp_path / "screens.json"
    file.write_text(json.dumps({"screens": screens}))
    monkeypatch.setenv("QT_QPA_PLATFORM", f"offscreen:configfile={file}")
    with opened(folder, tmp_path, fullscreen=True) as (room, _visitor):
        room.picture("display")
        assert QImage(room.pictures[0]).size().toTuple() == SCREENS[count - 1]
