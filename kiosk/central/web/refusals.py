"""What a person is told where a page cannot be shown; never anything of the inside."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """400."""
    return _told(request, HTTPStatus.BAD_REQUEST, _("This address cannot be read"), "")


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403 for a form that no page of ours sent, or that lay open too long."""
    what = _("The form lay open for too long. Open the page again and repeat.")
    return _told(request, HTTPStatus.FORBIDDEN, _("That was not taken"), what)


def not_for_you(request: HttpRequest, exception: Exception) -> HttpResponse:
    """403."""
    what = _("Your role does not open this page. Ask the agency if it should.")
    return _told(request, HTTPStatus.FORBIDDEN, _("Not for you"), what)


def not_there(request: HttpRequest, exception: Exception) -> HttpResponse:
    """404, also for what lies outside of somebody's scope."""
    return _told(request, HTTPStatus.NOT_FOUND, _("There is no such page"), "")


def broken(request: HttpRequest) -> HttpResponse:
    """500."""
    what = _("Something broke here, not at your side. Try again later.")
    return _told(request, HTTPStatus.INTERNAL_SERVER_ERROR, _("This did not work"), what)


def _told(request: HttpRequest, status: HTTPStatus, told: str, what: str) -> HttpResponse:
    context: dict[str, Any] = {"told": told, "what": what}
    return render(request, "central/refused.html", context, status=status)
