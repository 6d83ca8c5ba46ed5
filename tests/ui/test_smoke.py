"""PySide6 6.12.0 on Python 3.11 lost a reference to None per emit and aborted; ours must not."""

import sys

from PySide6.QtCore import QObject, Signal

CALLS = 200_000


class Caller(QObject):
    called = Signal(int)


def test_two_hundred_thousand_emits_and_calls_lose_no_reference():
    caller, heard = Caller(), [0]

    def hear(number):
        heard[0] += number

    caller.called.connect(hear)
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        caller.called.emit(1)
        caller.setObjectName("x")
    assert heard == [CALLS]
    assert abs(sys.getrefcount(None) - before) < CALLS / 100
