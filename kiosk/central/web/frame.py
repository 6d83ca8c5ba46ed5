"""What stands around every page: navigation, who is signed in, languages."""

from typing import Any

from django.http import HttpRequest

from kiosk.central import second_factor
from kiosk.central.models import Scope
from kiosk.central.web import pages


def surroundings(request: HttpRequest) -> dict[str, Any]:
    """A context processor: the pages this person may open, and which of them is open."""
    scope: Scope | None = getattr(request, "scope", None)
    here = request.resolver_match.url_name if request.resolver_match else None
    navigation = pages.listed(scope) if scope is not None and not second_factor.is_owed(scope) else []
    return {"navigation": navigation, "here": here, "scope": scope}
