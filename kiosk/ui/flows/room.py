"""What the flows need behind the screens: the open store, the guide pack and its search."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import bootstrap
from kiosk.device.credentials import credentials

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Catalogue
    from kiosk.usecases.search import SearchIndex


class Room:
    """Opened after the first paint: the store alone costs a third of a second of imports.

    The guide pack is read for the first press, the search is made for the first letter typed.
    """

    def __init__(self, folder: Path) -> None:
        self.kiosk = bootstrap.open_kiosk(folder)
        self.secrets = credentials(folder)

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The guide pack in force."""
        from kiosk.usecases.catalogue import catalogue

        return catalogue(self.kiosk)

    @cached_property
    def search(self) -> "SearchIndex":
        """The search in the guide pack."""
        from kiosk.usecases.search import SearchIndex

        return SearchIndex(self.catalogue)

    def renew(self) -> None:
        """Take the guide pack that is in force now."""
        for outdated in ("catalogue", "search"):
            vars(self).pop(outdated, None)

    def category_of(self, reason: str) -> str:
        """The category of a reason, which is a service, a category or `unknown`."""
        service = self.catalogue.service(reason)
        return service.category if service is not None else reason
