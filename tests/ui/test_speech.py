"""The door for spoken words, before a real process: Qt's engine for tests speaks, or nobody does."""

import sys
from array import array

import pytest
from PySide6.QtCore import QProcess

from build.sounds import compressed
from kiosk.domain.codes import Language
from kiosk.domain.spoken import PIECES
from kiosk.paths import resource
from kiosk.ui.recordings import SAMPLES_A_SECOND, expanded, recorded
from kiosk.ui.speech import VOICE, Speech

TELLING = (*VOICE, "mock")
"""Qt's own engine for tests: it speaks English, word by word, without a loudspeaker."""
STARTS_MS = 20_000
RO, EN = Language.RO, Language.EN


@pytest.fixture
def speech(qapp, qtbot):
    """Makes a door before a program; all are closed at the end."""
    made = []

    def make(*command):
        made.append(Speech(qapp, command or TELLING))
        return made[-1]

    yield make
    for each in made:
        each.close()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=STARTS_MS)
    for each in made:
        each.deleteLater()


def known(qtbot, door):
    door.prepare()
    qtbot.waitUntil(lambda: door.voices is not None, timeout=STARTS_MS)
    return door.voices


def said(qtbot, door, act):
    """The numbers of what was said until it was silent again."""
    numbers: list[int] = []
    door.saying.connect(numbers.append)
    act()
    qtbot.waitUntil(lambda: not door.is_speaking, timeout=STARTS_MS)
    door.saying.disconnect(numbers.append)
    return numbers


def test_nothing_is_started_before_the_first_use(speech, qapp):
    before = qapp.findChildren(QProcess)
    assert speech().voices is None
    assert qapp.findChildren(QProcess) == before


def test_only_languages_with_a_voice_are_spoken(speech, qtbot):
    door = speech()
    assert known(qtbot, door) == {EN}
    assert door.speaks(EN)
    assert not door.speaks(RO)


def test_one_thing_is_said_after_the_other(speech, qtbot):
    door = speech()

    def act():
        door.say("One two three", EN)
        door.say("Four five", EN)
        assert door.is_speaking

    assert said(qtbot, door, act) == [1, 2]


def test_what_no_voice_says_passes_in_silence(speech, qtbot):
    door = speech()
    assert said(qtbot, door, lambda: door.say("Bună ziua", RO)) == [1]


def test_stop_forgets_what_was_still_to_be_said(speech, qtbot):
    door = speech()

    def act():
        door.say("One two three four five six seven eight nine ten", EN)
        door.say("Never said", EN)
        door.saying.connect(door.stop)

    assert said(qtbot, door, act) == [1]


def test_what_is_said_after_a_stop_is_said_before_it_is_silent(speech, qtbot):
    door = speech()
    door.say("One two three four five six seven eight nine ten", EN)
    with qtbot.waitSignal(door.saying, timeout=STARTS_MS):
        pass

    def act():
        door.stop()
        door.say("Four five", EN)

    assert said(qtbot, door, act) == [2]


def test_a_pause_is_told_and_ends(speech, qtbot):
    door = speech()
    door.say("One two three four five six seven eight nine ten", EN)
    with qtbot.waitSignal(door.saying, timeout=STARTS_MS):
        pass
    door.pause()
    qtbot.waitUntil(lambda: door.is_paused, timeout=STARTS_MS)
    assert door.is_speaking
    door.resume()
    qtbot.waitUntil(lambda: not door.is_paused, timeout=STARTS_MS)
    qtbot.waitUntil(lambda: not door.is_speaking, timeout=STARTS_MS)


def test_closing_ends_the_process_and_what_it_was_to_say(speech, qapp, qtbot):
    door = speech()
    door.say("One two three four five six seven eight nine ten", EN)
    with qtbot.waitSignal(door.saying, timeout=STARTS_MS):
        pass
    door.close()
    assert not door.is_speaking
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=STARTS_MS)
    assert said(qtbot, door, lambda: door.say("Again", EN)) == [2]


def test_a_closed_process_ends_also_when_its_door_is_gone(speech, qapp, qtbot):
    door = Speech(qapp, TELLING)
    door.say("One two three four five six seven eight nine ten", EN)
    with qtbot.waitSignal(door.saying, timeout=STARTS_MS):
        pass
    door.deleteLater()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=STARTS_MS)


@pytest.mark.parametrize(
    "command",
    [
        ("no-such-program-anywhere",),
        (sys.executable, "-c", "raise SystemExit(3)"),
    ],
)
def test_where_nobody_can_speak_there_are_no_voices_and_nothing_is_said(speech, qtbot, command):
    door = speech(*command)
    assert known(qtbot, door) == frozenset()
    assert said(qtbot, door, lambda: door.say("Hello", EN)) == []


def test_a_voice_that_is_not_heard_any_more_is_ended(speech, qapp, qtbot, monkeypatch):
    monkeypatch.setattr("kiosk.ui.speech.STARTS_MS", 50)
    door = speech(sys.executable, "-c", "input()")
    assert known(qtbot, door) == frozenset()
    qtbot.waitUntil(lambda: not qapp.findChildren(QProcess), timeout=STARTS_MS)


def test_every_piece_of_a_call_is_recorded_and_can_be_heard():
    names = ["gong", "tone", *(f"{language}/{name}" for language in PIECES for name in PIECES[language])]
    for name in names:
        samples = array("h", recorded(name))
        assert 0.1 < len(samples) / SAMPLES_A_SECOND < 4, name
        assert max(map(abs, samples)) > (5_000 if name == "tone" else 20_000), name


def test_the_recordings_are_small_and_none_is_kept_in_vain():
    files = list(resource("sounds").rglob("*.wav"))
    assert len(files) == 2 + sum(map(len, PIECES.values()))
    assert sum(file.stat().st_size for file in files) < 1_500_000


def test_a_recording_is_read_as_it_was_written():
    for sample in range(-32_000, 32_001, 7):
        assert abs(expanded(compressed(sample)) - sample) <= max(8, abs(sample) / 16)
