"""The second factor of who signs in: a code of the telephone, or a recovery code that was written down.

What the telephone knows is kept encrypted, and of the recovery codes a hash, both under central's secret: the
books alone make no code. Where that secret was changed no code fits any more; the factor is taken away then.
"""

import hmac
import logging
import secrets
from collections.abc import Collection
from datetime import datetime
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from django.conf import settings
from django.contrib.auth.models import User
from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction
from django.utils.crypto import salted_hmac

from kiosk.central import audit, totp
from kiosk.central.audit import Did
from kiosk.central.models import Role, Scope, SecondFactor
from kiosk.errors import InputFault

log = logging.getLogger(__name__)

REQUIRED_OF: Final[Collection[Role]] = (Role.AGENCY, Role.TECHNICIAN)
"""Whose acts reach the computers; of them a second factor can be required."""
RECOVERY_CODES: Final = 10
_RECOVERY_DIGITS: Final = 16
_GROUP: Final = 4
_NONCE_BYTES: Final = 12
_SHOWN: Final = "second_factor"


def of(user: User) -> SecondFactor | None:
    """The person's second factor, None where none is set up."""
    return getattr(user, "second_factor", None)


def is_owed(scope: Scope) -> bool:
    """Whether this person must set one up before any other page opens."""
    required: bool = settings.SECOND_FACTOR_REQUIRED
    return required and scope.role in REQUIRED_OF and of(scope.user) is None


def note(session: SessionBase, factor: SecondFactor | None) -> None:
    """Keep with the session which factor was shown in it."""
    session[_SHOWN] = factor.pk if factor else None


def holds(session: SessionBase, user: User) -> bool:
    """Whether the session still holds: it ends when the person's factor is set up, changed or taken away."""
    factor = of(user)
    shown: int | None = session.get(_SHOWN)
    return shown == (factor.pk if factor else None)


def set_up(user: User, sealed: bytes, code: str, now: datetime) -> tuple[SecondFactor, list[str]] | None:
    """Make the secret that was `sealed` the person's factor, once a code shows that the telephone has it.

    Gives the factor and the recovery codes, which are told this once; None for a code that is not right.
    """
    with transaction.atomic():
        step = totp.step_of(opened(user, sealed), code, now, after=0)
        if step is None:
            audit.record(user.username, Did.SECOND_FACTOR_REFUSED, "", now)
            return None
        codes = [
            "".join(secrets.choice("0123456789") for _ in range(_RECOVERY_DIGITS))
            for _ in range(RECOVERY_CODES)
        ]
        factor = SecondFactor(user=user, secret=sealed, step=step, since=now)
        factor.recovery = [_hash(factor, each) for each in codes]
        factor.save()
        audit.record(user.username, Did.SECOND_FACTOR_SET_UP, user.username, now)
    grouped = [
        " ".join(each[start : start + _GROUP] for start in range(0, len(each), _GROUP)) for each in codes
    ]
    return factor, grouped


def shown(user: User, code: str, now: datetime) -> SecondFactor | None:
    """The person's factor when the code is its own, which is used up by this; else None.

    `code` is digits alone: six of the telephone or sixteen of a recovery code.
    """
    with transaction.atomic():
        factor = SecondFactor.objects.select_for_update().filter(user=user).first()
        if factor and (_by_telephone(factor, code, now) or _by_recovery(factor, code, now)):
            factor.save()
            return factor
        audit.record(user.username, Did.SECOND_FACTOR_REFUSED, "", now)
        return None


def remove(user: User, now: datetime, who: str) -> None:
    """Take the person's second factor away, and end the sessions; raises InputFault where there is none."""
    with transaction.atomic():
        removed, _ = SecondFactor.objects.filter(user=user).delete()
        if not removed:
            raise InputFault(f"{user.username} has no second factor.")
        audit.record(who, Did.SECOND_FACTOR_REMOVED, user.username, now)


def seal(user: User, content: bytes) -> bytes:
    """`content` encrypted for this person alone."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + _cipher().encrypt(nonce, content, str(user.pk).encode())


def opened(user: User, sealed: bytes) -> bytes:
    """What was sealed for this person; raises InvalidTag when central's secret was another one."""
    return _cipher().decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], str(user.pk).encode())


def _by_telephone(factor: SecondFactor, code: str, now: datetime) -> bool:
    try:
        secret = opened(factor.user, bytes(factor.secret))
    except InvalidTag:
        log.exception("a second factor was encrypted with another secret than KIOSK_CENTRAL_SECRET_KEY")
        return False
    step = totp.step_of(secret, code, now, after=factor.step)
    if step is None:
        return False
    factor.step = step
    return True


def _by_recovery(factor: SecondFactor, code: str, now: datetime) -> bool:
    wanted = _hash(factor, code)
    left = [each for each in factor.recovery if not hmac.compare_digest(each, wanted)]
    if len(left) == len(factor.recovery):
        return False
    factor.recovery = left
    audit.record(factor.user.username, Did.RECOVERY_CODE_USED, f"{len(left)} left", now)
    return True


def _hash(factor: SecondFactor, code: str) -> str:
    """Salted with the sealed secret, which is another one at each set-up."""
    return _keyed("recovery", bytes(factor.secret) + code.encode()).hex()


def _cipher() -> AESGCM:
    return AESGCM(_keyed("secret", b""))


def _keyed(purpose: str, content: bytes) -> bytes:
    """32 bytes that nobody makes without central's secret."""
    return salted_hmac(f"kiosk.central.second_factor.{purpose}", content, algorithm="sha256").digest()
