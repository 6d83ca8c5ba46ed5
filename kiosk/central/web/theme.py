"""The colours of the kiosk for central's pages."""

import tomllib
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from kiosk.paths import resource


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
