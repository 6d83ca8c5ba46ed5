"""The computers: when each was last heard and how it is; shutting one out, letting one in."""

import uuid

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from kiosk.central import enrolment, fleet
from kiosk.central.models import Centre, Device, Role, Scope
from kiosk.central.scopes import seen
from kiosk.central.web import filters, listing

MAY_ACT = frozenset({Role.AGENCY, Role.TECHNICIAN})


def computers(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The list, those that need somebody first."""
    chosen = filters.read(request, scope, by_month=False)
    now = timezone.now()
    devices = chosen.narrowed(fleet.counted(Device.objects.select_related("centre")))
    listed = [fleet.computer(device, now) for device in devices]
    listed.sort(key=lambda each: fleet.ORDER.index(each.state))
    context = {
        "filters": chosen,
        "lines": listing.part(request, listed),
        "attention": sum(each.state in fleet.ATTENTION for each in listed),
        "may_act": scope.role in MAY_ACT,
    }
    return render(request, "central/computers.html", context)


def shut_out(request: HttpRequest, scope: Scope, device: uuid.UUID) -> HttpResponse:
    """Asks first; then the computer's token opens nothing any more."""
    found = get_object_or_404(seen(Device.objects.filter(revoked_at=None), scope), pk=device)
    if request.method == "POST":
        enrolment.revoke(found, timezone.now(), scope.user.username)
        messages.success(request, _("The computer is shut out."))
        return redirect("computers")
    return render(request, "central/shut_out.html", {"device": found})


def let_in(request: HttpRequest, scope: Scope, centre: str) -> HttpResponse:
    """Makes a code with which one computer joins the centre; it is shown this once."""
    found = get_object_or_404(seen(Centre.objects.all(), scope), pk=centre)
    code = None
    if request.method == "POST":
        code = enrolment.make_code(found, timezone.now(), scope.user.username)
    return render(
        request, "central/let_in.html", {"centre": found, "code": code, "days": enrolment.VALID.days}
    )
