"""The guide pack and the settings in force."""

import kiosk.domain.packs as packs
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.settings import Settings
from kiosk.paths import resource
from kiosk.store import documents
from kiosk.usecases.recording import Kiosk


def catalogue(kiosk: Kiosk) -> Catalogue:
    """The newer of the installed guide pack and the one that came with the program."""
    bundled = packs.assemble(resource("catalogue"))
    installed = documents.current(kiosk.store, "catalogue")
    if installed is not None and installed.version >= bundled["version"]:
        return Catalogue.parse(installed.body)
    return Catalogue.parse(bundled)


def settings(kiosk: Kiosk) -> Settings:
    """The centre's settings, or what holds without any."""
    installed = documents.current(kiosk.store, "settings")
    return Settings.parse(installed.body) if installed is not None else Settings()
