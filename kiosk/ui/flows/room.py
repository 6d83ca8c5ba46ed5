"""What the flows need behind the screens: the open store, the guide pack and its search."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import bootstrap
from kiosk.device.credentials import credentials
from kiosk.domain.codes import Language

if TYPE_CHECKING:
    from kiosk.domain.catalogue import Catalogue, Service
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

    def found(self, query: str) -> "list[Service]":
        """The services that fit what was typed, best first; those asked for most while nothing is."""
        return self.search.find(query) if query.strip() else self.popular()

    def popular(self) -> "list[Service]":
        """The services asked for most."""
        asked = map(self.catalogue.service, self.catalogue.popular)
        return [service for service in asked if service is not None]

    def title_of(self, reason: str, language: Language) -> str:
        """What a reason is called; empty for `unknown` and for what this guide pack does not have."""
        service = self.catalogue.service(reason)
        if service is not None:
            return service.title[language]
        titles = {category.id: category.title[language] for category in self.catalogue.categories}
        return titles.get(reason, "")

    def renew(self) -> None:
        """Take the guide pack that is in force now."""
        for outdated in ("catalogue", "search"):
            vars(self).pop(outdated, None)

    def category_of(self, reason: str) -> str:
        """The category of a reason, which is a service, a category or `unknown`."""
        service = self.catalogue.service(reason)
        return service.category if service is not None else reason
