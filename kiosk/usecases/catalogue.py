"""The guide pack and the settings in force."""

import logging
from typing import Any, Final

from kiosk.domain import packs
from kiosk.domain.catalogue import Catalogue
from kiosk.domain.codes import Language
from kiosk.domain.settings import Settings
from kiosk.paths import resource
from kiosk.store import documents, technician
from kiosk.usecases.recording import Kiosk

LOG: Final = logging.getLogger(__name__)


def catalogue(kiosk: Kiosk) -> Catalogue:
    """The newer of the installed guide pack and the one that came with the program.

    An installed one that this version of the program cannot read any more gives way to the bundled one.
    """
    bundled = packs.assemble(resource("catalogue"))
    try:
        installed = documents.current(kiosk.store, "catalogue")
        if installed is not None and installed.version >= bundled["version"]:
            return Catalogue.parse(installed.body)
    except (KeyError, TypeError, ValueError) as fault:
        LOG.warning("The installed guide pack does not read: %r", fault)
    return Catalogue.parse(bundled)


def settings(kiosk: Kiosk) -> Settings:
    """The centre's settings, or what holds without any that this version of the program can read."""
    return Settings.parse(settings_document(kiosk))


def settings_document(kiosk: Kiosk) -> dict[str, Any]:
    """The centre's settings as central wrote them, none without any that this version can read.

    The language that a technician has chosen for this PC goes before the centre's, where it offers that.
    """
    try:
        installed = documents.current(kiosk.store, "settings")
        body = installed.body if installed is not None else {}
        offered = Settings.parse(body).languages
    except ValueError as fault:
        LOG.warning("The installed settings do not read: %s", fault)
        body, offered = {}, Settings().languages
    chosen = technician.language(kiosk.store)
    return body | {"default_language": chosen} if chosen in offered else body


def choose_language(kiosk: Kiosk, language: Language) -> bool:
    """From now on this PC greets in this language; whether that is new."""
    with kiosk.store.write():
        if technician.language(kiosk.store) is language:
            return False
        technician.choose_language(kiosk.store, language)
    return True
