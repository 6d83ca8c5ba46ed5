"""`python -m kiosk.ui.voice`: the process that speaks and plays recordings for a window, in JSON lines.

A process of its own, because an engine of speech may hold up whoever calls it: speech-dispatcher takes
seconds to list its voices, and for ever where its sound server is gone. The window ends this process when
the visit ends, and with it goes every word that was to be said.

To it: `say` (the `number` of an utterance, its `text` and `language`, and the names of the `recorded` sounds
that are played where no voice speaks that language), `pause`, `resume`, `stop`.
From it: `voices` (the `languages` that it speaks), `saying` (this `number` begins), `paused`, `silent`
(nothing is left to be said, up to this `number`).
"""

import sys
from collections import deque
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QLocale,
    QObject,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices
from PySide6.QtTextToSpeech import QTextToSpeech

from kiosk.domain.codes import Language
from kiosk.ui.link import Link, Message
from kiosk.ui.recordings import SAMPLES_A_SECOND, recorded

ENGINES: Final = ("winrt", "sapi", "speechd")
"""Qt's engines that speak, the better one first; where none of them is, nobody speaks."""
RATE: Final = -0.15
"""A little slower than people talk."""
LEAST_S: Final = 10
SLOWEST: Final = 5
"""An engine that says fewer characters a second, after ten seconds, has lost its way."""


class Player(QObject):
    """Plays recordings one after the other; silent where there is no loudspeaker."""

    finished = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sink: QAudioSink | None = None
        self._content = QBuffer(self)

    @property
    def is_playing(self) -> bool:
        """Whether a recording is on, paused or not."""
        return self._sink is not None

    def play(self, names: list[str]) -> None:
        """Play `resources/sounds/NAME.wav` for each name."""
        self.stop()
        device = QMediaDevices.defaultAudioOutput()
        samples = b"".join(recorded(name) for name in names)
        if device.isNull() or not samples:
            self.finished.emit()
            return
        form = QAudioFormat()
        form.setSampleRate(SAMPLES_A_SECOND)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._content.setData(samples)
        self._content.open(QBuffer.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.stateChanged.connect(self._on_state)
        self._sink.start(self._content)

    def stop(self) -> None:
        """Be silent at once."""
        self._content.close()
        if (sink := self._sink) is not None:
            self._sink = None
            sink.stateChanged.disconnect(self._on_state)
            sink.stop()
            sink.deleteLater()

    def pause(self) -> None:
        """Stop here."""
        if self._sink is not None:
            self._sink.suspend()

    def resume(self) -> None:
        """Go on from there."""
        if self._sink is not None:
            self._sink.resume()

    @Slot(QAudio.State)
    def _on_state(self, state: QAudio.State) -> None:
        if state in {QAudio.State.IdleState, QAudio.State.StoppedState}:
            self.stop()
            self.finished.emit()


class Voice(QObject):
    """Says what was asked for, one utterance after the other."""

    def __init__(self, link: Link, engine: QTextToSpeech | None) -> None:
        super().__init__(link)
        self._link = link
        self._engine = engine
        self._voices = voices(engine)
        self._waiting: deque[Message] = deque()
        self._now: Message | None = None
        self._last = 0
        self._paused = False
        self._begun = False
        """Whether the engine speaks already: it may tell only now that the utterance before has ended."""
        self._player = Player(self)
        self._player.finished.connect(self._on_finished)
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._on_lost)
        if engine is not None:
            engine.setParent(self)
            engine.setRate(RATE)
            engine.stateChanged.connect(self._on_state)
        link.tell("voices", languages=[each.value for each in self._voices])

    @Slot(dict)
    def hear(self, message: Message) -> None:
        """Obey the window."""
        getattr(self, f"_{message['type']}")(message)

    def _say(self, message: Message) -> None:
        self._last = message["number"]
        self._waiting.append(message)
        if self._now is None:
            self._next()

    def _stop(self, _message: Message) -> None:
        self._waiting.clear()
        if self._now is not None:
            self._cut()
            self._next()

    def _pause(self, _message: Message) -> None:
        if self._now is None or self._paused:
            return
        if self._player.is_playing:
            self._player.pause()
            self._on_paused()
        elif self._engine is not None:
            self._engine.pause()

    def _resume(self, _message: Message) -> None:
        if self._now is None or not self._paused:
            return
        self._paused = False
        self._wait_for(self._now)
        if self._player.is_playing:
            self._player.resume()
        elif self._engine is not None:
            self._engine.resume()
        self._link.tell("saying", number=self._now["number"])

    def _next(self) -> None:
        self._paused = self._begun = False
        self._now = self._waiting.popleft() if self._waiting else None
        if self._now is None:
            self._link.tell("silent", number=self._last)
            return
        self._link.tell("saying", number=self._now["number"])
        self._wait_for(self._now)
        locale = self._voices.get(self._now["language"])
        if self._engine is None or locale is None or not self._now["text"]:
            self._player.play(self._now["recorded"])
            return
        self._engine.setLocale(locale)
        # Of many variants of one voice the plain one has the shortest name.
        self._engine.setVoice(min(self._engine.availableVoices(), key=lambda each: len(each.name())))
        self._engine.say(self._now["text"])

    def _wait_for(self, message: Message) -> None:
        self._patience.start(1000 * (LEAST_S + len(message["text"]) // SLOWEST))

    def _cut(self) -> None:
        self._now = None
        self._patience.stop()
        self._player.stop()
        if self._engine is not None:
            self._engine.stop()

    @Slot(QTextToSpeech.State)
    def _on_state(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self._begun = True
        elif state == QTextToSpeech.State.Paused:
            self._on_paused()
        elif state == QTextToSpeech.State.Error or (state == QTextToSpeech.State.Ready and self._begun):
            self._on_finished()

    def _on_paused(self) -> None:
        """Now it is silent: an engine may first say its word to the end."""
        self._paused = True
        self._patience.stop()
        self._link.tell("paused")

    @Slot()
    def _on_finished(self) -> None:
        if self._now is not None:
            self._patience.stop()
            self._next()

    @Slot()
    def _on_lost(self) -> None:
        """The engine has forgotten to say that it ended, or never began."""
        self._cut()
        self._next()


def voices(engine: QTextToSpeech | None) -> dict[Language, QLocale]:
    """For each of our languages that the engine speaks, the locale in which it does."""
    if engine is None:
        return {}
    offered = engine.availableLocales()
    found: dict[Language, QLocale] = {}
    for language in Language:
        usual = QLocale(language.value)
        fitting = [each for each in offered if each.language() == usual.language()]
        if fitting:
            found[language] = usual if usual in fitting else fitting[0]
    return found


def chosen_engine(named: str | None) -> QTextToSpeech | None:
    """The engine of this name, else the best one here; none where nobody could hear it."""
    if named is None:
        if QMediaDevices.defaultAudioOutput().isNull():
            return None
        here = QTextToSpeech.availableEngines()
        named = next((name for name in ENGINES if name in here), None)
    if named is None:
        return None
    engine = QTextToSpeech(named)
    return None if engine.state() == QTextToSpeech.State.Error else engine


def main(arguments: list[str]) -> None:
    """Speak until the window lets go; `arguments` may name an engine."""
    app = QCoreApplication(["kiosk-voice"])
    link = Link()
    link.lost.connect(app.quit)
    voice = Voice(link, chosen_engine(arguments[0] if arguments else None))
    link.heard.connect(voice.hear)
    link.listen()
    sys.exit(app.exec())


if __name__ == "__main__":
    main(sys.argv[1:])
