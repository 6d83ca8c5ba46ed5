"""The agency's pages for centres, computers and codes, on Django's own admin."""

from typing import Any

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from kiosk.central import enrolment
from kiosk.central.models import Centre, Device, EnrolmentCode


class _NotDeleted(admin.ModelAdmin):  # type: ignore[type-arg]  # not generic when it runs
    """What has ever sent events stays."""

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody deletes."""
        return False


class _OnlySeen(_NotDeleted):
    """What only machines write."""

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody adds by hand."""
        return False

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> tuple[str, ...]:
        """Every field is only shown."""
        return tuple(field.name for field in self.opts.fields if field.editable)


@admin.register(Centre)
class CentreAdmin(_NotDeleted):
    """Centres, and the codes that let a computer join them."""

    list_display = ("id", "name", "district")
    list_filter = ("district",)
    search_fields = ("id", "name")
    actions = ("make_code",)

    def get_readonly_fields(self, request: HttpRequest, obj: Centre | None = None) -> tuple[str, ...]:
        """The id stands in every event and stays."""
        return ("id",) if obj else ()

    @admin.action(description="Make an enrolment code", permissions=["change"])
    def make_code(self, request: HttpRequest, chosen: QuerySet[Centre]) -> None:
        """Show a new code for each chosen centre, this once."""
        for centre in chosen:
            code = enrolment.make_code(centre, timezone.now())
            self.message_user(
                request, f"{centre}: {code} – shown this once, valid for 7 days.", messages.SUCCESS
            )


@admin.register(Device)
class DeviceAdmin(_OnlySeen):
    """Computers: when they were last heard, and shutting one out."""

    list_display = ("centre", "letter", "version", "enrolled_at", "last_seen_at", "revoked_at")
    list_filter = ("centre__district",)
    search_fields = ("id", "centre__id", "centre__name")
    actions = ("revoke",)

    @admin.action(description="Shut out", permissions=["change"])
    def revoke(self, request: HttpRequest, chosen: QuerySet[Device]) -> None:
        """Revoke the chosen devices."""
        for device in chosen:
            enrolment.revoke(device, timezone.now())
        self.message_user(request, "The chosen computers are shut out.", messages.SUCCESS)


@admin.register(EnrolmentCode)
class EnrolmentCodeAdmin(_OnlySeen):
    """Codes: whose, until when, used or not; never the code itself."""

    list_display = ("centre", "letter", "made_at", "expires_at", "used_at")
