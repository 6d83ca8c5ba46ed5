"""Signing in and out, in one step or in two, and the own password."""

import logging
import time
from typing import Any, Final

from django.contrib.auth import login, update_session_auth_hash, views
from django.contrib.auth.forms import AuthenticationForm, PasswordChangeForm
from django.contrib.auth.models import User
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kiosk.central import audit, second_factor
from kiosk.central.audit import Did
from kiosk.central.models import Scope, SecondFactor
from kiosk.central.scopes import scope_of
from kiosk.central.web.guessing import guess
from kiosk.central.web.second_factor import CodeForm

log = logging.getLogger(__name__)

_HALFWAY_S: Final = 600
"""So long name and password hold for whoever looks for the telephone."""
_HALFWAY: Final = "halfway"


class SignInForm(AuthenticationForm):
    """Name and password; who has no scope is nobody here."""

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _("This name and this password do not belong together."),
    }

    def clean(self) -> dict[str, Any]:
        """Check the pair, unless too many were tried."""
        with guess(self.request, str(self.cleaned_data.get("username", ""))):  # type: ignore[arg-type]
            return super().clean()

    def confirm_login_allowed(self, user: Any) -> None:
        """Only who has a scope."""
        super().confirm_login_allowed(user)
        if scope_of(user) is None:
            raise self.get_invalid_login_error()


class OwnPasswordForm(PasswordChangeForm):
    """A new password for whoever knows the old one."""

    def __init__(self, request: HttpRequest, user: User) -> None:
        super().__init__(user, request.POST or None)
        self._request = request

    def clean_old_password(self) -> str:
        """Check it, unless too many were tried: a session left open is no place to guess."""
        with guess(self._request, self.user.username):
            return super().clean_old_password()


class SignIn(views.LoginView):
    """The page to sign in."""

    template_name = "central/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """Begin the session; where there is a second factor, only once its code was shown."""
        user, onwards = form.get_user(), self.get_success_url()
        factor = SecondFactor.objects.filter(user=user).first()
        if factor is None:
            _begin(self.request, user)
            return redirect(onwards)
        self.request.session.cycle_key()
        until = time.time() + _HALFWAY_S
        self.request.session[_HALFWAY] = [user.pk, user.get_session_auth_hash(), factor.pk, until, onwards]
        return redirect("sign-in-code")

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        """Show the page again; who tried is in the log by address alone."""
        _log_refusal(self.request)
        return super().form_invalid(form)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sign_in_code(request: HttpRequest) -> HttpResponse:
    """The page after name and password of a person with a second factor; nobody is signed in before it."""
    user, onwards = _halfway(request)
    if user is None:
        return redirect("sign-in")
    form = CodeForm(request, user, second_factor.shown)
    form.fields["code"].widget.attrs["autofocus"] = True
    if form.is_valid():
        del request.session[_HALFWAY]
        _begin(request, user, form.outcome)
        return redirect(onwards)
    if form.is_bound:
        _log_refusal(request)
    return render(request, "central/sign_in_code.html", {"form": form})


def _halfway(request: HttpRequest) -> tuple[User | None, str]:
    """Who gave name and password in this session a little while ago, and where it leads them then."""
    pk, proof, factor, until, onwards = request.session.get(_HALFWAY, (None, "", None, 0, ""))
    user = User.objects.filter(pk=pk, is_active=True, second_factor=factor).first()
    if user is None or time.time() > until or not constant_time_compare(proof, user.get_session_auth_hash()):
        return None, ""
    return user, onwards


def _begin(request: HttpRequest, user: User, factor: SecondFactor | None = None) -> None:
    """Begin the session, and write down who came."""
    with transaction.atomic():
        login(request, user)
        request.session.clear_expired()
        request.session["since"] = time.time()
        second_factor.note(request.session, factor)
        audit.record(user.username, Did.SIGNED_IN, "", timezone.now())


def _log_refusal(request: HttpRequest) -> None:
    log.info("sign-in refused", extra={"fields": {"address": request.META["REMOTE_ADDR"]}})


def own_password(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The page to change the own password; other sessions of the same person end with it."""
    form = OwnPasswordForm(request, scope.user)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            audit.record(scope.user.username, Did.PASSWORD_CHANGED, scope.user.username, timezone.now())
        update_session_auth_hash(request, scope.user)
        return redirect("home")
    return render(request, "central/own.html", {"form": form, "factor": second_factor.of(scope.user)})
