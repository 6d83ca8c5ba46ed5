"""What central keeps, one file per subject."""

from kiosk.central.models.acts import Act, LastAct
from kiosk.central.models.centres import Centre
from kiosk.central.models.devices import Device, EnrolmentCode
from kiosk.central.models.events import Event
from kiosk.central.models.figures import Publication, Sheet, Tally
from kiosk.central.models.guides import CataloguePack
from kiosk.central.models.numbering import Numbering
from kiosk.central.models.people import Role, Scope, SecondFactor

__all__ = [
    "Act",
    "CataloguePack",
    "Centre",
    "Device",
    "EnrolmentCode",
    "Event",
    "LastAct",
    "Numbering",
    "Publication",
    "Role",
    "Scope",
    "SecondFactor",
    "Sheet",
    "Tally",
]
