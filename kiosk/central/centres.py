"""Creating and finding centres and their computers by what a person types."""

import uuid

from django.core.exceptions import ValidationError
from django.db import transaction

from kiosk.central.models import Centre, Device
from kiosk.errors import InputFault


def create(centre_id: str, name: str, district: str = "") -> Centre:
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
        centre.save()
    return centre


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
