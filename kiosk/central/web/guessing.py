"""Guessing passwords and codes is slowed down, by name and by address."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from kiosk.central.problems import Refused
from kiosk.central.throttle import Throttle

_BY_ADDRESS: Final = Throttle("sign-in-address", 30, 600)
_BY_NAME: Final = Throttle("sign-in-name", 10, 600)


@contextmanager
def guess(request: HttpRequest, name: str) -> Iterator[None]:
    """Look at one guess within: it counts before it is looked at; raise ValidationError when it is wrong.

    What was right is taken back, so that a whole town hall may sign in from one address. Raises
    ValidationError also when there were too many.
    """
    counted = ((_BY_ADDRESS, request.META["REMOTE_ADDR"]), (_BY_NAME, name.casefold()))
    try:
        for throttle, who in counted:
            throttle.check(who)
            throttle.mark(who)
    except Refused:
        raise ValidationError(_("Too many attempts. Wait ten minutes, then try again.")) from None
    yield
    for throttle, who in counted:
        throttle.take_back(who)
