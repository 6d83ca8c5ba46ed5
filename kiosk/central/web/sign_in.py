"""Signing in and out, and the own password; guessing is slowed down by name and by address."""

import logging
from typing import Any

from django.contrib.auth import update_session_auth_hash, views
from django.contrib.auth.forms import AuthenticationForm, PasswordChangeForm
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.models import Scope
from kiosk.central.problems import Refused
from kiosk.central.scopes import scope_of
from kiosk.central.throttle import Throttle

log = logging.getLogger(__name__)

_BY_ADDRESS = Throttle("sign-in-address", 30, 600)
_BY_NAME = Throttle("sign-in-name", 10, 600)


class SignInForm(AuthenticationForm):
    """Name and password; who has no scope is nobody here, and each guess counts before it is looked at.

    What was right is taken back, so that a whole town hall may sign in from one address.
    """

    error_messages = AuthenticationForm.error_messages | {
        "invalid_login": _("This name and this password do not belong together."),
        "too_many": _("Too many attempts. Wait ten minutes, then try again."),
    }

    def clean(self) -> dict[str, Any]:
        """Check the pair, unless too many were tried."""
        name = str(self.cleaned_data.get("username", "")).casefold()
        guesses = ((_BY_ADDRESS, self.request.META["REMOTE_ADDR"]), (_BY_NAME, name))  # type: ignore[union-attr]
        try:
            for throttle, who in guesses:
                throttle.check(who)
                throttle.mark(who)
        except Refused:
            self.add_error(None, self.error_messages["too_many"])
            return self.cleaned_data
        cleaned = super().clean()
        for throttle, who in guesses:
            throttle.take_back(who)
        return cleaned

    def confirm_login_allowed(self, user: Any) -> None:
        """Only who has a scope."""
        super().confirm_login_allowed(user)
        if scope_of(user) is None:
            raise self.get_invalid_login_error()


class SignIn(views.LoginView):
    """The page to sign in."""

    template_name = "central/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        """Begin the session, and write down who came."""
        with transaction.atomic():
            response = super().form_valid(form)
            self.request.session.clear_expired()
            self.request.session["since"] = timezone.now().timestamp()
            audit.record(form.get_user().get_username(), Did.SIGNED_IN, "", timezone.now())
        return response

    def form_invalid(self, form: AuthenticationForm) -> HttpResponse:
        """Show the page again; who tried is in the log by address alone."""
        log.info("sign-in refused", extra={"fields": {"address": self.request.META["REMOTE_ADDR"]}})
        return super().form_invalid(form)


def own_password(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The page to change the own password; other sessions of the same person end with it."""
    form = PasswordChangeForm(scope.user, request.POST or None)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            audit.record(scope.user.username, Did.PASSWORD_CHANGED, scope.user.username, timezone.now())
        update_session_auth_hash(request, scope.user)
        return redirect("home")
    return render(request, "central/form.html", {"form": form, "title": _("Change the password")})
