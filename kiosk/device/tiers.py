"""The lock-down of this PC: its tiers, those that its system can have, and what the doctor says of it."""

import platform
import sys
from pathlib import Path
from typing import Final

from kiosk.device import policies
from kiosk.device.doctor import Check, State
from kiosk.device.lockdown import INCOMPLETE, LINUX, NONE, Lockdown, NotLockable
from kiosk.device.settings import Settings
from kiosk.domain.said import plain, said

TIERS: Final = (LINUX, policies.PRO, policies.ENTERPRISE)
SHELL: Final = f'"{sys.executable}" -m kiosk run'
"""The same for a frozen program and for one from its source."""


def here(root: Path | None = None) -> Lockdown | Settings:
    """The lock-down of this PC, or that of another Linux whose files lie below `root`.

    Raises:
        NotLockable: the settings of Windows cannot be reached from outside.
    """
    if sys.platform == "win32":
        if root:
            raise NotLockable("Only a Linux can be locked down from outside.", "Nothing was changed.")
        from kiosk.device.windows import FOLDER, Windows  # noqa: PLC0415  only there

        return Settings(Windows(), policies.tiers(SHELL), FOLDER / "record.json")
    return Lockdown(root or Path("/"))


def possible() -> tuple[str, ...]:
    """The tiers that this PC's system can have, the strongest last."""
    if sys.platform == "win32":
        return policies.possible(platform.win32_edition() or "")
    return (LINUX,)


def strongest() -> str:
    """The strongest of them."""
    return [NONE, *possible()][-1]


def check_lockdown(tier: str, can_have: str) -> Check:
    """Whether visitors are kept inside the kiosk; `can_have` is the tier that would be possible."""
    title = said("Lock-down")
    if tier == NONE and can_have == NONE:
        remedy = said("This system cannot be locked down: use an account without administrator rights.")
        return Check("lockdown", State.AMBER, title, said("not locked down"), remedy)
    if tier == NONE or tier.endswith(INCOMPLETE):
        detail = (
            said("not locked down; possible: {tier}", tier=can_have)
            if tier == NONE
            else said("not complete: {tier}", tier=tier)
        )
        remedy = (
            said("Run `sudo kiosk lockdown apply` and start this PC again.")
            if can_have == LINUX
            else said("Run `kiosk lockdown apply` as an administrator and start this PC again.")
        )
        return Check("lockdown", State.AMBER, title, detail, remedy)
    if tier != can_have:
        return Check(
            "lockdown", State.GREEN, title, said("{tier}; possible: {best}", tier=tier, best=can_have)
        )
    return Check("lockdown", State.GREEN, title, plain(tier))
