"""The room display as a program of its own: what one window records, it shows."""

import threading
from contextlib import closing

import pytest

from kiosk import bootstrap
from kiosk.domain.codes import Language, VisitMode
from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor
from kiosk.usecases.line import call_next
from kiosk.usecases.visits import CheckIn, check_in

pytestmark = [pytest.mark.timeout(120), pytest.mark.logs("kiosk.supervise.line")]


def test_the_line_stands_on_the_display_as_soon_as_another_window_has_recorded_something(folder):
    room, visitor = Hand(None, "display"), Hand(None)

    def listen(message):
        room.listen(message)
        visitor.listen(message)

    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, listen, roles=("display",))
    for hand in (room, visitor):
        hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        visitor.wait("WelcomeScreen")
        room.wait("DisplayScreen")
        kiosk = bootstrap.open_kiosk(folder)
        with closing(kiosk.store):
            for _ in range(2):
                check_in(kiosk, CheckIn(VisitMode.SPECIALIST, "pensii", Language.RO))
            call_next(kiosk)
        visitor.press("start")
        assert room.wait("NextRow") == "NextRow"
    finally:
        supervisor.stop()
        thread.join(30)
    assert not thread.is_alive()
