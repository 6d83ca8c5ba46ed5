"""The recordings of `resources/sounds`, read."""

from array import array
from typing import Final

from kiosk.paths import resource

SAMPLES_A_SECOND: Final = 11_025


def recorded(name: str) -> bytes:
    """The samples of a recording, 16 bits each; our own files keep them in eight (ITU-T G.711, μ-law)."""
    content = resource(f"sounds/{name}.wav").read_bytes()
    start = content.index(b"data") + 8
    size = int.from_bytes(content[start - 4 : start], "little")
    return array("h", map(expanded, content[start : start + size])).tobytes()


def expanded(byte: int) -> int:
    """A sample of a telephone exchange in sixteen bits."""
    turned = ~byte & 0xFF
    size = (((turned & 0x0F) << 3) + 132 << (turned >> 4 & 0x07)) - 132
    return -size if turned & 0x80 else size
