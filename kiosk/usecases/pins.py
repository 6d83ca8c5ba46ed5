"""Specialists and their PINs: set by the technician, checked without a line, slow to guess.

A PIN is mixed with a secret of the keyring before it is hashed: six digits alone would fall in a day to
whoever takes the disk. Importing this module loads argon2.
"""

import hmac

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY

from kiosk.device.credentials import Credentials, make_pepper, pepper
from kiosk.domain.pins import Guesses, check_choice, check_name
from kiosk.errors import InputFault, PinsNotSet, WrongPin
from kiosk.store import specialists
from kiosk.store.specialists import Specialist
from kiosk.usecases.recording import Kiosk

_HASHER = PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


def every_specialist(kiosk: Kiosk) -> list[Specialist]:
    """The specialists of this PC, in the order they were added."""
    return specialists.every_one(kiosk.store)


def add_specialist(kiosk: Kiosk, place: Credentials, name: str, pin: str) -> Specialist:
    """Somebody new, with a PIN of six digits.

    Raises:
        InputFault: the name or the PIN does not do.
        KeyringUnavailable: there is no safe place for what PINs are mixed with.
    """
    name = check_name(name)
    if specialists.named(kiosk.store, name) is not None:
        raise InputFault(f"There is a specialist {name} already.")
    made = kiosk.ids.blind()
    specialist = Specialist(made, name, _hash_of(kiosk, place, pin), kiosk.clock.now())
    with kiosk.store.write():
        specialists.add(kiosk.store, specialist)
    return specialist


def set_pin(kiosk: Kiosk, place: Credentials, name: str, pin: str) -> None:
    """Another PIN for a specialist; whoever waits after wrong ones need not wait any longer.

    Raises:
        InputFault: nobody has this name, or the PIN does not do.
        KeyringUnavailable: there is no safe place for what PINs are mixed with.
    """
    specialist = _known(kiosk, name)
    pin_hash = _hash_of(kiosk, place, pin)
    with kiosk.store.write():
        specialists.set_pin(kiosk.store, specialist.id, pin_hash)
        specialists.keep_guesses(kiosk.store, Guesses())


def remove_specialist(kiosk: Kiosk, name: str) -> None:
    """Somebody no longer works here; raises InputFault when nobody has this name."""
    specialist = _known(kiosk, name)
    with kiosk.store.write():
        specialists.remove(kiosk.store, specialist.id)


def wait_s(kiosk: Kiosk) -> int:
    """Seconds until a PIN may be tried; 0 when it may."""
    now = kiosk.clock.now().timestamp()
    return specialists.guesses(kiosk.store).after_clock_jump(now).wait_s(now)


def with_pin(kiosk: Kiosk, place: Credentials) -> list[Specialist]:
    """The specialists whose PIN can be checked; raises KeyringUnavailable."""
    return [] if pepper(place) is None else [each for each in every_specialist(kiosk) if each.pin_hash]


def check_pin(kiosk: Kiosk, place: Credentials, name: str, pin: str) -> Specialist:
    """The specialist of this name, whose PIN it is. The guess is on the disk as wrong before it is looked at.

    Raises:
        WrongPin: not the PIN of `name`, or too soon after wrong ones.
        PinsNotSet: there is nothing to compare with; no guess is counted.
        KeyringUnavailable: the keyring does not answer; no guess is counted.
    """
    key, known = pepper(place), with_pin(kiosk, place)
    if key is None or not known:
        raise PinsNotSet("No specialist of this PC has a PIN that can be checked.")
    count_guess(kiosk)
    specialist = next((each for each in known if each.name == name), None)
    if specialist is None or not _fits(key, pin, specialist.pin_hash):
        raise WrongPin(wait_s(kiosk))
    with kiosk.store.write():
        specialists.keep_guesses(kiosk.store, Guesses())
    return specialist


def count_guess(kiosk: Kiosk) -> None:
    """Write a guess down as wrong; durable when it returns. Raises WrongPin when it is too early for one."""
    now = kiosk.clock.now().timestamp()
    with kiosk.store.write():
        guesses = specialists.guesses(kiosk.store).after_clock_jump(now)
        wait = guesses.wait_s(now)
        specialists.keep_guesses(kiosk.store, guesses if wait else guesses.one_more(now))
    if wait:
        raise WrongPin(wait)


def _known(kiosk: Kiosk, name: str) -> Specialist:
    specialist = specialists.named(kiosk.store, name.strip())
    if specialist is None:
        raise InputFault(f"There is no specialist {name}.")
    return specialist


def _hash_of(kiosk: Kiosk, place: Credentials, pin: str) -> str:
    check_choice(pin)
    key = pepper(place)
    if key is None:
        with kiosk.store.write():
            specialists.forget_pins(kiosk.store)
        key = make_pepper(place)
    return _HASHER.hash(_mixed(key, pin))


def _fits(key: bytes, pin: str, pin_hash: str | None) -> bool:
    try:
        return pin_hash is not None and _HASHER.verify(pin_hash, _mixed(key, pin))
    except (VerificationError, InvalidHashError):  # another PIN, or a hash that rotted on the disk
        return False


def _mixed(key: bytes, pin: str) -> bytes:
    return hmac.digest(key, pin.encode(), "sha256")
