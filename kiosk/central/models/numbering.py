"""Which numbers of each device's events have arrived."""

from django.db import models

from kiosk.central.models.devices import Device


class Numbering(models.Model):
    """One epoch of one device: `spans` of the numbers in the books, as `kiosk.central.spans` has them.

    `missing` lie below the highest one. `repeated` came under another id before: two computers speak as one,
    or an old copy of the database was put back. `asked` tells by computer how often it was asked for what
    begins with a number.
    """

    device = models.ForeignKey(Device, on_delete=models.PROTECT, related_name="numberings")
    epoch = models.CharField(max_length=64)
    spans = models.JSONField(default=list)
    missing = models.BigIntegerField(default=0)
    repeated = models.BigIntegerField(default=0)
    begun_at = models.DateTimeField()
    asked = models.JSONField(default=dict)
    asked_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("device", "begun_at")
        constraints = (models.UniqueConstraint(fields=("device", "epoch"), name="one_numbering_per_epoch"),)

    def __str__(self) -> str:
        return f"{self.device_id} {self.epoch}"
