"""What the reports are made of: a tally that every batch adds to, and the sheets that are told from it."""

from django.db import models

from kiosk.central.models.centres import Centre


class Tally(models.Model):
    """How often one line of one figure happened at a centre in a month; true, never shown as it is."""

    pk = models.CompositePrimaryKey("month", "centre", "figure", "line")
    month = models.DateField()
    centre = models.ForeignKey(
        Centre, on_delete=models.PROTECT, db_constraint=False, db_index=False, related_name="+"
    )
    figure = models.CharField(max_length=20)
    line = models.CharField(max_length=253)
    count = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.centre_id} {self.month:%Y-%m} {self.figure} {self.line}"


class Sheet(models.Model):
    """What is told of one place and one period: all that any page or file of the reports may read.

    `period` is a month (2026-10) or a year (2026); `told` is `{figure: {"total": count, "lines": {line:
    count}}}` with null for what is kept back, and of a month also `{"measures": {name: value}}`.
    """

    pk = models.CompositePrimaryKey("period", "place")
    period = models.CharField(max_length=7)
    place = models.CharField(max_length=90)
    told = models.JSONField()

    def __str__(self) -> str:
        return f"{self.period} {self.place}"


class Publication(models.Model):
    """When the sheets of a period were made, and from how much."""

    period = models.CharField(max_length=7, primary_key=True)
    made_at = models.DateTimeField()
    counted = models.BigIntegerField()

    def __str__(self) -> str:
        return self.period
