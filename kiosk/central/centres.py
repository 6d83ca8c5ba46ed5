"""Creating and finding centres and their computers by what a person types."""

import uuid
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.forms import model_to_dict

from kiosk.central import audit
from kiosk.central.audit import Did
from kiosk.central.models import Centre, Device
from kiosk.errors import InputFault


def create(centre_id: str, name: str, now: datetime, who: str, district: str = "") -> Centre:
    """The centre `centre_id`, created or brought to this name; raises InputFault."""
    with transaction.atomic():
        centre = Centre.objects.filter(pk=centre_id).first() or Centre(id=centre_id)
        centre.name = name
        centre.district = district or centre.district
        try:
            centre.full_clean(validate_unique=False)
        except ValidationError as fault:
            told = "; ".join(f"{field}: {' '.join(said)}" for field, said in fault.message_dict.items())
            raise InputFault(f"The centre cannot be created: {told}") from fault
        keep(centre, now, who)
    return centre


def keep(centre: Centre, now: datetime, who: str) -> None:
    """Save a centre that was checked; the same as before is no change."""
    with transaction.atomic():
        before = Centre.objects.filter(pk=centre.pk).first()
        old, new = (model_to_dict(each) if each else {} for each in (before, centre))
        changed = [name for name in new if name not in old or old[name] != new[name]]
        if changed:
            centre.save()
            did = Did.CENTRE_CREATED if before is None else Did.CENTRE_CHANGED
            audit.record(who, did, f"{centre.pk}: {', '.join(changed)}", now)


def find(centre_id: str) -> Centre:
    """The centre with this id; raises InputFault."""
    centre = Centre.objects.filter(pk=centre_id).first()
    if centre is None:
        raise InputFault(
            f"There is no centre {centre_id!r}.", "Create it with `kiosk central create-centre`."
        )
    return centre


def find_device(device_id: str) -> Device:
    """The computer with this id; raises InputFault."""
    try:
        device = Device.objects.filter(pk=uuid.UUID(device_id)).first()
    except ValueError:
        device = None
    if device is None:
        raise InputFault(f"There is no computer {device_id!r}.", "`kiosk central devices` lists them.")
    return device
