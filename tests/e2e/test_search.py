"""What a visitor searches reaches no disk, neither during the visit nor after it."""

import threading
from contextlib import contextmanager

import pytest

from kiosk.supervise.script import Hand
from kiosk.supervise.supervisor import Supervisor

pytestmark = [pytest.mark.timeout(240), pytest.mark.logs("kiosk")]

WORD = "divortulmeu"
OPENED = "compensatii"
"""A service that is opened: the store knows it, so that who looks for the word is not blind."""


@contextmanager
def kiosk(folder):
    hand = Hand(None)
    supervisor = Supervisor(folder, {"data": str(folder), "scripted": True}, hand.listen)
    hand.take(supervisor)
    thread = threading.Thread(target=supervisor.run)
    thread.start()
    try:
        yield hand
    finally:
        supervisor.stop()
        thread.join(30)


def files_with(folder, word):
    """Names of the files that hold a word, however it is written down."""
    spellings = [word.encode(each) for each in ("utf-8", "utf-16-le", "utf-32-le")]
    files = [each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()]
    contents = {each.name: each.read_bytes() for each in files}
    return {name for name, content in contents.items() if any(each in content for each in spellings)}


def test_what_was_searched_is_nowhere_on_the_disk(tmp_path):
    with kiosk(tmp_path) as hand:
        hand.press("take_number")
        hand.press("find_service")
        hand.wait("CheckinServiceScreen")
        hand.type(WORD)
        hand.press("search")
        hand.press("home")
        hand.press("start")
        hand.wait("HomeScreen")
        hand.type(WORD)
        hand.press("search")
        hand.wait("ResultsScreen")
        assert files_with(tmp_path, WORD) == set()
        hand.press("home")
        hand.press(OPENED)
        hand.wait("GuideScreen")
        hand.press("end")
        hand.wait("Dialog")
        hand.press("yes")
        hand.wait("FeedbackScreen")
        assert "kiosk.db-wal" in files_with(tmp_path, OPENED)
        assert files_with(tmp_path, WORD) == set()
    assert files_with(tmp_path, WORD) == set()
