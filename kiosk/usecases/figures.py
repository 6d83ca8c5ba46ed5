"""The centre's figures: what this PC has counted in a stretch of days."""

from kiosk.domain.figures import Figures, Period
from kiosk.store import tallies
from kiosk.usecases.recording import Kiosk


def figures(kiosk: Kiosk, period: Period) -> Figures:
    """What was counted on the days of a period.

    What people said of the service is in it only after its release, each on its own day, so that nobody at
    the desk sees it come.
    """
    return Figures(tallies.between(kiosk.store, period.first, period.last))
