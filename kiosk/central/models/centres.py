"""A centre: one room with kiosks, its name, district and settings."""

import hashlib
import json
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator, RegexValidator
from django.db import models

from kiosk.domain.settings import Settings

CENTRE_ID = r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?"
"""A centre's id is part of addresses: lower-case letters, digits and hyphens, at most 40."""


class Centre(models.Model):
    """A public service centre; `id` stands in the source of each of its events and never changes.

    A computer of it that says nothing for `silent_after_h` hours is called silent.
    """

    id = models.CharField(max_length=40, primary_key=True, validators=[RegexValidator(rf"^{CENTRE_ID}\Z")])
    name = models.CharField(max_length=120)
    district = models.CharField(max_length=80, blank=True)
    settings = models.JSONField(default=dict, blank=True, help_text="Only what differs from the usual.")
    silent_after_h = models.PositiveSmallIntegerField(default=24, validators=[MinValueValidator(1)])

    class Meta:
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.name} ({self.id})"

    def clean(self) -> None:
        """Refuse settings that a kiosk would refuse."""
        try:
            Settings.parse(self.settings_document())
        except ValueError as fault:
            raise ValidationError({"settings": str(fault)}) from fault

    def settings_document(self) -> dict[str, Any]:
        """The settings as they travel to the kiosks."""
        own: dict[str, Any] = self.settings
        return {"name": self.name} | own

    def settings_etag(self) -> str:
        """The entity tag of the settings, quotes included."""
        text = json.dumps(self.settings_document(), sort_keys=True)
        return f'"{hashlib.blake2b(text.encode(), digest_size=12).hexdigest()}"'
