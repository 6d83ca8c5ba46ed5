"""The guard of every page: who is signed in, in which role, confined to the rows of its place."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import wraps
from typing import Any

from django.contrib.auth import logout
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from kiosk.central import second_factor
from kiosk.central.models import Role
from kiosk.central.places import confine
from kiosk.central.scopes import place_of, scope_of

Show = Callable[..., HttpResponseBase]

SET_UP = "second-factor"
"""The page that opens to whoever must set up a second factor first."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its name, its address, what shows it, for whom; `title` puts it into the navigation.

    `show` takes the request, the scope of who asks and the parts of the address.
    """

    name: str
    address: str
    show: Show
    roles: Collection[Role]
    title: Any = None

    def pattern(self) -> URLPattern:
        """The page at its address, guarded."""
        return path(self.address, self._guarded(), name=self.name)

    def _guarded(self) -> Show:
        @never_cache
        @require_http_methods(["GET", "HEAD", "POST"])
        @wraps(self.show)
        def answer(request: HttpRequest, **parts: Any) -> HttpResponseBase:
            scope = scope_of(request.user)
            if scope is None:
                return redirect_to_login(request.get_full_path(), "sign-in")
            if not second_factor.holds(request.session, scope.user):
                logout(request)
                return redirect_to_login(request.get_full_path(), "sign-in")
            if second_factor.is_owed(scope) and self.name != SET_UP:
                return redirect(SET_UP)
            if scope.role not in self.roles:
                raise PermissionDenied
            confine(place_of(scope))
            request.scope = scope  # type: ignore[attr-defined]  # for the frame around the page
            request.signed_in = scope.user_id  # type: ignore[attr-defined]  # for the log
            return self.show(request, scope, **parts)

        return answer
