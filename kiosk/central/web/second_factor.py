"""The code at sign-in: setting the second factor up on the own telephone, and taking it away."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import segno
from django import forms
from django.contrib import messages
from django.contrib.auth.models import User
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from kiosk.central import second_factor, totp
from kiosk.central.models import Scope, SecondFactor
from kiosk.central.web.guard import SET_UP
from kiosk.central.web.guessing import guess

_OFFERED: Final = "second_factor_offered"
_RECOVERY: Final = "second_factor_recovery"


class CodeForm(forms.Form):
    """A code of a person. `use` takes person, digits and moment; `outcome` is what it gives, None for no."""

    code = forms.CharField(
        label=_("Code"),
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )

    def __init__(
        self, request: HttpRequest, user: User, use: Callable[[User, str, datetime], Any | None]
    ) -> None:
        super().__init__(request.POST or None)
        self._request, self._user, self._use = request, user, use
        self.outcome: Any = None

    def clean_code(self) -> str:
        """Use the code, unless too many were tried."""
        code = "".join(filter(str.isdecimal, self.cleaned_data["code"]))
        with guess(self._request, self._user.username):
            self.outcome = self._use(self._user, code, timezone.now())
            if self.outcome is None:
                raise forms.ValidationError(
                    _("This code is not right, or was used before. Wait for the next one.")
                )
        return code


def own(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The page of the own second factor: new recovery codes, what stands, or setting it up."""
    if recovery := request.session.pop(_RECOVERY, None):
        codes = second_factor.opened(scope.user, bytes.fromhex(recovery)).decode().split(",")
        return render(request, "central/recovery_codes.html", {"codes": codes})
    factor = second_factor.of(scope.user)
    return _set_up(request, scope) if factor is None else _standing(request, scope.user, factor)


def take_away(request: HttpRequest, scope: Scope, person: int) -> HttpResponse:
    """Asks first; for somebody else who lost the telephone. The own one goes by a code of its own."""
    others = SecondFactor.objects.select_related("user").exclude(user=scope.user)
    user = get_object_or_404(others, user=person).user
    if request.method == "POST":
        second_factor.remove(user, timezone.now(), scope.user.username)
        messages.success(request, _("The code at sign-in is taken away."))
        return redirect("people")
    return render(request, "central/take_away.html", {"who": user})


def _set_up(request: HttpRequest, scope: Scope) -> HttpResponse:
    user = scope.user
    if _OFFERED not in request.session:
        request.session[_OFFERED] = second_factor.seal(user, totp.new_secret()).hex()
    sealed = bytes.fromhex(request.session[_OFFERED])
    form = CodeForm(request, user, lambda user, code, now: second_factor.set_up(user, sealed, code, now))
    if form.is_valid():
        factor, codes = form.outcome
        del request.session[_OFFERED]
        request.session.cycle_key()
        request.session[_RECOVERY] = second_factor.seal(user, ",".join(codes).encode()).hex()
        second_factor.note(request.session, factor)
        return redirect(SET_UP)
    secret = second_factor.opened(user, sealed)
    address = totp.address(secret, user.username)
    context = {
        "form": form,
        "owed": second_factor.is_owed(scope),
        "address": address,
        "picture": _picture(address),
        "typed": totp.typed(secret),
    }
    return render(request, "central/set_up.html", context)


def _standing(request: HttpRequest, user: User, factor: SecondFactor) -> HttpResponse:
    form = CodeForm(request, user, second_factor.shown)
    if form.is_valid():
        second_factor.remove(user, timezone.now(), user.username)
        second_factor.note(request.session, None)
        messages.success(request, _("The code at sign-in is taken away."))
        return redirect(SET_UP)
    return render(request, "central/second_factor.html", {"form": form, "factor": factor})


def _picture(address: str) -> SafeString:
    """The address as a QR code, black on white whatever the colours around it."""
    drawn = segno.make(address, error="m", micro=False)
    return mark_safe(drawn.svg_inline(light="#fff", omitsize=True))  # noqa: S308 - squares alone
