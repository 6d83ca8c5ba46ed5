"""Batches, bundles, receipts and guide packs spoiled by chance: whoever reads one takes it or refuses it.

What is spoiled inside a signature is signed all the same, as a key in the wrong hands or a fault of the other
side's program would have it.
"""

import itertools
import random
import time
import traceback
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.central.opening import open_central

Reader = Callable[[random.Random], None]
"""Reads something that chance has spoiled, or not; raises Unfit when it is refused as it should be."""


class Unfit(Exception):
    """It was refused in words."""


@dataclass
class Found:
    """How often each reader took and refused what it was given, and the first fault of each."""

    taken: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    faults: dict[str, str] = field(default_factory=dict)


def fuzz(readers: Mapping[str, Reader], seconds: float, chosen_by: int) -> Found:
    """Give each reader its turn for so long; the same `chosen_by` spoils the same."""
    found = Found()
    end = time.monotonic() + seconds
    for number, name in enumerate(itertools.cycle(readers)):
        if time.monotonic() > end:
            break
        try:
            readers[name](random.Random(f"{chosen_by} {number}"))  # noqa: S311  not a secret
        except Unfit:
            found.refused[name] += 1
        except Exception:  # noqa: BLE001  whatever it is, it is the finding
            found.faults.setdefault(name, f"seed {chosen_by}, number {number}\n{traceback.format_exc()}")
        else:
            found.taken[name] += 1
    return found


def all_readers(folder: Path) -> Mapping[str, Reader]:
    """Those of central and of a kiosk; once in a process, for Django serves one database all its life."""
    open_central(None, folder)
    from tests.torture.readers import Readers  # noqa: PLC0415  Django stands first

    told = Readers(folder)
    return {
        "a batch": told.take_batch,
        "a bundle": told.receive_bundle,
        "a guide pack to publish": told.publish,
        "a guide pack": told.open_pack,
        "receipts": told.read_receipts,
    }
