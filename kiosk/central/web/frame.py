"""What stands around every page: navigation, who is signed in, languages; and the colours of the kiosk."""

import tomllib
from functools import cache
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from kiosk.central import second_factor
from kiosk.central.models import Scope
from kiosk.paths import resource


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """A context processor: the pages this person may open, and which of them is open."""
    from kiosk.central.web.pages import PAGES  # noqa: PLC0415 - the pages are made in this frame

    scope: Scope | None = getattr(request, "scope", None)
    here = request.resolver_match.url_name if request.resolver_match else None
    role = scope.role if scope is not None and not second_factor.is_owed(scope) else None
    shown = [page for page in PAGES if page.title and role in page.roles]
    return {"navigation": shown, "here": here, "scope": scope}


def home(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The first page of this person."""
    return redirect(surroundings(request)["navigation"][0].name)


@require_safe
@cache_control(public=True, max_age=3600)
def theme(request: HttpRequest) -> HttpResponse:
    """The kiosk's colours and radii as variables of CSS; strong contrast where the system asks for it."""
    return HttpResponse(_theme(), content_type="text/css; charset=utf-8")


@cache
def _theme() -> str:
    tokens = tomllib.loads(resource("theme/tokens.toml").read_text("utf-8"))
    radii = {f"radius-{name}": f"{pixels}px" for name, pixels in tokens["radius"].items()}
    light = _variables(tokens["colour"]["light"] | radii)
    contrast = _variables(tokens["colour"]["contrast"])
    return f":root{{{light}}}\n@media (prefers-contrast: more){{:root{{{contrast}}}}}\n"


def _variables(values: dict[str, str]) -> str:
    return "".join(f"--{name}:{value};" for name, value in values.items())
