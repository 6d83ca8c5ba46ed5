"""The centre's books: every event that ever arrived, as it came."""

from django.db import models

from kiosk.central.models.centres import Centre
from kiosk.central.models.devices import Device


class Event(models.Model):
    """One event; never changed, never forgotten.

    The primary key is the permanent unique key. It names no device: one computer may be several in the course
    of time, and a copied disk brings the events of its original; whoever tells an event, the centre has it
    once. It begins with the centre, which lets Citus spread the table by centre. The relations are not
    constraints of the database: only a device known by its token writes here, devices and centres are never
    deleted, and checking each row again would cost as much as storing it.
    """

    pk = models.CompositePrimaryKey("centre", "id")
    centre = models.ForeignKey(
        Centre, on_delete=models.PROTECT, db_constraint=False, db_index=False, related_name="+"
    )
    device = models.ForeignKey(
        Device, on_delete=models.PROTECT, db_constraint=False, db_index=False, related_name="+"
    )
    id = models.UUIDField()
    type = models.CharField(max_length=100)
    subject = models.CharField(max_length=200, null=True)  # noqa: DJ001 - absent is not the empty text
    time = models.DateTimeField()
    epoch = models.CharField(max_length=64)
    seqno = models.BigIntegerField()
    uptime = models.FloatField()
    data = models.JSONField(null=True)
    extras = models.JSONField(default=dict)
    fingerprint = models.BinaryField(max_length=16)
    received_at = models.DateTimeField()

    class Meta:
        indexes = (models.Index(fields=("centre", "type", "time"), name="events_by_type_and_time"),)

    def __str__(self) -> str:
        return f"{self.type} {self.id}"
