"""What the people who sign in may see and do, and what they show beside the password."""

from django.contrib.auth.models import User
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from kiosk.central.models.centres import Centre


class Role(models.TextChoices):
    """What somebody's work is; each sees the places of its scope alone."""

    AGENCY = "agency", _("agency")
    DISTRICT = "district", _("district")
    TOWN_HALL = "town_hall", _("town hall")
    TECHNICIAN = "technician", _("technician")


class Scope(models.Model):
    """The role of one user and the places it reaches: one centre, else a district, else the whole country."""

    user = models.OneToOneField(User, on_delete=models.CASCADE, primary_key=True)
    role = models.CharField(max_length=20, choices=Role)
    district = models.CharField(max_length=80, blank=True)
    centre = models.ForeignKey(Centre, on_delete=models.PROTECT, null=True, blank=True, related_name="+")

    class Meta:
        constraints = (
            models.CheckConstraint(
                name="scope_fits_role",
                violation_error_message=_(
                    "A district needs a district, a town hall a centre, a technician at most one of them, "
                    "the agency neither."
                ),
                condition=Q(role=Role.AGENCY, district="", centre=None)
                | (Q(role=Role.DISTRICT, centre=None) & ~Q(district=""))
                | Q(role=Role.TOWN_HALL, district="", centre__isnull=False)
                | (Q(role=Role.TECHNICIAN) & (Q(centre=None) | Q(district=""))),
            ),
        )

    def __str__(self) -> str:
        return f"{self.user_id}: {self.role} {self.centre_id or self.district}".rstrip()


class SecondFactor(models.Model):
    """What a person shows beside the password; another telephone is another row.

    `secret` is shared with the telephone and encrypted; `step` is the last one whose code was taken (`totp`);
    `recovery` holds the hashes of the recovery codes that are left.
    """

    user = models.OneToOneField(User, on_delete=models.CASCADE, related_name="second_factor")
    secret = models.BinaryField(max_length=64, editable=False)
    step = models.BigIntegerField()
    recovery = models.JSONField(default=list)
    since = models.DateTimeField()

    def __str__(self) -> str:
        return f"second factor of {self.user_id}"
