"""The centres: where they are and how their computers are; adding and changing one."""

from collections import defaultdict
from datetime import datetime
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from kiosk.central import centres as book
from kiosk.central import fleet
from kiosk.central.models import Centre, Device, Role, Scope
from kiosk.central.web import filters, listing
from kiosk.central.web.computers import MAY_ACT


class CentreForm(forms.ModelForm):  # type: ignore[type-arg]  # not generic when it runs
    """A centre; its id stands in every event and stays."""

    class Meta:
        model = Centre
        fields = ("id", "name", "district", "silent_after_h", "settings")
        labels = {
            "id": _("Short name, as in addresses"),
            "name": _("Name"),
            "district": _("District"),
            "silent_after_h": _("Hours without a word after which a computer is called silent"),
            "settings": _("Settings that differ from the usual, as JSON"),
        }
        help_texts = {"settings": ""}

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        if self.instance.pk:
            del self.fields["id"]


def centres(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The list: each centre with its computers, those that need somebody first."""
    chosen = filters.read(request, scope, by_month=False)
    context = {
        "filters": chosen,
        "lines": listing.part(request, lines(chosen, timezone.now())),
        "may_change": scope.role == Role.AGENCY,
        "may_act": scope.role in MAY_ACT,
    }
    return render(request, "central/centres.html", context)


def lines(chosen: filters.Filters, now: datetime) -> list[dict[str, Any]]:
    """The chosen centres with how their computers are, those that need somebody first."""
    by_centre: dict[str, list[fleet.Computer]] = defaultdict(list)
    devices = chosen.narrowed(Device.objects.filter(revoked_at=None).select_related("centre"))
    for device in devices:
        by_centre[device.centre_id].append(fleet.computer(device, now))
    found = [
        _line(centre, by_centre[centre.pk]) for centre in chosen.narrowed(Centre.objects.order_by("name"))
    ]
    return sorted(found, key=lambda line: not line["attention"])


def new_centre(request: HttpRequest, scope: Scope) -> HttpResponse:
    """The page to add a centre."""
    return _form(request, scope, CentreForm(request.POST or None), _("A new centre"))


def centre(request: HttpRequest, scope: Scope, centre: str) -> HttpResponse:
    """The page to change a centre."""
    found = get_object_or_404(Centre, pk=centre)
    return _form(request, scope, CentreForm(request.POST or None, instance=found), found.name)


def _form(request: HttpRequest, scope: Scope, form: CentreForm, title: object) -> HttpResponse:
    if request.method == "POST" and form.is_valid():
        book.keep(form.instance, timezone.now(), scope.user.username)
        return redirect("centres")
    return render(request, "central/form.html", {"form": form, "title": title})


def _line(centre: Centre, computers: list[fleet.Computer]) -> dict[str, Any]:
    heard = [each.device.last_seen_at for each in computers if each.device.last_seen_at]
    return {
        "centre": centre,
        "computers": len(computers),
        "heard": sum(each.state is fleet.State.FINE for each in computers),
        "silent": sum(each.state is fleet.State.SILENT for each in computers),
        "stuck": sum(each.state is fleet.State.STUCK for each in computers),
        "attention": any(each.state in fleet.ATTENTION for each in computers),
        "last": max(heard, default=None),
    }
