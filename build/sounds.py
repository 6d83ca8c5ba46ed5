"""Make `resources/sounds` anew: `python3 build/dev.py sounds`. Needs espeak-ng on the PATH.

The pieces of a call, in Romanian and Russian, are spoken by espeak-ng, cut where nothing is heard and brought
to one loudness; the gong and the soft tone are reckoned here. Everything is mono, 11,025 samples a second,
each in the eight bits of telephone exchanges (ITU-T G.711, μ-law): enough for a voice in a room, and small.
"""

from __future__ import annotations

import math
import shutil
import struct
import subprocess
import sys
import tempfile
import wave
from array import array
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.domain.spoken import PIECES
from kiosk.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

RATE: Final = 11_025
WORDS_A_MINUTE: Final = 140
PEAK: Final = 0.85
FULL: Final = 32_767
QUIET: Final = 250
"""What is below is silence, and is cut off at both ends but for `KEPT_S`."""
KEPT_S: Final = 0.02
SMOOTH: Final = (1, 4, 6, 4, 1)
"""Weights that take out what half as many samples a second cannot carry."""

MU_LAW: Final = 7
"""The number of this format in a WAVE file."""
BIAS: Final = 132
CLIPPED: Final = 32_635

Note = tuple[float, float]
"""Hertz, and the second at which it is struck."""
GONG: Final[tuple[Note, ...]] = ((784.0, 0.0), (659.3, 0.45), (523.3, 0.9))
TONE: Final[tuple[Note, ...]] = ((523.3, 0.0),)
OVERTONES: Final = ((1.0, 1.0), (2.0, 0.35), (3.0, 0.1))


def main() -> int:
    """Write every file; say how large they are together."""
    if shutil.which("espeak-ng") is None:
        print("This needs espeak-ng. On Debian: apt-get install espeak-ng")
        return 1
    folder = resource("sounds")
    for language, pieces in PIECES.items():
        (folder / language).mkdir(parents=True, exist_ok=True)
        for name, words in pieces.items():
            write(folder / language / f"{name}.wav", loud(trimmed(halved(spoken(words, language)))))
    write(folder / "gong.wav", struck(GONG, 2.2, 2.5, PEAK))
    write(folder / "tone.wav", struck(TONE, 0.6, 7.0, PEAK / 3))
    files = sorted(folder.rglob("*.wav"))
    print(f"{len(files)} files, {sum(file.stat().st_size for file in files) / 1e6:.2f} MB in {folder}")
    return 0


def spoken(words: str, language: str) -> array[int]:
    """What espeak-ng says, at twice our rate."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "spoken.wav"
        voice = ["-v", language, "-s", str(WORDS_A_MINUTE)]
        subprocess.run(["espeak-ng", *voice, "-w", str(file), words], check=True)
        with wave.open(str(file)) as recording:
            if (recording.getframerate(), recording.getsampwidth()) != (2 * RATE, 2):
                sys.exit(f"espeak-ng records otherwise than expected: {recording.getparams()}")
            return array("h", recording.readframes(recording.getnframes()))


def halved(samples: array[int]) -> array[int]:
    """Half as many samples a second."""
    reach, whole = len(SMOOTH) // 2, sum(SMOOTH)
    padded = array("h", [0] * reach) + samples + array("h", [0] * reach)
    return array(
        "h",
        (
            round(sum(weight * padded[at + i] for i, weight in enumerate(SMOOTH)) / whole)
            for at in range(0, len(samples), 2)
        ),
    )


def trimmed(samples: array[int]) -> array[int]:
    """Without the silence at both ends."""
    heard = [at for at, sample in enumerate(samples) if abs(sample) > QUIET]
    kept = round(KEPT_S * RATE)
    return samples[max(0, heard[0] - kept) : heard[-1] + kept]


def loud(samples: array[int]) -> array[int]:
    """With the same greatest swing as every other recording."""
    factor = PEAK * FULL / max(map(abs, samples))
    return array("h", (round(sample * factor) for sample in samples))


def struck(notes: Iterable[Note], seconds: float, fading: float, peak: float) -> array[int]:
    """Bells struck one after the other, each fading away."""
    values = [0.0] * round(seconds * RATE)
    for hertz, start in notes:
        for at in range(round(start * RATE), len(values)):
            passed = at / RATE - start
            swell = min(1.0, passed / 0.01) * math.exp(-fading * passed)
            turn = 2 * math.pi * hertz * passed
            values[at] += swell * sum(part * math.sin(turn * times) for times, part in OVERTONES)
    fade = round(0.1 * RATE)
    top = max(map(abs, values))
    return array(
        "h",
        (
            round(value / top * peak * FULL * min(1.0, (len(values) - at) / fade))
            for at, value in enumerate(values)
        ),
    )


def write(file: Path, samples: array[int]) -> None:
    """Keep a recording as WAVE with μ-law, which Python's own module does not write."""
    content = bytes(map(compressed, samples))
    form = struct.pack("<HHIIHHH", MU_LAW, 1, RATE, RATE, 1, 8, 0)
    chunks = (
        b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(content)) + content
    )
    chunks += b"\0" * (len(content) % 2)
    file.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks)


def compressed(sample: int) -> int:
    """A sample in eight bits: sign, a power of two, four bits of what is above it; all turned round."""
    size = min(abs(sample), CLIPPED) + BIAS
    power = size.bit_length() - 8
    return ~((0x80 if sample < 0 else 0) | power << 4 | (size >> power + 3) & 0x0F) & 0xFF


if __name__ == "__main__":
    sys.exit(main())
