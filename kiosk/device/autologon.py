"""Who signs in by himself when Windows starts: our password goes where it looks, what was there is kept.

Passwords stand in secrets of the Local Security Authority, which only administrators can ask for, and in no
file: neither the record of the lock-down nor its plan can tell them. A readable one goes from the registry
too, for it may be an administrator's, and the kiosk's account can read there.
"""

import secrets
from typing import Final, Protocol

OURS: Final = "L$CupsKioskPassword"
"""Also says that what was there before has been kept."""
SECRET: Final = "DefaultPassword"  # noqa: S105  its name
"""Where Windows looks (Microsoft, "Protecting the Automatic Logon Password")."""
KEPT: Final = "L$CupsKioskBefore"
KEPT_PLAIN: Final = "L$CupsKioskBeforePlain"

KIOSK: Final = "kiosk"
ANOTHER: Final = "another"
HALF: Final = "half"


class Passwords(Protocol):
    """The secrets of the authority, and the readable place where Windows looks when there is none."""

    def secret(self, name: str) -> str | None:
        """A secret, None where there is none."""

    def keep_secret(self, name: str, text: str | None) -> None:
        """Store a secret or, with None, take it away."""

    def plain(self) -> str | None:
        """The readable password of the registry."""

    def set_plain(self, text: str | None) -> None:
        """Set it or take it away."""


def whose(place: Passwords) -> str | None:
    """Whose password is there; HALF where a change was cut short."""
    ours, secret, plain = place.secret(OURS), place.secret(SECRET), place.plain()
    if ours is not None:
        return KIOSK if secret == ours and plain is None else HALF
    if any(place.secret(name) is not None for name in (KEPT, KEPT_PLAIN)):
        return HALF
    return None if secret is None and plain is None else ANOTHER


def take_over(place: Passwords) -> None:
    """Put a password of our own in; again, it completes what was cut short."""
    if (ours := place.secret(OURS)) is None:
        place.keep_secret(KEPT, place.secret(SECRET))
        place.keep_secret(KEPT_PLAIN, place.plain())
        ours = new_password()
        place.keep_secret(OURS, ours)
    place.keep_secret(SECRET, ours)
    place.set_plain(None)


def give_back(place: Passwords) -> None:
    """Put back what was there before; again, it completes what was cut short."""
    if place.secret(OURS) is not None:  # else what was there before is there
        place.keep_secret(SECRET, place.secret(KEPT))
        place.set_plain(place.secret(KEPT_PLAIN))
        place.keep_secret(OURS, None)
    place.keep_secret(KEPT, None)
    place.keep_secret(KEPT_PLAIN, None)


def new_password() -> str:
    """Nobody types it; every kind of character, as the rules of a PC may ask for."""
    return f"{secrets.token_urlsafe(24)}-Aa1"
