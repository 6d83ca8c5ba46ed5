"""Changes the settings of a system and takes that back: what was there stands on the disk before each change.

A setting has an address and a value, None where it is not there. What keeps them, Windows or a file of the
tests, is behind `System`; nothing here knows which.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from kiosk.device.files import write_whole
from kiosk.device.lockdown import INCOMPLETE, NONE, NotLockable

Value = Any
"""What JSON can hold; None for a setting that is not there."""


class System(Protocol):
    """What has settings."""

    def read(self, address: str) -> Value:
        """The value of a setting; NotLockable when this user may not see it."""

    def write(self, address: str, value: Value) -> None:
        """Set it, or take it away with None; NotLockable when that is refused."""


@dataclass(frozen=True, slots=True)
class Record:
    """What was applied, and what was there before at each address that was changed."""

    tier: str
    wanted: Mapping[str, Value]
    before: dict[str, Value]


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings by the name of their tier, in the order in which they are set; undone in the other one.

    `record` is a file where only who may change the system can write: `remove` trusts it.
    """

    system: System
    tiers: Mapping[str, Mapping[str, Value]]
    record: Path

    def apply(self, tier: str) -> bool:
        """Set what the tier wants; whether anything changed.

        Raises:
            NotLockable, FolderReadOnly, DiskFull: apply again completes it, `remove` takes it back.
        """
        known = self._known()
        if known.tier not in {NONE, tier}:
            raise NotLockable(
                f"This PC is locked down as {known.tier}.", "Run `kiosk lockdown remove` first."
            )
        before, wanted, changed = known.before, self.tiers[tier], False
        for address, value in wanted.items():
            now = self.system.read(address)
            if now == value:
                continue
            if address not in before:
                before[address] = now
                self._write(Record(tier, wanted, before))
            self.system.write(address, value)
            changed = True
        if Record(tier, wanted, before) != self._known():
            self._write(Record(tier, wanted, before))
        return changed

    def remove(self) -> bool:
        """Set everything as it was before; whether anything was locked down.

        Raises:
            NotLockable, FolderReadOnly, DiskFull: remove again completes it.
        """
        known = self._known()
        for address, value in reversed(known.before.items()):
            if self.system.read(address) != value:
                self.system.write(address, value)
        self.record.unlink(missing_ok=True)
        with suppress(OSError):  # also when there is none
            self.record.parent.rmdir()
        return known.tier != NONE

    def tier(self) -> str:
        """The tier in force; with `-incomplete` where a setting is not as it was applied.

        What other versions of the program would set does not count, nor where they lie.
        """
        known = self._known()
        whole = all(self._is(address, value) for address, value in known.wanted.items())
        return known.tier if whole else known.tier + INCOMPLETE

    def plan(self, tier: str) -> Iterator[str]:
        """Each setting that `apply` would set, and from what."""
        for address, value in self.tiers[tier].items():
            now = self._shown(address)
            yield f"{address}: is set" if now == _told(value) else f"{address}: {now} -> {_told(value)}"

    def plan_of_removal(self) -> Iterator[str]:
        """Each setting that `remove` would set, and from what."""
        for address, value in reversed(self._known().before.items()):
            yield f"{address}: {self._shown(address)} -> {_told(value)}"

    def _known(self) -> Record:
        try:
            return Record(**json.loads(self.record.read_bytes()))
        except FileNotFoundError:
            return Record(NONE, {}, {})

    def _write(self, known: Record) -> None:
        write_whole(self.record, json.dumps(asdict(known)).encode(), 0o644)

    def _is(self, address: str, value: Value) -> bool:
        """Whether it is set; what this user may not see is taken at the record's word."""
        try:
            return bool(self.system.read(address) == value)
        except NotLockable:
            return True

    def _shown(self, address: str) -> str:
        try:
            return _told(self.system.read(address))
        except NotLockable:
            return "(only an administrator may see it)"


def _told(value: Value) -> str:
    return "(nothing)" if value is None else json.dumps(value, ensure_ascii=False)
