"""The computers of a centre and the codes with which they join it."""

import uuid
from collections.abc import Iterator

from django.db import models
from django.db.models import Q

from kiosk.central.models.centres import Centre


class EnrolmentCode(models.Model):
    """A code that lets one computer join a centre, once and before it expires; only its hash is kept."""

    code_hash = models.BinaryField(max_length=32, unique=True, editable=False)
    centre = models.ForeignKey(Centre, on_delete=models.PROTECT, related_name="codes")
    letter = models.CharField(max_length=1, blank=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("-made_at",)

    def __str__(self) -> str:
        return f"code {self.pk} of {self.centre_id}"


def source_of(centre: str, device: uuid.UUID) -> str:
    """The CloudEvents `source` of the events of a device of a centre."""
    return f"/centres/{centre}/devices/{device}"


class Device(models.Model):
    """A computer that speaks for its centre; only the hash of its token is kept.

    `signing_key` is its raw Ed25519 public key, for what comes on a stick. `next_token_hash` stands while a
    new token is offered. `predecessor` is what the same computer was before it joined anew: it may still send
    that one's events. `health` is what it last told of itself (`device.health`), at `health_at`.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    centre = models.ForeignKey(Centre, on_delete=models.PROTECT, related_name="devices")
    letter = models.CharField(max_length=1)
    token_hash = models.BinaryField(max_length=32, unique=True, editable=False)
    next_token_hash = models.BinaryField(max_length=32, null=True, unique=True, editable=False)
    token_due_at = models.DateTimeField()
    signing_key = models.BinaryField(max_length=32, null=True, editable=False)
    predecessor = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, editable=False, related_name="successors"
    )
    fingerprint = models.CharField(max_length=200)
    version = models.CharField(max_length=80)
    enrolled_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_seen_at = models.DateTimeField(null=True, blank=True)
    clock_skew_s = models.IntegerField(null=True, blank=True)
    health = models.JSONField(default=dict)
    health_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ("centre_id", "letter", "enrolled_at")
        constraints = (
            # A revoked computer gives its letter back: tickets never carry two meanings on one day in use.
            models.UniqueConstraint(
                fields=("centre", "letter"), condition=Q(revoked_at=None), name="one_device_per_letter"
            ),
        )

    def __str__(self) -> str:
        return f"{self.centre_id} {self.letter}"

    def source(self) -> str:
        """The CloudEvents `source` of every event of this device."""
        return source_of(self.centre_id, self.pk)

    def lineage(self) -> Iterator["Device"]:
        """This device, and what the same computer was before, the latest first."""
        device: Device | None = self
        while device is not None:
            yield device
            device = device.predecessor
