"""What the flows need behind the screens: the open store, the guide pack and its search."""

from pathlib import Path

from kiosk import bootstrap
from kiosk.device.credentials import credentials
from kiosk.usecases.catalogue import catalogue
from kiosk.usecases.search import SearchIndex


class Room:
    """Opened after the first paint: the store alone costs a third of a second of imports."""

    def __init__(self, folder: Path) -> None:
        self.kiosk = bootstrap.open_kiosk(folder)
        self.secrets = credentials(folder)
        self.catalogue = catalogue(self.kiosk)
        self.search = SearchIndex(self.catalogue)

    def renew(self) -> None:
        """Take the guide pack that is in force now."""
        self.catalogue = catalogue(self.kiosk)
        self.search = SearchIndex(self.catalogue)

    def category_of(self, reason: str) -> str:
        """The category of a reason, which is a service, a category or `unknown`."""
        service = self.catalogue.service(reason)
        return service.category if service is not None else reason
